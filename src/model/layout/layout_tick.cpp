// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout_tick.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{
// Both ends of an edge answer the same stretch at once: moves are damped so that they do not swing.
constexpr float kDamping = 0.7F;
constexpr float kReach = 5; // of the repulsion, in edge lengths
constexpr std::uint32_t kStopCheckMask = 0xFF;
} // namespace

LayoutTick::LayoutTick(const LayoutGraph &graph, const LayoutSettings &settings)
    : m_graph(&graph)
    , m_settings(settings)
    , m_moves(graph.nodeCount())
{
}

float LayoutTick::step(std::span<PointF> positions, std::span<const char> pinned, float temperature,
                       const std::stop_token &stop)
{
    m_tree.build(positions);
    const float limit = temperature * m_settings.edgeLength;
    float longest = 0;
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        if ((node & kStopCheckMask) == 0 && stop.stop_requested()) {
            return 0;
        }
        m_moves[node] = {};
        if (!pinned.empty() && pinned[node] != 0) {
            continue;
        }
        const Pull pull = pullOn(node, positions);
        const PointF force = isHeld() ? pull.force - m_balance[node] : pull.force;
        const PointF move = force * (kDamping / pull.stiffness);
        const float length = std::hypot(move.x, move.y);
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
    m_tree.build(positions);
    m_balance.resize(positions.size());
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        m_balance[node] = pullOn(node, positions).force;
    }
}

LayoutTick::Pull LayoutTick::pullOn(std::uint32_t node, std::span<const PointF> positions) const
{
    const float length = m_settings.edgeLength;
    const PointF position = positions[node];
    Pull pull{m_tree.repulsion(node, position,
                               {length * length, m_settings.nodeSpacing, kReach * length}),
              1};
    for (const std::uint32_t other : m_graph->neighbours(node)) {
        const PointF offset = positions[other] - position;
        const float stretch = std::hypot(offset.x, offset.y) / length;
        pull.force = pull.force + offset * stretch;
        pull.stiffness += 2 * stretch;
    }
    return pull;
}

} // namespace model
