// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace model
{

/// How well what was typed fits a name; higher is better, nothing when it does not. Every letter must
/// occur, in order and in any case; beginnings come before beginnings of words (`join` in
/// `apoc.text.join`, `in` in `ACTED_IN`), those before letters from the inside. An empty pattern
/// fits everything with 0. Below kFuzzyTop, apart from whole names.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);
inline constexpr int kFuzzyTop = 1200;

/// The places in `text` that a pattern which fits it has matched, ascending: to be set off.
QList<qsizetype> fuzzyPositions(QStringView pattern, QStringView text);

} // namespace model
