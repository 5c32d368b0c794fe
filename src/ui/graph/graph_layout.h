// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_task.h"
#include "model/layout/property_values.h"
#include "ui/graph/graph_scene.h"

#include <optional>
#include <string>
#include <vector>

namespace ui
{

/// How a view arranges its nodes, in terms that hold for the next graph as well.
struct GraphLayout {
    model::LayoutKind kind = model::LayoutKind::Force;
    model::PlacingKeys keys{};        ///< of Coordinates and Property
    std::vector<std::string> roots{}; ///< of Radial: element ids; empty: the nodes of most edges

    bool operator==(const GraphLayout &) const = default;
};

/// What the layout has to do for this scene. Known places are by node, and may be none.
model::LayoutTask layoutTask(const GraphScene &scene, const GraphLayout &layout,
                             std::vector<std::optional<model::PointF>> known);

} // namespace ui
