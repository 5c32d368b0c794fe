// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_order.h"

#include "model/table/row_cursor.h"
#include "model/table/value_order.h"

#include <algorithm>
#include <utility>

namespace model
{

namespace
{

/// Rows that are sorted between two looks at the stop token, and steps of the other loops.
constexpr std::size_t kStep = 2048;

/// A row and the key of its value, in 16 bytes.
struct KeyedRow {
    std::uint64_t prefix;
    std::uint32_t row;
    std::uint16_t suffix;
    TypeRank rank;
    bool isExact;
};
static_assert(sizeof(KeyedRow) == 16);

/// Counts steps, reports the share that is done and says when to stop.
class Steps
{
public:
    Steps(std::size_t total, const std::stop_token &stopToken, const SortProgress &progress)
        : m_total(total)
        , m_stopToken(stopToken)
        , m_progress(progress)
    {
    }

    /// `count` more are done; false: stop.
    [[nodiscard]] bool advance(std::size_t count)
    {
        m_done += count;
        const int percent = static_cast<int>(m_done * 100 / std::max<std::size_t>(m_total, 1));
        if (m_progress && percent != m_percent)
            m_progress(percent);
        m_percent = percent;
        return !m_stopToken.stop_requested();
    }

private:
    std::size_t m_total;
    std::size_t m_done = 0;
    int m_percent = 0;
    const std::stop_token &m_stopToken;
    const SortProgress &m_progress;
};

/// The rows to sort with their keys, and the values of those whose key does not tell all.
class SortColumn
{
public:
    SortColumn(const bolt::ResultSet &result, const SortRequest &request)
        : m_result(result)
        , m_request(request)
    {
        m_rows.reserve(request.rowCount);
    }

    bool read(Steps &steps)
    {
        RowCursor cursor;
        const auto column = static_cast<std::uint32_t>(m_request.column);
        for (std::uint32_t row = 0; row < m_request.rowCount; ++row) {
            if (row % kStep == 0 && !steps.advance(row == 0 ? 0 : kStep))
                return false;
            const bolt::ValueView value = cursor.value(m_result, row, column);
            const SortKey key = sortKey(value);
            m_rows.push_back({key.prefix, row, key.suffix, key.rank, key.isExact});
            if (!key.isExact)
                keep(row, value.value());
        }
        return true;
    }

    std::vector<KeyedRow> &rows() { return m_rows; }

    /// A strict order without ties: equal values are in the order of their rows.
    bool isBefore(const KeyedRow &a, const KeyedRow &b) const
    {
        const std::weak_ordering order = compare(a, b);
        if (order == 0)
            return a.row < b.row;
        return (order < 0) == (m_request.direction == SortDirection::Ascending);
    }

private:
    void keep(std::uint32_t row, const bolt::BoltValue &value)
    {
        if (m_values.empty())
            m_values.resize(m_request.rowCount);
        m_values[row] = value;
    }

    std::weak_ordering compare(const KeyedRow &a, const KeyedRow &b) const
    {
        if (a.rank != b.rank)
            return a.rank <=> b.rank;
        if (a.prefix != b.prefix)
            return a.prefix <=> b.prefix;
        if (a.suffix != b.suffix)
            return a.suffix <=> b.suffix;
        if (a.isExact && b.isExact)
            return std::weak_ordering::equivalent;
        return compareValues(valueOf(a), valueOf(b));
    }

    bolt::ValueView valueOf(const KeyedRow &row) const
    {
        return row.isExact ? m_result.cell(row.row, m_request.column) : m_values[row.row];
    }

    const bolt::ResultSet &m_result;
    const SortRequest m_request;
    std::vector<KeyedRow> m_rows;
    std::vector<bolt::BoltValue> m_values; ///< by row; empty when all keys are exact
};

/// Merges the sorted runs [first, middle) and [middle, last) of `in` into the same place of `out`.
template <typename Before>
bool mergeRuns(const std::vector<KeyedRow> &in, std::vector<KeyedRow> &out, std::size_t first,
               std::size_t middle, std::size_t last, const Before &isBefore, Steps &steps)
{
    std::size_t left = first;
    std::size_t right = middle;
    for (std::size_t at = first; at < last;) {
        const std::size_t stop = std::min(at + kStep, last);
        const std::size_t count = stop - at;
        for (; at < stop; ++at) {
            const bool takeLeft = right == last || (left < middle && isBefore(in[left], in[right]));
            out[at] = in[takeLeft ? left++ : right++];
        }
        if (!steps.advance(count))
            return false;
    }
    return true;
}

/// Sorts short runs and merges them, so that there is a stop between any two pieces of work.
template <typename Before>
bool sortInSteps(std::vector<KeyedRow> &rows, const Before &isBefore, Steps &steps)
{
    const std::size_t size = rows.size();
    for (std::size_t at = 0; at < size; at += kStep) {
        const std::size_t end = std::min(at + kStep, size);
        std::sort(rows.begin() + static_cast<std::ptrdiff_t>(at),
                  rows.begin() + static_cast<std::ptrdiff_t>(end), isBefore);
        if (!steps.advance(end - at))
            return false;
    }
    if (size <= kStep)
        return true;
    std::vector<KeyedRow> other(size);
    for (std::size_t width = kStep; width < size; width *= 2) {
        for (std::size_t at = 0; at < size; at += 2 * width) {
            const std::size_t middle = std::min(at + width, size);
            const std::size_t end = std::min(at + 2 * width, size);
            if (!mergeRuns(rows, other, at, middle, end, isBefore, steps))
                return false;
        }
        rows.swap(other);
    }
    return true;
}

std::size_t mergePasses(std::size_t size)
{
    std::size_t passes = 0;
    for (std::size_t width = kStep; width < size; width *= 2)
        ++passes;
    return passes;
}

} // namespace

RowOrder::RowOrder(std::vector<std::uint32_t> sources)
    : m_sources(std::move(sources))
    , m_rows(m_sources.size())
{
    for (std::uint32_t row = 0; row < m_sources.size(); ++row)
        m_rows[m_sources[row]] = row;
}

std::optional<RowOrder> sortRows(const bolt::ResultSet &result, const SortRequest &request,
                                 const std::stop_token &stopToken, const SortProgress &progress)
{
    const std::size_t size = request.rowCount;
    Steps steps(size * (2 + mergePasses(size)), stopToken, progress);
    SortColumn column(result, request);
    if (!column.read(steps))
        return std::nullopt;
    const auto isBefore = [&column](const KeyedRow &a, const KeyedRow &b) {
        return column.isBefore(a, b);
    };
    if (!sortInSteps(column.rows(), isBefore, steps))
        return std::nullopt;
    std::vector<std::uint32_t> sources(size);
    std::transform(column.rows().begin(), column.rows().end(), sources.begin(),
                   [](const KeyedRow &row) { return row.row; });
    return RowOrder(std::move(sources));
}

} // namespace model
