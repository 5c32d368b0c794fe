// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace model
{

namespace
{

bool isSpoken(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&code](const Language &language) { return language.code == code; });
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> kLanguages{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    return kLanguages;
}

QString chooseLanguage(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const Language &language : languages()) {
            const QLocale spoken(language.code);
            // The script tells simplified Chinese from traditional.
            if (spoken.language() == locale.language() && spoken.script() == locale.script())
                return language.code;
        }
    }
    return languages().front().code;
}

Translation::Translation(const QString &code)
    : m_code(isSpoken(code) ? code : chooseLanguage(QLocale::system().uiLanguages()))
{
    const QLocale locale(m_code);
    // Numbers and dates stay as the system writes them, unless that is another language.
    if (locale.language() != QLocale::system().language() && isSpoken(code))
        QLocale::setDefault(locale);
    const QString system = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(QStringLiteral("qtbase_") + m_code, system);
    install(QStringLiteral("lightningbolt_") + m_code, QStringLiteral(":/translations"));
}

Translation::~Translation() = default; // a translator that goes removes itself

/// A file that is not there leaves the texts as they are.
void Translation::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace model
