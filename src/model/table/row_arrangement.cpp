// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_arrangement.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace model
{

namespace
{

constexpr int kAll = 100;

/// The progress of one of two works, the share `from` to `to` of the whole.
RowProgress shareOf(const RowProgress &progress, int from, int to)
{
    if (!progress)
        return {};
    return [&progress, from, to](int percent) { progress(from + percent * (to - from) / kAll); };
}

} // namespace

RowMapping ArrangedRows::mapping(std::uint64_t rowCount) const
{
    if (!arrangement.filter.isEmpty())
        return {list, coveredRows, 0};
    return {list, coveredRows, rowCount - coveredRows};
}

std::optional<ArrangedRows> arrangeRows(const bolt::ResultSet &result, std::uint64_t rowCount,
                                        const RowArrangement &wanted, const ArrangedRows &before,
                                        const std::stop_token &stopToken,
                                        const RowProgress &progress)
{
    const auto covered = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(rowCount, std::numeric_limits<std::uint32_t>::max()));
    const bool isFiltering = !wanted.filter.isEmpty();
    const bool isSorting = !wanted.sorts.empty();
    std::optional<std::vector<std::uint32_t>> rows;
    if (isFiltering && before.list && before.coveredRows == covered &&
        before.arrangement.filter == wanted.filter) {
        rows = before.list->ascendingRows();
    } else if (isFiltering) {
        rows = filterRows(result, covered, wanted.filter, stopToken,
                          shareOf(progress, 0, isSorting ? kAll / 2 : kAll));
        if (!rows)
            return std::nullopt;
    }
    ArrangedRows arranged{wanted, nullptr, covered};
    if (!isSorting) {
        if (rows)
            arranged.list = std::make_shared<const RowList>(*std::move(rows));
        return arranged;
    }
    const RowsToSort toSort{rows ? static_cast<std::uint32_t>(rows->size()) : covered,
                            rows ? &*rows : nullptr};
    auto sorted = sortRows(result, toSort, wanted.sorts, stopToken,
                           shareOf(progress, isFiltering ? kAll / 2 : 0, kAll));
    if (!sorted)
        return std::nullopt;
    arranged.list = std::make_shared<const RowList>(*std::move(sorted));
    return arranged;
}

} // namespace model
