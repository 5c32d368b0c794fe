// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/coarsening.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace model
{

namespace
{

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

class Matcher
{
public:
    Matcher(const LayoutGraph &graph, const std::vector<float> &masses)
        : m_graph(graph)
        , m_masses(masses)
        , m_parents(graph.nodeCount(), kNone)
        , m_waiting(graph.nodeCount(), kNone)
    {
    }

    std::vector<std::uint32_t> run()
    {
        std::vector<std::uint32_t> order(m_graph.nodeCount());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_graph.degree(a) < m_graph.degree(b);
        });
        for (const std::uint32_t node : order) {
            if (m_parents[node] == kNone) {
                match(node);
            }
        }
        for (std::uint32_t &parent : m_parents) {
            if (parent == kNone) {
                parent = m_count++;
            }
        }
        return std::move(m_parents);
    }

    std::uint32_t count() const { return m_count; }

private:
    void match(std::uint32_t node)
    {
        const auto neighbours = m_graph.neighbours(node);
        const auto weights = m_graph.weights(node);
        std::uint32_t partner = kNone;
        std::uint32_t heaviest = kNone;
        float best = 0;
        float heaviestWeight = 0;
        for (std::size_t at = 0; at < neighbours.size(); ++at) {
            const std::uint32_t other = neighbours[at];
            if (weights[at] > heaviestWeight) {
                heaviestWeight = weights[at];
                heaviest = other;
            }
            const float score = weights[at] / m_masses[other];
            if (m_parents[other] == kNone && score > best) {
                best = score;
                partner = other;
            }
        }
        if (partner != kNone) {
            merge(node, partner);
        } else if (heaviest != kNone) {
            matchAt(heaviest, node);
        }
    }

    void matchAt(std::uint32_t hub, std::uint32_t node)
    {
        const std::uint32_t waiting = std::exchange(m_waiting[hub], node);
        if (waiting != kNone && m_parents[waiting] == kNone) {
            merge(waiting, node);
            m_waiting[hub] = kNone;
        }
    }

    void merge(std::uint32_t a, std::uint32_t b) { m_parents[a] = m_parents[b] = m_count++; }

    const LayoutGraph &m_graph;
    const std::vector<float> &m_masses;
    std::vector<std::uint32_t> m_parents;
    std::vector<std::uint32_t> m_waiting; // at each hub: a node that found no partner
    std::uint32_t m_count = 0;
};

} // namespace

Coarsening coarsen(const LayoutGraph &graph, const std::vector<float> &masses)
{
    Matcher matcher(graph, masses);
    Coarsening coarse;
    coarse.parents = matcher.run();
    coarse.masses.assign(matcher.count(), 0);
    std::vector<LayoutEdge> edges;
    edges.reserve(graph.entryCount() / 2);
    for (std::uint32_t node = 0; node < graph.nodeCount(); ++node) {
        coarse.masses[coarse.parents[node]] += masses[node];
        const auto weights = graph.weights(node);
        std::size_t at = 0;
        for (const std::uint32_t other : graph.neighbours(node)) {
            if (node < other) {
                edges.push_back({coarse.parents[node], coarse.parents[other], weights[at]});
            }
            ++at;
        }
    }
    coarse.graph = LayoutGraph(matcher.count(), edges);
    return coarse;
}

} // namespace model
