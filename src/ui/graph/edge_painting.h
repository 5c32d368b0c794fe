// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <array>

namespace ui
{

enum class EdgeCaption : char { Hidden, Shown };

/// The line of a relationship; its width in drawing units.
struct EdgeLook {
    QColor colour;
    double width;
    bool isDashed;
};

EdgeLook edgeLook(const GraphPicture &picture, model::EdgeIndex edge);

/// The corners of the arrowhead at the end of a curve.
std::array<QPointF, 4> arrowhead(const EdgeCurve &curve, double width);

/// The parameter of the curve at which the line ends, under the arrowhead.
double lineEnd(double length);

/// One relationship in drawing units: line, arrowhead, and its type in a gap of the line if that has
/// room for it.
void paintEdge(QPainter &painter, const GraphPicture &picture, model::EdgeIndex edge,
               const EdgeCurve &curve, EdgeCaption caption);

/// In drawing units: as the style has it; one that stands for many is thicker.
double lineWidth(const GraphScene &scene, model::EdgeIndex edge);

} // namespace ui
