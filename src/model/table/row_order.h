// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// Another order of the first size() rows of a result: an index permutation, immutable, read from
/// any thread. "Source" is a row of the result, "row" a place in this order.
class RowOrder
{
public:
    /// `sources` holds each number below its size once.
    explicit RowOrder(std::vector<std::uint32_t> sources);

    std::size_t size() const { return m_sources.size(); }
    std::uint32_t source(std::size_t row) const { return m_sources[row]; }
    std::uint32_t rowOf(std::size_t source) const { return m_rows[source]; }

private:
    std::vector<std::uint32_t> m_sources;
    std::vector<std::uint32_t> m_rows; ///< the inverse
};

enum class SortDirection : std::uint8_t { Ascending, Descending };

struct SortRequest {
    std::uint32_t rowCount = 0; ///< rows from the first on; the result may have more
    std::size_t column = 0;
    SortDirection direction = SortDirection::Ascending;
};

/// Told the share that is done, 0 to 100, never more often than it changes.
using SortProgress = std::function<void(int percent)>;

/// Sorts rows as Cypher's ORDER BY does (compareValues()); rows of equal values keep the order in
/// which they came, in both directions. Nothing when `stopToken` asked to stop, which is looked at
/// every few thousand steps. Any thread; takes 32 bytes a row while it runs, 16 more for columns
/// whose values need more than a short key.
std::optional<RowOrder> sortRows(const bolt::ResultSet &result, const SortRequest &request,
                                 const std::stop_token &stopToken = {},
                                 const SortProgress &progress = {});

} // namespace model
