// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/overlap_removal.h"

#include "model/layout/disc_grid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace model
{

namespace
{

constexpr int kPushes = 30;
constexpr int kMostPairs = 24; // of one node in one push: heaps of thousands part all the same
constexpr float kRegionCells = 4;
constexpr float kGoldenAngle = 2.39996F;
constexpr float kFarthest = 1e7F; // beyond it a float is too coarse for a drawing's units
constexpr std::uint32_t kStopCheckMask = 0xFF;

class Remover
{
public:
    Remover(std::span<PointF> positions, const Discs &discs)
        : m_positions(positions)
        , m_discs(discs)
        , m_largest(*std::max_element(discs.radii.begin(), discs.radii.end()))
        , m_grid(positions.size(), std::max(2 * m_largest + discs.gap, 1.0F))
        , m_regions(positions.size(), kRegionCells * std::max(2 * m_largest + discs.gap, 1.0F))
        , m_turns(m_regions.bucketCount(), 0)
    {
        for (PointF &point : positions) {
            if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
                point = {};
            }
            point = {std::clamp(point.x, -kFarthest, kFarthest),
                     std::clamp(point.y, -kFarthest, kFarthest)};
        }
    }

    // One push of all pairs that overlap; false when there was none.
    bool push(const std::stop_token &stop)
    {
        fill();
        std::vector<PointF> moves(m_positions.size());
        bool isAny = false;
        for (std::uint32_t node = 0; node < m_positions.size(); ++node) {
            if ((node & kStopCheckMask) == 0 && stop.stop_requested()) {
                return false;
            }
            if (!isHeld(node)) {
                moves[node] = moveOf(node, isAny);
            }
        }
        for (std::size_t node = 0; node < m_positions.size(); ++node) {
            m_positions[node] = m_positions[node] + moves[node];
        }
        return isAny;
    }

    // What still overlaps goes to the nearest free place, found along a spiral.
    void relocate(const std::stop_token &stop)
    {
        m_grid.clear();
        for (const bool isForHeld : {true, false}) {
            for (std::uint32_t node = 0; node < m_positions.size(); ++node) {
                if ((node & kStopCheckMask) == 0 && stop.stop_requested()) {
                    return;
                }
                if (isHeld(node) == isForHeld) {
                    if (!isForHeld) {
                        m_positions[node] = freePlaceNear(node);
                    }
                    m_grid.add(node, m_positions[node]);
                }
            }
        }
    }

private:
    bool isHeld(std::uint32_t node) const
    {
        return !m_discs.held.empty() && m_discs.held[node] != 0;
    }

    float reach(std::uint32_t node) const { return m_discs.radii[node] + m_largest + m_discs.gap; }

    float apart(std::uint32_t a, std::uint32_t b) const
    {
        return m_discs.radii[a] + m_discs.radii[b] + m_discs.gap;
    }

    void fill()
    {
        m_grid.clear();
        for (std::uint32_t node = 0; node < m_positions.size(); ++node) {
            m_grid.add(node, m_positions[node]);
        }
    }

    // Each node of a pair goes half of the way, or all of it beside a held one. The mean over all
    // pairs keeps crowds from bursting.
    PointF moveOf(std::uint32_t node, bool &isAny) const
    {
        const PointF place = m_positions[node];
        PointF sum;
        int pairs = 0;
        m_grid.anyNear(place, reach(node), [&](std::uint32_t other) {
            if (other == node) {
                return false;
            }
            PointF way = place - m_positions[other];
            const float wanted = apart(node, other);
            float length = std::hypot(way.x, way.y);
            if (length >= wanted) {
                return false;
            }
            if (length < wanted * 1e-3F) {
                const auto angle = kGoldenAngle * static_cast<float>(node % 4096);
                way = {std::cos(angle), std::sin(angle)};
                length = 1;
            }
            const float share = isHeld(other) ? 1.0F : 0.5F;
            sum = sum + way * ((wanted * 1.02F - std::min(length, wanted)) * share / length);
            ++pairs;
            return pairs == kMostPairs;
        });
        isAny = isAny || pairs > 0;
        return pairs > 1 ? sum * (1.6F / static_cast<float>(pairs)) : sum;
    }

    bool isFree(std::uint32_t node, PointF place) const
    {
        return !m_grid.anyNear(place, reach(node), [&](std::uint32_t other) {
            const PointF way = m_positions[other] - place;
            const float wanted = apart(node, other);
            return way.x * way.x + way.y * way.y < wanted * wanted;
        });
    }

    // Nodes of one region go on along the spiral where the last one found its place: otherwise a heap of
    // nodes would take a time that is the square of its size.
    PointF freePlaceNear(std::uint32_t node)
    {
        const PointF start = m_positions[node];
        const float step = std::max(m_discs.radii[node] + m_discs.gap, 1.0F);
        int &turn = m_turns[m_regions.bucketAt(start)];
        PointF place = start;
        while (!isFree(node, place)) {
            ++turn;
            const float radius = step * 0.6F * std::sqrt(static_cast<float>(turn));
            const float angle = kGoldenAngle * static_cast<float>(turn);
            place = start + PointF{std::cos(angle), std::sin(angle)} * radius;
        }
        return place;
    }

    std::span<PointF> m_positions;
    Discs m_discs;
    float m_largest;
    DiscGrid m_grid;
    DiscGrid m_regions;       ///< empty: its cells alone count
    std::vector<int> m_turns; ///< by bucket of the regions
};

} // namespace

void removeOverlaps(std::span<PointF> positions, const Discs &discs, const std::stop_token &stop)
{
    if (positions.empty()) {
        return;
    }
    Remover remover(positions, discs);
    for (int i = 0; i < kPushes; ++i) {
        if (!remover.push(stop)) {
            return;
        }
    }
    remover.relocate(stop);
}

} // namespace model
