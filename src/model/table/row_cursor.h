// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"

#include <cstdint>
#include <iterator>
#include <optional>

namespace model
{

/// Reads cells of a result, and is quick when they are asked for along a row: it goes on from the
/// last one, so that drawing a row of many columns walks the row once. One thread.
class RowCursor
{
public:
    /// The value there, null where the row has no such column.
    bolt::ValueView value(const bolt::ResultSet &result, std::uint64_t row, std::uint32_t column)
    {
        if (!m_at || m_row != row || m_column > column) {
            m_at = result.row(row).begin();
            m_row = row;
            m_column = 0;
        }
        for (; m_column < column && *m_at != std::default_sentinel; ++m_column)
            ++*m_at;
        return *m_at == std::default_sentinel ? bolt::ValueView() : **m_at;
    }
    void clear() { m_at.reset(); }

private:
    std::optional<bolt::BoltList::Iterator> m_at;
    std::uint64_t m_row = 0;
    std::uint32_t m_column = 0;
};

} // namespace model
