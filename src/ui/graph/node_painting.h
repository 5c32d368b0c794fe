// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <QPainterPath>

namespace ui
{

/// Drawing units become the painter's units: call between save() and restore().
void applyCamera(QPainter &painter, const GraphCamera &camera);

/// One node in drawing units: halo and body.
void paintNodeBody(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

/// Around a selected or hovered one.
void paintNodeRing(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

/// Its body, and the ring if it is selected or hovered.
void paintNode(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

/// Nodes from this zoom on carry their captions inside, below it outside.
constexpr double kInnerCaptionZoom = 0.72;

/// Nodes of at least this radius in view units show their icons.
constexpr double kIconRadius = 7;
/// Of a node's radius: what a caption under an icon has.
constexpr double kCaptionUnderIcon = 0.78;

/// An icon alone in a node of this radius.
void paintIconIn(QPainter &painter, QPointF centre, double radius, const QPainterPath &icon,
                 const QColor &ink);
/// The icon of a node whose caption, if any, stands elsewhere, in drawing units; nothing when the node
/// has none or is too small in the view.
void paintLoneIcon(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

void paintInnerCaption(QPainter &painter, const GraphPicture &picture, model::NodeIndex node);

/// Captions under the nodes, in letters of one size at every zoom: marked nodes first, then those
/// with the most relationships, as many as find room.
void paintOuterCaptions(QPainter &painter, const GraphPicture &picture, const QRectF &view,
                        std::size_t limit);

} // namespace ui
