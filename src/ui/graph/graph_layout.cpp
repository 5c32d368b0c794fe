// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_layout.h"

namespace ui
{

model::LayoutTask layoutTask(const GraphScene &scene, const GraphLayout &layout,
                             std::vector<std::optional<model::PointF>> known)
{
    const std::shared_ptr<const model::Graph> &graph = scene.graph();
    model::LayoutTask task;
    task.nodeCount = scene.nodeCount();
    task.kind = layout.kind;
    task.known = std::move(known);
    task.edges.reserve(scene.edges().size());
    for (const model::EdgeIndex edge : scene.edges()) {
        task.edges.push_back({number(graph->source(edge)), number(graph->target(edge))});
    }
    task.radii.reserve(task.nodeCount);
    for (std::uint32_t node = 0; node < task.nodeCount; ++node) {
        task.radii.push_back(static_cast<float>(scene.radius(model::NodeIndex{node})));
    }
    for (const std::string &elementId : layout.roots) {
        const auto root = graph->findNode(elementId);
        if (root && scene.isShown(*root)) {
            task.roots.push_back(number(*root));
        }
    }
    task.values = [graph, count = task.nodeCount, keys = layout.keys](const std::stop_token &stop) {
        return model::propertyValues(*graph, count, keys, stop);
    };
    return task;
}

} // namespace ui
