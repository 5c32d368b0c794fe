// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/neighbour_walk.h"

#include <cmath>
#include <limits>

using model::NodeIndex;

namespace ui
{

namespace
{
// The cosine of the largest angle between the key's direction and the way to the neighbour.
constexpr double kLeastCosine = 0.35;
} // namespace

std::optional<NodeIndex> neighbourTowards(const GraphScene &scene, NodeIndex from,
                                          QPointF direction)
{
    std::optional<NodeIndex> best;
    double least = std::numeric_limits<double>::max();
    for (const NodeIndex other : scene.graph()->neighbours(from)) {
        if (!scene.isShown(other)) {
            continue;
        }
        const QPointF way = scene.position(other) - scene.position(from);
        const double length = std::hypot(way.x(), way.y());
        const double cosine = length > 0 ? QPointF::dotProduct(way, direction) / length : 0;
        if (cosine < kLeastCosine) {
            continue;
        }
        const double cost = length / (cosine * cosine);
        if (cost < least) {
            least = cost;
            best = other;
        }
    }
    return best;
}

std::optional<NodeIndex> nearestNode(const GraphScene &scene, QPointF world)
{
    std::optional<NodeIndex> best;
    double least = std::numeric_limits<double>::max();
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        const QPointF way = scene.position(NodeIndex{i}) - world;
        const double squared = QPointF::dotProduct(way, way);
        if (squared < least) {
            least = squared;
            best = NodeIndex{i};
        }
    }
    return best;
}

} // namespace ui
