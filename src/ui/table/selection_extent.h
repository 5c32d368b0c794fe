// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace ui
{

class GridView;

/// Rows from `first` to `last`.
struct RowSpan {
    int first = 0;
    int last = 0;

    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

// What is selected of a table, counted by its ranges: as fast for ten million rows as for ten.

std::int64_t selectedCellsOf(const GridView &view);
/// Rows that are selected in all columns that are shown, ascending.
std::vector<RowSpan> selectedRowsOf(const GridView &view);
/// The model's columns that are shown and selected in all rows, from left to right.
std::vector<int> selectedColumnsOf(const GridView &view);

} // namespace ui
