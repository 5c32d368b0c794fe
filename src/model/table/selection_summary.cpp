// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/selection_summary.h"

#include "model/table/row_cursor.h"

#include <vector>

namespace model
{

std::optional<ValueSummary> summarize(const CellSelection &selection,
                                      const std::stop_token &stopToken)
{
    const std::vector<int> columns = selectedColumns(selection);
    const RowProgress untold;
    ValueSummary all;
    for (const RowBand &band : selectedBands(selection, columns)) {
        const auto rows = static_cast<std::size_t>(band.bottom - band.top + 1);
        RowWork work(rows, stopToken, untold);
        std::vector<ValueSummary> parts(RowWork::partCount(rows));
        const bool isWhole =
            work.share(rows, [&](std::size_t part, std::size_t begin, std::size_t end) {
                RowCursor cursor;
                for (std::size_t row = begin; row < end; ++row) {
                    if (!work.passRow(row))
                        return false;
                    const std::uint64_t source =
                        selection.rows->rowAt(static_cast<std::uint64_t>(band.top) + row);
                    for (std::size_t i = 0; i < columns.size(); ++i) {
                        if (band.isSelected[i])
                            parts[part].add(cursor.value(*selection.result, source,
                                                         static_cast<std::uint32_t>(columns[i])));
                    }
                }
                return true;
            });
        if (!isWhole)
            return std::nullopt;
        for (const ValueSummary &part : parts)
            all.add(part);
    }
    return all;
}

} // namespace model
