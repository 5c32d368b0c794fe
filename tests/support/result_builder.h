// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/writer.h"
#include "driver/session/result_set.h"
#include "model/query/result_handle.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace test
{

/// Makes a result as a connection does, row by row.
class ResultBuilder
{
public:
    explicit ResultBuilder(std::vector<std::string> fields)
        : m_result(std::make_shared<bolt::ResultSet>(std::move(fields)))
    {
    }

    /// Adds a row; `write` is given a PackStreamWriter and writes one value a field.
    template <typename Write>
    ResultBuilder &row(const Write &write)
    {
        m_message.clear();
        bolt::PackStreamWriter writer(m_message);
        writer.list(m_result->columnCount());
        write(writer);
        add();
        return *this;
    }

    /// The result with all rows so far published. It may grow afterwards.
    model::ResultHandle publish();

private:
    void add();

    std::shared_ptr<bolt::ResultSet> m_result;
    model::ResultHandle m_handle;
    std::vector<std::uint8_t> m_message;
};

/// `rows` rows of i (integer), s (string), f (float), d (date) and l (list of two integers).
ResultBuilder manyRows(std::uint32_t rows);

} // namespace test
