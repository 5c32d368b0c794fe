// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"
#include "model/table/row_mapping.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace model
{

/// A rectangle of cells, its ends included.
struct CellRange {
    int top;
    int bottom;
    int left;
    int right;
};

/// Cells of a table, taken at one moment: it can be read from any thread, while the table goes on.
struct CellSelection {
    ResultHandle result;
    std::shared_ptr<const RowMapping> rows; ///< as the table showed them
    std::vector<CellRange> ranges;
    /// The columns that the table showed, from left to right; empty: all, as they came.
    std::vector<int> shownColumns = {};

    /// All shown columns of the rows that have a selected cell.
    CellSelection wholeRows() const;
    /// All rows of the table in the columns that have a selected cell.
    CellSelection wholeColumns() const;
};

/// Rows one below the other that have the same columns selected.
struct RowBand {
    int top;
    int bottom;
    std::vector<bool> isSelected; ///< by place in the list of selected columns
};

/// The shown columns with a selected cell, from left to right.
std::vector<int> selectedColumns(const CellSelection &selection);

/// The rows with a selected cell, from above, each once however ranges overlap. `columns` are those
/// of selectedColumns().
std::vector<RowBand> selectedBands(const CellSelection &selection, const std::vector<int> &columns);

} // namespace model
