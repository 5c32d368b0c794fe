// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/result_builder.h"

#include <cstdlib>

namespace test
{

model::ResultHandle ResultBuilder::publish()
{
    m_result->records().publish();
    if (!m_handle)
        m_handle = model::makeResultHandle(m_result);
    return m_handle;
}

void ResultBuilder::add()
{
    using Status = bolt::RecordStore::AppendStatus;
    if (m_result->records().append(m_message.data(), m_message.size()) != Status::Ok)
        std::abort();
    m_result->records().commitRow(0);
}

ResultBuilder manyRows(std::uint32_t rows)
{
    ResultBuilder builder({"i", "s", "f", "d", "l"});
    for (std::uint32_t i = 0; i < rows; ++i) {
        builder.row([i](bolt::PackStreamWriter &out) {
            out.integer(i);
            out.string("row " + std::to_string(i * 7919U % 1000003U));
            out.floating(i * 0.5);
            out.structure('D', 1);
            out.integer(i % 20000);
            out.list(2);
            out.integer(i);
            out.integer(i + 1);
        });
    }
    return builder;
}

} // namespace test
