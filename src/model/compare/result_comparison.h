// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace model
{

/// One side of a comparison: the first `rows` rows of a result.
struct ComparedResult {
    ResultHandle result;
    std::uint64_t rows = 0;
};

/// A column of the comparison: that of one side, or of both under one name.
struct ComparedColumn {
    std::string name;
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    bool isKey = false;

    bool isInBoth() const { return before && after; }
};

/// The columns of both sides: those of `after` in their order, then those that `before` alone has. A
/// name that is there more than once is paired in order.
std::vector<ComparedColumn> pairColumns(const ComparedResult &before, const ComparedResult &after);

enum class Change : std::uint8_t { Added, Removed, Changed };

/// A row that is not the same on both sides.
struct ChangedRow {
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    Change change;
    std::uint32_t before = kNone; ///< its number there; kNone where it is not
    std::uint32_t after = kNone;
};

/// What is different between two results. Rows stand in the order of `after`; a removed one stands
/// behind the row that it followed.
struct Comparison {
    ComparedResult before;
    ComparedResult after;
    std::vector<ComparedColumn> columns;
    std::vector<ChangedRow> rows;
    std::uint64_t added = 0;
    std::uint64_t removed = 0;
    std::uint64_t changed = 0;
    std::uint64_t same = 0;
    /// Rows whose key an earlier row of the same side has. Such rows are paired in order.
    std::uint64_t repeatedBefore = 0;
    std::uint64_t repeatedAfter = 0;
};

/// Pairs the rows by the values of the key columns (which both sides have), or by their place when
/// there is no key column, and compares the values of the others. Runs anywhere; empty when it was
/// stopped. A side has fewer than 2^32 rows.
std::optional<Comparison> compareResults(const ComparedResult &before, const ComparedResult &after,
                                         std::vector<ComparedColumn> columns,
                                         const std::stop_token &stop,
                                         const std::function<void(int percent)> &progress);

} // namespace model
