// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"

#include "model/graph/caption_key.h"
#include "model/text/value_text.h"

#include <algorithm>

namespace model
{

namespace
{

/// Rows between two looks at the stop token.
constexpr std::uint64_t kBatchRows = 256;

/// A structure's first byte; values of records are in the wire form, and a structure's head is its
/// marker and its tag.
const std::byte *wireOf(const bolt::ValueView &structure)
{
    return reinterpret_cast<const std::byte *>(structure.value().wireChildren()) - 2;
}

} // namespace

GraphBuilder::GraphBuilder(std::shared_ptr<const bolt::ResultSet> result)
    : m_result(std::move(result))
{
    m_graph.keepAlive(m_result);
}

GraphBuilder::Extent GraphBuilder::extend(std::uint64_t from, std::uint64_t to,
                                          const std::stop_token &stop)
{
    for (std::uint64_t row = from; row < to; ++row) {
        if ((row - from) % kBatchRows == 0 && stop.stop_requested())
            return Extent::Stopped;
        for (const bolt::ValueView value : m_result->row(row))
            addValue(value);
    }
    return Extent::Whole;
}

std::shared_ptr<const Graph> GraphBuilder::snapshot() const
{
    auto graph = std::make_shared<Graph>(m_graph);
    graph->seal();
    return graph;
}

void GraphBuilder::addValue(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::List:
        for (const bolt::ValueView item : value.asList())
            addValue(item);
        break;
    case bolt::Kind::Map:
        for (const bolt::BoltMap::Entry &entry : value.asMap())
            addValue(entry.value);
        break;
    case bolt::Kind::Structure:
        addStructure(value);
        break;
    default:
        break;
    }
}

void GraphBuilder::addStructure(const bolt::ValueView &value)
{
    switch (bolt::classify(value)) {
    case bolt::StructureKind::Node:
        addNode(value);
        break;
    case bolt::StructureKind::Relationship:
        addRelationship(value);
        break;
    case bolt::StructureKind::Path:
        addPath(*bolt::PathView::from(value));
        break;
    default:
        break;
    }
}

NodeIndex GraphBuilder::addNode(const bolt::ValueView &value)
{
    const bolt::NodeView node = *bolt::NodeView::from(value);
    const std::string elementId = bolt::elementIdText(node.elementId, node.id);
    m_labels.clear();
    for (const bolt::ValueView label : node.labels)
        m_labels.push_back(label.asString());

    const std::size_t realNodes = m_graph.nodeCount() - m_graph.placeholderCount();
    const NodeIndex index = m_graph.addNode(elementId, m_labels, wireOf(value));
    if (m_graph.nodeCount() - m_graph.placeholderCount() > realNodes)
        m_graph.setCaption(index, captionOf(node, elementId));
    return index;
}

void GraphBuilder::addRelationship(const bolt::ValueView &value)
{
    const bolt::RelationshipView relationship = *bolt::RelationshipView::from(value);
    const NodeIndex start = m_graph.addPlaceholder(
        bolt::elementIdText(relationship.startElementId, relationship.startId));
    const NodeIndex end =
        m_graph.addPlaceholder(bolt::elementIdText(relationship.endElementId, relationship.endId));
    m_graph.addEdge(bolt::elementIdText(relationship.elementId, relationship.id), start, end,
                    relationship.type, wireOf(value));
}

void GraphBuilder::addPath(const bolt::PathView &path)
{
    std::vector<NodeIndex> nodes;
    for (const bolt::ValueView node : path.nodes)
        nodes.push_back(addNode(node));
    std::vector<bolt::ValueView> relationships;
    for (const bolt::ValueView relationship : path.relationships)
        relationships.push_back(relationship);

    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        const bolt::ValueView &value = relationships[step->relationship];
        const auto relationship = *bolt::UnboundRelationshipView::from(value);
        const NodeIndex start = nodes[step->isForward ? step->from : step->to];
        const NodeIndex end = nodes[step->isForward ? step->to : step->from];
        m_graph.addEdge(bolt::elementIdText(relationship.elementId, relationship.id), start, end,
                        relationship.type, wireOf(value));
    }
}

/// The property that names the node best, or else its first label, or its element id.
std::string GraphBuilder::captionOf(const bolt::NodeView &node, std::string_view elementId) const
{
    std::vector<CaptionCandidate> candidates;
    std::vector<bolt::ValueView> values;
    for (const bolt::BoltMap::Entry &entry : node.properties) {
        candidates.push_back({entry.key, entry.value.kind() == bolt::Kind::String});
        values.push_back(entry.value);
    }
    if (const auto chosen = chooseCaptionKey(candidates)) {
        std::string caption;
        appendValueText(caption, values[*chosen], {.maxCharacters = Graph::kMaxCaptionBytes});
        if (!caption.empty())
            return caption;
    }
    return std::string(m_labels.empty() ? elementId : m_labels.front());
}

std::shared_ptr<const Graph> buildGraph(std::shared_ptr<const bolt::ResultSet> result,
                                        std::uint64_t maxRows, const std::stop_token &stop)
{
    const std::uint64_t rows = std::min(maxRows, result->rowCount());
    GraphBuilder builder(std::move(result));
    if (builder.extend(0, rows, stop) == GraphBuilder::Extent::Stopped)
        return nullptr;
    return builder.snapshot();
}

} // namespace model
