// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/fuzzy_match.h"

#include <algorithm>

namespace model
{

namespace
{

constexpr int kWhole = kFuzzyTop;
constexpr int kBeginning = 1000;
constexpr int kWordBeginning = 800;
constexpr int kInside = 400;
constexpr int kScattered = 200;
constexpr int kWordStartBonus = 40;
constexpr int kSameCaseBonus = 20;
/// Of the penalty for what stands beside the match, so that no tier falls into the next.
constexpr qsizetype kLongest = 150;

bool isSame(QChar one, QChar other)
{
    return one == other || one.toCaseFolded() == other.toCaseFolded();
}

bool isWordStart(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text[position - 1];
    const QChar here = text[position];
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper());
}

int penalty(qsizetype length)
{
    return static_cast<int>(std::min(length, kLongest));
}

/// The first place of the pattern as a whole that begins a word, or else the first at all; -1: none.
qsizetype findWhole(QStringView pattern, QStringView text)
{
    qsizetype first = -1;
    for (qsizetype at = text.indexOf(pattern, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(pattern, at + 1, Qt::CaseInsensitive)) {
        if (isWordStart(text, at))
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

/// The letters one by one: the one that follows directly, or else the next that begins a word, or else
/// the next. Empty when one is missing, or the first does not begin a word.
QList<qsizetype> findScattered(QStringView pattern, QStringView text)
{
    QList<qsizetype> places;
    qsizetype from = 0;
    for (const QChar wanted : pattern) {
        qsizetype any = -1;
        qsizetype best = -1;
        for (qsizetype i = from; i < text.size() && best < 0; ++i) {
            if (!isSame(text[i], wanted))
                continue;
            if (any < 0)
                any = i;
            if (isWordStart(text, i) || (!places.isEmpty() && i == from))
                best = i;
        }
        if (best < 0 && !places.isEmpty())
            best = any;
        if (best < 0)
            return {};
        places.append(best);
        from = best + 1;
    }
    return places;
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return 0;
    if (pattern.size() > text.size())
        return std::nullopt;
    const qsizetype at = findWhole(pattern, text);
    const int rest = penalty(text.size() - pattern.size());
    if (at >= 0) {
        const int sameCase = text.mid(at, pattern.size()) == pattern ? kSameCaseBonus : 0;
        if (at == 0)
            return (rest == 0 ? kWhole - kSameCaseBonus : kBeginning - rest) + sameCase;
        if (isWordStart(text, at))
            return kWordBeginning - rest + sameCase;
    }
    if (pattern.size() < 2)
        return std::nullopt;
    const QList<qsizetype> places = findScattered(pattern, text);
    if (places.isEmpty())
        return at >= 0 ? std::optional(kInside - rest) : std::nullopt;
    const auto starts = std::count_if(places.begin(), places.end(),
                                      [text](qsizetype place) { return isWordStart(text, place); });
    const int scattered =
        kScattered +
        kWordStartBonus *
            static_cast<int>(std::min<qsizetype>(starts, kWordBeginning / kScattered)) -
        rest;
    return at >= 0 ? std::max(kInside - rest, scattered) : scattered;
}

QList<qsizetype> fuzzyPositions(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return {};
    const qsizetype at = findWhole(pattern, text);
    if (at < 0)
        return findScattered(pattern, text);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < pattern.size(); ++i)
        places.append(at + i);
    return places;
}

} // namespace model
