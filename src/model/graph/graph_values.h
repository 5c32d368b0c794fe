// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"
#include "model/graph/graph.h"

#include <optional>

namespace model
{

/// The values that the elements of a graph were built from, as views into the result that it keeps
/// alive. None for what the result only names. Any thread.
std::optional<bolt::NodeView> nodeValue(const Graph &graph, NodeIndex node);
/// With its ends also where it comes from a path, in which they are not written down; without
/// properties where there is no value.
bolt::RelationshipView relationshipValue(const Graph &graph, EdgeIndex edge);

} // namespace model
