// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_camera.h"
#include "ui/graph/graph_marks.h"
#include "ui/graph/graph_scene.h"

#include <QImage>
#include <QSize>

#include <stop_token>

class QPainter;

namespace ui
{

/// The elements that a painting is limited to, by their numbers.
struct GraphPart {
    std::vector<bool> nodes;
    std::vector<bool> edges;
};

/// What lies under a painting: a transparent one leaves it to whoever shows it.
enum class GraphGround : char { Filled, Transparent };

/// All that a painting depends on. A value that may be painted on any thread.
struct GraphPicture {
    GraphScene scene;
    GraphMarks marks;
    GraphCamera camera;
    std::shared_ptr<const GraphPart> part = nullptr; ///< null: all of the scene
    GraphGround ground = GraphGround::Filled;

    bool shows(model::NodeIndex node) const { return !part || part->nodes[number(node)]; }
    bool shows(model::EdgeIndex edge) const { return !part || part->edges[number(edge)]; }
};

/// How much of the view's elements a painting shows.
enum class GraphDetail : char {
    Moving, ///< quick: no captions along relationships, few below nodes
    Still,  ///< what there is room for
    Full    // every caption: for files
};

/// About how many nodes and relationships of a picture are seen in a view; decides how to paint it.
struct VisibleCount {
    std::size_t nodes = 0;
    std::size_t edges = 0;
};
VisibleCount visibleIn(const GraphPicture &picture, const QRectF &view);

void paintBackground(QPainter &painter, const GraphPicture &picture, const QRectF &view);

/// Paints smooth shapes and texts with any painter: the screen's up to some hundreds of nodes, a
/// picture's, an SVG generator's. Elements outside the view are left out. A stop leaves it unfinished.
void paintGraph(QPainter &painter, const GraphPicture &picture, const QRectF &view,
                GraphDetail detail, const std::stop_token &stop = {});

/// Paints what a view shows into an image of its own. Moving is quick: lines and arrowheads by
/// LineRaster, nodes by NodeSprites. Still has the shapes of paintGraph() where there are few elements
/// to see, and else smooth lines. A stop gives a null image.
QImage paintView(const GraphPicture &picture, QSize size, double pixelRatio, GraphDetail detail,
                 const std::stop_token &stop);

} // namespace ui
