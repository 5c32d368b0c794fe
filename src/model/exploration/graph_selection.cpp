// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/graph_selection.h"

#include "driver/value/structures.h"

#include <algorithm>
#include <set>
#include <utility>

namespace model
{

namespace
{

constexpr std::uint32_t kStopCheckMask = 0xFF;
constexpr std::uint32_t kMostLookedAt = 2000;

bolt::ValueView viewOf(const std::byte *wire)
{
    return bolt::ValueView::fromWire(reinterpret_cast<const std::uint8_t *>(wire));
}

template <typename Index>
std::vector<Index> marked(const std::vector<char> &flags)
{
    std::vector<Index> found;
    for (std::uint32_t i = 0; i < flags.size(); ++i) {
        if (flags[i] != 0)
            found.push_back(Index{i});
    }
    return found;
}

/// The properties of a node or relationship, also of one inside a path.
std::optional<bolt::BoltMap> propertiesOf(const std::byte *wire)
{
    if (wire == nullptr)
        return std::nullopt;
    const bolt::ValueView value = viewOf(wire);
    if (const auto node = bolt::NodeView::from(value))
        return node->properties;
    if (const auto relationship = bolt::RelationshipView::from(value))
        return relationship->properties;
    if (const auto unbound = bolt::UnboundRelationshipView::from(value))
        return unbound->properties;
    return std::nullopt;
}

/// Asks for each node and each relationship whether it belongs to the choice.
template <typename Test>
std::optional<GraphElements> choose(const Graph &graph, const std::stop_token &stop, Test test)
{
    GraphElements found;
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested())
            return std::nullopt;
        if (test(graph.elementId(NodeIndex{i}), graph.wire(NodeIndex{i})))
            found.nodes.push_back(NodeIndex{i});
    }
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested())
            return std::nullopt;
        if (test(graph.elementId(EdgeIndex{i}), graph.wire(EdgeIndex{i})))
            found.edges.push_back(EdgeIndex{i});
    }
    return found;
}

} // namespace

GraphElements allElements(const Graph &graph)
{
    return {marked<NodeIndex>(std::vector<char>(graph.nodeCount(), 1)),
            marked<EdgeIndex>(std::vector<char>(graph.edgeCount(), 1))};
}

std::vector<NodeIndex> otherNodes(const Graph &graph, std::span<const NodeIndex> nodes)
{
    std::vector<char> flags(graph.nodeCount(), 1);
    for (const NodeIndex node : nodes)
        flags[number(node)] = 0;
    return marked<NodeIndex>(flags);
}

GraphElements withNeighbours(const Graph &graph, std::span<const NodeIndex> nodes)
{
    std::vector<char> isNode(graph.nodeCount(), 0);
    std::vector<char> isEdge(graph.edgeCount(), 0);
    for (const NodeIndex node : nodes) {
        isNode[number(node)] = 1;
        for (const EdgeIndex edge : graph.edges(node)) {
            isEdge[number(edge)] = 1;
            isNode[number(graph.source(edge))] = 1;
            isNode[number(graph.target(edge))] = 1;
        }
    }
    return {marked<NodeIndex>(isNode), marked<EdgeIndex>(isEdge)};
}

GraphElements withComponents(const Graph &graph, std::span<const NodeIndex> nodes)
{
    std::vector<char> isNode(graph.nodeCount(), 0);
    std::vector<char> isEdge(graph.edgeCount(), 0);
    std::vector<NodeIndex> queue(nodes.begin(), nodes.end());
    for (const NodeIndex node : queue)
        isNode[number(node)] = 1;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        for (const EdgeIndex edge : graph.edges(queue[at])) {
            isEdge[number(edge)] = 1;
            for (const NodeIndex end : {graph.source(edge), graph.target(edge)}) {
                if (std::exchange(isNode[number(end)], char{1}) == 0)
                    queue.push_back(end);
            }
        }
    }
    return {marked<NodeIndex>(isNode), marked<EdgeIndex>(isEdge)};
}

GraphElements nodesWithLabel(const Graph &graph, LabelId label)
{
    GraphElements found;
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        const auto labels = graph.labels(NodeIndex{i});
        if (std::find(labels.begin(), labels.end(), label) != labels.end())
            found.nodes.push_back(NodeIndex{i});
    }
    return found;
}

GraphElements edgesOfType(const Graph &graph, TypeId type)
{
    std::vector<char> isNode(graph.nodeCount(), 0);
    std::vector<char> isEdge(graph.edgeCount(), 0);
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i) {
        if (graph.type(EdgeIndex{i}) != type)
            continue;
        isEdge[i] = 1;
        isNode[number(graph.source(EdgeIndex{i}))] = 1;
        isNode[number(graph.target(EdgeIndex{i}))] = 1;
    }
    return {marked<NodeIndex>(isNode), marked<EdgeIndex>(isEdge)};
}

std::vector<NodeIndex> singleNodes(const Graph &graph)
{
    std::vector<NodeIndex> found;
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        if (graph.edges(NodeIndex{i}).empty())
            found.push_back(NodeIndex{i});
    }
    return found;
}

std::optional<GraphElements> elementsWhere(const Graph &graph, const PropertyCondition &condition,
                                           const std::stop_token &stop)
{
    ConditionMatcher matcher({0, condition.op, condition.operand});
    const std::string key = condition.key.toStdString();
    return choose(graph, stop, [&](std::string_view, const std::byte *wire) {
        const auto properties = propertiesOf(wire);
        if (!properties)
            return false;
        for (const bolt::BoltMap::Entry &entry : *properties) {
            if (entry.key == key)
                return matcher.matches(entry.value);
        }
        return condition.op == ColumnCondition::Operator::IsNull;
    });
}

std::optional<GraphElements> findElements(const Graph &graph, const TextPattern &pattern,
                                          const std::stop_token &stop)
{
    TextMatcher matcher(pattern);
    const std::string id = pattern.text.toStdString();
    return choose(graph, stop, [&](std::string_view elementId, const std::byte *wire) {
        return elementId == id || (wire != nullptr && matcher.matches(viewOf(wire)));
    });
}

QStringList propertyKeys(const Graph &graph)
{
    std::set<std::string> keys;
    const auto look = [&keys](const std::byte *wire) {
        const auto properties = propertiesOf(wire);
        if (!properties)
            return;
        for (const bolt::BoltMap::Entry &entry : *properties)
            keys.emplace(entry.key);
    };
    for (std::uint32_t i = 0; i < std::min<std::size_t>(graph.nodeCount(), kMostLookedAt); ++i)
        look(graph.wire(NodeIndex{i}));
    for (std::uint32_t i = 0; i < std::min<std::size_t>(graph.edgeCount(), kMostLookedAt); ++i)
        look(graph.wire(EdgeIndex{i}));
    QStringList names;
    for (const std::string &key : keys)
        names << QString::fromStdString(key);
    return names;
}

} // namespace model
