// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/cell_matches.h"

#include <algorithm>
#include <utility>

namespace model
{

namespace
{

/// Cells of a block: as many as can be looked at while somebody waits for the next match.
constexpr std::uint64_t kBlockCells = 16'384;
constexpr std::uint64_t kWordBits = 64;

std::uint64_t roundedUp(std::uint64_t number, std::uint64_t unit)
{
    return (number + unit - 1) / unit * unit;
}

} // namespace

CellMatches::CellMatches(CellSearch search)
    : m_search(std::move(search))
    , m_indexes(m_search.result->columnCount(), m_search.columns.size())
    , m_blockRows(roundedUp(
          kBlockCells / std::max<std::uint64_t>(m_search.result->columnCount(), 1) + 1, kWordBits))
    , m_bits(m_search.rows->size() / kWordBits + 1)
    , m_countsBefore(blockOf(m_search.rows->size()) + 2)
    , m_matcher(m_search.pattern)
{
    for (std::size_t i = 0; i < m_search.columns.size(); ++i)
        m_indexes[static_cast<std::size_t>(m_search.columns[i])] = i;
}

std::optional<CellMatches> CellMatches::find(const CellSearch &search,
                                             const std::stop_token &stopToken,
                                             const RowProgress &progress)
{
    CellMatches matches(search);
    const std::uint64_t size = search.rows->size();
    RowWork work(size, stopToken, progress);
    const bool isWhole = work.share(size, [&](std::size_t, std::size_t begin, std::size_t end) {
        // Parts share no block.
        return matches.findIn(work, roundedUp(begin, matches.m_blockRows),
                              std::min(roundedUp(end, matches.m_blockRows), size));
    });
    if (!isWhole)
        return std::nullopt;
    std::uint64_t sum = 0;
    for (std::uint64_t &count : matches.m_countsBefore)
        sum = std::exchange(count, sum) + sum;
    return matches;
}

bool CellMatches::findIn(RowWork &work, std::uint64_t begin, std::uint64_t end)
{
    TextMatcher matcher(m_search.pattern);
    std::vector<std::size_t> found;
    for (std::uint64_t place = begin; place < end; ++place) {
        if (!work.passRow(place))
            return false;
        const std::size_t count = matchesIn(place, matcher, found).size();
        if (count == 0)
            continue;
        m_bits[place / kWordBits] |= std::uint64_t{1} << place % kWordBits;
        m_countsBefore[blockOf(place)] += count;
    }
    return true;
}

std::optional<CellMatch> CellMatches::next(std::uint64_t place, int column)
{
    const std::size_t index = columnIndex(column);
    const auto &columns = m_search.columns;
    if (index + 1 < columns.size())
        return from(place, columns[index + 1]);
    return place + 1 < m_search.rows->size() ? from(place + 1, columns.front())
                                             : from(0, columns.front());
}

std::optional<CellMatch> CellMatches::from(std::uint64_t place, int column)
{
    if (count() == 0)
        return std::nullopt;
    const std::uint64_t size = m_search.rows->size();
    place = std::min(place, size - 1);
    if (hasMatch(place)) {
        const auto &found = matchesIn(place, m_matcher, m_found);
        const auto hit = std::lower_bound(found.begin(), found.end(), columnIndex(column));
        if (hit != found.end())
            return matchAt(place, static_cast<std::size_t>(hit - found.begin()));
    }
    do {
        place = place + 1 < size ? place + 1 : 0;
        if (place % kWordBits == 0 && m_bits[place / kWordBits] == 0)
            place = std::min(place + kWordBits - 1, size - 1);
    } while (!hasMatch(place));
    return matchAt(place, 0);
}

std::optional<CellMatch> CellMatches::previous(std::uint64_t place, int column)
{
    if (count() == 0)
        return std::nullopt;
    const std::uint64_t size = m_search.rows->size();
    place = std::min(place, size - 1);
    if (hasMatch(place)) {
        const auto &found = matchesIn(place, m_matcher, m_found);
        const auto hit = std::lower_bound(found.begin(), found.end(), columnIndex(column));
        if (hit != found.begin())
            return matchAt(place, static_cast<std::size_t>(hit - found.begin()) - 1);
    }
    do {
        place = place > 0 ? place - 1 : size - 1;
        if (m_bits[place / kWordBits] == 0)
            place -= place % kWordBits;
    } while (!hasMatch(place));
    return matchAt(place, matchesIn(place, m_matcher, m_found).size() - 1);
}

const std::vector<std::size_t> &CellMatches::matchesIn(std::uint64_t place, TextMatcher &matcher,
                                                       std::vector<std::size_t> &found) const
{
    found.clear();
    const std::uint8_t *record = m_search.result->record(m_search.rows->rowAt(place));
    if (!matcher.mayMatch(record))
        return found;
    int column = 0;
    for (const bolt::ValueView value : bolt::ValueView::fromWire(record).asList()) {
        const std::size_t index = columnIndex(column++);
        if (index < m_search.columns.size() && matcher.matches(value))
            found.push_back(index);
    }
    std::sort(found.begin(), found.end());
    return found;
}

CellMatch CellMatches::matchAt(std::uint64_t place, std::size_t nth)
{
    std::uint64_t ordinal = m_countsBefore[blockOf(place)] + nth + 1;
    for (std::uint64_t above = blockOf(place) * m_blockRows; above < place; ++above) {
        if (hasMatch(above))
            ordinal += matchesIn(above, m_matcher, m_found).size();
    }
    const std::size_t index = matchesIn(place, m_matcher, m_found)[nth];
    return {place, m_search.columns[index], ordinal};
}

} // namespace model
