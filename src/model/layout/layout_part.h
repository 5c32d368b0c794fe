// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace model
{

/// One connected component on its way into a picture. Nodes are numbered within the component.
struct LayoutPart {
    const LayoutGraph &graph;
    const LayoutSettings &settings;
    std::vector<LayoutEdge> edges;    ///< with their directions
    std::vector<float> radii;         ///< by node
    std::vector<std::uint32_t> roots; ///< may be empty

    std::size_t nodeCount() const { return graph.nodeCount(); }
    float largestRadius() const { return *std::max_element(radii.begin(), radii.end()); }
};

/// Room between two nodes, in drawing units.
constexpr float kNodeGap = 14;

} // namespace model
