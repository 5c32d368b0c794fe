// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"
#include "model/table/row_mapping.h"
#include "model/table/row_work.h"
#include "model/table/text_pattern.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// Cells to search: a table's, taken at one moment.
struct CellSearch {
    ResultHandle result;
    std::shared_ptr<const RowMapping> rows;
    std::vector<int> columns; ///< those that are shown, from left to right
    TextPattern pattern;
};

/// A cell that matches, and the how-manieth it is, from 1 on.
struct CellMatch {
    std::uint64_t place;
    int column;
    std::uint64_t ordinal;
};

/// The cells of a table that match a pattern, to step through from above and from the left: it keeps a
/// bit a row and a number for each block of rows, and looks into the rows again where it needs to
/// know more. Made by any thread, then used by one.
class CellMatches
{
public:
    /// Nothing when `stopToken` asked to stop. For large tables a few more threads help.
    static std::optional<CellMatches> find(const CellSearch &search,
                                           const std::stop_token &stopToken = {},
                                           const RowProgress &progress = {});

    const CellSearch &search() const { return m_search; }
    /// Cells that match.
    std::uint64_t count() const { return m_countsBefore.back(); }
    /// The next one after the cell, or the one before it, beginning again at the other end.
    std::optional<CellMatch> next(std::uint64_t place, int column);
    std::optional<CellMatch> previous(std::uint64_t place, int column);
    /// The first one at the cell or after it.
    std::optional<CellMatch> from(std::uint64_t place, int column);

private:
    explicit CellMatches(CellSearch search);

    std::uint64_t blockOf(std::uint64_t place) const { return place / m_blockRows; }
    bool hasMatch(std::uint64_t place) const { return m_bits[place / 64] >> place % 64 & 1U; }
    bool findIn(RowWork &work, std::uint64_t begin, std::uint64_t end);
    /// The matching cells of the row as indexes into the searched columns, ascending.
    const std::vector<std::size_t> &matchesIn(std::uint64_t place, TextMatcher &matcher,
                                              std::vector<std::size_t> &found) const;

    /// Where the column stands among those that are searched; their number when it does not.
    std::size_t columnIndex(int column) const
    {
        return m_indexes[static_cast<std::size_t>(column)];
    }
    CellMatch matchAt(std::uint64_t place, std::size_t nth);

    CellSearch m_search;
    std::vector<std::size_t> m_indexes; ///< by column
    std::uint64_t m_blockRows;
    std::vector<std::uint64_t> m_bits;         ///< by place: whether the row has a match
    std::vector<std::uint64_t> m_countsBefore; ///< by block: matches above it; and one more, of all
    TextMatcher m_matcher;
    std::vector<std::size_t> m_found;
};

} // namespace model
