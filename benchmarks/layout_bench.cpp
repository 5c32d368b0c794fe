// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/graph_file.h"
#include "layout/shapes.h"
#include "model/layout/arrangement.h"
#include "model/layout/layout_tick.h"
#include "model/layout/multilevel_layout.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <string>
#include <string_view>

using model::LayoutGraph;
using model::PointF;

namespace
{

constexpr std::uint32_t kSources = 400;

struct Clocks {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();

    double wallSeconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    }
    double cpuSeconds() const { return double(std::clock() - cpu) / CLOCKS_PER_SEC; }
};

int place(const std::string &graphPath, const std::string &positionsPath)
{
    const bench::GraphFile file = bench::readGraph(graphPath);
    const Clocks clocks;
    const model::Components components =
        model::splitComponents(LayoutGraph(file.nodeCount, file.edges));
    const std::vector<PointF> positions = model::layoutWhole(components, {}, {});
    std::printf(R"({"wall": %.4f, "cpu": %.4f})"
                "\n",
                clocks.wallSeconds(), clocks.cpuSeconds());
    bench::writePositions(positions, positionsPath);
    return 0;
}

int arrangeAs(model::LayoutKind kind, const std::string &graphPath,
              const std::string &positionsPath)
{
    const bench::GraphFile file = bench::readGraph(graphPath);
    model::LayoutTask task;
    task.nodeCount = file.nodeCount;
    task.edges = file.edges;
    task.kind = kind;
    const Clocks clocks;
    const std::vector<PointF> positions =
        model::arrange(task, model::splitComponents(task.graph()), {});
    std::printf(R"({"wall": %.4f, "cpu": %.4f})"
                "\n",
                clocks.wallSeconds(), clocks.cpuSeconds());
    bench::writePositions(positions, positionsPath);
    return 0;
}

// The least processor time of a tick of the settled picture.
int tick(const std::string &graphPath, const std::string &positionsPath)
{
    const bench::GraphFile file = bench::readGraph(graphPath);
    const LayoutGraph graph(file.nodeCount, file.edges);
    std::vector<PointF> positions = bench::readPositions(positionsPath, file.nodeCount);
    model::LayoutTick living(graph, {});
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < 12; ++i) {
        const Clocks clocks;
        living.step(positions, {}, 0.1F, {});
        least = std::min(least, clocks.cpuSeconds());
    }
    std::printf(R"({"tick": %.6f})"
                "\n",
                least);
    return 0;
}

std::vector<std::uint32_t> stepsFrom(const LayoutGraph &graph, std::uint32_t source)
{
    std::vector<std::uint32_t> steps(graph.nodeCount(), 0); // 0: the source, or not reached
    std::vector<std::uint32_t> queue{source};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        for (const std::uint32_t other : graph.neighbours(queue[at])) {
            if (steps[other] == 0 && other != source) {
                steps[other] = steps[queue[at]] + 1;
                queue.push_back(other);
            }
        }
    }
    return steps;
}

// The mean of ((distance - steps) / steps)² over all pairs from sampled sources, at the scale of the
// drawing that makes it least. 0: distances tell steps exactly; 1: all nodes at one place.
int stress(const std::string &graphPath, const std::string &positionsPath)
{
    const bench::GraphFile file = bench::readGraph(graphPath);
    const LayoutGraph graph(file.nodeCount, file.edges);
    const std::vector<PointF> positions = bench::readPositions(positionsPath, file.nodeCount);
    const auto count = static_cast<std::uint32_t>(file.nodeCount);
    double ratios = 0;
    double squares = 0;
    double pairs = 0;
    for (std::uint32_t i = 0; i < std::min(count, kSources); ++i) {
        const auto source =
            static_cast<std::uint32_t>(std::uint64_t{i} * count / std::min(count, kSources));
        const std::vector<std::uint32_t> steps = stepsFrom(graph, source);
        for (std::uint32_t node = 0; node < count; ++node) {
            if (steps[node] != 0) {
                const PointF way = positions[node] - positions[source];
                const double ratio = std::hypot(double{way.x}, double{way.y}) / steps[node];
                ratios += ratio;
                squares += ratio * ratio;
                pairs += 1;
            }
        }
    }
    const double result = squares > 0 ? 1 - ratios * ratios / (squares * pairs) : 1;
    std::printf(R"({"stress": %.6f})"
                "\n",
                result);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 4 && words[0] == "generate") {
        const auto nodes = static_cast<std::uint32_t>(std::strtoul(words[2].c_str(), nullptr, 10));
        if (const auto graph = bench::makeGraph(words[1], std::max(nodes, 3U))) {
            bench::writeGraph(*graph, words[3]);
            return 0;
        }
    }
    if (words.size() == 3) {
        if (words[0] == "force")
            return place(words[1], words[2]);
        if (words[0] == "layered")
            return arrangeAs(model::LayoutKind::Layered, words[1], words[2]);
        if (words[0] == "radial")
            return arrangeAs(model::LayoutKind::Radial, words[1], words[2]);
        if (words[0] == "circular")
            return arrangeAs(model::LayoutKind::Circular, words[1], words[2]);
        if (words[0] == "tick")
            return tick(words[1], words[2]);
        if (words[0] == "stress")
            return stress(words[1], words[2]);
    }
    std::fputs("usage: layout_bench generate SHAPE NODES GRAPH\n"
               "       layout_bench force|layered|radial|circular|tick|stress GRAPH POSITIONS\n",
               stderr);
    return 2;
}
