// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/history_search.h"

#include <algorithm>

namespace model
{

namespace
{

constexpr qsizetype kMostWords = 12;
constexpr qsizetype kLongestWord = 60;
/// Of the place that the letters take, in lengths of the word.
constexpr qsizetype kLoosest = 3;

bool isSame(QChar one, QChar other)
{
    return one == other || one.toCaseFolded() == other.toCaseFolded();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() ||
           (text[at - 1].isLower() && text[at].isUpper());
}

bool standsFrom(QStringView word, QStringView text, qsizetype begin)
{
    const qsizetype end = std::min(text.size(), begin + kLoosest * word.size());
    qsizetype found = 0;
    for (qsizetype at = begin; at < end && found < word.size(); ++at)
        found += isSame(word[found], text[at]);
    return found == word.size();
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts).mid(0, kMostWords))
        words << word.left(kLongestWord);
    return words;
}

bool isSimilar(QStringView word, QStringView text)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        if (isSame(text[at], word[0]) && beginsWord(text, at) && standsFrom(word, text, at))
            return true;
    }
    return false;
}

} // namespace model
