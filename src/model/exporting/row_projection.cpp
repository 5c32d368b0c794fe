// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/row_projection.h"

#include <utility>

namespace model
{

RowProjection::RowProjection(std::vector<std::uint32_t> columns)
    : m_columns(std::move(columns))
    , m_pool(bolt::GetBoltPool<bolt::BoltValue>())
    , m_scope(m_pool)
    , m_offset(m_pool.Alloc(m_columns.size()))
    , m_list(bolt::BoltValue::compound(bolt::Kind::List, 0,
                                       static_cast<std::uint32_t>(m_columns.size()), nullptr))
{
    m_list.moveChildrenToPool(m_offset);
}

std::vector<std::string> RowProjection::fields(const std::vector<std::string> &all) const
{
    if (m_columns.empty())
        return all;
    std::vector<std::string> chosen;
    for (const std::uint32_t column : m_columns)
        chosen.push_back(all[column]);
    return chosen;
}

bolt::BoltList RowProjection::values(const bolt::BoltList &row)
{
    if (m_columns.empty())
        return row;
    m_all.clear();
    for (const bolt::ValueView value : row)
        m_all.push_back(value.value());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        *m_pool.Resolve(m_offset + i) = m_all[m_columns[i]];
    return bolt::BoltList(bolt::ValueView(m_list, &m_pool));
}

} // namespace model
