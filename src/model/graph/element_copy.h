// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <optional>

namespace model
{

/// Adds a node of another graph with its labels, bytes and caption; a placeholder stays one, and what
/// was added stays so. The bytes are the other graph's: see Graph::keepAlive().
NodeIndex copyNode(Graph &to, const Graph &from, NodeIndex node);

/// Adds a relationship of another graph likewise; nothing when one of its ends is not there.
std::optional<EdgeIndex> copyEdge(Graph &to, const Graph &from, EdgeIndex edge);

} // namespace model
