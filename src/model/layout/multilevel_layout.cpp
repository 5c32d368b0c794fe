// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/multilevel_layout.h"

#include "model/layout/coarsening.h"
#include "model/layout/component_packing.h"
#include "model/layout/layout_tick.h"
#include "model/layout/node_room.h"
#include "model/layout/sparse_stress.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace model
{

namespace
{

constexpr std::size_t kCoarsestNodes = 12;
constexpr double kLeastShrink = 0.95; // a level that shrinks less is not worth its steps
constexpr float kGoldenAngle = 2.39996F;
constexpr int kCoarsestSteps = 300;

// A sunflower: even density, no two points at one place, no symmetry that forces cannot break.
std::vector<PointF> sunflower(std::size_t count, const LayoutSettings &settings)
{
    std::vector<PointF> points(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float radius = settings.edgeLength * 0.6F * std::sqrt(static_cast<float>(i));
        const float angle = kGoldenAngle * static_cast<float>(i + settings.seed % 1024);
        points[i] = {radius * std::cos(angle), radius * std::sin(angle)};
    }
    return points;
}

// Small levels are cheap and shape the whole; large ones only smooth what they are given, for
// SparseStress.
int refiningSteps(std::size_t nodes)
{
    return nodes < 500 ? 240 : nodes < 3000 ? 120 : nodes < 20'000 ? 30 : 10;
}

// More pivots tell more and cost more: about the same work for each size of graph.
std::size_t pivotsFor(std::size_t nodes)
{
    constexpr std::size_t kTerms = 12'000'000;
    return std::clamp<std::size_t>(kTerms / nodes, 50, 256);
}

int stressRounds(std::size_t nodes)
{
    return nodes < 20'000 ? 100 : 40;
}

void settle(const LayoutGraph &graph, std::vector<PointF> &positions, int steps, float hottest,
            const LayoutSettings &settings, const std::stop_token &stop)
{
    constexpr float kColdest = 0.01F;
    constexpr float kAtRest = 0.004F;
    LayoutTick tick(graph, settings);
    const float cooling = std::pow(kColdest / hottest, 1.0F / static_cast<float>(steps));
    float temperature = hottest;
    for (int i = 0; i < steps && !stop.stop_requested(); ++i, temperature *= cooling) {
        if (tick.step(positions, {}, temperature, stop) < kAtRest) {
            return;
        }
    }
}

// The area per node stays the same, so a finer level is larger; siblings start a little apart.
std::vector<PointF> interpolate(const std::vector<PointF> &coarse,
                                const std::vector<std::uint32_t> &parents,
                                const LayoutSettings &settings)
{
    const float scale =
        std::sqrt(static_cast<float>(parents.size()) / static_cast<float>(coarse.size()));
    const float apart = settings.edgeLength * 0.25F;
    std::vector<PointF> fine(parents.size());
    for (std::size_t i = 0; i < parents.size(); ++i) {
        const float angle = kGoldenAngle * static_cast<float>((i + settings.seed) % 4096);
        fine[i] = coarse[parents[i]] * scale + PointF{std::cos(angle), std::sin(angle)} * apart;
    }
    return fine;
}

std::vector<PointF> multilevelForces(const LayoutGraph &graph, const LayoutSettings &settings,
                                     const std::stop_token &stop)
{
    std::vector<Coarsening> levels;
    const auto graphAt = [&](std::size_t level) -> const LayoutGraph & {
        return level == 0 ? graph : levels[level - 1].graph;
    };
    while (graphAt(levels.size()).nodeCount() > kCoarsestNodes && !stop.stop_requested()) {
        const LayoutGraph &finest = graphAt(levels.size());
        Coarsening next = coarsen(finest, levels.empty() ? std::vector<float>(graph.nodeCount(), 1)
                                                         : levels.back().masses);
        const auto shrunk = static_cast<double>(next.graph.nodeCount());
        if (shrunk > kLeastShrink * static_cast<double>(finest.nodeCount())) {
            break;
        }
        levels.push_back(std::move(next));
    }
    std::vector<PointF> positions = sunflower(graphAt(levels.size()).nodeCount(), settings);
    settle(graphAt(levels.size()), positions, kCoarsestSteps, 1, settings, stop);
    for (std::size_t level = levels.size(); level-- > 0 && !stop.stop_requested();) {
        positions = interpolate(positions, levels[level].parents, settings);
        settle(graphAt(level), positions, refiningSteps(positions.size()), 0.4F, settings, stop);
    }
    return positions;
}

// Moves the centre of mass to the origin and turns the principal axis level.
void straighten(std::vector<PointF> &points)
{
    PointF sum;
    for (const PointF point : points) {
        sum = sum + point;
    }
    const PointF centre = sum * (1 / static_cast<float>(points.size()));
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (PointF &point : points) {
        point = point - centre;
        xx += static_cast<double>(point.x) * point.x;
        xy += static_cast<double>(point.x) * point.y;
        yy += static_cast<double>(point.y) * point.y;
    }
    const double angle = -0.5 * std::atan2(2 * xy, xx - yy);
    const auto cosine = static_cast<float>(std::cos(angle));
    const auto sine = static_cast<float>(std::sin(angle));
    for (PointF &point : points) {
        point = {cosine * point.x - sine * point.y, sine * point.x + cosine * point.y};
    }
}

std::vector<float> radiiOfPart(const Components &components, std::size_t part,
                               std::span<const float> radii)
{
    std::vector<float> own;
    for (std::uint32_t slot = components.begins[part];
         !radii.empty() && slot < components.begins[part + 1]; ++slot) {
        own.push_back(radii[components.nodeOfSlot[slot]]);
    }
    return own;
}

} // namespace

std::vector<PointF> multilevelLayout(const LayoutGraph &graph, const LayoutSettings &settings,
                                     std::span<const float> radii, const std::stop_token &stop)
{
    if (graph.nodeCount() == 0) {
        return {};
    }
    std::vector<PointF> positions = multilevelForces(graph, settings, stop);
    if (graph.nodeCount() >= kShapeNodes && !stop.stop_requested()) {
        SparseStress stress(graph, settings, pivotsFor(graph.nodeCount()), stop);
        if (!stop.stop_requested()) {
            stress.improve(positions, stressRounds(graph.nodeCount()), stop);
        }
    }
    makeRoom(positions, radii, settings, stop);
    if (stop.stop_requested()) {
        return {};
    }
    straighten(positions);
    return positions;
}

std::vector<std::vector<PointF>> layoutParts(const Components &components,
                                             std::span<const std::uint32_t> parts,
                                             const LayoutSettings &settings,
                                             std::span<const float> radii,
                                             const std::stop_token &stop)
{
    std::vector<std::vector<PointF>> placed;
    placed.reserve(parts.size());
    for (const std::uint32_t part : parts) {
        placed.push_back(multilevelLayout(components.graphs[part], settings,
                                          radiiOfPart(components, part, radii), stop));
        if (stop.stop_requested()) {
            return {};
        }
    }
    const std::vector<PointF> origins = packComponents(placed, settings);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (PointF &point : placed[i]) {
            point = point + origins[i];
        }
    }
    return placed;
}

std::vector<PointF> layoutWhole(const Components &components, const LayoutSettings &settings,
                                const std::stop_token &stop, std::span<const float> radii)
{
    std::vector<std::uint32_t> all(components.graphs.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto placed = layoutParts(components, all, settings, radii, stop);
    if (stop.stop_requested()) {
        return {};
    }
    std::vector<PointF> positions(components.nodeOfSlot.size());
    for (std::size_t part = 0; part < placed.size(); ++part) {
        for (std::size_t i = 0; i < placed[part].size(); ++i) {
            positions[components.nodeOfSlot[components.begins[part] + i]] = placed[part][i];
        }
    }
    return positions;
}

} // namespace model
