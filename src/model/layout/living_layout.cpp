// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/living_layout.h"

#include "model/layout/arrangement.h"
#include "model/layout/layout_part.h"
#include "model/layout/multilevel_layout.h"
#include "model/layout/overlap_removal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model
{

namespace
{
constexpr float kReheated = 0.3F;
constexpr float kDragged = 0.15F;
constexpr float kCooling = 0.97F;
constexpr float kColdest = 0.004F;
constexpr int kPlacingSteps = 60;
constexpr float kFullTurn = 6.2831853F;
constexpr float kWidestTurn = 0.6F; // between two new nodes beside the same one

bool isFinite(PointF point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

bool areAllKnown(const LayoutTask &task)
{
    return task.nodeCount > 0 && task.known.size() >= task.nodeCount &&
           std::all_of(task.known.begin(), task.known.end(),
                       [](const auto &place) { return place && isFinite(*place); });
}

std::vector<PointF> knownPlaces(const LayoutTask &task)
{
    std::vector<PointF> places;
    for (const std::optional<PointF> &place : task.known) {
        places.push_back(*place);
    }
    return places;
}

// The direction from a node in which it has fewest neighbours: away from the middle of them.
float freeDirection(const LayoutGraph &graph, std::uint32_t node, const std::vector<char> &isPlaced,
                    std::span<const PointF> points)
{
    PointF sum;
    for (const std::uint32_t other : graph.neighbours(node)) {
        if (isPlaced[other] != 0) {
            sum = sum + points[node] - points[other];
        }
    }
    return sum == PointF{} ? 0 : std::atan2(sum.y, sum.x);
}

// Breadth first from the held nodes: each new node at an edge's length from the one that brings it,
// fanned out to both sides of where there is room.
void startBesideParents(const LayoutGraph &graph, const std::vector<char> &held, float length,
                        std::span<PointF> points)
{
    std::vector<char> isPlaced = held;
    std::vector<std::uint32_t> queue;
    for (std::uint32_t node = 0; node < held.size(); ++node) {
        if (held[node] != 0) {
            queue.push_back(node);
        }
    }
    std::vector<std::uint32_t> brought;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        brought.clear();
        for (const std::uint32_t other : graph.neighbours(queue[at])) {
            if (isPlaced[other] == 0) {
                brought.push_back(other);
            }
        }
        if (brought.empty()) {
            continue;
        }
        const float middle = freeDirection(graph, queue[at], isPlaced, points);
        const float turn = std::min(kWidestTurn, kFullTurn / static_cast<float>(brought.size()));
        const float first = middle - turn * static_cast<float>(brought.size() - 1) / 2;
        for (std::size_t i = 0; i < brought.size(); ++i) {
            const float angle = first + turn * static_cast<float>(i);
            points[brought[i]] =
                points[queue[at]] + PointF{std::cos(angle), std::sin(angle)} * length;
            isPlaced[brought[i]] = 1;
            queue.push_back(brought[i]);
        }
    }
}

} // namespace

LivingLayout::LivingLayout(const LayoutTask &task, const std::stop_token &stop)
    : m_kind(task.kind)
    , m_settings(task.settings)
    , m_components(splitComponents(task.graph()))
    , m_temperatures(m_components.graphs.size(), 0)
    , m_positions(task.nodeCount)
    , m_pinned(task.nodeCount, 0)
{
    if (m_kind == LayoutKind::Force) {
        startForces(task, stop);
        return;
    }
    const std::vector<PointF> placed =
        areAllKnown(task) ? knownPlaces(task) : arrange(task, m_components, stop);
    for (std::uint32_t slot = 0; slot < m_positions.size() && !placed.empty(); ++slot) {
        m_positions[slot] = placed[m_components.nodeOfSlot[slot]];
    }
}

void LivingLayout::startForces(const LayoutTask &task, const std::stop_token &stop)
{
    m_ticks.reserve(m_components.graphs.size());
    for (const LayoutGraph &part : m_components.graphs) {
        m_ticks.emplace_back(part, m_settings);
    }
    std::vector<char> placed(task.nodeCount, 0);
    bool isAnyKnown = false;
    for (std::uint32_t slot = 0; slot < m_positions.size(); ++slot) {
        const std::uint32_t node = m_components.nodeOfSlot[slot];
        if (node < task.known.size() && task.known[node] && isFinite(*task.known[node])) {
            m_positions[slot] = *task.known[node];
            placed[slot] = 1;
            isAnyKnown = true;
        }
    }
    if (isAnyKnown) {
        placeNew(task, placed, stop);
        return;
    }
    const std::vector<PointF> fresh = layoutWhole(m_components, m_settings, stop, task.radii);
    for (std::uint32_t slot = 0; slot < m_positions.size() && !fresh.empty(); ++slot) {
        m_positions[slot] = fresh[m_components.nodeOfSlot[slot]];
    }
}

// New nodes go beside those that they are joined with, new components to the right of all.
void LivingLayout::placeNew(const LayoutTask &task, const std::vector<char> &placed,
                            const std::stop_token &stop)
{
    std::vector<std::uint32_t> apart;
    float right = std::numeric_limits<float>::lowest();
    for (std::uint32_t part = 0; part < m_components.graphs.size(); ++part) {
        const auto begin = placed.begin() + m_components.begins[part];
        const auto end = placed.begin() + m_components.begins[part + 1];
        if (std::find(begin, end, 1) == end) {
            apart.push_back(part);
            continue;
        }
        placeAround(task, part, placed, stop);
        for (const PointF point : positionsOf(part)) {
            right = std::max(right, point.x);
        }
    }
    const auto fresh = layoutParts(m_components, apart, m_settings, task.radii, stop);
    float left = std::numeric_limits<float>::max();
    for (const std::vector<PointF> &points : fresh) {
        for (const PointF point : points) {
            left = std::min(left, point.x);
        }
    }
    const PointF shift{right - left + 2 * m_settings.edgeLength, 0};
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        std::transform(fresh[i].begin(), fresh[i].end(), positionsOf(apart[i]).begin(),
                       [shift](PointF point) { return point + shift; });
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
    const std::size_t component = componentOf(slot);
    holdAtRest(component);
    m_positions[slot] = position;
    m_pinned[slot] = 1;
    warm(component, kDragged);
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
    for (LayoutTick &tick : m_ticks) {
        tick.free();
    }
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
    for (std::size_t part = 0; part < m_ticks.size(); ++part) {
        holdAtRest(part);
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
void LivingLayout::placeAround(const LayoutTask &task, std::size_t component,
                               const std::vector<char> &placed, const std::stop_token &stop)
{
    const LayoutGraph &graph = m_components.graphs[component];
    const std::span<PointF> points = positionsOf(component);
    const std::vector<char> held(placed.begin() + m_components.begins[component],
                                 placed.begin() + m_components.begins[component + 1]);
    if (std::find(held.begin(), held.end(), 0) == held.end()) {
        return;
    }
    startBesideParents(graph, held, m_settings.edgeLength, points);
    float temperature = kReheated;
    for (int i = 0; i < kPlacingSteps && !stop.stop_requested(); ++i, temperature *= kCooling) {
        m_ticks[component].step(points, held, temperature, stop);
    }
    std::vector<float> radii(points.size());
    for (std::size_t i = 0; i < radii.size(); ++i) {
        radii[i] = task.radius(m_components.nodeOfSlot[m_components.begins[component] + i]);
    }
    removeOverlaps(points, {radii, kNodeGap / 2, held}, stop);
}

// The shape of a large component would be lost to forces: it is elastic as it lies.
void LivingLayout::holdAtRest(std::size_t component)
{
    if (m_kind == LayoutKind::Force && m_temperatures[component] == 0 &&
        m_components.graphs[component].nodeCount() >= kShapeNodes && !m_ticks[component].isHeld()) {
        m_ticks[component].holdAt(positionsOf(component));
    }
}

void LivingLayout::warm(std::size_t component, float temperature)
{
    if (m_kind == LayoutKind::Force && m_components.graphs[component].nodeCount() > 1) {
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
