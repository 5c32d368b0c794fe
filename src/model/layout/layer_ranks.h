// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace model
{

struct RankedEdge {
    std::uint32_t upper;
    std::uint32_t lower;
};

/// Which layer each node belongs to, 0 on top.
struct Ranking {
    std::vector<std::uint32_t> ranks;
    /// Every edge but the loops, turned so that the rank of upper is less than that of lower: as it
    /// came, unless it closes a cycle.
    std::vector<RankedEdge> edges;
};

/// Breaks cycles by a depth-first walk that begins at nodes without incoming edges, and gives each
/// node the rank of its longest way from the top; nodes with more edges down than up then move down
/// towards those below them. Linear time, no recursion.
Ranking rankNodes(std::size_t nodeCount, std::span<const LayoutEdge> edges);

} // namespace model
