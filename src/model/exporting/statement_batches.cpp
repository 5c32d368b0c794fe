// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/statement_batches.h"

#include <algorithm>

namespace model
{

void StatementBatches::add(const std::string &clauses, std::string_view row, const Taker &take)
{
    const auto batch = m_batches.try_emplace(clauses).first;
    std::string &rows = batch->second.rows;
    rows += rows.empty() ? "" : ",\n  ";
    rows += row;
    m_bytes += row.size();
    if (++batch->second.count == kRows)
        return give(batch, take);
    if (m_bytes >= kBytes)
        give(std::max_element(m_batches.begin(), m_batches.end(),
                              [](const auto &a, const auto &b) {
                                  return a.second.rows.size() < b.second.rows.size();
                              }),
             take);
}

void StatementBatches::takeAll(const Taker &take)
{
    while (!m_batches.empty())
        give(m_batches.begin(), take);
}

void StatementBatches::give(Batches::iterator batch, const Taker &take)
{
    take(batch->first, batch->second.rows);
    m_bytes -= std::min(m_bytes, batch->second.rows.size());
    m_batches.erase(batch);
}

} // namespace model
