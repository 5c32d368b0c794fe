// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/collapse.h"

#include <utility>

namespace model
{

namespace
{

class Collapse
{
public:
    Collapse(const Graph &graph, std::span<const NodeIndex> nodes)
        : m_graph(graph)
        , m_isRoot(graph.nodeCount(), 0)
        , m_isSeen(graph.nodeCount(), 0)
    {
        for (const NodeIndex node : nodes)
            m_isRoot[number(node)] = 1;
    }

    void from(NodeIndex root)
    {
        for (const EdgeIndex edge : m_graph.edges(root)) {
            const NodeIndex other =
                m_graph.source(edge) == root ? m_graph.target(edge) : m_graph.source(edge);
            if (!m_graph.isAdded(other) && !m_graph.isAdded(root) && m_graph.isAdded(edge))
                m_hidden.edges.emplace_back(m_graph.elementId(edge));
            else if (m_graph.isAdded(other) && !isRoot(other) && m_isSeen[number(other)] == 0)
                hideIfDangling(other);
        }
    }

    HideElements take() { return std::move(m_hidden); }

private:
    bool isRoot(NodeIndex node) const { return m_isRoot[number(node)] != 0; }

    /// The added nodes around `start`, up to the roots: they go unless something else holds them.
    void hideIfDangling(NodeIndex start)
    {
        std::vector<NodeIndex> group{start};
        m_isSeen[number(start)] = 1;
        bool isHeld = false;
        for (std::size_t at = 0; at < group.size(); ++at) {
            for (const NodeIndex other : m_graph.neighbours(group[at])) {
                if (isRoot(other))
                    continue;
                if (!m_graph.isAdded(other))
                    isHeld = true;
                else if (std::exchange(m_isSeen[number(other)], char{1}) == 0)
                    group.push_back(other);
            }
        }
        if (isHeld)
            return;
        for (const NodeIndex node : group)
            m_hidden.nodes.emplace_back(m_graph.elementId(node));
    }

    const Graph &m_graph;
    std::vector<char> m_isRoot;
    std::vector<char> m_isSeen;
    HideElements m_hidden;
};

} // namespace

HideElements collapse(const Graph &graph, std::span<const NodeIndex> nodes)
{
    Collapse work(graph, nodes);
    for (const NodeIndex node : nodes)
        work.from(node);
    return work.take();
}

} // namespace model
