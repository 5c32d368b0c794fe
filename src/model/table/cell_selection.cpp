// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/cell_selection.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>

namespace model
{

namespace
{

bool isInside(const CellRange &range, int column)
{
    return range.left <= column && column <= range.right;
}

} // namespace

CellSelection CellSelection::wholeRows() const
{
    CellSelection whole = *this;
    for (CellRange &range : whole.ranges) {
        range.left = 0;
        range.right = static_cast<int>(result->columnCount()) - 1;
    }
    return whole;
}

CellSelection CellSelection::wholeColumns() const
{
    CellSelection whole{result, rows, {}, shownColumns};
    const int last = static_cast<int>(rows->size()) - 1;
    for (const int column : selectedColumns(*this))
        whole.ranges.push_back({0, last, column, column});
    return whole;
}

std::vector<int> selectedColumns(const CellSelection &selection)
{
    std::vector<int> columns = selection.shownColumns;
    if (columns.empty()) {
        columns.resize(selection.result->columnCount());
        std::iota(columns.begin(), columns.end(), 0);
    }
    std::erase_if(columns, [&selection](int column) {
        return std::none_of(selection.ranges.begin(), selection.ranges.end(),
                            [column](const CellRange &range) { return isInside(range, column); });
    });
    return columns;
}

std::vector<RowBand> selectedBands(const CellSelection &selection, const std::vector<int> &columns)
{
    std::set<int> edges;
    for (const CellRange &range : selection.ranges) {
        edges.insert(range.top);
        edges.insert(range.bottom + 1);
    }
    std::vector<RowBand> bands;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge) {
        RowBand band{*edge, *std::next(edge) - 1, std::vector<bool>(columns.size())};
        bool isEmpty = true;
        for (const CellRange &range : selection.ranges) {
            if (range.top > band.top || range.bottom < band.bottom)
                continue;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (isInside(range, columns[i]))
                    band.isSelected[i] = true;
            }
            isEmpty = false;
        }
        if (!isEmpty)
            bands.push_back(std::move(band));
    }
    return bands;
}

} // namespace model
