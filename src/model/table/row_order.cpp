// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_order.h"

#include "model/table/row_cursor.h"
#include "model/table/value_order.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace model
{

namespace
{

constexpr std::uint32_t kSampledRows = 64;

/// One of the rows to sort, by its place among them, and the key of its value, in 16 bytes.
struct KeyedRow {
    std::uint64_t prefix;
    std::uint32_t index;
    std::uint16_t suffix;
    TypeRank rank;
    bool isExact;
};
static_assert(sizeof(KeyedRow) == 16);

/// What all strings that it is given begin with.
class SharedBeginning
{
public:
    void add(const bolt::ValueView &value)
    {
        if (value.kind() == bolt::Kind::String)
            add(value.asString());
    }
    void add(const SharedBeginning &other)
    {
        if (other.m_text)
            add(*other.m_text);
    }
    std::size_t size() const { return m_text ? m_text->size() : 0; }

private:
    void add(std::string_view text)
    {
        if (!m_text) {
            m_text = text;
            return;
        }
        if (text.starts_with(*m_text))
            return;
        const auto end = std::mismatch(m_text->begin(), m_text->end(), text.begin(), text.end());
        m_text = m_text->substr(0, static_cast<std::size_t>(end.first - m_text->begin()));
    }

    std::optional<std::string_view> m_text;
};

/// The values of a column, for those rows whose key does not tell all.
class SortColumn
{
public:
    SortColumn(const bolt::ResultSet &result, const RowsToSort &rows, ColumnSort sort)
        : m_result(result)
        , m_rows(rows)
        , m_sort(sort)
        , m_values(RowWork::partCount(rows.count))
    {
    }

    /// Makes keys tell more: finds what all strings of the column begin with, such as "person-".
    bool findSharedBytes(RowWork &work)
    {
        // Most columns have nothing of the kind, which a few rows tell.
        SharedBeginning few;
        RowCursor cursor;
        const std::uint32_t step = m_rows.count / kSampledRows + 1;
        for (std::uint32_t i = 0; i < m_rows.count; i += step)
            few.add(cursor.value(m_result, m_rows.row(i), m_sort.column));
        if (few.size() == 0)
            return true;
        std::vector<SharedBeginning> parts(m_values.size());
        const bool isWhole =
            work.share(m_rows.count, [&](std::size_t part, std::size_t begin, std::size_t end) {
                RowCursor partCursor;
                for (std::size_t i = begin; i < end; ++i) {
                    if (i % RowWork::kStep == 0 && !work.advance(0))
                        return false;
                    parts[part].add(partCursor.value(
                        m_result, m_rows.row(static_cast<std::uint32_t>(i)), m_sort.column));
                }
                return true;
            });
        for (const SharedBeginning &part : parts)
            few.add(part);
        m_sharedBytes = few.size();
        return isWhole;
    }

    /// Makes the keys of the rows [begin, end), which are part `part` of all.
    bool read(std::size_t part, std::size_t begin, std::size_t end, std::vector<KeyedRow> &keys,
              RowWork &work)
    {
        RowCursor cursor;
        Values &values = m_values[part];
        values.first = begin;
        for (std::size_t i = begin; i < end; ++i) {
            if ((i - begin) % RowWork::kStep == 0 && !work.advance(i == begin ? 0 : RowWork::kStep))
                return false;
            const auto index = static_cast<std::uint32_t>(i);
            const bolt::ValueView value = cursor.value(m_result, m_rows.row(index), m_sort.column);
            const SortKey key = sortKey(value, m_sharedBytes);
            keys[i] = {key.prefix, index, key.suffix, key.rank, key.isExact};
            if (key.isExact)
                continue;
            if (values.kept.empty())
                values.kept.resize(end - begin);
            values.kept[i - begin] = value.value();
        }
        return true;
    }

    std::weak_ordering compare(const KeyedRow &a, const KeyedRow &b) const
    {
        const std::weak_ordering order = compareAscending(a, b);
        return m_sort.direction == SortDirection::Ascending ? order : 0 <=> order;
    }

private:
    struct Values {
        std::size_t first = 0;
        std::vector<bolt::BoltValue> kept; ///< empty when all keys of the part are exact
    };

    std::weak_ordering compareAscending(const KeyedRow &a, const KeyedRow &b) const
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
        if (row.isExact)
            return m_result.cell(m_rows.row(row.index), m_sort.column);
        std::size_t part = m_values.size() - 1;
        while (m_values[part].first > row.index)
            --part;
        return m_values[part].kept[row.index - m_values[part].first];
    }

    const bolt::ResultSet &m_result;
    const RowsToSort &m_rows;
    const ColumnSort m_sort;
    std::size_t m_sharedBytes = 0; ///< at the beginning of all strings
    std::vector<Values> m_values;  ///< by the part that read them
};

/// Merge sort of the rows by their keys, in pieces between which it can be stopped.
class RowSorter
{
public:
    RowSorter(const bolt::ResultSet &result, const RowsToSort &rows,
              const std::vector<ColumnSort> &columns, const std::stop_token &stopToken,
              const RowProgress &progress)
        : m_keys(columns.size())
        , m_work(rows.count * (columns.size() + 1 + mergePasses(rows.count)), stopToken, progress)
        , m_count(rows.count)
    {
        for (const ColumnSort &column : columns)
            m_columns.emplace_back(result, rows, column);
    }

    std::optional<std::vector<std::uint32_t>> sort()
    {
        if (!readKeys() || !sortParts())
            return std::nullopt;
        std::vector<std::uint32_t> order(m_count);
        std::transform(rows().begin(), rows().end(), order.begin(),
                       [](const KeyedRow &row) { return row.index; });
        return order;
    }

private:
    static std::size_t mergePasses(std::size_t size)
    {
        std::size_t passes = 0;
        for (std::size_t width = RowWork::kStep; width < size; width *= 2)
            ++passes;
        return passes;
    }

    std::vector<KeyedRow> &rows() { return m_keys.front(); }

    bool readKeys()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_keys[i].resize(m_count);
            if (!m_columns[i].findSharedBytes(m_work))
                return false;
            const bool isRead =
                m_work.share(m_count, [&](std::size_t part, std::size_t begin, std::size_t end) {
                    return m_columns[i].read(part, begin, end, m_keys[i], m_work);
                });
            if (!isRead)
                return false;
        }
        return true;
    }

    /// A strict order without ties: equal rows are in the order that they came in.
    bool isBefore(const KeyedRow &a, const KeyedRow &b) const
    {
        std::weak_ordering order = m_columns.front().compare(a, b);
        for (std::size_t i = 1; i < m_columns.size() && order == 0; ++i)
            order = m_columns[i].compare(m_keys[i][a.index], m_keys[i][b.index]);
        return order == 0 ? a.index < b.index : order < 0;
    }

    bool sortParts()
    {
        std::vector<KeyedRow> other(m_count > RowWork::kStep ? m_count : 0);
        std::vector<std::size_t> edges{0};
        for (std::size_t part = 1; part <= RowWork::partCount(m_count); ++part)
            edges.push_back(m_count * part / RowWork::partCount(m_count));
        const bool areSorted =
            m_work.share(m_count, [&](std::size_t, std::size_t begin, std::size_t end) {
                return sortRange(rows(), other, begin, end);
            });
        if (!areSorted)
            return false;
        while (edges.size() > 2) {
            if (!mergeParts(edges, other))
                return false;
            rows().swap(other);
        }
        return true;
    }

    /// Merges each two neighbours of the parts between `edges` into `out`.
    bool mergeParts(std::vector<std::size_t> &edges, std::vector<KeyedRow> &out)
    {
        std::vector<std::size_t> merged{0};
        for (std::size_t i = 0; i + 1 < edges.size(); i += 2) {
            const std::size_t middle = edges[i + 1];
            const std::size_t end = i + 2 < edges.size() ? edges[i + 2] : middle;
            if (!merge(rows(), out, edges[i], middle, end))
                return false;
            merged.push_back(end);
        }
        edges = std::move(merged);
        return true;
    }

    /// Sorts short runs and merges them; what is sorted ends up in `rows`.
    bool sortRange(std::vector<KeyedRow> &rows, std::vector<KeyedRow> &other, std::size_t begin,
                   std::size_t end)
    {
        const auto at = [&rows](std::size_t i) {
            return rows.begin() + static_cast<std::ptrdiff_t>(i);
        };
        for (std::size_t run = begin; run < end; run += RowWork::kStep) {
            const std::size_t runEnd = std::min(run + RowWork::kStep, end);
            std::sort(at(run), at(runEnd),
                      [this](const KeyedRow &a, const KeyedRow &b) { return isBefore(a, b); });
            if (!m_work.advance(runEnd - run))
                return false;
        }
        std::vector<KeyedRow> *from = &rows;
        std::vector<KeyedRow> *to = &other;
        for (std::size_t width = RowWork::kStep; width < end - begin; width *= 2) {
            for (std::size_t run = begin; run < end; run += 2 * width) {
                const std::size_t middle = std::min(run + width, end);
                if (!merge(*from, *to, run, middle, std::min(run + 2 * width, end)))
                    return false;
            }
            std::swap(from, to);
        }
        if (from != &rows)
            std::copy(other.begin() + static_cast<std::ptrdiff_t>(begin),
                      other.begin() + static_cast<std::ptrdiff_t>(end), at(begin));
        return true;
    }

    /// Merges the sorted runs [first, middle) and [middle, last) of `in` into the same place of `out`.
    bool merge(const std::vector<KeyedRow> &in, std::vector<KeyedRow> &out, std::size_t first,
               std::size_t middle, std::size_t last)
    {
        std::size_t left = first;
        std::size_t right = middle;
        for (std::size_t at = first; at < last;) {
            const std::size_t stop = std::min(at + RowWork::kStep, last);
            const std::size_t count = stop - at;
            for (; at < stop; ++at) {
                const bool takeLeft =
                    right == last || (left < middle && isBefore(in[left], in[right]));
                out[at] = in[takeLeft ? left++ : right++];
            }
            if (!m_work.advance(count))
                return false;
        }
        return true;
    }

    std::vector<SortColumn> m_columns;
    std::vector<std::vector<KeyedRow>> m_keys; ///< by column; the first is what is sorted
    RowWork m_work;
    const std::size_t m_count;
};

} // namespace

std::optional<RowList> sortRows(const bolt::ResultSet &result, const RowsToSort &rows,
                                const std::vector<ColumnSort> &columns,
                                const std::stop_token &stopToken, const RowProgress &progress)
{
    auto order = RowSorter(result, rows, columns, stopToken, progress).sort();
    if (!order)
        return std::nullopt;
    return RowList(rows.listed ? *rows.listed : std::vector<std::uint32_t>(), *std::move(order));
}

} // namespace model
