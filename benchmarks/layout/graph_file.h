// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/point.h"

#include <string>
#include <vector>

namespace bench
{

/// A graph as text, for programs in any language: "nodes edges", then one "from to" a line.
struct GraphFile {
    std::size_t nodeCount = 0;
    std::vector<model::LayoutEdge> edges;
};

/// Ends the program with a message when the file cannot be read.
GraphFile readGraph(const std::string &path);
void writeGraph(const GraphFile &graph, const std::string &path);

/// One "x y" a line, by node.
std::vector<model::PointF> readPositions(const std::string &path, std::size_t nodeCount);
void writePositions(const std::vector<model::PointF> &positions, const std::string &path);

} // namespace bench
