// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace model
{

/// Barnes-Hut tree over points of equal weight, for repulsion that falls with the distance. Points
/// are sorted along a Morton curve and cells lie in the order of a depth-first walk, each with the
/// index of the cell that follows its subtree: a walk needs no stack. Reused from step to step.
class QuadTree
{
public:
    void build(std::span<const PointF> points);
    struct Repulsion {
        float strength; ///< the push is strength / distance
        float spacing;  ///< harder below this distance
        float reach;    ///< and fading beyond this one, so that large graphs stay compact
    };
    /// What all other points push the point of this index with. Points at the same place push each
    /// other into steady directions.
    PointF repulsion(std::uint32_t index, PointF position, const Repulsion &law) const;

private:
    struct Cell {
        PointF centre; ///< of mass
        float mass;
        float widthSquared;
        std::uint32_t next;  ///< the cell after this subtree
        std::uint32_t first; ///< leaf: its points in the sorted order
        std::uint32_t count; ///< 0 for an inner cell
    };

    void sortPoints(std::span<const PointF> points);
    void addCell(std::uint32_t begin, std::uint32_t end, int level, float width);

    std::vector<std::uint64_t> m_keys; ///< Morton code above, index below
    std::vector<PointF> m_points;      ///< in the order of the keys
    std::vector<std::uint32_t> m_indexes;
    std::vector<Cell> m_cells;
};

} // namespace model
