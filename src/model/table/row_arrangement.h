// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/row_filter.h"
#include "model/table/row_mapping.h"
#include "model/table/row_order.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace model
{

/// Which rows to show and in which order.
struct RowArrangement {
    RowFilter filter;
    std::vector<ColumnSort> sorts; ///< the first one first; empty: as the rows came

    bool isAsTheyCame() const { return filter.isEmpty() && sorts.empty(); }
};

/// The first `coveredRows` rows of a result, arranged; without a list they stand as they came.
struct ArrangedRows {
    RowArrangement arrangement;
    std::shared_ptr<const RowList> list;
    std::uint64_t coveredRows = 0;

    /// The rows to show of a result that has `rowCount` now: late rows come last, unfiltered ones not
    /// at all.
    RowMapping mapping(std::uint64_t rowCount) const;
};

/// Arranges the first `rowCount` rows, as many as 32 bits can number. What `before` has filtered by
/// the same filter is not filtered again. Nothing when `stopToken` asked to stop. Any thread.
std::optional<ArrangedRows> arrangeRows(const bolt::ResultSet &result, std::uint64_t rowCount,
                                        const RowArrangement &wanted, const ArrangedRows &before,
                                        const std::stop_token &stopToken = {},
                                        const RowProgress &progress = {});

} // namespace model
