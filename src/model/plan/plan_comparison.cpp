// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan_comparison.h"

#include <algorithm>
#include <array>

namespace model
{

namespace
{

/// The table of the longest common subsequence has this many squared cells, at two bytes each.
constexpr std::size_t kMostMatched = 1000;

/// A figure that one of the plans does not tell (an EXPLAIN beside a PROFILE) is no difference.
bool isSame(const PlanOperator &a, const PlanOperator &b)
{
    if (a.details != b.details)
        return false;
    constexpr std::array kCompared{PlanFigure::EstimatedRows, PlanFigure::Rows, PlanFigure::DbHits};
    return std::ranges::all_of(kCompared, [&](PlanFigure figure) {
        const auto first = a.figure(figure);
        const auto second = b.figure(figure);
        return !first || !second || *first == *second;
    });
}

void pair(const Plan &first, const Plan &second, std::size_t i, std::size_t j,
          PlanComparison &comparison)
{
    comparison.inSecond[i] = j;
    comparison.inFirst[j] = i;
    const PlanFate fate =
        isSame(first.operators[i], second.operators[j]) ? PlanFate::Same : PlanFate::Changed;
    comparison.fatesOfFirst[i] = fate;
    comparison.fatesOfSecond[j] = fate;
}

} // namespace

PlanComparison comparePlans(const Plan &first, const Plan &second)
{
    const std::size_t rows = std::min(first.operators.size(), kMostMatched);
    const std::size_t columns = std::min(second.operators.size(), kMostMatched);
    PlanComparison comparison;
    comparison.inSecond.resize(first.operators.size());
    comparison.inFirst.resize(second.operators.size());
    comparison.fatesOfFirst.assign(first.operators.size(), PlanFate::Only);
    comparison.fatesOfSecond.assign(second.operators.size(), PlanFate::Only);

    // lengths[i][j]: of the longest common subsequence of what follows from i and j on. An operator
    // with the same details is worth more than one that has the name alone.
    const std::size_t width = columns + 1;
    std::vector<std::uint16_t> lengths((rows + 1) * width, 0);
    const auto worth = [&](std::size_t i, std::size_t j) -> std::uint16_t {
        const PlanOperator &a = first.operators[i];
        const PlanOperator &b = second.operators[j];
        if (a.name != b.name)
            return 0;
        return a.details == b.details ? 3 : 2;
    };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const std::uint16_t gain = worth(i, j);
            std::uint16_t best = std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
            if (gain > 0)
                best = std::max<std::uint16_t>(
                    best, static_cast<std::uint16_t>(gain + lengths[(i + 1) * width + j + 1]));
            lengths[i * width + j] = best;
        }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        const std::uint16_t gain = worth(i, j);
        const std::uint16_t here = lengths[i * width + j];
        if (gain > 0 && here == gain + lengths[(i + 1) * width + j + 1])
            pair(first, second, i++, j++, comparison);
        else if (here == lengths[(i + 1) * width + j])
            ++i;
        else
            ++j;
    }
    return comparison;
}

} // namespace model
