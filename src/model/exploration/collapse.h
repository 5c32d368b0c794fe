// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/graph_change.h"
#include "model/graph/graph.h"

#include <span>

namespace model
{

/// What goes when nodes are collapsed: added nodes that hang on the picture through these nodes alone,
/// and added relationships from these nodes to others of the result. Nothing of the result goes.
HideElements collapse(const Graph &graph, std::span<const NodeIndex> nodes);

} // namespace model
