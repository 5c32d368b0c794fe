// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/edge_painting.h"

#include "ui/graph/caption_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr double kFontSize = 8.5;
constexpr double kArrowLength = 8;
constexpr double kArrowHalfWidth = 3.6;
constexpr double kLineWidth = 1.4;
constexpr double kMostGroupWidth = 7;
constexpr double kLeastViewWidth = 0.9; // thinner lines look broken
constexpr double kCaptionMargin = 4;
// Of relationships that are not of the result.
constexpr double kDash = 6;
constexpr double kDashGap = 4;

void paintArrow(QPainter &painter, const EdgeCurve &curve, const EdgeLook &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour);
    painter.drawPolygon(arrowhead(curve, look.width).data(), 4);
}

void strokeCurve(QPainter &painter, const EdgeCurve &curve, const EdgeLook &look)
{
    QPen pen(look.colour, look.width, Qt::SolidLine, Qt::FlatCap);
    if (look.isDashed) {
        pen.setDashPattern(
            {std::max(kDash / look.width, 3.0), std::max(kDashGap / look.width, 2.5)});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (curve.isStraight()) {
        painter.drawLine(curve.start(), curve.end());
        return;
    }
    QPainterPath path;
    curve.addTo(path);
    painter.drawPath(path);
}

// Upright: a text never stands on its head.
void paintCaption(QPainter &painter, const EdgeCurve &curve, const QString &text,
                  const QColor &colour)
{
    const QPointF direction = curve.directionAt(0.5);
    double degrees = std::atan2(direction.y(), direction.x()) * 180 / M_PI;
    if (degrees > 90) {
        degrees -= 180;
    } else if (degrees < -90) {
        degrees += 180;
    }
    painter.save();
    painter.translate(curve.pointAt(0.5));
    painter.rotate(degrees);
    painter.scale(kFontSize / kCaptionFontPixels, kFontSize / kCaptionFontPixels);
    painter.setPen(colour);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

} // namespace

double lineWidth(const GraphScene &scene, model::EdgeIndex edge)
{
    if (const std::optional<double> own = scene.style().edgeWidth(edge)) {
        return *own;
    }
    const std::uint32_t members = scene.graph()->members(edge);
    return members == 1 ? kLineWidth
                        : std::min(kMostGroupWidth, kLineWidth * (1 + 0.5 * std::log2(members)));
}

EdgeLook edgeLook(const GraphPicture &picture, model::EdgeIndex edge)
{
    const GraphTheme &theme = picture.scene.style().theme();
    const GraphStyle &style = picture.scene.style();
    const double width =
        std::max(lineWidth(picture.scene, edge), kLeastViewWidth / picture.camera.zoom);
    const bool isDashed = picture.scene.graph()->isAdded(edge);
    if (picture.marks.isSelected(edge)) {
        return {theme.accent, width * 2, isDashed};
    }
    if (picture.marks.isHovered(edge)) {
        return {theme.accent, width * 1.5, isDashed};
    }
    return {style.edgeColour(edge).value_or(theme.edge), width, isDashed};
}

std::array<QPointF, 4> arrowhead(const EdgeCurve &curve, double width)
{
    const QPointF tip = curve.end();
    const QPointF along = curve.directionAt(1);
    const QPointF across(-along.y(), along.x());
    const double grown = std::sqrt(width / kLineWidth);
    const QPointF base = tip - along * kArrowLength * grown;
    return {tip, base + across * kArrowHalfWidth * grown, base + along * 1.6 * grown,
            base - across * kArrowHalfWidth * grown};
}

double lineEnd(double length)
{
    return std::max(0.0, 1 - kArrowLength * 0.7 / length);
}

void paintEdge(QPainter &painter, const GraphPicture &picture, model::EdgeIndex edge,
               const EdgeCurve &curve, EdgeCaption caption)
{
    const EdgeLook look = edgeLook(picture, edge);
    const double length = curve.length();
    if (length < 1) {
        return;
    }
    const double end = lineEnd(length);
    QString text;
    if (caption == EdgeCaption::Shown) {
        text = elidedCaption(picture.scene.caption(edge), kFontSize,
                             length - 2 * (kArrowLength + kCaptionMargin));
    }
    if (text.isEmpty()) {
        strokeCurve(painter, curve.part(0, end), look);
    } else {
        const double gap = (captionWidth(text, kFontSize) / 2 + kCaptionMargin) / length;
        strokeCurve(painter, curve.part(0, 0.5 - gap), look);
        strokeCurve(painter, curve.part(0.5 + gap, end), look);
        const bool isMarked = picture.marks.isSelected(edge) || picture.marks.isHovered(edge);
        paintCaption(painter, curve, text,
                     isMarked ? look.colour : picture.scene.style().theme().edgeCaption);
    }
    paintArrow(painter, curve, look);
}

} // namespace ui
