// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/region_mask.h"

#include <QPainter>

#include <cmath>

namespace ui
{

RegionMask::RegionMask(const QPolygonF &line, const QRect &within)
{
    const QRect box = line.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1) & within;
    if (box.isEmpty()) {
        return;
    }
    m_origin = box.topLeft();
    m_inside = QImage(box.size(), QImage::Format_Grayscale8);
    m_inside.fill(0);
    QPainter painter(&m_inside);
    painter.translate(-m_origin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(line, Qt::WindingFill);
}

bool RegionMask::contains(QPointF point) const
{
    const QPoint pixel(static_cast<int>(std::floor(point.x())) - m_origin.x(),
                       static_cast<int>(std::floor(point.y())) - m_origin.y());
    return m_inside.valid(pixel) && m_inside.constScanLine(pixel.y())[pixel.x()] != 0;
}

} // namespace ui
