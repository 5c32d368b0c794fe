// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layer_ranks.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// Layers with their nodes from left to right. Edges over more than one layer have been cut into
/// segments at bends, nodes of their own with numbers from realCount on, which keep room for the line;
/// the longest go without where a graph would get too many bends.
class Layers
{
public:
    Layers(std::size_t realCount, const Ranking &ranking);

    /// Orders the nodes so that few segments cross. A stop leaves some order.
    void reduceCrossings(const std::stop_token &stop);

    std::size_t realCount() const { return m_realCount; }
    std::size_t nodeCount() const { return m_ranks.size(); }
    bool isBend(std::uint32_t node) const { return node >= m_realCount; }
    std::size_t layerCount() const { return m_layers.size(); }
    std::span<const std::uint32_t> layer(std::size_t rank) const { return m_layers[rank]; }
    /// Other ends of the segments to the layer above and below.
    std::span<const std::uint32_t> above(std::uint32_t node) const { return m_above.of(node); }
    std::span<const std::uint32_t> below(std::uint32_t node) const { return m_below.of(node); }
    std::size_t crossings() const;

private:
    class Ends
    {
    public:
        Ends() = default;
        Ends(std::size_t nodeCount, std::span<const RankedEdge> segments,
             std::uint32_t RankedEdge::*from, std::uint32_t RankedEdge::*to);
        std::span<const std::uint32_t> of(std::uint32_t node) const
        {
            return std::span(m_ends).subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
        }

    private:
        std::vector<std::uint32_t> m_begin;
        std::vector<std::uint32_t> m_ends;
    };

    std::vector<RankedEdge> cutAtBends(const Ranking &ranking);
    void orderByWalk();
    void number(std::size_t rank);
    void sortByMean(std::size_t rank, const Ends &ends);
    std::size_t crossingsBelow(std::size_t rank, std::vector<std::uint32_t> &tree) const;

    std::size_t m_realCount;
    std::vector<std::uint32_t> m_ranks;
    Ends m_above;
    Ends m_below;
    std::vector<std::vector<std::uint32_t>> m_layers;
    std::vector<std::uint32_t> m_places; ///< by node: its number in its layer
};

} // namespace model
