// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/result_table_model.h"
#include "ui/table/copy_menu.h"
#include "ui/table/grid_view.h"
#include "ui/table/value_delegate.h"

namespace model
{
struct CellSelection;
}

namespace ui
{

class SelectionCopier;
class SortNotice;
class TableColumns;

/// The table of a result: a model::ResultTableModel of any length. A click on a column's header
/// sorts, a second one the other way round, a third one brings the order of arrival back; with Ctrl or
/// Shift the column is added to those that are sorted by already. Escape gives up a sort that takes
/// long; Alt+Down opens the menu of a column. A widget of the GUI thread; it does not own the model.
class ResultTableView : public GridView
{
    Q_OBJECT

public:
    explicit ResultTableView(QWidget *parent = nullptr);
    ~ResultTableView() override;

    /// `table` must outlive the view or be replaced; null shows nothing.
    void setTable(model::ResultTableModel *table);
    model::ResultTableModel *table() const { return m_table; }
    void setLabelColour(ValueDelegate::LabelColour colour);

    /// Puts the selected cells, or all of their rows or columns, on the clipboard: whole values, rows
    /// and columns in the order on the screen.
    void copyAs(CopyExtent extent, model::CopyForm form);
    SelectionCopier *copier() const { return m_copier; }
    /// Their widths, places and what is set on them.
    TableColumns *columns() const { return m_columns; }
    /// The selected cells; no result when nothing is selected.
    model::CellSelection selectedCells() const;

Q_SIGNALS:
    /// The current cell is another. The view is valid as long as `result` is held; there is no
    /// current cell when `result` is null.
    void currentCellChanged(const bolt::ValueView &value, const model::ResultHandle &result);
    /// Enter or a double click.
    void cellActivated(const bolt::ValueView &value, const model::ResultHandle &result);
    /// The clipboard has the cells that were asked for.
    void copied();
    /// Other cells are selected.
    void selectedCellsChanged();
    /// Columns were hidden, shown or moved.
    void shownColumnsChanged();
    /// The menu of a column's header asks for these.
    void filterWanted(int column);
    void profileWanted(int column);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void sortByHeader(int column);
    void openColumnMenu();
    void showHeaderMenu(int column, const QPoint &globalPosition);
    void saveSelection();
    void startOver();
    void showArrangement();
    void placeNotices();
    void showRemark(const QString &text);
    void activateCell(const QModelIndex &index);

    model::ResultTableModel *m_table = nullptr;
    ValueDelegate *m_delegate;
    SortNotice *m_notice;
    SelectionCopier *m_copier;
    TableColumns *m_columns;
};

} // namespace ui
