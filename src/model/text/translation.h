// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace model
{

/// A language that the program speaks.
struct Language {
    QString code; ///< "de", "zh_CN": of the file names and the settings
    QString name; ///< in itself: "Deutsch"
};

/// English, of the sources, is the first.
const std::vector<Language> &languages();

/// The code of the first of these languages (BCP 47 names, most wanted first) that the program
/// speaks; English when it speaks none.
QString chooseLanguage(const QStringList &wanted);

/// Makes the program, and Qt inside it, speak a language for as long as it lives. Texts that were made
/// before keep theirs, so it comes right after the application object. GUI thread.
class Translation
{
public:
    /// `code` is one of languages(); with any other, the system's languages decide.
    explicit Translation(const QString &code);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    const QString &code() const { return m_code; }

private:
    void install(const QString &file, const QString &folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace model
