// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/point.h"
#include "model/layout/quad_tree.h"

#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// One step of the spring model over a connected graph: every pair repels with edgeLength² / distance
/// (Barnes-Hut; fading with the distance), every edge pulls with distance² / edgeLength. A node moves by its force over its own
/// stiffness, so hubs do not swing, and by no more than the temperature. Results are always finite.
/// Keeps its work arrays; the graph is borrowed. One thread at a time.
class LayoutTick
{
public:
    LayoutTick(const LayoutGraph &graph, const LayoutSettings &settings);

    /// Moves all nodes but the pinned (an empty span pins none). Temperature and result are in edge
    /// lengths; the result is the longest way that a node went. A stop leaves positions as they were.
    float step(std::span<PointF> positions, std::span<const char> pinned, float temperature,
               const std::stop_token &stop);

    /// From now on this picture is at rest, whatever made it, and elastic: what is moved takes its
    /// neighbours along, the fewer steps away the further, and goes back when it is let go. A step
    /// then heeds no temperature. free() ends that.
    void holdAt(std::span<const PointF> positions);
    void free() { m_homes.clear(); }
    bool isHeld() const { return !m_homes.empty(); }

private:
    PointF moveOf(std::uint32_t node, std::span<const PointF> positions) const;
    PointF moveHome(std::uint32_t node, std::span<const PointF> positions) const;

    const LayoutGraph *m_graph;
    LayoutSettings m_settings;
    QuadTree m_tree;
    std::vector<PointF> m_repulsions; ///< by node
    std::vector<PointF> m_moves;
    std::vector<PointF> m_homes; ///< by node, of the picture that is held; else empty
};

} // namespace model
