// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"

#include <optional>

namespace ui
{

/// Where an arrow key leads: the neighbour that lies best in a direction from a node.
std::optional<model::NodeIndex> neighbourTowards(const GraphScene &scene, model::NodeIndex from,
                                                 QPointF direction);

/// Where a walk by keys starts.
std::optional<model::NodeIndex> nearestNode(const GraphScene &scene, QPointF world);

} // namespace ui
