// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace bench
{

namespace
{

// The distributions of the standard library differ from one library to the next; these do not.
std::uint32_t below(std::mt19937 &random, std::size_t bound)
{
    return static_cast<std::uint32_t>(random() % bound);
}

GraphFile geometric(std::uint32_t nodes, std::mt19937 &random)
{
    struct Place {
        double x;
        double y;
    };
    std::vector<Place> places(nodes);
    for (Place &place : places) {
        place.x = static_cast<double>(random()) / 4294967296.0;
        place.y = static_cast<double>(random()) / 4294967296.0;
    }
    std::vector<std::uint32_t> order(nodes);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&places](std::uint32_t a, std::uint32_t b) { return places[a].x < places[b].x; });
    const double reach = std::sqrt(7 / (std::numbers::pi * nodes));
    GraphFile graph{nodes, {}};
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (std::uint32_t j = i + 1; j < nodes; ++j) {
            const double dx = places[order[j]].x - places[order[i]].x;
            const double dy = places[order[j]].y - places[order[i]].y;
            if (dx > reach) {
                break;
            }
            if (std::hypot(dx, dy) < reach) {
                graph.edges.push_back({order[i], order[j]});
            }
        }
    }
    return graph;
}

GraphFile scaleFree(std::uint32_t nodes, std::mt19937 &random)
{
    GraphFile graph{nodes, {{0, 1}}};
    std::vector<std::uint32_t> ends{0, 1}; // each node as often as it has edges
    for (std::uint32_t node = 2; node < nodes; ++node) {
        const std::uint32_t first = ends[below(random, ends.size())];
        std::uint32_t second = first;
        while (second == first) {
            second = ends[below(random, ends.size())];
        }
        for (const std::uint32_t other : {first, second}) {
            graph.edges.push_back({node, other});
            ends.insert(ends.end(), {node, other});
        }
    }
    return graph;
}

GraphFile tree(std::uint32_t nodes, std::mt19937 &random)
{
    GraphFile graph{nodes, {}};
    for (std::uint32_t node = 1; node < nodes; ++node) {
        graph.edges.push_back({below(random, node), node});
    }
    return graph;
}

GraphFile grid(std::uint32_t nodes)
{
    const auto side = static_cast<std::uint32_t>(std::lround(std::sqrt(nodes)));
    GraphFile graph{std::size_t{side} * side, {}};
    for (std::uint32_t node = 0; node < graph.nodeCount; ++node) {
        if (node % side + 1 < side) {
            graph.edges.push_back({node, node + 1});
        }
        if (node + side < graph.nodeCount) {
            graph.edges.push_back({node, node + side});
        }
    }
    return graph;
}

} // namespace

std::optional<GraphFile> makeGraph(std::string_view shape, std::uint32_t nodes)
{
    std::mt19937 random(1);
    if (shape == "geometric") {
        return geometric(nodes, random);
    }
    if (shape == "scale-free") {
        return scaleFree(nodes, random);
    }
    if (shape == "tree") {
        return tree(nodes, random);
    }
    if (shape == "grid") {
        return grid(nodes);
    }
    return std::nullopt;
}

} // namespace bench
