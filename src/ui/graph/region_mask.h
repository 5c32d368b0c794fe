// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QPolygonF>

namespace ui
{

/// The inside of a drawn line, asked for many points: one look at a pixel each, however long the
/// line is. Where it crosses itself, all that it goes around is inside. A value.
class RegionMask
{
public:
    /// In pixels. What lies outside of `within` is left out.
    RegionMask(const QPolygonF &line, const QRect &within);

    bool contains(QPointF point) const;

private:
    QPoint m_origin;
    QImage m_inside; ///< a byte a pixel, not zero inside
};

} // namespace ui
