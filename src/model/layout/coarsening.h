// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"

#include <cstdint>
#include <vector>

namespace model
{

/// A graph of about half the nodes that has the same shape, for the multilevel layout.
struct Coarsening {
    LayoutGraph graph;
    std::vector<std::uint32_t> parents; ///< of each fine node: its node in the coarse graph
    std::vector<float> masses; ///< of each coarse node: how many original nodes it stands for
};

/// Merges pairs: along the heaviest edge (light nodes first, so that no cluster runs away), and nodes
/// that find all neighbours taken with another of that kind at the same neighbour, which is what
/// shrinks the leaves of a hub.
Coarsening coarsen(const LayoutGraph &graph, const std::vector<float> &masses);

} // namespace model
