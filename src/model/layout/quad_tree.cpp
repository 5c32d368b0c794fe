// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/quad_tree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace model
{

namespace
{

constexpr int kLevels = 16; // bits of each coordinate in a Morton code
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

// The push of a body of mass 1 is offset * strength / (squared * (1 + squared / reachSquared)),
// harder by spacingSquared / squared where that is more than 1.
struct Push {
    float strength; // times reachSquared
    float spacingSquared;
    float reachSquared;
    float leastSquared; // below it two points count as coincident

    explicit Push(const QuadTree::Repulsion &law)
        : strength(law.strength * law.reach * law.reach)
        , spacingSquared(law.spacing * law.spacing)
        , reachSquared(law.reach * law.reach)
        , leastSquared(spacingSquared * 1e-4F)
    {
    }

    float factor(float squared) const
    {
        return strength * std::max(squared, spacingSquared) /
               (squared * squared * (reachSquared + squared));
    }

    PointF near(PointF offset, float mass, std::uint32_t index) const
    {
        float squared = offset.x * offset.x + offset.y * offset.y;
        if (squared < leastSquared) {
            squared = leastSquared;
            offset = steadyDirection(index) * std::sqrt(squared);
        }
        return offset * (mass * factor(squared));
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

void QuadTree::Bodies::clear()
{
    x.clear();
    y.clear();
    mass.clear();
}

void QuadTree::Bodies::add(PointF centre, float bodyMass)
{
    x.push_back(centre.x);
    y.push_back(centre.y);
    mass.push_back(bodyMass);
}

void QuadTree::Bodies::fillUp()
{
    while (x.size() % kWidth != 0) {
        add({}, 0);
    }
}

// A cell is one body for all points of the leaf or for none: its distance is that of the leaf's
// nearest side.
void QuadTree::collectBodies(std::uint32_t leaf, Bodies &bodies) const
{
    bodies.clear();
    const Cell &own = m_cells[leaf];
    PointF least = m_points[own.first];
    PointF most = least;
    for (std::uint32_t i = own.first + 1; i < own.first + own.count; ++i) {
        least = {std::min(least.x, m_points[i].x), std::min(least.y, m_points[i].y)};
        most = {std::max(most.x, m_points[i].x), std::max(most.y, m_points[i].y)};
    }
    for (std::uint32_t at = 0; at < m_cells.size();) {
        const Cell &cell = m_cells[at];
        const float x = std::max({least.x - cell.centre.x, cell.centre.x - most.x, 0.0F});
        const float y = std::max({least.y - cell.centre.y, cell.centre.y - most.y, 0.0F});
        const bool isFar = cell.widthSquared < kOpeningSquared * (x * x + y * y);
        if (isFar || (isHeap(cell) && at != leaf)) {
            bodies.add(cell.centre, cell.mass);
            at = cell.next;
        } else if (cell.count == 0) {
            ++at;
        } else {
            for (std::uint32_t i = cell.first; at != leaf && i < cell.first + cell.count; ++i) {
                bodies.add(m_points[i], 1);
            }
            at = cell.next;
        }
    }
    bodies.fillUp();
}

void QuadTree::repulsions(const Repulsion &law, std::span<PointF> forces,
                          const std::stop_token &stop, Share share) const
{
    constexpr std::size_t kWidth = Bodies::kWidth;
    const Push push(law);
    Bodies bodies;
    const std::size_t end = m_cells.size() * (share.index + 1) / share.of;
    for (std::size_t at = m_cells.size() * share.index / share.of;
         at < end && !stop.stop_requested(); ++at) {
        const Cell &leaf = m_cells[at];
        if (leaf.count == 0) {
            continue;
        }
        collectBodies(static_cast<std::uint32_t>(at), bodies);
        for (std::uint32_t i = leaf.first; i < leaf.first + leaf.count; ++i) {
            const PointF point = m_points[i];
            std::array<float, kWidth> sumX{};
            std::array<float, kWidth> sumY{};
            for (std::size_t body = 0; body < bodies.x.size(); body += kWidth) {
                for (std::size_t lane = 0; lane < kWidth; ++lane) {
                    const float x = point.x - bodies.x[body + lane];
                    const float y = point.y - bodies.y[body + lane];
                    const float squared = std::max(x * x + y * y, push.leastSquared);
                    const float factor = bodies.mass[body + lane] * push.factor(squared);
                    sumX[lane] += x * factor;
                    sumY[lane] += y * factor;
                }
            }
            PointF force{(sumX[0] + sumX[1]) + (sumX[2] + sumX[3]),
                         (sumY[0] + sumY[1]) + (sumY[2] + sumY[3])};
            if (isHeap(leaf)) {
                force = force + push.near(point - leaf.centre, leaf.mass, m_indexes[i]);
            }
            for (std::uint32_t j = leaf.first; !isHeap(leaf) && j < leaf.first + leaf.count; ++j) {
                if (j != i) {
                    force = force + push.near(point - m_points[j], 1, m_indexes[i]);
                }
            }
            forces[m_indexes[i]] = force;
        }
    }
}

} // namespace model
