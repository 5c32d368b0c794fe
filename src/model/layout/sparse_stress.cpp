// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/sparse_stress.h"

#include "model/layout/quad_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

namespace model
{

namespace
{

constexpr std::size_t kSharedNodes = 4000; // from here on a second thread is worth its start
constexpr float kDamping = 0.9F;           // of all moving at once, which grids would swing at
constexpr int kRoundsOfPushes = 3;         // that go by until crowds are looked at again
constexpr float kPush = 0.15F;
constexpr float kFarthestPush = 0.3F; // in edge lengths: crowds are many
constexpr float kPushReach = 1;       // in edge lengths
constexpr float kStirring = 2e-3F;    // in edge lengths, the mean move that is worth another round

} // namespace

SparseStress::SparseStress(const LayoutGraph &graph, const LayoutSettings &settings,
                           std::size_t pivotCount, const std::stop_token &stop)
    : m_graph(&graph)
    , m_settings(settings)
{
    const std::size_t count = graph.nodeCount();
    pivotCount = std::min(pivotCount, count);
    m_steps.resize(count * pivotCount);
    std::vector<std::uint32_t> nearest(count, std::numeric_limits<std::uint32_t>::max());
    std::vector<std::uint32_t> regions(count, 0);
    std::mt19937 random(settings.seed);
    // In turn the node that is farthest from all pivots, which finds the ends, and any other, which
    // finds the crowds.
    for (std::size_t pivot = 0; pivot < pivotCount && !stop.stop_requested(); ++pivot) {
        auto source = static_cast<std::uint32_t>(random() % count);
        if (pivot % 2 == 1) {
            source = static_cast<std::uint32_t>(std::max_element(nearest.begin(), nearest.end()) -
                                                nearest.begin());
        }
        while (nearest[source] == 0) {
            source = source + 1 == count ? 0 : source + 1;
        }
        m_pivots.push_back(source);
        measure(source, pivotCount, nearest, regions);
    }
    if (!stop.stop_requested()) {
        weigh(regions);
    }
}

// Breadth first from the source, the newest of the pivots.
void SparseStress::measure(std::uint32_t source, std::size_t pivotCount,
                           std::vector<std::uint32_t> &nearest, std::vector<std::uint32_t> &regions)
{
    constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
    const std::size_t pivot = m_pivots.size() - 1;
    m_distances.assign(nearest.size(), kUnseen);
    m_queue.assign(1, source);
    m_distances[source] = 0;
    for (std::size_t at = 0; at < m_queue.size(); ++at) {
        const std::uint32_t steps = m_distances[m_queue[at]] + 1;
        for (const std::uint32_t other : m_graph->neighbours(m_queue[at])) {
            if (m_distances[other] == kUnseen) {
                m_distances[other] = steps;
                m_queue.push_back(other);
            }
        }
    }
    for (std::size_t node = 0; node < nearest.size(); ++node) {
        const std::uint32_t steps =
            std::min<std::uint32_t>(m_distances[node], std::numeric_limits<Steps>::max());
        m_steps[node * pivotCount + pivot] = static_cast<Steps>(steps);
        m_stride = std::max<std::size_t>(m_stride, steps + 1);
        if (steps < nearest[node]) {
            nearest[node] = steps;
            regions[node] = static_cast<std::uint32_t>(pivot);
        }
    }
}

// A pivot counts for those of its region that are nearer to it than half of the way: these are about
// as far away as it is itself.
void SparseStress::weigh(const std::vector<std::uint32_t> &regions)
{
    const std::size_t pivots = m_pivots.size();
    m_weights.assign(pivots * m_stride, 0);
    for (std::size_t node = 0; node < regions.size(); ++node) {
        const std::size_t pivot = regions[node];
        m_weights[pivot * m_stride + m_steps[node * pivots + pivot]] += 1;
    }
    std::vector<float> within(m_stride);
    for (std::size_t pivot = 0; pivot < pivots; ++pivot) {
        const std::span<float> weights(&m_weights[pivot * m_stride], m_stride);
        float sum = 0;
        for (std::size_t steps = 0; steps < m_stride; ++steps) {
            sum += weights[steps];
            within[steps] = sum;
        }
        for (std::size_t steps = 0; steps < m_stride; ++steps) {
            const auto far = static_cast<float>(steps);
            // Neighbours count by their edge.
            weights[steps] = steps < 2 ? 0 : within[steps / 2] / (far * far);
        }
    }
}

void SparseStress::improve(std::vector<PointF> &positions, int rounds, const std::stop_token &stop)
{
    if (positions.size() < 2) {
        return;
    }
    rescale(positions);
    std::vector<PointF> next(positions.size());
    std::vector<PointF> pushes(positions.size());
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        if (round % kRoundsOfPushes == 0) {
            pushCrowds(positions, pushes, stop);
        }
        moveAll(positions, next, pushes);
        double moved = 0;
        for (std::size_t node = 0; node < positions.size(); ++node) {
            const PointF way = next[node] - positions[node];
            moved += static_cast<double>(std::hypot(way.x, way.y));
        }
        positions.swap(next);
        const auto least = static_cast<double>(kStirring * m_settings.edgeLength);
        if (moved < least * static_cast<double>(positions.size())) {
            return;
        }
    }
}

void SparseStress::rescale(std::vector<PointF> &positions) const
{
    double drawn = 0;
    double squares = 0;
    const auto count = [&](PointF way, double steps, double weight) {
        const double squared = double{way.x} * double{way.x} + double{way.y} * double{way.y};
        drawn += weight * steps * std::sqrt(squared);
        squares += weight * squared;
    };
    for (std::uint32_t node = 0; node < positions.size(); ++node) {
        for (const std::uint32_t other : m_graph->neighbours(node)) {
            count(positions[other] - positions[node], 1, 1);
        }
        for (std::size_t pivot = 0; pivot < m_pivots.size(); ++pivot) {
            const Steps steps = m_steps[node * m_pivots.size() + pivot];
            count(positions[m_pivots[pivot]] - positions[node], steps,
                  double{m_weights[pivot * m_stride + steps]});
        }
    }
    if (squares > 0) {
        const auto factor = static_cast<float>(drawn / squares) * m_settings.edgeLength;
        for (PointF &point : positions) {
            point = point * factor;
        }
    }
}

void SparseStress::moveAll(const std::vector<PointF> &from, std::vector<PointF> &to,
                           std::span<const PointF> pushes) const
{
    std::vector<PointF> pivots(m_pivots.size());
    for (std::size_t pivot = 0; pivot < pivots.size(); ++pivot) {
        pivots[pivot] = from[m_pivots[pivot]];
    }
    const auto moveRange = [&](std::size_t begin, std::size_t end) {
        for (std::size_t node = begin; node < end; ++node) {
            to[node] = moved(static_cast<std::uint32_t>(node), from, pivots, pushes[node]);
        }
    };
    if (from.size() < kSharedNodes) {
        moveRange(0, from.size());
        return;
    }
    const std::jthread other(moveRange, std::size_t{0}, from.size() / 2);
    moveRange(from.size() / 2, from.size());
}

// Towards the mean of the places where neighbours and pivots want the node: at the right distance from
// each, in the direction where it is.
PointF SparseStress::moved(std::uint32_t node, const std::vector<PointF> &from,
                           const std::vector<PointF> &pivots, PointF push) const
{
    const float length = m_settings.edgeLength;
    const float least = length * length * 1e-8F; // keeps coincident points finite
    const PointF place = from[node];
    PointF sum;
    float weights = 0;
    for (const std::uint32_t other : m_graph->neighbours(node)) {
        const PointF way = place - from[other];
        const float drawn = std::sqrt(way.x * way.x + way.y * way.y + least);
        sum = sum + from[other] + way * (length / drawn);
        weights += 1;
    }
    const Steps *steps = &m_steps[node * pivots.size()];
    const float *rows = m_weights.data();
    for (std::size_t pivot = 0; pivot < pivots.size(); ++pivot, rows += m_stride) {
        const float weight = rows[steps[pivot]];
        const PointF way = place - pivots[pivot];
        const float drawn = std::sqrt(way.x * way.x + way.y * way.y + least);
        const float factor = static_cast<float>(steps[pivot]) * length / drawn;
        sum = sum + (pivots[pivot] + way * factor) * weight;
        weights += weight;
    }
    const float share = std::hypot(push.x, push.y) / (weights * length * kFarthestPush);
    const PointF aside = push * (1 / (weights * std::max(share, 1.0F)));
    return place + (sum * (1 / weights) + aside - place) * kDamping;
}

void SparseStress::pushCrowds(const std::vector<PointF> &positions, std::vector<PointF> &pushes,
                              const std::stop_token &stop) const
{
    const float length = m_settings.edgeLength;
    QuadTree tree;
    tree.build(positions);
    const QuadTree::Repulsion law{kPush * length * length, length * 0.2F, kPushReach * length};
    if (positions.size() < kSharedNodes) {
        tree.repulsions(law, pushes, stop);
        return;
    }
    const std::jthread other([&] { tree.repulsions(law, pushes, stop, {0, 2}); });
    tree.repulsions(law, pushes, stop, {1, 2});
}

} // namespace model
