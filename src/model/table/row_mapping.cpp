// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_mapping.h"

#include <algorithm>
#include <utility>

namespace model
{

RowList::RowList(std::vector<std::uint32_t> rows)
    : m_rows(std::move(rows))
{
}

RowList::RowList(const std::vector<std::uint32_t> &ascending, std::vector<std::uint32_t> order)
    : m_rows(std::move(order))
    , m_placesByRow(m_rows.size())
{
    for (std::uint32_t place = 0; place < m_rows.size(); ++place) {
        const std::uint32_t rank = m_rows[place];
        m_placesByRow[rank] = place;
        if (!ascending.empty())
            m_rows[place] = ascending[rank];
    }
}

std::optional<std::size_t> RowList::placeOf(std::uint64_t row) const
{
    const auto rowAtRank = [this](std::size_t rank) {
        return m_rows[m_placesByRow.empty() ? rank : m_placesByRow[rank]];
    };
    // Ranks rise with rows, at least as slowly: a list of all rows has each at the rank of its number.
    std::size_t low = 0;
    std::size_t high = static_cast<std::size_t>(std::min<std::uint64_t>(row + 1, m_rows.size()));
    if (high > 0 && rowAtRank(high - 1) == row)
        low = high - 1;
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (rowAtRank(middle) <= row ? low : high) = middle;
    }
    if (high == 0 || rowAtRank(low) != row)
        return std::nullopt;
    return m_placesByRow.empty() ? low : m_placesByRow[low];
}

std::vector<std::uint32_t> RowList::ascendingRows() const
{
    if (m_placesByRow.empty())
        return m_rows;
    std::vector<std::uint32_t> rows(m_rows.size());
    std::transform(m_placesByRow.begin(), m_placesByRow.end(), rows.begin(),
                   [this](std::uint32_t place) { return m_rows[place]; });
    return rows;
}

std::optional<std::uint64_t> RowMapping::placeOf(std::uint64_t row) const
{
    if (row >= m_spanFirst && row - m_spanFirst < m_spanSize)
        return m_listSize + (row - m_spanFirst);
    return m_list ? m_list->placeOf(row) : std::nullopt;
}

} // namespace model
