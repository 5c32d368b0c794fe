// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui
{

class GridView;

/// The numbers of the rows beside a table: those that the rows have in the result, in any order. A
/// click selects the row, dragging or Shift more of them; the corner above selects all. Owned by its
/// table.
class RowNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit RowNumbers(GridView &table);

    QSize sizeHint() const override;
    /// The largest number that may have to be shown, for the width.
    void setLargestNumber(quint64 number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int headerHeight() const;

    GridView &m_table;
    quint64 m_largest = 0;
    int m_firstSelected = 0; ///< where the selection by the mouse began
};

} // namespace ui
