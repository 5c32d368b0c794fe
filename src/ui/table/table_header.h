// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/row_order.h"

#include <QHeaderView>

#include <vector>

namespace ui
{

/// The flat header of a table: column names, an arrow where rows are sorted by a column, and its rank
/// where they are sorted by several. Owned by its table.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setSorts(std::vector<model::ColumnSort> sorts);
    const std::vector<model::ColumnSort> &sorts() const { return m_sorts; }
    QString nameOf(int section) const;
    void drawSection(QPainter &painter, const QRect &rect, int section) const;

    QSize sectionSizeFromContents(int section) const override;

Q_SIGNALS:
    /// A right click on the column; -1: beside all of them.
    void menuWanted(int section, const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Draws the mark of a sorted column at the right end; returns how wide it is.
    int paintSortMark(QPainter &painter, const QRect &rect, int section) const;

    std::vector<model::ColumnSort> m_sorts;
};

} // namespace ui
