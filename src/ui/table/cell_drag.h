// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

namespace ui
{

class ResultTableView;

/// Lets the selected cells of a table, or rows by their numbers, be dragged to a graph: by a press on
/// several cells that are selected already and a move. A press that doesn't move selects as ever. Owned by its table.
class CellDrag : public QObject
{
    Q_OBJECT

public:
    explicit CellDrag(ResultTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOnSelection(const QObject *part, QPoint place) const;
    void drag();

    ResultTableView &m_table;
    bool m_isPressed = false; ///< on the selection: it has not been decided yet
    bool m_isReplaying = false;
    QPoint m_press;
};

} // namespace ui
