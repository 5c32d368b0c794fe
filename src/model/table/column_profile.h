// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"
#include "model/table/row_mapping.h"
#include "model/table/row_work.h"
#include "model/table/value_summary.h"

#include <QLatin1String>

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// What the values of a column are like. Its views are valid as long as the result is held.
struct ColumnProfile {
    static constexpr std::size_t kBins = 24;

    struct TypeCount {
        QLatin1String name; ///< of kindName()
        std::uint64_t count = 0;
    };
    /// The finite numbers of a column in ranges of the same width.
    struct Histogram {
        double first = 0; ///< where the first range begins
        double last = 0;  ///< where the last one ends
        std::array<std::uint64_t, kBins> counts{};
    };

    ValueSummary summary;
    std::vector<TypeCount> types;       ///< the most frequent one first
    std::optional<Histogram> histogram; ///< where there are different numbers
};

/// Of the rows as a table shows them. Nothing when `stopToken` asked to stop. Any thread; for large
/// results a few more help.
std::optional<ColumnProfile> profileColumn(const ResultHandle &result, const RowMapping &rows,
                                           int column, const std::stop_token &stopToken = {},
                                           const RowProgress &progress = {});

} // namespace model
