// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace ui
{

/// Maps the drawing's units to those of a widget or picture. A value.
struct GraphCamera {
    QPointF offset; ///< where the drawing's origin is seen
    double zoom = 1;

    QPointF toView(QPointF world) const { return world * zoom + offset; }
    QPointF toWorld(QPointF view) const { return (view - offset) / zoom; }
    QRectF toWorld(const QRectF &view) const
    {
        return {toWorld(view.topLeft()), toWorld(view.bottomRight())};
    }
    /// The same drawing, nearer or farther, with one point of the view kept in place.
    GraphCamera zoomedAt(QPointF view, double newZoom) const
    {
        return {view - toWorld(view) * newZoom, newZoom};
    }
    /// Shows all of a region of the drawing in the middle of a part of the view.
    static GraphCamera fitting(const QRectF &world, const QRectF &view, double largestZoom)
    {
        const double wanted = qMin(view.width() / qMax(world.width(), 1.0),
                                   view.height() / qMax(world.height(), 1.0));
        const double zoom = qMin(wanted, largestZoom);
        return {view.center() - world.center() * zoom, zoom};
    }
};

} // namespace ui
