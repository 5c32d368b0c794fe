// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layer_ranks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace model
{

namespace
{

// Numbers of edges by the node that they leave.
class Leaving
{
public:
    template <typename Edges, typename NodeOf>
    Leaving(std::size_t nodeCount, const Edges &edges, NodeOf nodeOf)
        : m_begin(nodeCount + 1, 0)
        , m_edges(edges.size())
    {
        for (const auto &edge : edges) {
            ++m_begin[nodeOf(edge) + 1];
        }
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
        for (std::uint32_t edge = 0; edge < edges.size(); ++edge) {
            m_edges[next[nodeOf(edges[edge])]++] = edge;
        }
    }

    std::span<const std::uint32_t> of(std::uint32_t node) const
    {
        return std::span(m_edges).subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_edges;
};

// Walks depth first and turns the edges that lead back to a node on the way to where it is.
class CycleBreaker
{
public:
    CycleBreaker(std::size_t nodeCount, std::vector<RankedEdge> &edges)
        : m_edges(edges)
        , m_leaving(nodeCount, edges, [](const RankedEdge &edge) { return edge.upper; })
        , m_states(nodeCount, State::New)
    {
    }

    void run()
    {
        std::vector<char> isEntered(m_states.size(), 0);
        for (const RankedEdge &edge : m_edges) {
            isEntered[edge.lower] = 1;
        }
        for (const char wanted : {char{0}, char{1}}) {
            for (std::uint32_t node = 0; node < m_states.size(); ++node) {
                if (isEntered[node] == wanted && m_states[node] == State::New) {
                    walkFrom(node);
                }
            }
        }
        for (const std::uint32_t edge : m_closing) {
            std::swap(m_edges[edge].upper, m_edges[edge].lower);
        }
    }

private:
    enum class State : char { New, OnWay, Done };
    struct Step {
        std::uint32_t node;
        std::size_t nextEdge = 0;
    };

    void walkFrom(std::uint32_t root)
    {
        std::vector<Step> way{{root}};
        m_states[root] = State::OnWay;
        while (!way.empty()) {
            const auto leaving = m_leaving.of(way.back().node);
            if (way.back().nextEdge == leaving.size()) {
                m_states[way.back().node] = State::Done;
                way.pop_back();
                continue;
            }
            const std::uint32_t edge = leaving[way.back().nextEdge++];
            const std::uint32_t target = m_edges[edge].lower;
            if (m_states[target] == State::OnWay) {
                m_closing.push_back(edge);
            } else if (m_states[target] == State::New) {
                m_states[target] = State::OnWay;
                way.push_back({target});
            }
        }
    }

    std::vector<RankedEdge> &m_edges;
    Leaving m_leaving;
    std::vector<State> m_states;
    std::vector<std::uint32_t> m_closing;
};

// In an order in which every edge leads onward.
std::vector<std::uint32_t> longestWays(const std::vector<RankedEdge> &edges, const Leaving &leaving,
                                       std::vector<std::uint32_t> &ranks)
{
    std::vector<std::uint32_t> waiting(ranks.size(), 0);
    for (const RankedEdge &edge : edges) {
        ++waiting[edge.lower];
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t node = 0; node < ranks.size(); ++node) {
        if (waiting[node] == 0) {
            order.push_back(node);
        }
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (const std::uint32_t edge : leaving.of(order[at])) {
            const std::uint32_t lower = edges[edge].lower;
            ranks[lower] = std::max(ranks[lower], ranks[order[at]] + 1);
            if (--waiting[lower] == 0) {
                order.push_back(lower);
            }
        }
    }
    return order;
}

} // namespace

Ranking rankNodes(std::size_t nodeCount, std::span<const LayoutEdge> edges)
{
    Ranking ranking;
    ranking.ranks.assign(nodeCount, 0);
    for (const LayoutEdge &edge : edges) {
        if (edge.a != edge.b) {
            ranking.edges.push_back({edge.a, edge.b});
        }
    }
    CycleBreaker(nodeCount, ranking.edges).run();
    const Leaving down(nodeCount, ranking.edges, [](const RankedEdge &edge) { return edge.upper; });
    const std::vector<std::uint32_t> order = longestWays(ranking.edges, down, ranking.ranks);
    std::vector<std::uint32_t> entering(nodeCount, 0);
    for (const RankedEdge &edge : ranking.edges) {
        ++entering[edge.lower];
    }
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        const auto leaving = down.of(*node);
        if (leaving.size() <= entering[*node]) {
            continue;
        }
        std::uint32_t nearest = std::numeric_limits<std::uint32_t>::max();
        for (const std::uint32_t edge : leaving) {
            nearest = std::min(nearest, ranking.ranks[ranking.edges[edge].lower]);
        }
        ranking.ranks[*node] = nearest - 1;
    }
    return ranking;
}

} // namespace model
