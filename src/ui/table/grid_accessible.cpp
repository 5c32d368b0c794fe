// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/grid_accessible.h"

#include "ui/table/cell_accessible.h"
#include "ui/table/grid_view.h"
#include "ui/table/selection_extent.h"
#include "ui/table/table_header.h"

#include <algorithm>
#include <limits>

namespace ui
{

namespace
{

constexpr std::uint32_t kHeaderRow = std::numeric_limits<std::uint32_t>::max();

std::uint64_t keyOf(std::uint32_t row, int column)
{
    return std::uint64_t{row} << 32U | static_cast<std::uint32_t>(column);
}

int clamped(std::int64_t number)
{
    return static_cast<int>(std::clamp<std::int64_t>(number, 0, std::numeric_limits<int>::max()));
}

GridAccessible *accessibleOf(GridView &view)
{
    return static_cast<GridAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

void tell(QAccessibleInterface *part, QAccessible::Event what)
{
    QAccessibleEvent event(part, what);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface *currentCell(GridView &view)
{
    return view.currentIndex().isValid()
               ? accessibleOf(view)->cellAt(view.currentIndex().row(),
                                            view.placeOfColumn(view.currentIndex().column()))
               : nullptr;
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<GridView *>(object);
    return view ? new GridAccessible(*view) : nullptr;
}

} // namespace

GridAccessible::GridAccessible(GridView &view)
    : QAccessibleWidget(&view, QAccessible::Table)
    , m_view(view)
{
}

GridAccessible::~GridAccessible()
{
    forget();
}

void *GridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int GridAccessible::rowCount() const
{
    return m_view.model() ? m_view.model()->rowCount() : 0;
}

int GridAccessible::columnCount() const
{
    return static_cast<int>(m_view.shownColumns().size());
}

int GridAccessible::childCount() const
{
    return clamped((std::int64_t{rowCount()} + 1) * columnCount());
}

QAccessibleInterface *GridAccessible::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || columns == 0)
        return nullptr;
    return index < columns ? headerAt(index) : cellAt(index / columns - 1, index % columns);
}

QAccessibleInterface *GridAccessible::childAt(int x, int y) const
{
    const TableHeader &header = *m_view.header();
    const QPoint inHeader = header.viewport()->mapFromGlobal(QPoint(x, y));
    if (header.viewport()->rect().contains(inHeader))
        return headerAt(m_view.placeOfColumn(header.logicalIndexAt(inHeader)));
    const QPoint inRows = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view.viewport()->rect().contains(inRows))
        return nullptr;
    const QModelIndex index = m_view.indexAt(inRows);
    return cellAt(index.row(), m_view.placeOfColumn(index.column()));
}

QAccessibleInterface *GridAccessible::focusChild() const
{
    return m_view.hasFocus() ? currentCell(m_view) : nullptr;
}

int GridAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !child->isValid() || child->parent() != this)
        return -1;
    if (const auto *column = dynamic_cast<const ColumnAccessible *>(child))
        return column->columnIndex();
    const auto *cell = dynamic_cast<const CellAccessible *>(child);
    if (!cell)
        return -1;
    const std::int64_t index =
        (std::int64_t{cell->rowIndex()} + 1) * columnCount() + cell->columnIndex();
    return index <= std::numeric_limits<int>::max() ? static_cast<int>(index) : -1;
}

/// What was made before, or else what `make` makes; then the one that was asked for longest ago goes.
template <typename Make>
QAccessibleInterface *GridAccessible::keep(std::uint64_t key, Make make) const
{
    if (const auto known = m_ids.find(key); known != m_ids.end()) {
        m_kept.splice(m_kept.end(), m_kept, known->second);
        return QAccessible::accessibleInterface(known->second->id);
    }
    QAccessibleInterface *made = make();
    m_kept.push_back({key, QAccessible::registerAccessibleInterface(made)});
    m_ids.emplace(key, std::prev(m_kept.end()));
    if (m_kept.size() > kMostKept) {
        const Kept oldest = m_kept.front();
        m_ids.erase(oldest.key);
        m_kept.pop_front();
        QAccessible::deleteAccessibleInterface(oldest.id);
    }
    return made;
}

void GridAccessible::forget() const
{
    for (const Kept &kept : m_kept)
        QAccessible::deleteAccessibleInterface(kept.id);
    m_kept.clear();
    m_ids.clear();
}

QAccessibleInterface *GridAccessible::cellAt(int row, int column) const
{
    const int logical = logicalColumn(column);
    if (!isRow(row) || logical < 0)
        return nullptr;
    return keep(keyOf(static_cast<std::uint32_t>(row), logical),
                [&] { return new CellAccessible(m_view, row, logical); });
}

QAccessibleInterface *GridAccessible::headerAt(int column) const
{
    const int logical = logicalColumn(column);
    if (logical < 0)
        return nullptr;
    return keep(keyOf(kHeaderRow, logical), [&] { return new ColumnAccessible(m_view, logical); });
}

/// The model's column; -1 without one.
int GridAccessible::logicalColumn(int column) const
{
    const std::vector<int> columns = m_view.shownColumns();
    return column >= 0 && static_cast<std::size_t>(column) < columns.size()
               ? columns[static_cast<std::size_t>(column)]
               : -1;
}

int GridAccessible::selectedCellCount() const
{
    return clamped(selectedCellsOf(m_view));
}

QList<QAccessibleInterface *> GridAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (selectedCellCount() == 0)
        return cells;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        std::vector<int> places;
        for (int column = range.left(); column <= range.right(); ++column)
            places.push_back(m_view.placeOfColumn(column));
        std::erase(places, -1); // hidden since
        for (int row = range.top(); !places.empty() && row <= range.bottom(); ++row) {
            for (const int place : places) {
                if (cells.size() == kMostListed)
                    return cells;
                cells.append(cellAt(row, place));
            }
        }
    }
    return cells;
}

QString GridAccessible::columnDescription(int column) const
{
    const int logical = logicalColumn(column);
    return logical < 0 ? QString() : m_view.header()->nameOf(logical);
}

QString GridAccessible::rowDescription(int row) const
{
    return isRow(row) ? m_view.model()->headerData(row, Qt::Vertical).toString() : QString();
}

int GridAccessible::selectedColumnCount() const
{
    return static_cast<int>(selectedColumnsOf(m_view).size());
}

int GridAccessible::selectedRowCount() const
{
    std::int64_t count = 0;
    for (const auto &[first, last] : selectedRowsOf(m_view))
        count += std::int64_t{last} - first + 1;
    return clamped(count);
}

QList<int> GridAccessible::selectedColumns() const
{
    QList<int> places;
    for (const int column : selectedColumnsOf(m_view))
        places.append(m_view.placeOfColumn(column));
    return places;
}

QList<int> GridAccessible::selectedRows() const
{
    QList<int> rows;
    for (const auto &[first, last] : selectedRowsOf(m_view)) {
        for (int row = first; row <= last && rows.size() < kMostListed; ++row)
            rows.append(row);
    }
    return rows;
}

bool GridAccessible::isColumnSelected(int column) const
{
    const std::vector<int> selected = selectedColumnsOf(m_view);
    return std::find(selected.begin(), selected.end(), logicalColumn(column)) != selected.end();
}

bool GridAccessible::isRowSelected(int row) const
{
    const auto rows = selectedRowsOf(m_view);
    return std::any_of(rows.begin(), rows.end(), [row](const RowSpan &span) {
        return row >= span.first && row <= span.last;
    });
}

bool GridAccessible::selectRow(int row)
{
    return selectInRow(row, QItemSelectionModel::Select);
}

bool GridAccessible::unselectRow(int row)
{
    return selectInRow(row, QItemSelectionModel::Deselect);
}

bool GridAccessible::selectInRow(int row, QItemSelectionModel::SelectionFlag command)
{
    if (!isRow(row))
        return false;
    m_view.selectRows(row, row, command);
    return true;
}

bool GridAccessible::selectColumn(int column)
{
    return selectInColumn(column, QItemSelectionModel::Select);
}

bool GridAccessible::unselectColumn(int column)
{
    return selectInColumn(column, QItemSelectionModel::Deselect);
}

bool GridAccessible::selectInColumn(int column, QItemSelectionModel::SelectionFlag command)
{
    const int logical = logicalColumn(column);
    if (logical < 0 || rowCount() == 0)
        return false;
    const QAbstractItemModel &model = *m_view.model();
    m_view.selectionModel()->select(
        QItemSelection(model.index(0, logical), model.index(rowCount() - 1, logical)), command);
    return true;
}

/// Cells stand for places, so that other rows there change nothing; other columns are others.
void GridAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    const auto type = event->modelChangeType();
    if (type != QAccessibleTableModelChangeEvent::RowsInserted &&
        type != QAccessibleTableModelChangeEvent::RowsRemoved)
        forget();
}

void installGridAccessibility()
{
    QAccessible::installFactory(make);
}

void tellOfCurrentCell(GridView &view)
{
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface *cell = currentCell(view))
        tell(cell, QAccessible::Focus);
}

void tellOfSelection(GridView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *cell = currentCell(view);
    const bool isCellAlone = cell && selectedCellsOf(view) == 1 && cell->state().selected;
    tell(isCellAlone ? cell : accessibleOf(view),
         isCellAlone ? QAccessible::Selection : QAccessible::SelectionWithin);
}

} // namespace ui
