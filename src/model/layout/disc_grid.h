// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/point.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace model
{

/// Points in square cells, to find those near a place: hashed, so that far apart points cost nothing.
/// One thread at a time.
class DiscGrid
{
public:
    /// For points with numbers below this and queries of about this radius.
    DiscGrid(std::size_t pointCount, float cellWidth)
        : m_width(cellWidth)
        , m_next(pointCount, kNone)
    {
        std::size_t buckets = 16;
        while (buckets < pointCount) {
            buckets *= 2;
        }
        m_first.assign(buckets, kNone);
    }

    std::size_t bucketCount() const { return m_first.size(); }
    std::size_t bucketAt(PointF place) const { return bucketOf(cellOf(place.x), cellOf(place.y)); }

    void clear() { std::fill(m_first.begin(), m_first.end(), kNone); }

    void add(std::uint32_t point, PointF place)
    {
        std::uint32_t &first = m_first[bucketAt(place)];
        m_next[point] = first;
        first = point;
    }

    /// Calls visit(point) for all points within the radius of the place, and for some beyond it, some
    /// of them twice. A visit that returns true ends the search, which then returns true.
    template <typename Visit>
    bool anyNear(PointF place, float radius, Visit visit) const
    {
        for (std::int64_t row = cellOf(place.y - radius); row <= cellOf(place.y + radius); ++row) {
            for (std::int64_t column = cellOf(place.x - radius); column <= cellOf(place.x + radius);
                 ++column) {
                for (std::uint32_t point = m_first[bucketOf(column, row)]; point != kNone;
                     point = m_next[point]) {
                    if (visit(point)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

private:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    std::int64_t cellOf(float coordinate) const
    {
        return static_cast<std::int64_t>(std::floor(coordinate / m_width));
    }
    std::size_t bucketOf(std::int64_t column, std::int64_t row) const
    {
        const std::uint64_t hash = static_cast<std::uint64_t>(column) * 0x9E3779B97F4A7C15U ^
                                   static_cast<std::uint64_t>(row) * 0xC2B2AE3D27D4EB4FU;
        return (hash ^ hash >> 32U) & (m_first.size() - 1);
    }

    float m_width;
    std::vector<std::uint32_t> m_first; ///< by bucket
    std::vector<std::uint32_t> m_next;  ///< by point: the next one of its bucket
};

} // namespace model
