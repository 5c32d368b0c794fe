// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/living_layout.h"

#include "model/layout/multilevel_layout.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{
constexpr float kReheated = 0.3F;
constexpr float kDragged = 0.15F;
constexpr float kCooling = 0.97F;
constexpr float kColdest = 0.004F;
constexpr int kPlacingSteps = 60;
} // namespace

LivingLayout::LivingLayout(const LayoutGraph &graph,
                           const std::vector<std::optional<PointF>> &known,
                           const LayoutSettings &settings, const std::stop_token &stop)
    : m_settings(settings)
    , m_components(splitComponents(graph))
    , m_temperatures(m_components.graphs.size(), 0)
    , m_positions(graph.nodeCount())
    , m_pinned(graph.nodeCount(), 0)
{
    m_ticks.reserve(m_components.graphs.size());
    for (const LayoutGraph &part : m_components.graphs) {
        m_ticks.emplace_back(part, settings);
    }
    const std::vector<PointF> fresh = layoutWhole(m_components, settings, stop);
    if (stop.stop_requested()) {
        return;
    }
    std::vector<char> placed(graph.nodeCount(), 0);
    float right = 0;
    bool isAnyKnown = false;
    for (std::uint32_t slot = 0; slot < m_positions.size(); ++slot) {
        const std::uint32_t node = m_components.nodeOfSlot[slot];
        m_positions[slot] = fresh[node];
        if (node < known.size() && known[node]) {
            m_positions[slot] = *known[node];
            placed[slot] = 1;
            right = isAnyKnown ? std::max(right, known[node]->x) : known[node]->x;
            isAnyKnown = true;
        }
    }
    if (!isAnyKnown) {
        return;
    }
    float left = right;
    for (const PointF point : fresh) {
        left = std::min(left, point.x);
    }
    for (std::size_t part = 0; part < m_components.graphs.size(); ++part) {
        const auto begin = placed.begin() + m_components.begins[part];
        const auto end = placed.begin() + m_components.begins[part + 1];
        if (std::find(begin, end, 1) != end) {
            placeAround(part, placed, stop);
            continue;
        }
        for (PointF &point : positionsOf(part)) {
            point.x += right - left + 2 * settings.edgeLength;
        }
    }
}

std::vector<PointF> LivingLayout::positions() const
{
    std::vector<PointF> byNode(m_positions.size());
    for (std::uint32_t slot = 0; slot < m_positions.size(); ++slot) {
        byNode[m_components.nodeOfSlot[slot]] = m_positions[slot];
    }
    return byNode;
}

void LivingLayout::pin(std::uint32_t node, PointF position)
{
    const std::uint32_t slot = m_components.slotOfNode[node];
    m_positions[slot] = position;
    m_pinned[slot] = 1;
    warm(componentOf(slot), kDragged);
}

void LivingLayout::hold(std::uint32_t node)
{
    m_pinned[m_components.slotOfNode[node]] = 1;
}

void LivingLayout::place(std::span<const PointF> positions)
{
    for (std::uint32_t slot = 0; slot < m_positions.size(); ++slot) {
        m_positions[slot] = positions[m_components.nodeOfSlot[slot]];
    }
    std::fill(m_pinned.begin(), m_pinned.end(), char{0});
    std::fill(m_temperatures.begin(), m_temperatures.end(), 0.0F);
}

void LivingLayout::unpin(std::uint32_t node)
{
    const std::uint32_t slot = m_components.slotOfNode[node];
    m_pinned[slot] = 0;
    warm(componentOf(slot), kDragged);
}

void LivingLayout::unpinAll()
{
    for (std::uint32_t slot = 0; slot < m_pinned.size(); ++slot) {
        if (m_pinned[slot] != 0) {
            unpin(m_components.nodeOfSlot[slot]);
        }
    }
}

void LivingLayout::reheat()
{
    for (std::size_t part = 0; part < m_temperatures.size(); ++part) {
        warm(part, kReheated);
    }
}

bool LivingLayout::isAtRest() const
{
    return std::all_of(m_temperatures.begin(), m_temperatures.end(),
                       [](float temperature) { return temperature == 0; });
}

void LivingLayout::step(const std::stop_token &stop)
{
    for (std::size_t part = 0; part < m_temperatures.size(); ++part) {
        float &temperature = m_temperatures[part];
        if (temperature == 0) {
            continue;
        }
        const std::span<const char> pinned(m_pinned.data() + m_components.begins[part],
                                           m_components.graphs[part].nodeCount());
        const float longest = m_ticks[part].step(positionsOf(part), pinned, temperature, stop);
        temperature *= kCooling;
        if (longest < kColdest || temperature < kColdest) {
            temperature = 0;
        }
    }
}

// New nodes start next to the neighbours that are known, breadth first, and settle while those hold
// still.
void LivingLayout::placeAround(std::size_t component, const std::vector<char> &placed,
                               const std::stop_token &stop)
{
    const LayoutGraph &graph = m_components.graphs[component];
    const std::span<PointF> points = positionsOf(component);
    const std::vector<char> held(placed.begin() + m_components.begins[component],
                                 placed.begin() + m_components.begins[component + 1]);
    std::vector<char> isPlaced = held;
    std::vector<std::uint32_t> queue;
    for (std::uint32_t node = 0; node < held.size(); ++node) {
        if (held[node] != 0) {
            queue.push_back(node);
        }
    }
    if (queue.size() == points.size()) {
        return;
    }
    for (std::size_t at = 0; at < queue.size(); ++at) {
        for (const std::uint32_t other : graph.neighbours(queue[at])) {
            if (isPlaced[other] != 0) {
                continue;
            }
            const float angle = 2.39996F * static_cast<float>(queue.size() % 4096);
            const PointF direction{std::cos(angle), std::sin(angle)};
            points[other] = points[queue[at]] + direction * m_settings.edgeLength;
            isPlaced[other] = 1;
            queue.push_back(other);
        }
    }
    float temperature = kReheated;
    for (int i = 0; i < kPlacingSteps && !stop.stop_requested(); ++i, temperature *= kCooling) {
        m_ticks[component].step(points, held, temperature, stop);
    }
}

void LivingLayout::warm(std::size_t component, float temperature)
{
    if (m_components.graphs[component].nodeCount() > 1) {
        m_temperatures[component] = std::max(m_temperatures[component], temperature);
    }
}

std::size_t LivingLayout::componentOf(std::uint32_t slot) const
{
    const auto &begins = m_components.begins;
    return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), slot) -
                                    begins.begin() - 1);
}

std::span<PointF> LivingLayout::positionsOf(std::size_t component)
{
    return {m_positions.data() + m_components.begins[component],
            m_components.graphs[component].nodeCount()};
}

} // namespace model
