// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selection_extent.h"

#include "ui/table/grid_view.h"
#include "ui/table/table_header.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <map>

namespace ui
{

namespace
{

/// How many of the columns that are shown a range, which knows nothing of hidden ones, has.
int shownIn(const GridView &view, const QItemSelectionRange &range)
{
    int shown = 0;
    for (int column = range.left(); column <= range.right(); ++column)
        shown += view.header()->isSectionHidden(column) ? 0 : 1;
    return shown;
}

QItemSelection selectionOf(const GridView &view)
{
    return view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
}

} // namespace

std::int64_t selectedCellsOf(const GridView &view)
{
    std::int64_t cells = 0;
    for (const QItemSelectionRange &range : selectionOf(view))
        cells += std::int64_t{range.height()} * shownIn(view, range);
    return cells;
}

std::vector<RowSpan> selectedRowsOf(const GridView &view)
{
    // By row, how many more cells are selected from it on than in the row above. Ranges do not overlap.
    std::map<int, int> changes;
    for (const QItemSelectionRange &range : selectionOf(view)) {
        const int shown = shownIn(view, range);
        changes[range.top()] += shown;
        changes[range.bottom() + 1] -= shown;
    }
    const int columns = static_cast<int>(view.shownColumns().size());
    std::vector<RowSpan> rows;
    int selected = 0;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        selected += change->second;
        const auto next = std::next(change);
        if (selected == 0 || selected < columns || next == changes.end())
            continue;
        if (!rows.empty() && rows.back().last + 1 == change->first)
            rows.back().last = next->first - 1;
        else
            rows.push_back({change->first, next->first - 1});
    }
    return rows;
}

std::vector<int> selectedColumnsOf(const GridView &view)
{
    std::map<int, int> rowsByColumn;
    for (const QItemSelectionRange &range : selectionOf(view)) {
        for (int column = range.left(); column <= range.right(); ++column)
            rowsByColumn[column] += range.height();
    }
    const int rows = view.model() ? view.model()->rowCount() : 0;
    std::vector<int> columns = view.shownColumns();
    std::erase_if(columns, [&](int column) { return rows == 0 || rowsByColumn[column] < rows; });
    return columns;
}

} // namespace ui
