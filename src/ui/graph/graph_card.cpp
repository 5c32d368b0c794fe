// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_card.h"

#include <QPainter>

namespace ui
{

GraphCard::GraphCard(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

const GraphTheme &GraphCard::theme() const
{
    return GraphTheme::of(brightnessOf(palette()));
}

void GraphCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor sheet = theme().background;
    sheet.setAlphaF(0.93F);
    painter.setPen(QPen(theme().backgroundDots, 1));
    painter.setBrush(sheet);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace ui
