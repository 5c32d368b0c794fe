// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_values.h"

namespace model
{

namespace
{

bolt::ValueView viewOf(const std::byte *wire)
{
    return bolt::ValueView::fromWire(reinterpret_cast<const std::uint8_t *>(wire));
}

} // namespace

std::optional<bolt::NodeView> nodeValue(const Graph &graph, NodeIndex node)
{
    const std::byte *wire = graph.wire(node);
    return wire ? bolt::NodeView::from(viewOf(wire)) : std::nullopt;
}

bolt::RelationshipView relationshipValue(const Graph &graph, EdgeIndex edge)
{
    static constexpr std::uint8_t kEmptyMap = 0xA0;
    bolt::RelationshipView relationship{0,
                                        0,
                                        0,
                                        graph.typeName(graph.type(edge)),
                                        bolt::BoltMap(bolt::ValueView::fromWire(&kEmptyMap)),
                                        graph.elementId(edge),
                                        graph.elementId(graph.source(edge)),
                                        graph.elementId(graph.target(edge))};
    if (const std::byte *wire = graph.wire(edge)) {
        const bolt::ValueView value = viewOf(wire);
        if (const auto bound = bolt::RelationshipView::from(value))
            return *bound;
        if (const auto unbound = bolt::UnboundRelationshipView::from(value))
            relationship.properties = unbound->properties;
    }
    return relationship;
}

} // namespace model
