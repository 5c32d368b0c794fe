// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/row_filter.h"

#include <algorithm>
#include <utility>

namespace model
{

RowMatcher::RowMatcher(const bolt::ResultSet &result, const RowFilter &filter)
    : m_result(result)
{
    if (!filter.text.isEmpty())
        m_text.emplace(filter.text);
    if (!filter.searchedColumns.empty()) {
        m_searched.resize(filter.searchedColumns.back() + 1);
        for (const std::uint32_t column : filter.searchedColumns)
            m_searched[column] = true;
    }
    for (const ColumnCondition &condition : filter.conditions)
        m_conditions.emplace_back(condition);
    std::stable_sort(m_conditions.begin(), m_conditions.end(),
                     [](const ConditionMatcher &a, const ConditionMatcher &b) {
                         return a.column() < b.column();
                     });
}

bool RowMatcher::matches(std::uint64_t row)
{
    const std::uint8_t *record = m_result.record(row);
    if (m_text && !m_text->mayMatch(record))
        return false;
    bool isFound = !m_text;
    auto condition = m_conditions.begin();
    std::uint32_t column = 0;
    for (const bolt::ValueView value : bolt::ValueView::fromWire(record).asList()) {
        for (; condition != m_conditions.end() && condition->column() == column; ++condition) {
            if (!condition->matches(value))
                return false;
        }
        if (!isFound && isSearched(column))
            isFound = m_text->matches(value);
        if (isFound && condition == m_conditions.end())
            return true;
        ++column;
    }
    return isFound && condition == m_conditions.end();
}

std::optional<std::vector<std::uint32_t>>
filterRows(const bolt::ResultSet &result, std::uint32_t rowCount, const RowFilter &filter,
           const std::stop_token &stopToken, const RowProgress &progress)
{
    RowWork work(rowCount, stopToken, progress);
    std::vector<std::vector<std::uint32_t>> found(RowWork::partCount(rowCount));
    const bool isWhole =
        work.share(rowCount, [&](std::size_t part, std::size_t begin, std::size_t end) {
            RowMatcher matcher(result, filter);
            for (std::size_t row = begin; row < end; ++row) {
                if (!work.passRow(row))
                    return false;
                if (matcher.matches(row))
                    found[part].push_back(static_cast<std::uint32_t>(row));
            }
            return true;
        });
    if (!isWhole)
        return std::nullopt;
    std::vector<std::uint32_t> rows = std::move(found.front());
    for (std::size_t part = 1; part < found.size(); ++part) {
        rows.insert(rows.end(), found[part].begin(), found[part].end());
        found[part] = {};
    }
    rows.shrink_to_fit();
    return rows;
}

} // namespace model
