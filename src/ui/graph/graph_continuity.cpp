// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_continuity.h"

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

std::vector<std::optional<model::PointF>> placesBefore(const GraphScene &now,
                                                       const GraphScene &before)
{
    std::vector<std::optional<model::PointF>> known;
    if (!before.isPlaced() || !now.graph()) {
        return known;
    }
    known.resize(now.nodeCount());
    for (std::uint32_t i = 0; i < known.size(); ++i) {
        const auto same = before.graph()->findNode(now.graph()->elementId(NodeIndex{i}));
        if (same && before.isShown(*same)) {
            const QPointF place = before.position(*same);
            known[i] = {static_cast<float>(place.x()), static_cast<float>(place.y())};
        }
    }
    return known;
}

std::vector<NodeIndex> nodesStillShown(const GraphScene &now, const GraphScene &before,
                                       std::span<const NodeIndex> nodes)
{
    std::vector<NodeIndex> shown;
    if (!before.graph() || !now.graph()) {
        return shown;
    }
    for (const NodeIndex node : nodes) {
        const auto same = now.graph()->findNode(before.graph()->elementId(node));
        if (same && now.isShown(*same)) {
            shown.push_back(*same);
        }
    }
    return shown;
}

void keepSelection(const GraphScene &now, GraphMarks &marks, const GraphScene &before,
                   const GraphMarks &marksBefore)
{
    for (const NodeIndex node : nodesStillShown(now, before, marksBefore.selectedNodes())) {
        marks.select(node);
    }
    if (!before.graph() || !now.graph()) {
        return;
    }
    for (const EdgeIndex edge : marksBefore.selectedEdges()) {
        if (const auto same = now.graph()->findEdge(before.graph()->elementId(edge))) {
            marks.select(*same);
        }
    }
}

} // namespace ui
