// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/quad_tree.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

constexpr int kLevels = 16; // bits of each coordinate in a Morton code
constexpr std::uint32_t kLeafPoints = 6;
// A cell is one body when its width is below this share of its distance, squared.
constexpr float kOpeningSquared = 1.1F;

std::uint32_t spreadBits(std::uint32_t value)
{
    value = (value | value << 8U) & 0x00FF00FFU;
    value = (value | value << 4U) & 0x0F0F0F0FU;
    value = (value | value << 2U) & 0x33333333U;
    return (value | value << 1U) & 0x55555555U;
}

// A direction that depends on the index alone, golden angles apart.
PointF steadyDirection(std::uint32_t index)
{
    const float angle = static_cast<float>(index % 4096) * 2.39996F;
    return {std::cos(angle), std::sin(angle)};
}

struct Push {
    float strength;
    float spacingSquared;
    float reachSquared;
    float leastSquared; // below it two points count as coincident

    PointF operator()(PointF offset, float mass, std::uint32_t index) const
    {
        float squared = offset.x * offset.x + offset.y * offset.y;
        if (squared < leastSquared) {
            squared = leastSquared;
            offset = steadyDirection(index) * std::sqrt(squared);
        }
        float factor = mass * strength / (squared * (1 + squared / reachSquared));
        if (squared < spacingSquared) {
            factor *= spacingSquared / squared;
        }
        return offset * factor;
    }
};

} // namespace

void QuadTree::build(std::span<const PointF> points)
{
    m_cells.clear();
    if (points.empty()) {
        return;
    }
    sortPoints(points);
    const auto [left, right] = std::minmax_element(points.begin(), points.end(),
                                                   [](PointF a, PointF b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(),
                                                   [](PointF a, PointF b) { return a.y < b.y; });
    const float width = std::max(right->x - left->x, bottom->y - top->y);
    addCell(0, static_cast<std::uint32_t>(points.size()), 0, width);
}

void QuadTree::sortPoints(std::span<const PointF> points)
{
    PointF least = points.front();
    PointF most = points.front();
    for (const PointF point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    const float width = std::max({most.x - least.x, most.y - least.y, 1e-6F});
    const float scale = static_cast<float>((1U << kLevels) - 1) / width;
    m_keys.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto x = static_cast<std::uint32_t>((points[i].x - least.x) * scale);
        const auto y = static_cast<std::uint32_t>((points[i].y - least.y) * scale);
        const std::uint64_t code = spreadBits(x) | spreadBits(y) << 1U;
        m_keys[i] = code << 32U | i;
    }
    std::sort(m_keys.begin(), m_keys.end());
    m_points.resize(points.size());
    m_indexes.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_indexes[i] = static_cast<std::uint32_t>(m_keys[i]);
        m_points[i] = points[m_indexes[i]];
    }
}

void QuadTree::addCell(std::uint32_t begin, std::uint32_t end, int level, float width)
{
    const std::size_t self = m_cells.size();
    PointF sum;
    for (std::uint32_t i = begin; i < end; ++i) {
        sum = sum + m_points[i];
    }
    const auto mass = static_cast<float>(end - begin);
    m_cells.push_back({sum * (1 / mass), mass, width * width, 0, begin, end - begin});
    if (end - begin > kLeafPoints && level < kLevels) {
        m_cells[self].count = 0;
        const int shift = 32 + 2 * (kLevels - 1 - level);
        for (std::uint32_t from = begin; from < end;) {
            const std::uint64_t quarter = m_keys[from] >> static_cast<unsigned>(shift);
            std::uint32_t to = from + 1;
            while (to < end && m_keys[to] >> static_cast<unsigned>(shift) == quarter) {
                ++to;
            }
            addCell(from, to, level + 1, width / 2);
            from = to;
        }
    }
    m_cells[self].next = static_cast<std::uint32_t>(m_cells.size());
}

PointF QuadTree::repulsion(std::uint32_t index, PointF position, const Repulsion &law) const
{
    const float spacingSquared = law.spacing * law.spacing;
    const Push push{law.strength, spacingSquared, law.reach * law.reach, spacingSquared * 1e-4F};
    PointF force;
    for (std::uint32_t at = 0; at < m_cells.size();) {
        const Cell &cell = m_cells[at];
        const PointF offset = position - cell.centre;
        const float squared = offset.x * offset.x + offset.y * offset.y;
        // More points than a leaf holds, at the last level: all at one place, taken as one body.
        const bool isHeap = cell.count > kLeafPoints;
        if (isHeap || (cell.count == 0 && cell.widthSquared < kOpeningSquared * squared)) {
            force = force + push(offset, cell.mass, index);
            at = cell.next;
        } else if (cell.count == 0) {
            ++at;
        } else {
            for (std::uint32_t i = cell.first; i < cell.first + cell.count; ++i) {
                if (m_indexes[i] != index) {
                    force = force + push(position - m_points[i], 1, index);
                }
            }
            at = cell.next;
        }
    }
    return force;
}

} // namespace model
