// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/swatch_button.h"

#include <QPainter>

namespace ui
{

namespace
{
constexpr int kSide = 20;
} // namespace

SwatchButton::SwatchButton(const QColor &colour, QWidget *parent)
    : QAbstractButton(parent)
    , m_colour(colour)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setToolTip(colour.name());
    setAccessibleName(colour.name());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SwatchButton::sizeHint() const
{
    return {kSide, kSide};
}

void SwatchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(rect());
    if (isChecked() || hasFocus() || underMouse()) {
        QColor ring = palette().color(QPalette::WindowText);
        ring.setAlphaF(isChecked() ? 0.9F : 0.4F);
        painter.setPen(QPen(ring, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.setPen(QPen(m_colour.darker(124), 1));
    painter.setBrush(m_colour);
    painter.drawRoundedRect(whole.adjusted(3.5, 3.5, -3.5, -3.5), 3, 3);
}

} // namespace ui
