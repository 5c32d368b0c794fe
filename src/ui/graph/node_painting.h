// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

namespace ui
{

/// Drawing units become the painter's units: call between save() and restore().
void applyCamera(QPainter &painter, const GraphCamera &camera);

/// One node in drawing units: halo, body, and the ring of a selected or hovered one.
void paintNode(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

/// Nodes from this zoom on carry their captions inside, below it outside.
constexpr double kInnerCaptionZoom = 0.72;

void paintInnerCaption(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

/// Captions under the nodes, in letters of one size at every zoom: marked nodes first, then those
/// with the most relationships, as many as find room.
void paintOuterCaptions(QPainter &painter, const GraphPicture &picture, const QRectF &view,
                        std::size_t limit);

} // namespace ui
