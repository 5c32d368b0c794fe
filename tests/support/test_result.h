// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "support/test_values.h"

#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace test
{

/// Adds a record to a result as a connection does.
inline void appendRow(bolt::ResultSet &result, const Bytes &listOfValues)
{
    if (result.records().append(listOfValues.data(), listOfValues.size()) !=
        bolt::RecordStore::AppendStatus::Ok)
        std::abort();
    result.records().commitRow(0);
    result.records().publish();
}

inline std::shared_ptr<bolt::ResultSet> makeResult(std::vector<std::string> fields,
                                                   const std::vector<std::vector<Tree>> &rows)
{
    auto result = std::make_shared<bolt::ResultSet>(std::move(fields));
    for (const std::vector<Tree> &row : rows)
        appendRow(*result, encode(list(row)));
    return result;
}

} // namespace test
