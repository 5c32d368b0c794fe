// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "model/table/column_condition.h"
#include "model/table/row_work.h"
#include "model/table/text_pattern.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// Which rows to show: those with the text in one of the searched columns that fulfil all conditions.
struct RowFilter {
    TextPattern text;
    std::vector<std::uint32_t> searchedColumns; ///< ascending; empty: all
    std::vector<ColumnCondition> conditions;

    bool isEmpty() const { return text.isEmpty() && conditions.empty(); }

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};

/// Decides about the rows of a result, walking each once at most. For one thread.
class RowMatcher
{
public:
    RowMatcher(const bolt::ResultSet &result, const RowFilter &filter);

    bool matches(std::uint64_t row);

private:
    bool isSearched(std::uint32_t column) const
    {
        return m_searched.empty() || (column < m_searched.size() && m_searched[column]);
    }

    const bolt::ResultSet &m_result;
    std::optional<TextMatcher> m_text;
    std::vector<bool> m_searched;               ///< by column; empty: all
    std::vector<ConditionMatcher> m_conditions; ///< by column
};

/// Those of the first `rowCount` rows that the filter lets through, ascending. Nothing when
/// `stopToken` asked to stop, which is looked at for each row. Any thread; for large results a few
/// more help.
std::optional<std::vector<std::uint32_t>>
filterRows(const bolt::ResultSet &result, std::uint32_t rowCount, const RowFilter &filter,
           const std::stop_token &stopToken = {}, const RowProgress &progress = {});

} // namespace model
