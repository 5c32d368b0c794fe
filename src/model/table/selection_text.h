// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"
#include "model/table/row_mapping.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace model
{

class RecordWriter;

/// A rectangle of cells, its ends included.
struct CellRange {
    int top;
    int bottom;
    int left;
    int right;
};

enum class ColumnNames : std::uint8_t { Without, With };

/// Cells of a table, taken at one moment: it can be read from any thread, while the table goes on.
struct CellSelection {
    ResultHandle result;
    std::shared_ptr<const RowMapping> rows; ///< as the table showed them
    std::vector<CellRange> ranges;
};

/// The selected cells for a spreadsheet: rows in the order of the table, columns apart by tabs,
/// values whole and null empty. A text with a tab, a quote or a line break goes between quotes, as
/// spreadsheets read it back; a single cell is its value alone. Where a row of the selection leaves
/// out a column that another one has, the field is empty. Ends early when `stopToken` asks for it.
QString tabSeparated(const CellSelection &selection, ColumnNames names,
                     const std::stop_token &stopToken = {});

/// The rows that have a selected cell, with all of their columns, as `writer` writes them.
QString recordText(const CellSelection &selection, RecordWriter &writer,
                   const std::stop_token &stopToken = {});

} // namespace model
