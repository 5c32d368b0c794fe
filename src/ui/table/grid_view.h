// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/result_look.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <vector>

namespace ui
{

class FrozenHeader;
class RowNumbers;
class TableHeader;

/// A table of rows of one height that costs nothing for rows that are not seen: it scrolls by rows
/// and never holds a position in pixels for one, so that it takes as many rows as Qt can count.
/// Columns can be resized, moved and hidden; the first may stay in sight. A widget of the GUI thread.
class GridView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;

    TableHeader *header() const { return m_header; }
    RowNumbers *rowNumbers() const { return m_numbers; }
    int rowHeight() const { return m_rowHeight; }
    int topRow() const;
    /// Rows that are seen in full.
    int visibleRows() const;
    /// The row at this height of the viewport; -1: none.
    int rowAt(int y) const;
    int columnWidth(int column) const;
    void setColumnWidth(int column, int width);

    /// The columns that are not hidden, from left to right.
    std::vector<int> shownColumns() const;
    /// Where a column stands among these; -1: nowhere.
    int placeOfColumn(int column) const;
    using FirstColumn = model::TableLook::FirstColumn;
    FirstColumn firstColumn() const { return m_firstColumn; }
    void setFirstColumn(FirstColumn behaviour);
    /// As wide as what is visible of it now wants, within bounds.
    void fitColumn(int column);

    /// The rows as a whole, in the columns that are shown.
    void selectRows(int first, int last, QItemSelectionModel::SelectionFlags command);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void selectAll() override;
    /// Typing must not search through millions of rows: does nothing.
    void keyboardSearch(const QString &) override {}

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    /// Keys that move far select as those that move near do.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    int sizeHintForColumn(int column) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowCount() const;
    int frozenColumn() const;
    int frozenWidth() const;
    int columnLeft(int column) const;
    int nearestColumn(int x) const;
    int rowOfSelectionEdge(int y) const;
    int nextColumn(int column, int step) const;
    void scrollToRow(int row, ScrollHint hint);
    void scrollToColumn(int column);
    QItemSelection selectionOf(int top, int bottom, int firstVisual, int lastVisual) const;
    void noteAnchor(Qt::KeyboardModifiers modifiers);
    void updateScrollBars();
    void placeHeaders();
    void updateRowHeight();
    void paintColumn(QPainter &painter, const QStyleOptionViewItem &option, int column) const;

    TableHeader *m_header;
    FrozenHeader *m_frozenHeader;
    RowNumbers *m_numbers;
    int m_rowHeight = 1;
    FirstColumn m_firstColumn = FirstColumn::Scrolls;
    QPersistentModelIndex m_anchor; ///< where a selection by Shift begins
    bool m_isExtending = false;
    bool m_isUpdatingGeometries = false;
};

} // namespace ui
