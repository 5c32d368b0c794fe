// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/graph_file.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace bench
{

namespace
{

[[noreturn]] void fail(const std::string &path)
{
    std::fprintf(stderr, "layout_bench: cannot read or write %s\n", path.c_str());
    std::exit(1);
}

} // namespace

GraphFile readGraph(const std::string &path)
{
    std::ifstream file(path);
    GraphFile graph;
    std::size_t edgeCount = 0;
    file >> graph.nodeCount >> edgeCount;
    for (std::size_t i = 0; i < edgeCount && file; ++i) {
        model::LayoutEdge edge{};
        file >> edge.a >> edge.b;
        if (edge.a >= graph.nodeCount || edge.b >= graph.nodeCount) {
            fail(path);
        }
        graph.edges.push_back(edge);
    }
    if (!file) {
        fail(path);
    }
    return graph;
}

void writeGraph(const GraphFile &graph, const std::string &path)
{
    std::ofstream file(path);
    file << graph.nodeCount << ' ' << graph.edges.size() << '\n';
    for (const model::LayoutEdge &edge : graph.edges) {
        file << edge.a << ' ' << edge.b << '\n';
    }
    if (!file.flush()) {
        fail(path);
    }
}

std::vector<model::PointF> readPositions(const std::string &path, std::size_t nodeCount)
{
    std::ifstream file(path);
    std::vector<model::PointF> positions(nodeCount);
    for (model::PointF &point : positions) {
        file >> point.x >> point.y;
    }
    if (!file) {
        fail(path);
    }
    return positions;
}

void writePositions(const std::vector<model::PointF> &positions, const std::string &path)
{
    std::ofstream file(path);
    for (const model::PointF point : positions) {
        file << point.x << ' ' << point.y << '\n';
    }
    if (!file.flush()) {
        fail(path);
    }
}

} // namespace bench
