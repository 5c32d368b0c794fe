// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "model/table/row_mapping.h"
#include "model/table/row_work.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

enum class SortDirection : std::uint8_t { Ascending, Descending };

struct ColumnSort {
    std::uint32_t column = 0;
    SortDirection direction = SortDirection::Ascending;

    friend bool operator==(const ColumnSort &, const ColumnSort &) = default;
};

/// Rows to sort: the listed ones, which ascend, or the first `count` where none are listed.
struct RowsToSort {
    std::uint32_t count = 0;
    const std::vector<std::uint32_t> *listed = nullptr;

    std::uint32_t row(std::uint32_t i) const { return listed ? (*listed)[i] : i; }
};

/// Sorts rows as Cypher's ORDER BY does (compareValues()) by the first of `columns`, where that is
/// the same by the second, and so on; rows that are the same in all keep the order in which they came,
/// in both directions. Null is last when ascending. Nothing when `stopToken` asked to stop, which is
/// looked at every few thousand steps. Any thread; for large results a few more help. Takes 32 bytes a
/// row while it runs, 16 more for each further column, and 16 more for each whose values need more
/// than a short key.
std::optional<RowList> sortRows(const bolt::ResultSet &result, const RowsToSort &rows,
                                const std::vector<ColumnSort> &columns,
                                const std::stop_token &stopToken = {},
                                const RowProgress &progress = {});

} // namespace model
