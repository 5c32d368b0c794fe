// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_numbers.h"

#include "ui/table/grid_view.h"
#include "ui/table/table_header.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kPadding = 8;
/// So that the column does not widen with the first rows.
constexpr quint64 kLeastNumber = 100;

} // namespace

RowNumbers::RowNumbers(GridView &table)
    : QWidget(&table)
    , m_table(table)
{
}

QSize RowNumbers::sizeHint() const
{
    const QString text = QString::number(std::max(m_largest, kLeastNumber));
    return {fontMetrics().horizontalAdvance(QString(text.size(), u'0')) + 2 * kPadding, 0};
}

void RowNumbers::setLargestNumber(quint64 number)
{
    m_largest = number;
}

void RowNumbers::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::current();
    painter.fillRect(rect(), colours.window);
    painter.setPen(colours.border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
    painter.drawLine(0, headerHeight() - 1, width(), headerHeight() - 1);
    if (!m_table.model())
        return;
    const int last =
        std::min(m_table.topRow() + m_table.visibleRows(), m_table.model()->rowCount() - 1);
    QRect line(0, headerHeight(), width() - 1, m_table.rowHeight());
    for (int row = m_table.topRow(); row <= last; ++row) {
        painter.setPen(colours.border);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        painter.setPen(colours.mutedText);
        painter.drawText(line.adjusted(0, 0, -kPadding, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_table.model()->headerData(row, Qt::Vertical).toString());
        line.translate(0, m_table.rowHeight());
    }
}

void RowNumbers::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_table.model())
        return;
    if (event->position().y() < headerHeight()) {
        m_table.selectAll();
        return;
    }
    const int row = m_table.rowAt(static_cast<int>(event->position().y()) - headerHeight());
    if (row < 0)
        return;
    m_table.setFocus(Qt::MouseFocusReason);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_table.selectRows(m_firstSelected, row, QItemSelectionModel::ClearAndSelect);
        return;
    }
    m_firstSelected = row;
    const auto command = event->modifiers().testFlag(Qt::ControlModifier)
                             ? QItemSelectionModel::Toggle
                             : QItemSelectionModel::ClearAndSelect;
    if (const auto columns = m_table.shownColumns(); !columns.empty())
        m_table.selectionModel()->setCurrentIndex(m_table.model()->index(row, columns.front()),
                                                  QItemSelectionModel::NoUpdate);
    m_table.selectRows(row, row, command);
}

void RowNumbers::mouseMoveEvent(QMouseEvent *event)
{
    const int row = m_table.rowAt(static_cast<int>(event->position().y()) - headerHeight());
    if (event->buttons().testFlag(Qt::LeftButton) && row >= 0)
        m_table.selectRows(m_firstSelected, row, QItemSelectionModel::ClearAndSelect);
}

void RowNumbers::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_table.verticalScrollBar(), event);
}

int RowNumbers::headerHeight() const
{
    return m_table.header()->height();
}

} // namespace ui
