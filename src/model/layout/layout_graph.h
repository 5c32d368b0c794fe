// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace model
{

struct LayoutEdge {
    std::uint32_t a;
    std::uint32_t b;
    float weight = 1;
};

/// What a layout knows of a graph: who is next to whom. Undirected, without loops, parallel edges
/// merged with their weights added; each edge stands in the rows of both its ends.
class LayoutGraph
{
public:
    LayoutGraph() = default;
    LayoutGraph(std::size_t nodeCount, std::span<const LayoutEdge> edges);

    std::size_t nodeCount() const { return m_begin.size() - 1; }
    /// Half-edges: twice the number of edges.
    std::size_t entryCount() const { return m_targets.size(); }
    std::span<const std::uint32_t> neighbours(std::uint32_t node) const
    {
        return std::span(m_targets).subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
    }
    std::span<const float> weights(std::uint32_t node) const
    {
        return std::span(m_weights).subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
    }
    std::size_t degree(std::uint32_t node) const { return m_begin[node + 1] - m_begin[node]; }

private:
    void mergeParallels();

    std::vector<std::uint32_t> m_begin{0};
    std::vector<std::uint32_t> m_targets;
    std::vector<float> m_weights;
};

/// The connected components, each a graph of its own. Slots number all nodes so that the nodes of a
/// component stand together: component c has the slots from begins[c] to begins[c + 1].
struct Components {
    std::vector<LayoutGraph> graphs;
    std::vector<std::uint32_t> begins;
    std::vector<std::uint32_t> nodeOfSlot;
    std::vector<std::uint32_t> slotOfNode;
};

Components splitComponents(const LayoutGraph &graph);

} // namespace model
