// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/settled_graph.h"

#include <array>
#include <cmath>
#include <random>
#include <string>

using model::NodeIndex;

namespace bench
{

namespace
{

constexpr float kSpacing = 120; // drawing units between neighbours
constexpr int kReach = 2;       // rows and columns to a near end

} // namespace

SettledGraph::SettledGraph(std::uint32_t nodes, std::uint32_t relationships)
    : graph(std::make_shared<model::Graph>())
{
    constexpr std::array<std::string_view, 1> kLabels[]{
        {"Person"}, {"Movie"}, {"City"}, {"Company"}, {"Product"}};
    std::mt19937 random(7);
    const auto chance = [&random] { return static_cast<float>(random()) / 4294967296.0F; };
    const auto columns = static_cast<std::uint32_t>(std::ceil(std::sqrt(nodes * 1.6)));
    for (std::uint32_t i = 0; i < nodes; ++i) {
        const NodeIndex node = graph->addNode("4:graph:" + std::to_string(i), kLabels[i * 7 % 5]);
        graph->setCaption(node, "Node " + std::to_string(i));
        positions.push_back({(static_cast<float>(i % columns) + 0.6F * chance()) * kSpacing,
                             (static_cast<float>(i / columns) + 0.6F * chance()) * kSpacing});
    }
    for (std::uint32_t i = 0; i < relationships; ++i) {
        const auto from = static_cast<std::uint32_t>(random() % nodes);
        auto to = static_cast<std::int64_t>(random() % nodes);
        if (i % 50 != 0) {
            const auto step = [&] {
                return static_cast<int>(random() % (2 * kReach + 1)) - kReach;
            };
            to = from + std::int64_t{step()} * columns + step();
            if (to < 0 || to >= nodes || to == from)
                to = (from + 1) % nodes;
        }
        graph->addEdge("5:graph:" + std::to_string(i), NodeIndex{from},
                       NodeIndex{static_cast<std::uint32_t>(to)}, i % 3 ? "KNOWS" : "LIVES_IN");
    }
    graph->seal();
}

std::vector<model::PointF> moved(const std::vector<model::PointF> &positions, int frame)
{
    std::vector<model::PointF> others = positions;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto angle = static_cast<float>(i % 628) / 100 + static_cast<float>(frame);
        others[i].x += 9 * std::cos(angle);
        others[i].y += 9 * std::sin(angle);
    }
    return others;
}

} // namespace bench
