// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/frozen_header.h"

#include "ui/table/table_header.h"
#include "ui/theme/colours.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui
{

FrozenHeader::FrozenHeader(TableHeader &header, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
{
    hide();
}

void FrozenHeader::place(int column, int offset)
{
    m_column = column;
    setVisible(column >= 0 && offset > 0);
    if (!isVisible())
        return;
    setGeometry(m_header.x(), m_header.y(), m_header.sectionSize(column), m_header.height());
    raise();
    update();
}

void FrozenHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_header.drawSection(painter, rect(), m_column);
    painter.setPen(Colours::current().outline);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT m_header.sectionClicked(m_column);
}

void FrozenHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT m_header.menuWanted(m_column, event->globalPos());
}

} // namespace ui
