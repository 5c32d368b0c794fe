// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout_graph.h"

#include <limits>
#include <numeric>

namespace model
{

LayoutGraph::LayoutGraph(std::size_t nodeCount, std::span<const LayoutEdge> edges)
    : m_begin(nodeCount + 1, 0)
{
    for (const LayoutEdge &edge : edges) {
        if (edge.a != edge.b) {
            ++m_begin[edge.a + 1];
            ++m_begin[edge.b + 1];
        }
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_targets.resize(m_begin.back());
    m_weights.resize(m_begin.back());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    const auto add = [&](std::uint32_t from, std::uint32_t to, float weight) {
        const std::uint32_t at = next[from]++;
        m_targets[at] = to;
        m_weights[at] = weight;
    };
    for (const LayoutEdge &edge : edges) {
        if (edge.a != edge.b) {
            add(edge.a, edge.b, edge.weight);
            add(edge.b, edge.a, edge.weight);
        }
    }
    mergeParallels();
}

// Rows move to the front as they shrink; entryOf tells where this row already holds a target.
void LayoutGraph::mergeParallels()
{
    constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> entryOf(nodeCount(), kNone);
    std::uint32_t out = 0;
    for (std::uint32_t node = 0, in = 0; node < nodeCount(); ++node) {
        const std::uint32_t rowBegin = out;
        for (const std::uint32_t inEnd = m_begin[node + 1]; in < inEnd; ++in) {
            const std::uint32_t target = m_targets[in];
            if (entryOf[target] != kNone && entryOf[target] >= rowBegin) {
                m_weights[entryOf[target]] += m_weights[in];
                continue;
            }
            entryOf[target] = out;
            m_targets[out] = target;
            m_weights[out] = m_weights[in];
            ++out;
        }
        m_begin[node] = rowBegin;
    }
    m_begin.back() = out;
    m_targets.resize(out);
    m_weights.resize(out);
}

Components splitComponents(const LayoutGraph &graph)
{
    constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
    Components parts;
    parts.slotOfNode.assign(graph.nodeCount(), kUnseen);
    parts.nodeOfSlot.reserve(graph.nodeCount());
    const auto visit = [&parts](std::uint32_t node) {
        parts.slotOfNode[node] = static_cast<std::uint32_t>(parts.nodeOfSlot.size());
        parts.nodeOfSlot.push_back(node);
    };
    std::vector<LayoutEdge> edges;
    for (std::uint32_t root = 0; root < graph.nodeCount(); ++root) {
        if (parts.slotOfNode[root] != kUnseen) {
            continue;
        }
        const auto begin = static_cast<std::uint32_t>(parts.nodeOfSlot.size());
        parts.begins.push_back(begin);
        visit(root);
        edges.clear();
        for (std::uint32_t slot = begin; slot < parts.nodeOfSlot.size(); ++slot) {
            const std::uint32_t node = parts.nodeOfSlot[slot];
            const auto weights = graph.weights(node);
            std::size_t at = 0;
            for (const std::uint32_t other : graph.neighbours(node)) {
                if (parts.slotOfNode[other] == kUnseen) {
                    visit(other);
                }
                if (node < other) {
                    edges.push_back({slot - begin, parts.slotOfNode[other] - begin, weights[at]});
                }
                ++at;
            }
        }
        parts.graphs.emplace_back(parts.nodeOfSlot.size() - begin, edges);
    }
    parts.begins.push_back(static_cast<std::uint32_t>(parts.nodeOfSlot.size()));
    return parts;
}

} // namespace model
