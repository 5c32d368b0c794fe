// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>
#include <QAccessibleTableCellInterface>
#include <QModelIndex>
#include <QPointer>

namespace ui
{

class GridView;

/// What the parts of a table have in common for assistive technology: no widget, no children. The
/// table's GridAccessible is their parent.
class GridPartAccessible : public QAccessibleInterface
{
public:
    explicit GridPartAccessible(GridView &view);

    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    GridView *view() const { return m_view; }

private:
    QPointer<GridView> m_view;
};

/// The place of a cell, whatever stands there. `column` is the model's.
class CellAccessible : public GridPartAccessible, public QAccessibleTableCellInterface
{
public:
    CellAccessible(GridView &view, int row, int column);

    bool isValid() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    /// The name is what is shown and of which kind it is.
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    /// Among the columns that are shown; -1 while it is hidden.
    int columnIndex() const override;
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QModelIndex index() const;

    int m_row;
    int m_column;
};

/// The name of a column. `column` is the model's.
class ColumnAccessible : public GridPartAccessible
{
public:
    ColumnAccessible(GridView &view, int column);

    bool isValid() const override;
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    /// The description tells how rows are sorted by it.
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    int columnIndex() const;

private:
    int m_column;
};

} // namespace ui
