// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/node_room.h"

#include "model/layout/disc_grid.h"
#include "model/layout/overlap_removal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace model
{

namespace
{

constexpr float kGap = 6;             // between two nodes, in drawing units
constexpr double kFewOverlaps = 0.12; // of the nodes
constexpr double kAreaPerNode = 6;    // of the square that a node needs
constexpr int kHalvings = 6;

// Nodes that would touch another one in the picture enlarged by this factor.
std::size_t overlapsAt(const std::vector<PointF> &positions, float spacing)
{
    DiscGrid grid(positions.size(), spacing);
    std::size_t overlaps = 0;
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        const PointF place = positions[node];
        const bool isTouching = grid.anyNear(place, spacing, [&](std::uint32_t other) {
            const PointF way = positions[other] - place;
            return way.x * way.x + way.y * way.y < spacing * spacing;
        });
        overlaps += isTouching ? 1 : 0;
        grid.add(node, place);
    }
    return overlaps;
}

float mostEnlargement(const std::vector<PointF> &positions, float spacing)
{
    PointF least = positions.front();
    PointF most = positions.front();
    for (const PointF point : positions) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    const double area = std::max(double{most.x} - double{least.x}, double{spacing}) *
                        std::max(double{most.y} - double{least.y}, double{spacing});
    const double wanted = kAreaPerNode * static_cast<double>(positions.size()) *
                          static_cast<double>(spacing) * static_cast<double>(spacing);
    return static_cast<float>(std::max(1.0, std::sqrt(wanted / area)));
}

float enlargement(const std::vector<PointF> &positions, float spacing)
{
    const auto few = static_cast<std::size_t>(kFewOverlaps * static_cast<double>(positions.size()));
    if (overlapsAt(positions, spacing) <= few) {
        return 1;
    }
    float least = 1;
    float most = mostEnlargement(positions, spacing);
    for (int i = 0; i < kHalvings; ++i) {
        const float middle = std::sqrt(least * most);
        (overlapsAt(positions, spacing / middle) <= few ? most : least) = middle;
    }
    return most;
}

} // namespace

void makeRoom(std::vector<PointF> &positions, std::span<const float> radii,
              const LayoutSettings &settings, const std::stop_token &stop)
{
    if (positions.size() < 2 || stop.stop_requested()) {
        return;
    }
    std::vector<float> own(radii.begin(), radii.end());
    if (own.empty()) {
        own.assign(positions.size(), settings.nodeSpacing / 2 - kGap);
    }
    double sum = 0;
    for (const float radius : own) {
        sum += static_cast<double>(radius);
    }
    const auto mean = static_cast<float>(sum / static_cast<double>(own.size()));
    const float factor = enlargement(positions, 2 * mean + kGap);
    for (PointF &point : positions) {
        point = point * factor;
    }
    removeOverlaps(positions, {own, kGap, {}}, stop);
}

} // namespace model
