// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/table/column_condition.h"
#include "model/table/text_pattern.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

/// Choices of elements of a sealed graph. Elements come in the order of their index.
namespace model
{

struct GraphElements {
    std::vector<NodeIndex> nodes;
    std::vector<EdgeIndex> edges;

    bool isEmpty() const { return nodes.empty() && edges.empty(); }
    std::size_t size() const { return nodes.size() + edges.size(); }
};

GraphElements allElements(const Graph &graph);
/// Every node that is not among these.
std::vector<NodeIndex> otherNodes(const Graph &graph, std::span<const NodeIndex> nodes);
/// The nodes and all that they are related to, with the relationships between.
GraphElements withNeighbours(const Graph &graph, std::span<const NodeIndex> nodes);
/// All that can be reached from the nodes, whatever the direction.
GraphElements withComponents(const Graph &graph, std::span<const NodeIndex> nodes);
GraphElements nodesWithLabel(const Graph &graph, LabelId label);
/// The relationships of a type, with their ends.
GraphElements edgesOfType(const Graph &graph, TypeId type);
/// Nodes without relationships.
std::vector<NodeIndex> singleNodes(const Graph &graph);

/// What a property of an element has to be. The operators mean what they do in a table's filter.
struct PropertyCondition {
    QString key;
    ColumnCondition::Operator op = ColumnCondition::Operator::Equal;
    QString operand;
};

/// Elements whose property is so; one without the property fulfils IsNull alone. For a worker;
/// nothing when stopped.
std::optional<GraphElements> elementsWhere(const Graph &graph, const PropertyCondition &condition,
                                           const std::stop_token &stop = {});

/// Elements whose labels, type or properties hold a text, and those with this very element id. For a
/// worker; nothing when stopped.
std::optional<GraphElements> findElements(const Graph &graph, const TextPattern &pattern,
                                          const std::stop_token &stop = {});

/// The keys of all properties in the graph, sorted; of a large graph those of its first elements.
QStringList propertyKeys(const Graph &graph);

} // namespace model
