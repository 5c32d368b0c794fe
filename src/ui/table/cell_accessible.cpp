// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_accessible.h"

#include "model/table/result_table_model.h"
#include "ui/table/grid_accessible.h"
#include "ui/table/grid_view.h"
#include "ui/table/table_header.h"

#include <QCoreApplication>

using model::ResultTableModel;

namespace ui
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::GridAccessible)
};

} // namespace

GridPartAccessible::GridPartAccessible(GridView &view)
    : m_view(&view)
{
}

QAccessibleInterface *GridPartAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

CellAccessible::CellAccessible(GridView &view, int row, int column)
    : GridPartAccessible(view)
    , m_row(row)
    , m_column(column)
{
}

QModelIndex CellAccessible::index() const
{
    return view() && view()->model() ? view()->model()->index(m_row, m_column) : QModelIndex();
}

bool CellAccessible::isValid() const
{
    return index().isValid() && !view()->header()->isSectionHidden(m_column);
}

QString CellAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    const QModelIndex cell = index();
    const QString shown = cell.data().toString();
    if (which == QAccessible::Value)
        return shown;
    if (which != QAccessible::Name)
        return {};
    const QString kind = cell.data(ResultTableModel::KindNameRole).toString();
    return kind.isEmpty() || cell.data(ResultTableModel::IsNullRole).toBool()
               ? shown
               : Text::tr("%1, %2", "the value of a cell, and its type").arg(shown, kind);
}

QRect CellAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = view()->visualRect(index());
    return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const QModelIndex cell = index();
    state.focusable = true;
    state.focused = view()->hasFocus() && view()->currentIndex() == cell;
    state.active = view()->currentIndex() == cell;
    state.selectable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.selected = isSelected();
    state.readOnly = true;
    state.offscreen = !view()->viewport()->rect().intersects(view()->visualRect(cell));
    return state;
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
               ? static_cast<QAccessibleTableCellInterface *>(this)
               : nullptr;
}

bool CellAccessible::isSelected() const
{
    return isValid() && view()->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface *> CellAccessible::columnHeaderCells() const
{
    const auto *table = static_cast<const GridAccessible *>(parent());
    QAccessibleInterface *header = isValid() ? table->headerAt(columnIndex()) : nullptr;
    return header ? QList<QAccessibleInterface *>{header} : QList<QAccessibleInterface *>();
}

int CellAccessible::columnIndex() const
{
    return isValid() ? view()->placeOfColumn(m_column) : -1;
}

ColumnAccessible::ColumnAccessible(GridView &view, int column)
    : GridPartAccessible(view)
    , m_column(column)
{
}

bool ColumnAccessible::isValid() const
{
    return view() && m_column < view()->header()->count() &&
           !view()->header()->isSectionHidden(m_column);
}

QString ColumnAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    const TableHeader &header = *view()->header();
    if (which == QAccessible::Name)
        return header.nameOf(m_column);
    if (which != QAccessible::Description)
        return {};
    for (const model::ColumnSort &sort : header.sorts()) {
        if (static_cast<int>(sort.column) == m_column)
            return sort.direction == model::SortDirection::Ascending
                       ? Text::tr("Sorted ascending")
                       : Text::tr("Sorted descending");
    }
    return {};
}

QRect ColumnAccessible::rect() const
{
    if (!isValid())
        return {};
    const TableHeader &header = *view()->header();
    const QPoint corner(header.sectionViewportPosition(m_column), 0);
    return {header.viewport()->mapToGlobal(corner),
            QSize(header.sectionSize(m_column), header.height())};
}

QAccessible::State ColumnAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    return state;
}

int ColumnAccessible::columnIndex() const
{
    return isValid() ? view()->placeOfColumn(m_column) : -1;
}

} // namespace ui
