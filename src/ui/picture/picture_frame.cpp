// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_frame.h"

#include "ui/graph/node_painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr double kMargin = 24;
/// A picture of more pixels takes gigabytes to paint.
constexpr double kMostPixels = 120e6;
/// What Qt and other programs can still open.
constexpr int kMostSide = 32'000;

/// All nodes of a picture and the relationships that reach past them: bends and loops.
QRectF drawnBounds(const GraphPicture &picture)
{
    const GraphScene &scene = picture.scene;
    const model::Graph &graph = *scene.graph();
    QRectF all;
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        const NodeIndex node{i};
        if (picture.shows(node)) {
            const QPointF centre = scene.position(node);
            const double r = scene.radius(node);
            all |= QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
        }
    }
    for (const EdgeIndex edge : scene.edges()) {
        const bool isStraight = graph.parallelCount(edge) < 2 && !graph.isLoop(edge);
        if (!isStraight && picture.shows(edge))
            all |= scene.curve(edge).bounds();
    }
    return all;
}

/// Makes a part of nodes whole: with the relationships between them.
std::shared_ptr<const GraphPart> withEdges(const GraphScene &scene, std::vector<bool> nodes)
{
    const model::Graph &graph = *scene.graph();
    auto part = std::make_shared<GraphPart>();
    part->edges.resize(graph.edgeCount());
    for (const EdgeIndex edge : scene.edges())
        part->edges[number(edge)] =
            nodes[number(graph.source(edge))] && nodes[number(graph.target(edge))];
    part->nodes = std::move(nodes);
    return part;
}

std::vector<bool> selectedNodes(const GraphPicture &picture)
{
    const model::Graph &graph = *picture.scene.graph();
    std::vector<bool> nodes(picture.scene.nodeCount());
    for (const NodeIndex node : picture.marks.selectedNodes())
        nodes[number(node)] = true;
    for (const EdgeIndex edge : picture.marks.selectedEdges()) {
        nodes[number(graph.source(edge))] = true;
        nodes[number(graph.target(edge))] = true;
    }
    return nodes;
}

std::vector<bool> nodesInView(const GraphPicture &picture, QSize view)
{
    const QRectF world = picture.camera.toWorld(QRectF(QPointF(), QSizeF(view)));
    std::vector<bool> nodes(picture.scene.nodeCount());
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        const double r = picture.scene.radius(NodeIndex{i});
        nodes[i] = world.adjusted(-r, -r, r, r).contains(picture.scene.position(NodeIndex{i}));
    }
    return nodes;
}

void dress(GraphPicture &picture, const PictureOptions &options)
{
    picture.marks.setHovered({});
    picture.ground = options.ground;
    if (options.theme == PictureTheme::AsShown)
        return;
    picture.scene.setStyle(picture.scene.style().in(
        options.theme == PictureTheme::Dark ? Brightness::Dark : Brightness::Light));
}

} // namespace

std::shared_ptr<const GraphPart> partOf(const PictureRequest &request)
{
    const GraphPicture &picture = request.picture;
    if (!picture.scene.isPlaced() || request.options.extent == PictureExtent::Whole)
        return nullptr;
    return withEdges(picture.scene, request.options.extent == PictureExtent::Selection
                                        ? selectedNodes(picture)
                                        : nodesInView(picture, request.view));
}

PictureFrame frameOf(const PictureRequest &request)
{
    PictureFrame frame{request.picture, {}, GraphDetail::Full};
    dress(frame.picture, request.options);
    if (!frame.picture.scene.isPlaced())
        return frame;
    if (request.options.extent == PictureExtent::View) {
        frame.size = request.view;
        if (frame.picture.camera.zoom < kInnerCaptionZoom)
            frame.detail = GraphDetail::Still;
        return frame;
    }
    frame.picture.part = partOf(request);
    frame.picture.marks.clearSelection();
    frame.picture.marks.clearFocus();
    const QRectF bounds = drawnBounds(frame.picture);
    if (bounds.isEmpty())
        return frame;
    const QRectF area = bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    frame.size = QSizeF(std::ceil(area.width()), std::ceil(area.height()));
    frame.picture.camera = {-area.topLeft(), 1};
    return frame;
}

void paintFrame(QPainter &painter, const PictureFrame &frame, const std::stop_token &stop)
{
    const QRectF view(QPointF(), frame.size);
    if (frame.picture.ground == GraphGround::Filled)
        painter.fillRect(view, frame.picture.scene.style().theme().background);
    paintGraph(painter, frame.picture, view, frame.detail, stop);
}

PixelSize pixelSizeOf(const PictureFrame &frame, double scale)
{
    if (frame.size.isEmpty())
        return {};
    const double longest = std::max(frame.size.width(), frame.size.height());
    const double used =
        std::min({scale, std::sqrt(kMostPixels / (frame.size.width() * frame.size.height())),
                  kMostSide / longest});
    const QSize size = (frame.size * used).toSize().expandedTo({1, 1});
    return {size, used};
}

} // namespace ui
