// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layer_order.h"

#include <algorithm>
#include <numeric>

namespace model
{

namespace
{

// Bends that a graph may get: for each of its nodes and edges so many, and some.
constexpr std::size_t kBendsPerElement = 4;
constexpr std::size_t kFreeBends = 2000;
constexpr std::size_t kSmallGraph = 20'000; // segments
constexpr int kSmallSweeps = 14;
constexpr int kLargeSweeps = 5;

} // namespace

Layers::Ends::Ends(std::size_t nodeCount, std::span<const RankedEdge> segments,
                   std::uint32_t RankedEdge::*from, std::uint32_t RankedEdge::*to)
    : m_begin(nodeCount + 1, 0)
    , m_ends(segments.size())
{
    for (const RankedEdge &segment : segments) {
        ++m_begin[segment.*from + 1];
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    for (const RankedEdge &segment : segments) {
        m_ends[next[segment.*from]++] = segment.*to;
    }
}

Layers::Layers(std::size_t realCount, const Ranking &ranking)
    : m_realCount(realCount)
    , m_ranks(ranking.ranks)
{
    const std::vector<RankedEdge> segments = cutAtBends(ranking);
    m_above = Ends(m_ranks.size(), segments, &RankedEdge::lower, &RankedEdge::upper);
    m_below = Ends(m_ranks.size(), segments, &RankedEdge::upper, &RankedEdge::lower);
    m_layers.resize(*std::max_element(m_ranks.begin(), m_ranks.end()) + std::size_t{1});
    m_places.resize(m_ranks.size());
    orderByWalk();
}

// Short edges come first to the bends that there may be.
std::vector<RankedEdge> Layers::cutAtBends(const Ranking &ranking)
{
    const auto spanOf = [&ranking](const RankedEdge &edge) {
        return ranking.ranks[edge.lower] - ranking.ranks[edge.upper];
    };
    std::vector<RankedEdge> edges = ranking.edges;
    std::stable_sort(
        edges.begin(), edges.end(),
        [&spanOf](const RankedEdge &a, const RankedEdge &b) { return spanOf(a) < spanOf(b); });
    std::size_t bends = kFreeBends + kBendsPerElement * (m_realCount + edges.size());
    std::vector<RankedEdge> segments;
    for (const RankedEdge &edge : edges) {
        const std::uint32_t span = spanOf(edge);
        if (span - 1 > bends) {
            break;
        }
        bends -= span - 1;
        std::uint32_t from = edge.upper;
        for (std::uint32_t rank = ranking.ranks[edge.upper] + 1; rank < ranking.ranks[edge.lower];
             ++rank) {
            const auto bend = static_cast<std::uint32_t>(m_ranks.size());
            m_ranks.push_back(rank);
            segments.push_back({from, bend});
            from = bend;
        }
        segments.push_back({from, edge.lower});
    }
    return segments;
}

// Depth first from the top: a tree comes out without crossings.
void Layers::orderByWalk()
{
    std::vector<std::uint32_t> starts(m_ranks.size());
    std::iota(starts.begin(), starts.end(), 0U);
    std::stable_sort(starts.begin(), starts.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return m_ranks[a] < m_ranks[b]; });
    std::vector<char> isSeen(m_ranks.size(), 0);
    std::vector<std::uint32_t> stack;
    for (const std::uint32_t start : starts) {
        stack.assign(1, start);
        while (!stack.empty()) {
            const std::uint32_t node = stack.back();
            stack.pop_back();
            if (isSeen[node] != 0) {
                continue;
            }
            isSeen[node] = 1;
            m_layers[m_ranks[node]].push_back(node);
            for (const auto ends : {above(node), below(node)}) {
                stack.insert(stack.end(), ends.rbegin(), ends.rend());
            }
        }
    }
    for (std::size_t rank = 0; rank < m_layers.size(); ++rank) {
        number(rank);
    }
}

void Layers::number(std::size_t rank)
{
    for (std::uint32_t place = 0; place < m_layers[rank].size(); ++place) {
        m_places[m_layers[rank][place]] = place;
    }
}

// By the mean place of what a node is joined with in the layer beside it; who is joined with nobody
// stays about where it is.
void Layers::sortByMean(std::size_t rank, const Ends &ends)
{
    std::vector<std::pair<double, std::uint32_t>> means;
    means.reserve(m_layers[rank].size());
    for (const std::uint32_t node : m_layers[rank]) {
        double sum = 0;
        for (const std::uint32_t end : ends.of(node)) {
            sum += m_places[end];
        }
        const auto count = static_cast<double>(ends.of(node).size());
        means.emplace_back(count > 0 ? sum / count : m_places[node], node);
    }
    std::stable_sort(means.begin(), means.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t place = 0; place < means.size(); ++place) {
        m_layers[rank][place] = means[place].second;
    }
    number(rank);
}

void Layers::reduceCrossings(const std::stop_token &stop)
{
    std::size_t segments = 0;
    for (std::uint32_t node = 0; node < m_ranks.size(); ++node) {
        segments += below(node).size();
    }
    const int sweeps = segments < kSmallGraph ? kSmallSweeps : kLargeSweeps;
    std::vector<std::vector<std::uint32_t>> best = m_layers;
    std::size_t fewest = crossings();
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
        for (std::size_t i = 1; i < m_layers.size() && !stop.stop_requested(); ++i) {
            const bool isDown = sweep % 2 == 0;
            const std::size_t rank = isDown ? i : m_layers.size() - 1 - i;
            sortByMean(rank, isDown ? m_above : m_below);
        }
        if (stop.stop_requested()) {
            return;
        }
        const std::size_t now = crossings();
        if (now < fewest) {
            fewest = now;
            best = m_layers;
        }
    }
    m_layers = std::move(best);
    for (std::size_t rank = 0; rank < m_layers.size(); ++rank) {
        number(rank);
    }
}

std::size_t Layers::crossings() const
{
    std::size_t sum = 0;
    std::vector<std::uint32_t> tree;
    for (std::size_t rank = 0; rank + 1 < m_layers.size(); ++rank) {
        sum += crossingsBelow(rank, tree);
    }
    return sum;
}

// Segments in the order of their upper ends: each crosses the earlier ones that end further right,
// which a Fenwick tree over the lower places counts.
std::size_t Layers::crossingsBelow(std::size_t rank, std::vector<std::uint32_t> &tree) const
{
    const std::size_t width = m_layers[rank + 1].size();
    tree.assign(width + 1, 0);
    std::vector<std::uint32_t> places;
    std::size_t sum = 0;
    std::size_t counted = 0;
    for (const std::uint32_t upper : m_layers[rank]) {
        places.clear();
        for (const std::uint32_t lower : below(upper)) {
            places.push_back(m_places[lower]);
        }
        for (const std::uint32_t place : places) {
            std::size_t notRight = 0;
            for (std::size_t at = place + std::size_t{1}; at > 0; at &= at - 1) {
                notRight += tree[at];
            }
            sum += counted - notRight;
        }
        for (const std::uint32_t place : places) {
            for (std::size_t at = place + std::size_t{1}; at <= width; at += at & (~at + 1)) {
                ++tree[at];
            }
            ++counted;
        }
    }
    return sum;
}

} // namespace model
