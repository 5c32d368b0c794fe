// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainterPath;

namespace ui
{

/// What the shape of a relationship depends on, in any one coordinate system.
struct EdgeEnds {
    QPointF source;
    QPointF target;
    double sourceRadius;
    double targetRadius;
};

/// Its number among the relationships between the same two nodes, or among the loops of one.
struct EdgeTurn {
    std::uint32_t index;
    std::uint32_t count;
    /// Keeps relationships in opposite directions on their own sides.
    enum class Side : char { Left, Right } side;
};

/// The line of a relationship from border to border: a cubic Bezier curve, of which a straight line
/// is the common case. A value.
class EdgeCurve
{
public:
    /// Scale is the size of a world unit, by which parallels are bent apart.
    static EdgeCurve between(const EdgeEnds &ends, const EdgeTurn &turn, double scale);
    static EdgeCurve loop(QPointF centre, double radius, const EdgeTurn &turn, double scale);

    bool isStraight() const { return m_isStraight; }
    QPointF start() const { return m_points[0]; }
    QPointF end() const { return m_points[3]; }
    /// Of the Bezier curve, from its start to its end.
    std::vector<QPointF> controlPoints() const { return {m_points, m_points + 4}; }
    QPointF pointAt(double t) const;
    /// A unit vector along the curve.
    QPointF directionAt(double t) const;
    double length() const;
    double distanceTo(QPointF point) const;
    QRectF bounds() const;
    /// The piece from one parameter to another.
    EdgeCurve part(double from, double to) const;
    void addTo(QPainterPath &path) const;

private:
    QPointF m_points[4];
    bool m_isStraight = false;
};

} // namespace ui
