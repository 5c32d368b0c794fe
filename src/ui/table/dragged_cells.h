// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/cell_selection.h"

#include <QMimeData>

namespace ui
{

/// Cells of a table on their way to another part of this program. GUI thread.
class DraggedCells : public QMimeData
{
    Q_OBJECT

public:
    explicit DraggedCells(model::CellSelection cells)
        : m_cells(std::move(cells))
    {
    }

    const model::CellSelection &cells() const { return m_cells; }

private:
    model::CellSelection m_cells;
};

} // namespace ui
