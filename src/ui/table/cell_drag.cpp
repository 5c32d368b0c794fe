// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_drag.h"

#include "ui/table/dragged_cells.h"
#include "ui/table/result_table_view.h"
#include "ui/table/row_numbers.h"
#include "ui/widgets/measure_text.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QPainter>

namespace ui
{

namespace
{

/// A sheet with the number of rows on it.
QPixmap dragPicture(const QWidget &widget, const QString &text)
{
    const QFontMetrics metrics(widget.font());
    const double ratio = widget.devicePixelRatioF();
    const QSize size(metrics.horizontalAdvance(text) + 20, metrics.height() + 10);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(widget.palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(QPointF(), size), 5, 5);
    painter.setPen(widget.palette().color(QPalette::HighlightedText));
    painter.setFont(widget.font());
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

CellDrag::CellDrag(ResultTableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.viewport()->installEventFilter(this);
    table.rowNumbers()->installEventFilter(this);
}

bool CellDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isReplaying)
        return false;
    auto *part = static_cast<QWidget *>(watched);
    auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_press = mouse->position().toPoint();
        m_isPressed = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier &&
                      isOnSelection(watched, m_press);
        return m_isPressed;
    case QEvent::MouseMove:
        if (!m_isPressed)
            return false;
        if ((mouse->position().toPoint() - m_press).manhattanLength() >=
            QApplication::startDragDistance()) {
            m_isPressed = false;
            drag();
        }
        return true;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isPressed, false)) {
            // It was a click after all.
            m_isReplaying = true;
            QMouseEvent press(QEvent::MouseButtonPress, m_press, part->mapToGlobal(m_press),
                              Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(part, &press);
            m_isReplaying = false;
        }
        return false;
    default:
        return false;
    }
}

bool CellDrag::isOnSelection(const QObject *part, QPoint place) const
{
    if (!m_table.selectionModel())
        return false;
    if (part == m_table.viewport()) {
        // From a single cell a drag selects more, as everywhere.
        const QItemSelection selection = m_table.selectionModel()->selection();
        const bool isOne = selection.size() < 2 &&
                           (selection.isEmpty() ||
                            selection.constFirst().width() * selection.constFirst().height() < 2);
        const QModelIndex index = m_table.indexAt(place);
        return !isOne && index.isValid() && m_table.selectionModel()->isSelected(index);
    }
    const int row = m_table.rowAt(
        m_table.viewport()->mapFromGlobal(m_table.rowNumbers()->mapToGlobal(place)).y());
    return row >= 0 && m_table.selectionModel()->isRowSelected(row);
}

void CellDrag::drag()
{
    const model::CellSelection cells = m_table.selectedCells();
    if (!cells.result)
        return;
    int rows = 0;
    for (const model::RowBand &band : model::selectedBands(cells, model::selectedColumns(cells)))
        rows += band.bottom - band.top + 1;
    auto *drag = new QDrag(&m_table);
    drag->setMimeData(new DraggedCells(cells));
    drag->setPixmap(dragPicture(m_table, rowsText(static_cast<quint64>(rows))));
    drag->exec(Qt::CopyAction);
}

} // namespace ui
