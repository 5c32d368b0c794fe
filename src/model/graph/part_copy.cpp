// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/part_copy.h"

#include "model/graph/element_copy.h"

namespace model
{

namespace
{
constexpr std::uint32_t kStopCheckMask = 0xFFF;
} // namespace

std::shared_ptr<const Graph> copyPart(const std::shared_ptr<const Graph> &graph,
                                      const std::vector<bool> &nodes,
                                      const std::vector<bool> &edges, const std::stop_token &stop)
{
    auto part = std::make_shared<Graph>();
    part->keepAlive(graph);
    part->adoptNames(*graph);
    std::vector<NodeIndex> copies(nodes.size());
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested())
            return nullptr;
        if (nodes[i])
            copies[i] = copyNode(*part, *graph, NodeIndex{i});
    }
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        const EdgeIndex edge{i};
        if ((i & kStopCheckMask) == 0 && stop.stop_requested())
            return nullptr;
        if (!edges[i])
            continue;
        const EdgeIndex copy =
            part->addEdge(graph->elementId(edge), copies[number(graph->source(edge))],
                          copies[number(graph->target(edge))], graph->typeName(graph->type(edge)),
                          graph->wire(edge));
        if (graph->isAdded(edge))
            part->markAdded(copy);
    }
    part->seal();
    return part;
}

} // namespace model
