// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/copy_form.h"
#include "model/table/cell_selection.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <stop_token>

namespace model
{

/// How far a copy may go, and who hears of it.
struct CopyBounds {
    /// The text ends with the row that brings it there, in the form's own way of ending.
    std::size_t maximumBytes = std::numeric_limits<std::size_t>::max();
    std::stop_token stopToken;
    std::function<void(int percent)> progress; ///< may be empty
};

/// Selected cells as text, and what became of them.
struct SelectionCopy {
    QString text;
    std::uint64_t bytes = 0; ///< of the text in UTF-8
    std::uint64_t rows = 0;  ///< that the text has
    std::uint64_t selectedRows = 0;
    std::uint64_t leftOut = 0; ///< values that the form cannot say

    bool isCut() const { return rows < selectedRows; }
    /// Of the text of all rows, by those that it has.
    std::uint64_t estimatedBytes() const;
};

/// The selected cells in the order of the table; where a row of the selection leaves out a column
/// that another one has, there is null. Ends early when `bounds` ask for it. Any thread.
SelectionCopy copySelection(const CellSelection &selection, CopyForm form,
                            const CopyBounds &bounds = {});

} // namespace model
