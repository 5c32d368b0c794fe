// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/point.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// The sparse stress model of a connected graph (Ortmann, Klimenta, Brandes 2016): how far apart two
/// nodes are drawn should tell how many steps apart they are. Neighbours count exactly; all others
/// through pivots, each of which stands for the nodes around it. Memory: two bytes for each node and
/// pivot. The graph is borrowed. One thread at a time, which improve() shares with a second.
class SparseStress
{
public:
    /// Chooses the pivots and measures the steps from each. A stop leaves it unusable.
    SparseStress(const LayoutGraph &graph, const LayoutSettings &settings, std::size_t pivotCount,
                 const std::stop_token &stop);

    /// Moves all nodes towards less stress, so many times, or until that stirs nothing. At its best
    /// scale to begin with. Crowds keep a little room: nodes with the same neighbours do not
    /// coincide. Results are finite for finite positions.
    void improve(std::vector<PointF> &positions, int rounds, const std::stop_token &stop);

private:
    using Steps = std::uint16_t;

    void measure(std::uint32_t source, std::size_t pivotCount, std::vector<std::uint32_t> &nearest,
                 std::vector<std::uint32_t> &regions);
    void weigh(const std::vector<std::uint32_t> &regions);
    void rescale(std::vector<PointF> &positions) const;
    void moveAll(const std::vector<PointF> &from, std::vector<PointF> &to,
                 std::span<const PointF> pushes) const;
    PointF moved(std::uint32_t node, const std::vector<PointF> &from,
                 const std::vector<PointF> &pivots, PointF push) const;
    void pushCrowds(const std::vector<PointF> &positions, std::vector<PointF> &pushes,
                    const std::stop_token &stop) const;

    const LayoutGraph *m_graph;
    LayoutSettings m_settings;
    std::vector<std::uint32_t> m_pivots;
    std::vector<Steps> m_steps;             ///< by node, then by pivot
    std::vector<float> m_weights;           ///< by pivot, then by steps
    std::size_t m_stride = 0;               ///< of m_weights: the most steps, and one
    std::vector<std::uint32_t> m_distances; ///< of measure(), by node
    std::vector<std::uint32_t> m_queue;     ///< of measure()
};

} // namespace model
