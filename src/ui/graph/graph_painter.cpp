// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_painter.h"

#include "ui/graph/caption_layout.h"
#include "ui/graph/edge_painting.h"
#include "ui/graph/node_painting.h"
#include "ui/graph/view_codes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr double kDimmedOpacity = 0.16;
constexpr double kEdgeCaptionZoom = 0.72;
constexpr std::size_t kMostEdgeCaptions = 260;
constexpr std::size_t kOuterCaptionsMoving = 60;
constexpr std::size_t kOuterCaptionsStill = 220;
constexpr int kDotSpacing = 28;

struct VisibleEdge {
    EdgeIndex edge;
    EdgeCurve curve;
};

std::vector<NodeIndex> visibleNodes(const GraphPicture &picture, const QRectF &world)
{
    const GraphScene &scene = picture.scene;
    std::vector<NodeIndex> seen;
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        const NodeIndex node{i};
        const double reach = scene.radius(node) + 6;
        if (picture.shows(node) &&
            world.adjusted(-reach, -reach, reach, reach).contains(scene.position(node))) {
            seen.push_back(node);
        }
    }
    return seen;
}

std::vector<VisibleEdge> visibleEdges(const GraphPicture &picture, const QRectF &world)
{
    const GraphScene &scene = picture.scene;
    const model::Graph &graph = *scene.graph();
    const ViewCodes codes(scene, world);
    std::vector<VisibleEdge> seen;
    for (const EdgeIndex edge : scene.edges()) {
        if (!picture.shows(edge) || !codes.mayCross(graph.source(edge), graph.target(edge))) {
            continue;
        }
        EdgeCurve curve = scene.curve(edge);
        if (curve.bounds().adjusted(-6, -6, 6, 6).intersects(world)) {
            seen.push_back({edge, curve});
        }
    }
    return seen;
}

EdgeCaption edgeCaptions(GraphDetail detail, double zoom, std::size_t edges)
{
    const bool isShown =
        detail == GraphDetail::Full ||
        (detail == GraphDetail::Still && zoom >= kEdgeCaptionZoom && edges <= kMostEdgeCaptions);
    return isShown ? EdgeCaption::Shown : EdgeCaption::Hidden;
}

} // namespace

VisibleCount visibleIn(const GraphPicture &picture, const QRectF &view)
{
    VisibleCount count;
    if (!picture.scene.isPlaced()) {
        return count;
    }
    const model::Graph &graph = *picture.scene.graph();
    const ViewCodes codes(picture.scene, picture.camera.toWorld(view));
    for (std::uint32_t i = 0; i < picture.scene.nodeCount(); ++i) {
        count.nodes += codes.isNear(NodeIndex{i}) ? 1 : 0;
    }
    for (const EdgeIndex edge : picture.scene.edges()) {
        count.edges += codes.mayCross(graph.source(edge), graph.target(edge)) ? 1 : 0;
    }
    return count;
}

// A grid of dots that moves with the drawing shows a pan where there is nothing else to see.
void paintBackground(QPainter &painter, const GraphPicture &picture, const QRectF &view)
{
    const GraphTheme &theme = picture.scene.style().theme();
    painter.fillRect(view, theme.background);
    const auto first = [](double offset, double from) {
        return from + std::fmod(std::fmod(std::round(offset) - from, kDotSpacing) + kDotSpacing,
                                kDotSpacing);
    };
    const QPointF offset = picture.camera.offset;
    if (!std::isfinite(offset.x() + offset.y())) {
        return;
    }
    std::vector<QRect> dots;
    for (double y = first(offset.y(), view.top()); y < view.bottom(); y += kDotSpacing) {
        for (double x = first(offset.x(), view.left()); x < view.right(); x += kDotSpacing) {
            dots.emplace_back(static_cast<int>(x), static_cast<int>(y), 2, 2);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.backgroundDots);
    painter.drawRects(dots.data(), static_cast<int>(dots.size()));
    painter.restore();
}

void paintGraph(QPainter &painter, const GraphPicture &picture, const QRectF &view,
                GraphDetail detail, const std::stop_token &stop)
{
    if (!picture.scene.isPlaced()) {
        return;
    }
    const double zoom = picture.camera.zoom;
    const QRectF world = picture.camera.toWorld(view);
    const std::vector<VisibleEdge> edges = visibleEdges(picture, world);
    const std::vector<NodeIndex> nodes = visibleNodes(picture, world);
    const EdgeCaption captions = edgeCaptions(detail, zoom, edges.size());
    const bool isCaptionInside = detail == GraphDetail::Full || zoom >= kInnerCaptionZoom;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont());
    applyCamera(painter, picture.camera);
    for (const bool isDimmedPass : {true, false}) {
        painter.setOpacity(isDimmedPass ? kDimmedOpacity : 1);
        for (const VisibleEdge &visible : edges) {
            if (stop.stop_requested()) {
                break;
            }
            if (picture.marks.isDimmed(visible.edge) == isDimmedPass) {
                paintEdge(painter, picture, visible.edge, visible.curve,
                          isDimmedPass ? EdgeCaption::Hidden : captions);
            }
        }
        for (const NodeIndex node : nodes) {
            if (stop.stop_requested()) {
                break;
            }
            if (picture.marks.isDimmed(node) == isDimmedPass) {
                paintNode(painter, picture, node);
                if (isCaptionInside) {
                    paintInnerCaption(painter, picture, node);
                } else {
                    paintLoneIcon(painter, picture, node);
                }
            }
        }
    }
    painter.restore();
    if (!isCaptionInside) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintOuterCaptions(painter, picture, view,
                           detail == GraphDetail::Moving ? kOuterCaptionsMoving
                                                         : kOuterCaptionsStill);
    }
}

} // namespace ui
