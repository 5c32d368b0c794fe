// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace model
{

/// Some columns of a row, in an order of their own, as a list. Belongs to one thread, whose pool it
/// uses until it goes.
class RowProjection
{
public:
    /// Each of `columns` is below the number of values of the rows; empty: all as they are.
    explicit RowProjection(std::vector<std::uint32_t> columns);

    std::vector<std::string> fields(const std::vector<std::string> &all) const;
    /// Valid until the next call.
    bolt::BoltList values(const bolt::BoltList &row);

private:
    const std::vector<std::uint32_t> m_columns;
    std::vector<bolt::BoltValue> m_all; ///< the values of the row at hand
    bolt::BoltPool<bolt::BoltValue> &m_pool;
    const bolt::PoolScope<bolt::BoltValue> m_scope;
    const std::size_t m_offset;
    bolt::BoltValue m_list;
};

} // namespace model
