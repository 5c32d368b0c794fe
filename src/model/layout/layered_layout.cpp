// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layered_layout.h"

#include "model/layout/layer_order.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

constexpr int kSweeps = 12;
constexpr float kBendWidth = 20;
constexpr double kStraightness =
    4; // what a bend counts beside a node: long edges come out straight
constexpr double kRowsWiderThanSquare = 3;

// The places from left to right that are nearest to the wanted ones, each with its weight, at the
// given distances from each other: isotonic regression by pooling adjacent violators.
class Row
{
public:
    void clear()
    {
        m_blocks.clear();
        m_offsets.clear();
    }

    // gap is the distance from the place before; the first one's does not count.
    void add(double wanted, double weight, double gap)
    {
        const double offset = m_offsets.empty() ? 0 : m_offsets.back() + gap;
        m_offsets.push_back(offset);
        m_blocks.push_back({(wanted - offset) * weight, weight, 1});
        while (m_blocks.size() > 1 &&
               m_blocks[m_blocks.size() - 2].mean() > m_blocks.back().mean()) {
            const Block last = m_blocks.back();
            m_blocks.pop_back();
            m_blocks.back().sum += last.sum;
            m_blocks.back().weight += last.weight;
            m_blocks.back().count += last.count;
        }
    }

    // Calls set(index, place) for all.
    template <typename Set>
    void solve(Set set) const
    {
        std::size_t index = 0;
        for (const Block &block : m_blocks) {
            for (std::size_t i = 0; i < block.count; ++i, ++index) {
                set(index, block.mean() + m_offsets[index]);
            }
        }
    }

private:
    struct Block {
        double sum;
        double weight;
        std::size_t count;
        double mean() const { return sum / weight; }
    };

    std::vector<Block> m_blocks;
    std::vector<double> m_offsets;
};

class Placement
{
public:
    Placement(const LayoutPart &part, const Layers &layers)
        : m_part(part)
        , m_layers(layers)
        , m_cell(2.0 * double{part.largestRadius()} + double{kNodeGap})
        , m_xs(layers.nodeCount(), 0)
    {
        const double square = std::sqrt(static_cast<double>(part.nodeCount()));
        const auto widest = static_cast<std::size_t>(kRowsWiderThanSquare * square) + 8;
        for (std::size_t rank = 0; rank < layers.layerCount(); ++rank) {
            m_folds.push_back(1 + layers.layer(rank).size() / widest);
        }
    }

    std::vector<PointF> run(const std::stop_token &stop)
    {
        for (std::size_t rank = 0; rank < m_layers.layerCount(); ++rank) {
            placeRow(rank, [](std::uint32_t) { return Wish{0, 1}; });
        }
        for (int sweep = 0; sweep < kSweeps && !stop.stop_requested(); ++sweep) {
            this->sweep(sweep);
        }
        return points();
    }

private:
    struct Wish {
        double x;
        double weight;
    };

    // Down by what is above, up by what is below; by both at the end.
    void sweep(int number)
    {
        const bool isDown = number % 2 == 0;
        const bool isBoth = number + 4 >= kSweeps;
        const std::size_t count = m_layers.layerCount();
        for (std::size_t i = 0; i < count; ++i) {
            placeRow(isDown ? i : count - 1 - i, [&](std::uint32_t node) {
                Wish wish{0, 0};
                if (isDown || isBoth) {
                    addWishes(node, m_layers.above(node), wish);
                }
                if (!isDown || isBoth) {
                    addWishes(node, m_layers.below(node), wish);
                }
                return wish.weight > 0 ? Wish{wish.x / wish.weight, wish.weight}
                                       : Wish{m_xs[node], 0.1};
            });
        }
    }

    void addWishes(std::uint32_t node, std::span<const std::uint32_t> others, Wish &wish) const
    {
        for (const std::uint32_t other : others) {
            const bool isLine = m_layers.isBend(node) || m_layers.isBend(other);
            const double weight = isLine ? kStraightness : 1;
            wish.x += m_xs[other] * weight;
            wish.weight += weight;
        }
    }

    template <typename WishOf>
    void placeRow(std::size_t rank, WishOf wishOf)
    {
        const auto nodes = m_layers.layer(rank);
        const double folded = static_cast<double>(m_folds[rank]);
        m_row.clear();
        double before = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const double width = m_folds[rank] > 1 ? m_cell / folded : widthOf(nodes[i]);
            const Wish wish = wishOf(nodes[i]);
            m_row.add(wish.x, wish.weight, (before + width) / 2);
            before = width;
        }
        m_row.solve([&](std::size_t index, double x) { m_xs[nodes[index]] = x; });
    }

    double widthOf(std::uint32_t node) const
    {
        return m_layers.isBend(node) ? double{kBendWidth}
                                     : 2.0 * double{m_part.radii[node]} + double{kNodeGap};
    }

    double rowGap() const
    {
        double least = 0;
        double most = 0;
        for (const double x : m_xs) {
            least = std::min(least, x);
            most = std::max(most, x);
        }
        // Long flat lines need more height to be told apart.
        const double length = double{m_part.settings.edgeLength};
        return std::min(0.8 * length + 0.04 * (most - least), 6 * length);
    }

    std::vector<PointF> points() const
    {
        std::vector<PointF> points(m_layers.realCount());
        const double gap = rowGap();
        double y = 0;
        for (std::size_t rank = 0; rank < m_layers.layerCount(); ++rank) {
            const auto nodes = m_layers.layer(rank);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                if (!m_layers.isBend(nodes[i])) {
                    const auto fold = static_cast<double>(i % m_folds[rank]);
                    points[nodes[i]] = {static_cast<float>(m_xs[nodes[i]]),
                                        static_cast<float>(y + fold * m_cell)};
                }
            }
            y += gap + m_cell * static_cast<double>(m_folds[rank]);
        }
        return points;
    }

    const LayoutPart &m_part;
    const Layers &m_layers;
    double m_cell; // what the largest node needs
    std::vector<double> m_xs;
    std::vector<std::size_t> m_folds; // by rank: rows that the layer is folded into
    Row m_row;
};

} // namespace

std::vector<PointF> layeredLayout(const LayoutPart &part, const std::stop_token &stop)
{
    Layers layers(part.nodeCount(), rankNodes(part.nodeCount(), part.edges));
    layers.reduceCrossings(stop);
    return Placement(part, layers).run(stop);
}

} // namespace model
