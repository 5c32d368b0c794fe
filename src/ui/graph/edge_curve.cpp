// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/edge_curve.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr int kPieces = 16; // a curve is measured as this many lines
constexpr double kMostSpread = 240;
constexpr double kParallelGap = 26;
constexpr std::uint32_t kLoopsAround = 6;

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF unit(QPointF vector)
{
    const double length = lengthOf(vector);
    return length > 0 ? vector / length : QPointF(1, 0);
}

QPointF between(QPointF a, QPointF b, double t)
{
    return a + (b - a) * t;
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double t =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / squared, 0.0, 1.0) : 0.0;
    return lengthOf(point - (a + along * t));
}

// How far the middle of a parallel is moved aside: an odd one stays straight in the middle.
double bendOf(const EdgeTurn &turn, double scale)
{
    if (turn.count < 2) {
        return 0;
    }
    const double gap = std::min(kParallelGap, kMostSpread / turn.count);
    const double place = turn.index - (turn.count - 1) / 2.0;
    return place * gap * scale * (turn.side == EdgeTurn::Side::Left ? 1 : -1);
}

} // namespace

EdgeCurve EdgeCurve::between(const EdgeEnds &ends, const EdgeTurn &turn, double scale)
{
    const QPointF along = unit(ends.target - ends.source);
    const double bend = bendOf(turn, scale);
    // A quadratic curve goes half as far aside as its control point.
    const QPointF control =
        (ends.source + ends.target) / 2 + QPointF(-along.y(), along.x()) * bend * 2;
    EdgeCurve curve;
    curve.m_isStraight = bend == 0;
    const QPointF start = ends.source + unit(control - ends.source) * ends.sourceRadius;
    const QPointF end = ends.target + unit(control - ends.target) * ends.targetRadius;
    curve.m_points[0] = start;
    curve.m_points[1] = ui::between(start, control, 2.0 / 3);
    curve.m_points[2] = ui::between(end, control, 2.0 / 3);
    curve.m_points[3] = end;
    // Nodes that overlap leave no room between their borders.
    if (curve.m_isStraight && QPointF::dotProduct(end - start, along) <= 0) {
        curve.m_points[1] = curve.m_points[2] = curve.m_points[3] = start;
    }
    return curve;
}

EdgeCurve EdgeCurve::loop(QPointF centre, double radius, const EdgeTurn &turn, double scale)
{
    const std::uint32_t ring = turn.index / kLoopsAround;
    const double angle = -M_PI / 4 + turn.index % kLoopsAround * 2 * M_PI / kLoopsAround;
    const double reach = radius + (58 + 18 * ring) * scale;
    const auto at = [centre](double direction, double distance) {
        return centre + QPointF(std::cos(direction), std::sin(direction)) * distance;
    };
    EdgeCurve curve;
    curve.m_points[0] = at(angle - 0.45, radius);
    curve.m_points[1] = at(angle - 0.5, reach);
    curve.m_points[2] = at(angle + 0.5, reach);
    curve.m_points[3] = at(angle + 0.45, radius);
    return curve;
}

QPointF EdgeCurve::pointAt(double t) const
{
    const double s = 1 - t;
    return m_points[0] * (s * s * s) + m_points[1] * (3 * s * s * t) +
           m_points[2] * (3 * s * t * t) + m_points[3] * (t * t * t);
}

QPointF EdgeCurve::directionAt(double t) const
{
    const double s = 1 - t;
    const QPointF derivative = (m_points[1] - m_points[0]) * (s * s) +
                               (m_points[2] - m_points[1]) * (2 * s * t) +
                               (m_points[3] - m_points[2]) * (t * t);
    return unit(derivative);
}

double EdgeCurve::length() const
{
    if (m_isStraight) {
        return lengthOf(end() - start());
    }
    double sum = 0;
    QPointF last = start();
    for (int i = 1; i <= kPieces; ++i) {
        const QPointF next = pointAt(static_cast<double>(i) / kPieces);
        sum += lengthOf(next - last);
        last = next;
    }
    return sum;
}

double EdgeCurve::distanceTo(QPointF point) const
{
    if (m_isStraight) {
        return distanceToSegment(point, start(), end());
    }
    double least = lengthOf(point - start());
    QPointF last = start();
    for (int i = 1; i <= kPieces; ++i) {
        const QPointF next = pointAt(static_cast<double>(i) / kPieces);
        least = std::min(least, distanceToSegment(point, last, next));
        last = next;
    }
    return least;
}

QRectF EdgeCurve::bounds() const
{
    const auto [left, right] =
        std::minmax({m_points[0].x(), m_points[1].x(), m_points[2].x(), m_points[3].x()});
    const auto [top, bottom] =
        std::minmax({m_points[0].y(), m_points[1].y(), m_points[2].y(), m_points[3].y()});
    return {left, top, right - left, bottom - top};
}

// De Casteljau: cut the end off, then the beginning of what remains.
EdgeCurve EdgeCurve::part(double from, double to) const
{
    const auto cutAt = [](const EdgeCurve &whole, double t, bool isKeepingFirst) {
        const QPointF ab = ui::between(whole.m_points[0], whole.m_points[1], t);
        const QPointF bc = ui::between(whole.m_points[1], whole.m_points[2], t);
        const QPointF cd = ui::between(whole.m_points[2], whole.m_points[3], t);
        const QPointF abc = ui::between(ab, bc, t);
        const QPointF bcd = ui::between(bc, cd, t);
        const QPointF middle = ui::between(abc, bcd, t);
        EdgeCurve piece = whole;
        if (isKeepingFirst) {
            piece.m_points[1] = ab;
            piece.m_points[2] = abc;
            piece.m_points[3] = middle;
        } else {
            piece.m_points[0] = middle;
            piece.m_points[1] = bcd;
            piece.m_points[2] = cd;
        }
        return piece;
    };
    const EdgeCurve head = cutAt(*this, to, true);
    return to > 0 ? cutAt(head, from / to, false) : head;
}

void EdgeCurve::addTo(QPainterPath &path) const
{
    path.moveTo(m_points[0]);
    if (m_isStraight) {
        path.lineTo(m_points[3]);
    } else {
        path.cubicTo(m_points[1], m_points[2], m_points[3]);
    }
}

} // namespace ui
