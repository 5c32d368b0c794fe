// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/point.h"

#include <cstdint>
#include <span>
#include <stop_token>
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
    /// One of several parts of the points, for a thread each.
    struct Share {
        std::uint32_t index = 0;
        std::uint32_t of = 1;
    };
    /// What all other points push each point with, by index; a stop leaves some out. Points at the
    /// same place push each other into steady directions. Writes the forces of its share only.
    void repulsions(const Repulsion &law, std::span<PointF> forces,
                    const std::stop_token &stop = {}, Share share = {0, 1}) const;

private:
    static constexpr std::uint32_t kLeafPoints = 16;

    /// A leaf with more points than it should hold has them all at one place: they are one body.
    struct Cell {
        PointF centre; ///< of mass
        float mass;
        float widthSquared;
        std::uint32_t next;  ///< the cell after this subtree
        std::uint32_t first; ///< leaf: its points in the sorted order
        std::uint32_t count; ///< 0 for an inner cell
    };

    /// What the points of one leaf are pushed by from outside: cells and points alike, in arrays of
    /// one kind, as the processor likes them. Filled up to a multiple of kWidth with bodies of no mass.
    struct Bodies {
        static constexpr std::size_t kWidth = 4;

        std::vector<float> x;
        std::vector<float> y;
        std::vector<float> mass;

        void clear();
        void add(PointF centre, float bodyMass);
        void fillUp();
    };

    void sortPoints(std::span<const PointF> points);
    void addCell(std::uint32_t begin, std::uint32_t end, int level, float width);
    void collectBodies(std::uint32_t leaf, Bodies &bodies) const;
    static bool isHeap(const Cell &cell) { return cell.count > kLeafPoints; }

    std::vector<std::uint64_t> m_keys; ///< Morton code above, index below
    std::vector<PointF> m_points;      ///< in the order of the keys
    std::vector<std::uint32_t> m_indexes;
    std::vector<Cell> m_cells;
};

} // namespace model
