// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_keys.h"

#include "ui/graph/graph_view.h"
#include "ui/graph/neighbour_walk.h"

#include <QKeyEvent>

#include <algorithm>
#include <optional>

using model::NodeIndex;

namespace ui
{

namespace
{

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

// From a relationship to the end of it that lies that way, from a node to a neighbour.
std::optional<NodeIndex> nextNode(const GraphView &view, QPointF direction)
{
    const GraphScene &scene = view.scene();
    if (const auto nodes = view.selectedNodes(); !nodes.empty()) {
        return neighbourTowards(scene, nodes.front(), direction);
    }
    const auto edges = view.selectedEdges();
    if (edges.empty()) {
        return nearestNode(scene, view.camera().toWorld(QRectF(view.rect()).center()));
    }
    const NodeIndex source = scene.graph()->source(edges.front());
    const NodeIndex target = scene.graph()->target(edges.front());
    const QPointF way = scene.position(target) - scene.position(source);
    return QPointF::dotProduct(way, direction) > 0 ? target : source;
}

void walk(GraphView &view, QPointF direction)
{
    if (!view.scene().isPlaced()) {
        return;
    }
    if (const auto next = nextNode(view, direction)) {
        view.selectNode(*next);
        view.bringIntoView(*next);
    }
}

enum class EdgeEnd : char { Source, Target };

// The first relationship of the selected node, or the one after the selected one at one of its ends.
void walkAround(GraphView &view, EdgeEnd end)
{
    if (!view.scene().isPlaced()) {
        return;
    }
    const model::Graph &graph = *view.scene().graph();
    const auto nodes = view.selectedNodes();
    const auto selected = view.selectedEdges();
    if (nodes.empty() && selected.empty()) {
        return;
    }
    const NodeIndex at = !nodes.empty()           ? nodes.front()
                         : end == EdgeEnd::Source ? graph.source(selected.front())
                                                  : graph.target(selected.front());
    const auto edges = graph.edges(at);
    auto next = edges.begin();
    if (nodes.empty()) {
        next = std::find(edges.begin(), edges.end(), selected.front());
        next = next == edges.end() || next + 1 == edges.end() ? edges.begin() : next + 1;
    }
    // Of a graph that is drawn in part, some lead out of the drawing.
    const auto isShown = [&](model::EdgeIndex edge) {
        return view.scene().isShown(graph.source(edge)) && view.scene().isShown(graph.target(edge));
    };
    next = std::find_if(next, edges.end(), isShown);
    if (next != edges.end()) {
        view.selectEdge(*next);
    }
}

void moveSelected(GraphView &view, QPointF direction)
{
    constexpr double kStep = 20; // pixels
    for (const NodeIndex node : view.selectedNodes()) {
        view.dragNode(node, view.scene().position(node) + direction * kStep / view.camera().zoom);
    }
}

bool pressArrow(GraphView &view, QPointF direction, Qt::KeyboardModifiers modifiers)
{
    constexpr double kPan = 80; // pixels
    switch (static_cast<int>(modifiers & ~Qt::KeypadModifier)) {
    case Qt::NoModifier:
        walk(view, direction);
        return true;
    case Qt::ShiftModifier:
        view.panBy(-direction * kPan);
        return true;
    case Qt::ControlModifier:
        if (view.scene().isPlaced()) {
            moveSelected(view, direction);
        }
        return true;
    default:
        return false;
    }
}

} // namespace

bool pressKey(GraphView &view, const QKeyEvent &event)
{
    if (const auto direction = directionOf(event.key())) {
        return pressArrow(view, *direction, event.modifiers());
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (const NodeIndex node : view.selectedNodes()) {
            Q_EMIT view.nodeActivated(node);
        }
        for (const model::EdgeIndex edge : view.selectedEdges()) {
            Q_EMIT view.edgeActivated(edge);
        }
        return true;
    case Qt::Key_Period:
        walkAround(view, EdgeEnd::Source);
        return true;
    case Qt::Key_Comma:
        walkAround(view, EdgeEnd::Target);
        return true;
    case Qt::Key_Escape:
        view.setTool(GraphTool::Hand);
        view.clearSelection();
        return true;
    case Qt::Key_F:
        if (event.modifiers() == Qt::NoModifier) {
            view.fitSelection();
            return true;
        }
        return false;
    case Qt::Key_L:
        if (event.modifiers() == Qt::NoModifier) {
            view.setTool(view.tool() == GraphTool::Lasso ? GraphTool::Hand : GraphTool::Lasso);
            return true;
        }
        return false;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoomIn();
        return true;
    case Qt::Key_Minus:
        view.zoomOut();
        return true;
    case Qt::Key_0:
        if (event.modifiers() & Qt::ControlModifier) {
            view.fit();
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace ui
