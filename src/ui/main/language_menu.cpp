// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language_menu.h"

#include "model/text/translation.h"
#include "ui/settings/window_settings.h"

#include <QActionGroup>
#include <QMessageBox>

namespace ui
{

LanguageMenu::LanguageMenu(WindowSettings &settings, QWidget *parent)
    : QMenu(tr("Lang&uage"), parent)
    , m_settings(settings)
    , m_languages(new QActionGroup(this))
{
    setObjectName(QStringLiteral("languageMenu"));
    m_languages->setObjectName(QStringLiteral("languages"));
    add(tr("Like the &System"), {});
    addSeparator();
    for (const model::Language &language : model::languages())
        add(language.name, language.code);
    connect(m_languages, &QActionGroup::triggered, this, &LanguageMenu::choose);
}

void LanguageMenu::add(const QString &text, const QString &code)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setData(code);
    m_languages->addAction(action);
    action->setChecked(code == m_settings.language());
}

void LanguageMenu::choose(const QAction *action)
{
    const QString code = action->data().toString();
    if (code == m_settings.language())
        return;
    m_settings.setLanguage(code);
    auto *box = new QMessageBox(parentWidget());
    box->setObjectName(QStringLiteral("languageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setWindowTitle(tr("Language"));
    box->setText(code.isEmpty()
                     ? tr("From its next start on, LightningBolt speaks the system's language.")
                     : tr("From its next start on, LightningBolt speaks this language: %1.")
                           .arg(action->text()));
    box->open();
}

} // namespace ui
