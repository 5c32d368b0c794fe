// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/result_comparison.h"

#include "driver/packstream/reader.h"
#include "model/compare/key_index.h"
#include "model/compare/value_identity.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace model
{

namespace
{

constexpr std::uint64_t kRowsBetweenLooks = 64;

std::span<const std::uint8_t> wireOf(const bolt::ResultSet &result, std::uint64_t row)
{
    const std::uint8_t *bytes = result.records().row(row);
    return {bytes, static_cast<std::size_t>(bolt::skipValue(bytes) - bytes)};
}

/// The work of one comparison, whose steps share what they have found out.
class Comparing
{
public:
    Comparing(Comparison &comparison, const std::stop_token &stop,
              const std::function<void(int)> &progress)
        : m_comparison(comparison)
        , m_before(*comparison.before.result)
        , m_after(*comparison.after.result)
        , m_stop(stop)
        , m_progress(progress)
        , m_afterOf(comparison.before.rows, ChangedRow::kNone)
        , m_beforeOf(comparison.after.rows, ChangedRow::kNone)
    {
        std::size_t place = 0;
        m_areAlike = m_before.columnCount() == m_after.columnCount();
        for (const ComparedColumn &column : comparison.columns) {
            if (column.isKey) {
                m_keysBefore.push_back(*column.before);
                m_keysAfter.push_back(*column.after);
            } else if (column.isInBoth()) {
                m_values.emplace_back(*column.before, *column.after);
            }
            m_areAlike = m_areAlike && column.before == place && column.after == place;
            ++place;
        }
        // Each row of one side is read once, each of the other twice; then all are put in order.
        m_steps = 2 * comparison.before.rows + 3 * comparison.after.rows;
    }

    /// False when it was stopped.
    bool run()
    {
        if (m_keysBefore.empty() ? !pairByPlace() : !pairByKey())
            return false;
        return putInOrder();
    }

private:
    bool goOn()
    {
        if (++m_done % kRowsBetweenLooks != 0)
            return true;
        m_progress(static_cast<int>(m_done * 100 / m_steps));
        return !m_stop.stop_requested();
    }

    bool pairByPlace()
    {
        const std::uint64_t common = std::min(m_comparison.before.rows, m_comparison.after.rows);
        for (std::uint64_t row = 0; row < m_comparison.after.rows; ++row) {
            if (!goOn())
                return false;
            pair(row < common ? static_cast<std::uint32_t>(row) : ChangedRow::kNone,
                 static_cast<std::uint32_t>(row));
        }
        return true;
    }

    bool pairByKey()
    {
        if (!countRepeated(m_after, m_keysAfter, m_comparison.after.rows,
                           m_comparison.repeatedAfter))
            return false;
        KeyIndex index(m_before, m_keysBefore,
                       static_cast<std::uint32_t>(m_comparison.before.rows));
        for (std::uint64_t row = 0; row < m_comparison.before.rows; ++row) {
            m_comparison.repeatedBefore += index.addNext() ? 1 : 0;
            if (!goOn())
                return false;
        }
        KeyReader reader(m_after, m_keysAfter);
        for (std::uint64_t row = 0; row < m_comparison.after.rows; ++row) {
            std::uint32_t match = index.first(reader.keyOf(row));
            // The rows of one key are paired in order. Where there are many, those that are taken
            // are passed over in one go.
            match = match == KeyIndex::kNone ? match : firstFree(index, match);
            pair(match, static_cast<std::uint32_t>(row));
            if (!goOn())
                return false;
        }
        return true;
    }

    /// The first row of a key, from `first` on, that has no partner yet.
    std::uint32_t firstFree(const KeyIndex &index, std::uint32_t first)
    {
        if (m_afterOf[first] == ChangedRow::kNone)
            return first;
        if (m_freeFrom.empty())
            m_freeFrom.resize(m_afterOf.size(), ChangedRow::kNone);
        std::uint32_t &from = m_freeFrom[first];
        std::uint32_t row = from == ChangedRow::kNone ? first : from;
        while (row != KeyIndex::kNone && m_afterOf[row] != ChangedRow::kNone) {
            from = row;
            row = index.next(row);
        }
        return row;
    }

    bool countRepeated(const bolt::ResultSet &result, const std::vector<std::size_t> &keys,
                       std::uint64_t rows, std::uint64_t &repeated)
    {
        KeyIndex index(result, keys, static_cast<std::uint32_t>(rows));
        for (std::uint64_t row = 0; row < rows; ++row) {
            repeated += index.addNext() ? 1 : 0;
            if (!goOn())
                return false;
        }
        return true;
    }

    void pair(std::uint32_t before, std::uint32_t after)
    {
        if (before == ChangedRow::kNone) {
            ++m_comparison.added;
            m_found.push_back({Change::Added, ChangedRow::kNone, after});
            return;
        }
        m_afterOf[before] = after;
        m_beforeOf[after] = before;
        if (isSameRow(before, after)) {
            ++m_comparison.same;
            return;
        }
        ++m_comparison.changed;
        m_found.push_back({Change::Changed, before, after});
    }

    bool isSameRow(std::uint32_t before, std::uint32_t after) const
    {
        if (m_areAlike && std::ranges::equal(wireOf(m_before, before), wireOf(m_after, after)))
            return true;
        return std::ranges::all_of(m_values, [&](const auto &columns) {
            return isSameValue(m_before.cell(before, columns.first),
                               m_after.cell(after, columns.second));
        });
    }

    /// The rows that were found stand in the order of `after`; the removed ones go between them.
    bool putInOrder()
    {
        if (!addRemoved(0))
            return false;
        auto found = m_found.begin();
        for (std::uint32_t row = 0; row < m_beforeOf.size(); ++row) {
            if (found != m_found.end() && found->after == row)
                m_comparison.rows.push_back(*found++);
            const std::uint32_t before = m_beforeOf[row];
            if (!goOn() || (before != ChangedRow::kNone && !addRemoved(before + 1)))
                return false;
        }
        return true;
    }

    /// Those from the row `first` on, up to the next one that has a partner.
    bool addRemoved(std::uint32_t first)
    {
        for (std::uint32_t row = first; row < m_afterOf.size(); ++row) {
            if (m_afterOf[row] != ChangedRow::kNone)
                break;
            ++m_comparison.removed;
            m_comparison.rows.push_back({Change::Removed, row, ChangedRow::kNone});
            if (!goOn())
                return false;
        }
        return true;
    }

    Comparison &m_comparison;
    const bolt::ResultSet &m_before;
    const bolt::ResultSet &m_after;
    const std::stop_token &m_stop;
    const std::function<void(int)> &m_progress;
    std::vector<std::size_t> m_keysBefore;
    std::vector<std::size_t> m_keysAfter;
    std::vector<std::pair<std::size_t, std::size_t>> m_values; ///< columns that both sides have
    bool m_areAlike = false;               ///< rows with the same bytes have the same values
    std::vector<std::uint32_t> m_afterOf;  ///< by row of `before`: its partner
    std::vector<std::uint32_t> m_beforeOf; ///< by row of `after`
    std::vector<std::uint32_t> m_freeFrom; ///< by first row of a key: the last known to be taken
    std::vector<ChangedRow> m_found;       ///< added and changed ones
    std::uint64_t m_done = 0;
    std::uint64_t m_steps = 0;
};

} // namespace

std::vector<ComparedColumn> pairColumns(const ComparedResult &before, const ComparedResult &after)
{
    const auto &namesBefore = before.result->fields();
    std::vector<bool> isTaken(namesBefore.size(), false);
    std::vector<ComparedColumn> columns;
    for (std::size_t i = 0; i < after.result->columnCount(); ++i) {
        ComparedColumn column{after.result->fields()[i], std::nullopt, i};
        for (std::size_t j = 0; j < namesBefore.size() && !column.before; ++j) {
            if (!isTaken[j] && namesBefore[j] == column.name) {
                isTaken[j] = true;
                column.before = j;
            }
        }
        columns.push_back(std::move(column));
    }
    for (std::size_t j = 0; j < namesBefore.size(); ++j) {
        if (!isTaken[j])
            columns.push_back({namesBefore[j], j, std::nullopt});
    }
    return columns;
}

std::optional<Comparison> compareResults(const ComparedResult &before, const ComparedResult &after,
                                         std::vector<ComparedColumn> columns,
                                         const std::stop_token &stop,
                                         const std::function<void(int percent)> &progress)
{
    Comparison comparison{before, after, std::move(columns), {}};
    if (!Comparing(comparison, stop, progress).run())
        return std::nullopt;
    return comparison;
}

} // namespace model
