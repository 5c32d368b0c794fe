// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A message of a Qt Linguist file.
struct TranslatedMessage {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or the plural forms
    bool isUnfinished = false;
    bool isPlural = false; ///< its text depends on a number

    /// What the program asks for it by.
    QString key() const { return QStringList{context, source, comment}.join(u'|'); }
};

/// All messages of a .ts file in their order; none where it cannot be read to its end.
std::vector<TranslatedMessage> readTranslationFile(const QString &path);
