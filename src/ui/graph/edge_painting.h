// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

namespace ui
{

enum class EdgeCaption : char { Hidden, Shown };

/// One relationship in drawing units: line, arrowhead, and its type in a gap of the line if that has
/// room for it.
void paintEdge(QPainter &painter, const GraphPicture &picture, model::EdgeIndex edge,
               const EdgeCurve &curve, EdgeCaption caption);

} // namespace ui
