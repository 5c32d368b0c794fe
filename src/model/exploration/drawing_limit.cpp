// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/drawing_limit.h"

#include <algorithm>
#include <numeric>

namespace model
{

namespace
{

constexpr std::uint32_t kNone = ~std::uint32_t{0};

NodeIndex otherEnd(const Graph &graph, EdgeIndex edge, NodeIndex node)
{
    return graph.source(edge) == node ? graph.target(edge) : graph.source(edge);
}

/// 0 for nodes with the label, 1 for their neighbours, 2 for the rest.
std::vector<std::uint32_t> distanceToLabel(const Graph &graph, const std::string &label)
{
    std::vector<std::uint32_t> distances(graph.nodeCount(), 2);
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        const auto labels = graph.labels(NodeIndex{i});
        const bool hasLabel = std::any_of(labels.begin(), labels.end(),
                                          [&](LabelId id) { return graph.labelName(id) == label; });
        if (!hasLabel)
            continue;
        distances[i] = 0;
        for (const EdgeIndex edge : graph.edges(NodeIndex{i})) {
            std::uint32_t &other = distances[number(otherEnd(graph, edge, NodeIndex{i}))];
            other = std::min(other, 1U);
        }
    }
    return distances;
}

std::vector<std::uint32_t> ranks(const Graph &graph, const DrawingLimit &limit)
{
    switch (limit.order) {
    case DrawingLimit::Order::ByDegree: {
        std::vector<std::uint32_t> byDegree(graph.nodeCount());
        for (std::uint32_t i = 0; i < byDegree.size(); ++i)
            byDegree[i] = ~static_cast<std::uint32_t>(graph.edges(NodeIndex{i}).size());
        return byDegree;
    }
    case DrawingLimit::Order::ByComponent:
        return componentsBySize(graph);
    case DrawingLimit::Order::ByLabel:
        return distanceToLabel(graph, limit.label);
    case DrawingLimit::Order::AsReturned:
        break;
    }
    return std::vector<std::uint32_t>(graph.nodeCount(), 0);
}

} // namespace

std::vector<NodeIndex> nodesInOrder(const Graph &graph, const DrawingLimit &limit)
{
    const std::vector<std::uint32_t> rank = ranks(graph, limit);
    std::vector<NodeIndex> nodes;
    nodes.reserve(rank.size());
    for (std::uint32_t i = 0; i < rank.size(); ++i)
        nodes.push_back(NodeIndex{i});
    std::stable_sort(nodes.begin(), nodes.end(), [&rank](NodeIndex a, NodeIndex b) {
        return rank[number(a)] < rank[number(b)];
    });
    return nodes;
}

std::vector<std::uint32_t> componentsBySize(const Graph &graph)
{
    std::vector<std::uint32_t> component(graph.nodeCount(), kNone);
    std::vector<std::uint32_t> sizes;
    std::vector<NodeIndex> queue;
    for (std::uint32_t start = 0; start < component.size(); ++start) {
        if (component[start] != kNone)
            continue;
        const auto name = static_cast<std::uint32_t>(sizes.size());
        queue.assign(1, NodeIndex{start});
        component[start] = name;
        for (std::size_t at = 0; at < queue.size(); ++at) {
            const NodeIndex node = queue[at];
            for (const EdgeIndex edge : graph.edges(node)) {
                const NodeIndex other = otherEnd(graph, edge, node);
                if (component[number(other)] == kNone) {
                    component[number(other)] = name;
                    queue.push_back(other);
                }
            }
        }
        sizes.push_back(static_cast<std::uint32_t>(queue.size()));
    }
    std::vector<std::uint32_t> order(sizes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&sizes](std::uint32_t a, std::uint32_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> placeOf(sizes.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        placeOf[order[place]] = place;
    for (std::uint32_t &name : component)
        name = placeOf[name];
    return component;
}

} // namespace model
