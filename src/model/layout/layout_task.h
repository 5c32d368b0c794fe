// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/point.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// What places a node in the layouts by value: x and y of Coordinates, with y growing upwards as on a
/// map; x alone of Property.
struct LayoutValue {
    double x = 0;
    double y = 0;
};

using LayoutValues = std::vector<std::optional<LayoutValue>>;

/// A picture that is asked for. Edges lead from a to b; directions matter to the layered layout alone.
struct LayoutTask {
    std::size_t nodeCount = 0;
    std::vector<LayoutEdge> edges;
    LayoutKind kind = LayoutKind::Force;
    LayoutSettings settings{};
    /// By node; may be shorter than the nodes. Nodes with a known position keep it in the kind Force;
    /// in the other kinds only all of them together do.
    std::vector<std::optional<PointF>> known{};
    /// By node; those that are missing are half of the settings' nodeSpacing.
    std::vector<float> radii{};
    /// Radial: what the rings are around. A component without one takes its node of most edges.
    std::vector<std::uint32_t> roots{};
    /// Coordinates, Property: called on the layout's thread; by node.
    std::function<LayoutValues(const std::stop_token &)> values{};

    LayoutGraph graph() const { return LayoutGraph(nodeCount, edges); }
    float radius(std::uint32_t node) const
    {
        return node < radii.size() ? radii[node] : settings.nodeSpacing / 2;
    }
};

} // namespace model
