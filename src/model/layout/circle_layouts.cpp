// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circle_layouts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace model
{

namespace
{

constexpr double kFullTurn = 6.283185307179586;
constexpr double kRingGap = 0.7; // of the edge length, between the borders of nodes on two rings
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

PointF onCircle(double radius, double angle)
{
    return {static_cast<float>(radius * std::cos(angle)),
            static_cast<float>(radius * std::sin(angle))};
}

// Of a circle on which something of this width keeps within this angle.
double radiusFor(double width, double angle)
{
    return width / 2 / std::sin(std::min(angle, kFullTurn / 2) / 2);
}

// Depth first, so that most edges join nodes that stand near each other.
std::vector<std::uint32_t> walkAlongEdges(const LayoutGraph &graph)
{
    std::vector<std::uint32_t> order;
    std::vector<char> isSeen(graph.nodeCount(), 0);
    std::vector<std::uint32_t> stack{0};
    while (!stack.empty()) {
        const std::uint32_t node = stack.back();
        stack.pop_back();
        if (std::exchange(isSeen[node], char{1}) != 0) {
            continue;
        }
        order.push_back(node);
        const auto neighbours = graph.neighbours(node);
        for (auto other = neighbours.rbegin(); other != neighbours.rend(); ++other) {
            if (isSeen[*other] == 0) {
                stack.push_back(*other);
            }
        }
    }
    return order;
}

// The tree of shortest ways from the roots, in the order of their discovery.
struct RingTree {
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> parents; // kNone for a root
    std::vector<std::uint32_t> rings;
    std::vector<double> leaves; // below each node, itself if there are none
};

std::vector<std::uint32_t> rootsOf(const LayoutPart &part)
{
    if (!part.roots.empty()) {
        return part.roots;
    }
    std::uint32_t best = 0;
    for (std::uint32_t node = 1; node < part.nodeCount(); ++node) {
        if (part.graph.degree(node) > part.graph.degree(best)) {
            best = node;
        }
    }
    return {best};
}

RingTree ringTree(const LayoutPart &part)
{
    RingTree tree;
    tree.order = rootsOf(part);
    tree.parents.assign(part.nodeCount(), kNone);
    tree.rings.assign(part.nodeCount(), kNone);
    tree.leaves.assign(part.nodeCount(), 0);
    for (const std::uint32_t root : tree.order) {
        tree.rings[root] = tree.order.size() > 1 ? 1 : 0;
    }
    for (std::size_t at = 0; at < tree.order.size(); ++at) {
        const std::uint32_t node = tree.order[at];
        for (const std::uint32_t other : part.graph.neighbours(node)) {
            if (tree.rings[other] == kNone) {
                tree.rings[other] = tree.rings[node] + 1;
                tree.parents[other] = node;
                tree.order.push_back(other);
            }
        }
    }
    for (auto node = tree.order.rbegin(); node != tree.order.rend(); ++node) {
        tree.leaves[*node] = std::max(tree.leaves[*node], 1.0);
        if (tree.parents[*node] != kNone) {
            tree.leaves[tree.parents[*node]] += tree.leaves[*node];
        }
    }
    return tree;
}

struct Wedge {
    double begin = 0;
    double angle = 0;
};

// Each root has a share of the full turn, each node of its parent's share.
std::vector<Wedge> wedgesOf(const RingTree &tree)
{
    double allLeaves = 0;
    for (const std::uint32_t node : tree.order) {
        allLeaves += tree.parents[node] == kNone ? tree.leaves[node] : 0;
    }
    std::vector<Wedge> wedges(tree.order.size());
    std::vector<double> taken(tree.order.size(), 0); // of each node's wedge by its children
    double takenByRoots = 0;
    for (const std::uint32_t node : tree.order) {
        const std::uint32_t parent = tree.parents[node];
        Wedge whole{0, kFullTurn};
        double whichShare = tree.leaves[node] / allLeaves;
        if (parent != kNone) {
            whole = wedges[parent];
            whichShare = tree.leaves[node] / tree.leaves[parent];
        }
        double &used = parent == kNone ? takenByRoots : taken[parent];
        wedges[node] = {whole.begin + used, whole.angle * whichShare};
        used += wedges[node].angle;
    }
    return wedges;
}

std::vector<double> ringRadii(const LayoutPart &part, const RingTree &tree,
                              const std::vector<Wedge> &wedges)
{
    const std::size_t rings = tree.rings[tree.order.back()] + std::size_t{1};
    std::vector<double> needed(rings, 0);
    for (const std::uint32_t node : tree.order) {
        if (tree.rings[node] > 0) {
            const double width = 2.0 * double{part.radii[node]} + double{kNodeGap};
            double &radius = needed[tree.rings[node]];
            radius = std::max(radius, radiusFor(width, wedges[node].angle));
        }
    }
    const double apart =
        2.0 * double{part.largestRadius()} + kRingGap * double{part.settings.edgeLength};
    for (std::size_t ring = 1; ring < rings; ++ring) {
        needed[ring] = std::max(needed[ring], needed[ring - 1] + apart);
    }
    return needed;
}

} // namespace

std::vector<PointF> circularLayout(const LayoutPart &part)
{
    std::vector<PointF> points(part.nodeCount());
    if (part.nodeCount() < 2) {
        return points;
    }
    double sum = 0;
    for (const float radius : part.radii) {
        sum += 2.0 * double{radius} + double{kNodeGap};
    }
    double circle = double{part.settings.edgeLength} / 2;
    for (const float radius : part.radii) {
        const double width = 2.0 * double{radius} + double{kNodeGap};
        circle = std::max(circle, radiusFor(width, kFullTurn * width / sum));
    }
    double angle = 0;
    for (const std::uint32_t node : walkAlongEdges(part.graph)) {
        const double width = 2.0 * double{part.radii[node]} + double{kNodeGap};
        const double share = kFullTurn * width / sum;
        points[node] = onCircle(circle, angle + share / 2);
        angle += share;
    }
    return points;
}

std::vector<PointF> radialLayout(const LayoutPart &part)
{
    const RingTree tree = ringTree(part);
    const std::vector<Wedge> wedges = wedgesOf(tree);
    const std::vector<double> radii = ringRadii(part, tree, wedges);
    std::vector<PointF> points(part.nodeCount());
    for (std::size_t node = 0; node < points.size(); ++node) {
        points[node] =
            onCircle(radii[tree.rings[node]], wedges[node].begin + wedges[node].angle / 2);
    }
    return points;
}

} // namespace model
