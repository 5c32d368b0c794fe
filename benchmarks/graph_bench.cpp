// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout_tick.h"
#include "model/layout/multilevel_layout.h"
#include "ui/graph/graph_painter.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <string>

using model::EdgeIndex;
using model::Graph;
using model::NodeIndex;

namespace
{

constexpr QSize kViewSize(1600, 1000);

/// Points in a square, each joined to those near it; about seven neighbours a point.
std::shared_ptr<Graph> geometricGraph(std::uint32_t nodes)
{
    constexpr std::array<std::string_view, 1> kLabels[]{{"Person"}, {"Movie"}, {"City"}};
    auto graph = std::make_shared<Graph>();
    std::mt19937 random(1);
    std::vector<QPointF> points;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        points.emplace_back(random() / 4294967296.0, random() / 4294967296.0);
        const NodeIndex node = graph->addNode("4:graph:" + std::to_string(i), kLabels[i % 3]);
        graph->setCaption(node, "Node " + std::to_string(i));
    }
    const double reach = std::sqrt(7 / (M_PI * nodes));
    std::vector<std::uint32_t> order(nodes);
    for (std::uint32_t i = 0; i < nodes; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&points](auto a, auto b) { return points[a].x() < points[b].x(); });
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (std::uint32_t j = i + 1; j < nodes; ++j) {
            const QPointF way = points[order[j]] - points[order[i]];
            if (way.x() > reach)
                break;
            if (std::hypot(way.x(), way.y()) < reach)
                graph->addEdge("5:graph:" + std::to_string(graph->edgeCount()), NodeIndex{order[i]},
                               NodeIndex{order[j]}, "NEAR");
        }
    }
    graph->seal();
    return graph;
}

/// The least of some runs, in milliseconds.
template <typename Work>
double leastMs(int runs, Work work)
{
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - begin;
        least = std::min(least, taken.count());
    }
    return least;
}

void measure(std::uint32_t nodes)
{
    const std::shared_ptr<Graph> graph = geometricGraph(nodes);
    ui::GraphPicture picture;
    model::LayoutGraph layoutGraph;
    const double setUp = leastMs(3, [&] {
        picture.scene = ui::GraphScene(graph, nodes);
        picture.scene.setStyle(ui::GraphStyle(*graph, ui::Brightness::Light));
        picture.marks = ui::GraphMarks(picture.scene);
        std::vector<model::LayoutEdge> edges;
        for (const EdgeIndex edge : picture.scene.edges())
            edges.push_back({number(graph->source(edge)), number(graph->target(edge))});
        layoutGraph = model::LayoutGraph(nodes, edges);
    });
    std::vector<model::PointF> positions;
    const double layout = leastMs(
        1, [&] { positions = model::layoutWhole(model::splitComponents(layoutGraph), {}, {}); });
    model::LayoutTick tick(layoutGraph, {});
    std::vector<model::PointF> moved = positions;
    const double step = leastMs(5, [&] { tick.step(moved, {}, 0.1F, {}); });

    picture.scene.setPositions(std::make_shared<std::vector<model::PointF>>(positions));
    const QRectF view(QPointF(), kViewSize);
    picture.camera = ui::GraphCamera::fitting(picture.scene.bounds(), view, 1.25);
    const double cull = leastMs(5, [&] { ui::visibleIn(picture, view); });
    const auto large = [&](ui::GraphDetail detail) {
        return leastMs(5, [&] { ui::paintLargeGraph(picture, kViewSize, 1, detail, {}); });
    };
    const double moving = large(ui::GraphDetail::Moving);
    const double still = large(ui::GraphDetail::Still);
    picture.camera = {view.center() - picture.scene.position(NodeIndex{0}), 1};
    QImage image(kViewSize, QImage::Format_RGB32);
    const double near = leastMs(5, [&] {
        QPainter painter(&image);
        ui::paintBackground(painter, picture, view);
        ui::paintGraph(painter, picture, view, ui::GraphDetail::Still);
    });
    std::printf("%7u %7zu | %8.1f %9.0f %7.2f | %6.2f %8.1f %8.1f %8.1f | %5zu\n", nodes,
                graph->edgeCount(), setUp, layout, step, cull, moving, still, near,
                graph->memoryBytes() / (graph->nodeCount() + graph->edgeCount()));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::puts("milliseconds, least of five; a view of 1600 x 1000; bytes per element last");
    std::puts("  nodes   edges |   set up    layout    tick |   cull   moving    still     near |");
    for (const std::uint32_t nodes : {171U, 3'000U, 10'000U, 20'000U, 100'000U})
        measure(nodes);
    return 0;
}
