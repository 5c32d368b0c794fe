// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace model
{

/// Which nodes of a graph are drawn when there are more than a view takes.
struct DrawingLimit {
    enum class Order : std::uint8_t {
        AsReturned,
        ByDegree,    ///< those with the most relationships
        ByComponent, ///< whole components, the largest first
        ByLabel,     ///< those with a label, then their neighbours
    };

    std::size_t nodes = std::numeric_limits<std::size_t>::max();
    Order order = Order::AsReturned;
    std::string label; ///< for ByLabel

    friend bool operator==(const DrawingLimit &, const DrawingLimit &) = default;
};

/// All nodes, those first that are to be drawn; in their own order where the limit's order says
/// nothing else. The graph is sealed.
std::vector<NodeIndex> nodesInOrder(const Graph &graph, const DrawingLimit &limit);

/// The number of each node's component; components count from 0, the largest first.
std::vector<std::uint32_t> componentsBySize(const Graph &graph);

} // namespace model
