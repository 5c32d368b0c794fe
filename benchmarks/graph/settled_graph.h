// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/layout/point.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace bench
{

/// A graph with the picture that a layout leaves behind: nodes evenly apart, of a hundred
/// relationships 98 to one of the nearest and two across the drawing. The same for the same numbers.
struct SettledGraph {
    SettledGraph(std::uint32_t nodes, std::uint32_t relationships);

    std::shared_ptr<model::Graph> graph;
    std::vector<model::PointF> positions;
};

/// All a little to the side, another way for each number, as while a layout runs.
std::vector<model::PointF> moved(const std::vector<model::PointF> &positions, int frame);

} // namespace bench
