// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/element_properties.h"

#include "driver/value/structures.h"

#include <cmath>

namespace model
{

namespace
{

bolt::ValueView viewOf(const std::byte *wire)
{
    return bolt::ValueView::fromWire(reinterpret_cast<const std::uint8_t *>(wire));
}

} // namespace

std::optional<bolt::BoltMap> propertiesOf(const Graph &graph, NodeIndex node)
{
    if (graph.wire(node) == nullptr)
        return std::nullopt;
    const auto view = bolt::NodeView::from(viewOf(graph.wire(node)));
    return view ? std::optional(view->properties) : std::nullopt;
}

std::optional<bolt::BoltMap> propertiesOf(const Graph &graph, EdgeIndex edge)
{
    if (graph.wire(edge) == nullptr)
        return std::nullopt;
    const bolt::ValueView value = viewOf(graph.wire(edge));
    if (const auto whole = bolt::RelationshipView::from(value))
        return whole->properties;
    const auto unbound = bolt::UnboundRelationshipView::from(value); // as paths hold them
    return unbound ? std::optional(unbound->properties) : std::nullopt;
}

std::optional<bolt::ValueView> propertyOf(const Graph &graph, NodeIndex node, std::string_view key)
{
    const auto properties = propertiesOf(graph, node);
    return properties ? properties->find(key) : std::nullopt;
}

std::optional<bolt::ValueView> propertyOf(const Graph &graph, EdgeIndex edge, std::string_view key)
{
    const auto properties = propertiesOf(graph, edge);
    return properties ? properties->find(key) : std::nullopt;
}

std::optional<double> numberIn(const bolt::ValueView &value)
{
    if (value.kind() == bolt::Kind::Integer)
        return static_cast<double>(value.asInteger());
    if (value.kind() == bolt::Kind::Float && std::isfinite(value.asFloat()))
        return value.asFloat();
    return std::nullopt;
}

} // namespace model
