// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout_tick.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model
{

namespace
{
// Both ends of an edge answer the same stretch at once: moves are damped so that they do not swing.
constexpr float kDamping = 0.7F;
constexpr float kHoming =
    1.12F;                  // how much less a node of a held picture is moved than its neighbours
constexpr float kReach = 5; // of the repulsion, in edge lengths
constexpr std::uint32_t kStopCheckMask = 0xFF;

float lengthOf(PointF way)
{
    return std::sqrt(way.x * way.x + way.y * way.y);
}

} // namespace

LayoutTick::LayoutTick(const LayoutGraph &graph, const LayoutSettings &settings)
    : m_graph(&graph)
    , m_settings(settings)
    , m_repulsions(graph.nodeCount())
    , m_moves(graph.nodeCount())
{
}

float LayoutTick::step(std::span<PointF> positions, std::span<const char> pinned, float temperature,
                       const std::stop_token &stop)
{
    if (!isHeld()) {
        const float length = m_settings.edgeLength;
        m_tree.build(positions);
        m_tree.repulsions({length * length, m_settings.nodeSpacing, kReach * length}, m_repulsions,
                          stop);
    }
    const float limit =
        isHeld() ? std::numeric_limits<float>::max() : temperature * m_settings.edgeLength;
    float longest = 0;
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        if ((node & kStopCheckMask) == 0 && stop.stop_requested()) {
            return 0;
        }
        m_moves[node] = {};
        if (!pinned.empty() && pinned[node] != 0) {
            continue;
        }
        const PointF move = isHeld() ? moveHome(node, positions) : moveOf(node, positions);
        const float length = lengthOf(move);
        if (!std::isfinite(length) || length == 0) {
            continue;
        }
        m_moves[node] = length > limit ? move * (limit / length) : move;
        longest = std::max(longest, std::min(length, limit));
    }
    for (std::size_t node = 0; node < positions.size(); ++node) {
        positions[node] = positions[node] + m_moves[node];
    }
    return longest / m_settings.edgeLength;
}

void LayoutTick::holdAt(std::span<const PointF> positions)
{
    m_homes.assign(positions.begin(), positions.end());
}

PointF LayoutTick::moveOf(std::uint32_t node, std::span<const PointF> positions) const
{
    const float length = m_settings.edgeLength;
    const PointF position = positions[node];
    PointF force = m_repulsions[node];
    float stiffness = 1;
    for (const std::uint32_t other : m_graph->neighbours(node)) {
        const PointF offset = positions[other] - position;
        const float stretch = lengthOf(offset) / length;
        force = force + offset * stretch;
        stiffness += 2 * stretch;
    }
    return force * (kDamping / stiffness);
}

// Towards the mean of how far its neighbours are from home, and a little nearer home than that.
PointF LayoutTick::moveHome(std::uint32_t node, std::span<const PointF> positions) const
{
    const auto degree = static_cast<float>(m_graph->degree(node));
    PointF sum;
    for (const std::uint32_t other : m_graph->neighbours(node)) {
        sum = sum + positions[other] - m_homes[other];
    }
    const PointF wanted = m_homes[node] + sum * (1 / (std::max(degree, 1.0F) * kHoming));
    return (wanted - positions[node]) * kDamping;
}

} // namespace model
