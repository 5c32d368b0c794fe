// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace ui
{

// The words an editor offers, by the place they would stand in. Names from the schema are quoted
// as Cypher wants them. A plain value.
class CypherCompletion
{
public:
    struct Offer {
        QStringList words; // sorted; empty when there is nothing to offer
        qsizetype prefixLength = 0;
    };

    void setWords(const QStringList &keywords, const QStringList &labels, const QStringList &types,
                  const QStringList &keys);

    // For the text from the start of the statement to the caret.
    Offer offerFor(QStringView textBeforeCaret) const;

private:
    bool isComplete(const QString &word, QStringView prefix) const;
    const QStringList &wordsFor(QStringView textBeforeName) const;

    QStringList m_keywords;
    QStringList m_labels;
    QStringList m_types;
    QStringList m_labelsAndTypes;
    QStringList m_keys;
    QStringList m_keysAndKeywords;
    QStringList m_nothing;
};

} // namespace ui
