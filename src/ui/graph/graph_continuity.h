// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_marks.h"
#include "ui/graph/graph_scene.h"

#include <optional>
#include <span>
#include <vector>

/// What stays when a view shows another graph: elements are the same by their element ids.
namespace ui
{

/// Where the nodes of a scene were in the one before; empty when there is nothing to know.
std::vector<std::optional<model::PointF>> placesBefore(const GraphScene &now,
                                                       const GraphScene &before);

/// Those of the nodes that are still shown.
std::vector<model::NodeIndex> nodesStillShown(const GraphScene &now, const GraphScene &before,
                                              std::span<const model::NodeIndex> nodes);

/// Selects what was selected before, as far as it is still there.
void keepSelection(const GraphScene &now, GraphMarks &marks, const GraphScene &before,
                   const GraphMarks &marksBefore);

} // namespace ui
