// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/cell_elements.h"

#include "model/graph/graph_builder.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace model
{

namespace
{

constexpr int kStopCheckMask = 0xFF;

using Blocks = std::vector<bolt::RecordStore::Block>;

std::optional<std::uint64_t> rowHolding(const bolt::ResultSet &result, const Blocks &blocks,
                                        const std::uint8_t *value)
{
    const auto block = std::find_if(blocks.begin(), blocks.end(), [value](const auto &each) {
        return std::less_equal<>()(each.bytes.data(), value) &&
               std::less<>()(value, each.bytes.data() + each.bytes.size());
    });
    if (block == blocks.end())
        return std::nullopt;
    // Rows lie in their order: the last one that begins before the value.
    std::uint64_t first = block->firstRow;
    std::uint64_t count = block->rows;
    while (count > 1) {
        const std::uint64_t half = count / 2;
        if (std::less_equal<>()(result.record(first + half), value)) {
            first += half;
            count -= half;
        } else {
            count = half;
        }
    }
    return first;
}

} // namespace

std::shared_ptr<const Graph> elementsIn(const CellSelection &cells, const std::stop_token &stop)
{
    GraphBuilder builder(cells.result);
    const std::vector<int> columns = selectedColumns(cells);
    for (const RowBand &band : selectedBands(cells, columns)) {
        for (int place = band.top; place <= band.bottom; ++place) {
            if ((place & kStopCheckMask) == 0 && stop.stop_requested())
                return nullptr;
            const std::uint64_t row = cells.rows->rowAt(static_cast<std::uint64_t>(place));
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (band.isSelected[i])
                    builder.addValue(cells.result->cell(row, static_cast<std::size_t>(columns[i])));
            }
        }
    }
    return builder.snapshot();
}

std::vector<std::uint64_t> rowsHolding(const bolt::ResultSet &result,
                                       std::span<const std::byte *const> values)
{
    const Blocks blocks = result.records().blocks(result.rowCount());
    std::vector<std::uint64_t> rows;
    for (const std::byte *value : values) {
        if (value == nullptr)
            continue;
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(value);
        if (const auto row = rowHolding(result, blocks, bytes))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace model
