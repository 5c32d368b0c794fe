// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_keys.h"

#include "ui/graph/graph_view.h"
#include "ui/graph/neighbour_walk.h"

#include <QKeyEvent>

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

void walk(GraphView &view, QPointF direction)
{
    const GraphScene &scene = view.scene();
    if (!scene.isPlaced()) {
        return;
    }
    const std::vector<NodeIndex> selected = view.selectedNodes();
    const auto next = selected.empty()
                          ? nearestNode(scene, view.camera().toWorld(QRectF(view.rect()).center()))
                          : neighbourTowards(scene, selected.front(), direction);
    if (next) {
        view.selectNode(*next);
        view.bringIntoView(*next);
    }
}

} // namespace

bool pressKey(GraphView &view, const QKeyEvent &event)
{
    if (const auto direction = directionOf(event.key())) {
        walk(view, *direction);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (const NodeIndex node : view.selectedNodes()) {
            Q_EMIT view.nodeActivated(node);
        }
        return true;
    case Qt::Key_Escape:
        view.clearSelection();
        return true;
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
