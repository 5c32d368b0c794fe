// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/key_columns.h"

#include "model/compare/key_index.h"

#include <algorithm>

namespace model
{

namespace
{

/// Enough to tell identifiers from the rest, and little enough to be done before a dialog is read.
constexpr std::uint64_t kSampledRows = 20'000;

bool isUnique(const ComparedResult &side, std::size_t column, const std::stop_token &stop)
{
    const auto rows = static_cast<std::uint32_t>(std::min(side.rows, kSampledRows));
    KeyIndex index(*side.result, {column}, rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (stop.stop_requested() || side.result->cell(row, column).isNull() || index.addNext())
            return false;
    }
    return true;
}

} // namespace

std::vector<ComparedColumn> proposeKeys(const ComparedResult &before, const ComparedResult &after,
                                        std::vector<ComparedColumn> columns,
                                        const std::stop_token &stop)
{
    const auto key = std::ranges::find_if(columns, [&](const ComparedColumn &column) {
        return column.isInBoth() && isUnique(before, *column.before, stop) &&
               isUnique(after, *column.after, stop);
    });
    if (key != columns.end())
        key->isKey = true;
    return columns;
}

} // namespace model
