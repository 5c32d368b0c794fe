// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout_runner.h"
#include "model/layout/living_layout.h"
#include "model/layout/multilevel_layout.h"
#include "model/layout/overlap_removal.h"
#include "model/layout/sparse_stress.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <thread>

using model::LayoutEdge;
using model::LayoutGraph;
using model::LayoutRunner;
using model::LayoutSettings;
using model::LayoutTask;
using model::LivingLayout;
using model::PointF;

namespace
{

// What the sanitizers cost at most: time limits stretch by it.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kSlowdown = 20;
#else
constexpr int kSlowdown = 1;
#endif

std::uint32_t at(int number)
{
    return static_cast<std::uint32_t>(number);
}

LayoutGraph grid(int side)
{
    std::vector<LayoutEdge> edges;
    for (int i = 0; i < side * side; ++i) {
        if (i % side + 1 < side) {
            edges.push_back({at(i), at(i + 1)});
        }
        if (i + side < side * side) {
            edges.push_back({at(i), at(i + side)});
        }
    }
    return {static_cast<std::size_t>(side * side), edges};
}

LayoutGraph binaryTree(int nodes)
{
    std::vector<LayoutEdge> edges;
    for (int i = 1; i < nodes; ++i) {
        edges.push_back({at(i), at((i - 1) / 2)});
    }
    return {static_cast<std::size_t>(nodes), edges};
}

LayoutGraph star(int leaves)
{
    std::vector<LayoutEdge> edges;
    for (int i = 1; i <= leaves; ++i) {
        edges.push_back({0, at(i)});
    }
    return {static_cast<std::size_t>(leaves + 1), edges};
}

LayoutTask taskOf(const LayoutGraph &graph, const std::vector<std::optional<PointF>> &known = {})
{
    LayoutTask task;
    task.nodeCount = graph.nodeCount();
    task.known = known;
    for (std::uint32_t node = 0; node < graph.nodeCount(); ++node) {
        for (const std::uint32_t other : graph.neighbours(node)) {
            if (node < other) {
                task.edges.push_back({node, other});
            }
        }
    }
    return task;
}

std::vector<PointF> layOut(const LayoutGraph &graph, const LayoutSettings &settings = {})
{
    return model::layoutWhole(model::splitComponents(graph), settings, {});
}

float distance(PointF a, PointF b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

bool allFinite(const std::vector<PointF> &points)
{
    return std::all_of(points.begin(), points.end(), [](PointF point) {
        return std::isfinite(point.x) && std::isfinite(point.y);
    });
}

std::vector<int> hopsFrom(const LayoutGraph &graph, std::uint32_t source)
{
    std::vector<int> hops(graph.nodeCount(), -1);
    std::vector<std::uint32_t> queue{source};
    hops[source] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const std::uint32_t other : graph.neighbours(queue[i])) {
            if (hops[other] < 0) {
                hops[other] = hops[queue[i]] + 1;
                queue.push_back(other);
            }
        }
    }
    return hops;
}

// Mean of ((distance - scale * hops) / (scale * hops))² over pairs from sampled sources, at the scale
// that makes it least: 0 is a drawing in which distances tell path lengths exactly.
double normalisedStress(const LayoutGraph &graph, const std::vector<PointF> &points)
{
    double ratioSum = 0;
    double ratioSquares = 0;
    int pairs = 0;
    const auto count = static_cast<std::uint32_t>(graph.nodeCount());
    for (std::uint32_t source = 0; source < count; source += std::max(1U, count / 20)) {
        const std::vector<int> hops = hopsFrom(graph, source);
        for (std::uint32_t node = 0; node < count; ++node) {
            if (hops[node] > 0) {
                const double ratio = distance(points[source], points[node]) / hops[node];
                ratioSum += ratio;
                ratioSquares += ratio * ratio;
                ++pairs;
            }
        }
    }
    return 1 - ratioSum * ratioSum / (ratioSquares * pairs);
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void edgesAreMerged();
    void componentsAreSplit();
    void everyPictureIsFinite_data();
    void everyPictureIsFinite();
    void coincidentPointsPart();
    void theSamePictureEveryTime();
    void stressIsLow_data();
    void stressIsLow();
    void neighboursAreNear();
    void nodesDoNotTouch();
    void componentsDoNotOverlap();
    void pinsHoldExactly();
    void onlyTheTouchedComponentMoves();
    void newNodesLeaveTheOldInPlace();
    void newNodesStandBesideTheirParent();
    void placesThatAreNotFiniteAreNotKnown();
    void aLargePictureKeepsItsShapeWhenDragged();
    void aReleasedNodeGoesBack();
    void distancesTellSteps_data();
    void distancesTellSteps();
    void overlapsAreRemoved_data();
    void overlapsAreRemoved();
    void heldNodesDoNotGiveWay();
    void aStopIsHeardWithin50MsOfWork();
    void runnerDeliversAndSettles();
    void runnerPausesAndResumes();
    void runnerForgetsTheGraphBefore();
};

void TestLayout::edgesAreMerged()
{
    const std::vector<LayoutEdge> edges{{0, 1}, {1, 0, 2}, {2, 2}, {1, 2}};
    const LayoutGraph graph(3, edges);
    QCOMPARE(graph.entryCount(), std::size_t{4});
    QCOMPARE(graph.weights(0)[0], 3.0F);
    QCOMPARE(graph.degree(1), std::size_t{2});
    QCOMPARE(graph.neighbours(2)[0], 1U);
}

void TestLayout::componentsAreSplit()
{
    const std::vector<LayoutEdge> edges{{0, 3}, {1, 4}, {4, 2}};
    const model::Components parts = model::splitComponents(LayoutGraph(6, edges));
    QCOMPARE(parts.graphs.size(), std::size_t{3});
    QCOMPARE(parts.begins, (std::vector<std::uint32_t>{0, 2, 5, 6}));
    QCOMPARE(parts.nodeOfSlot, (std::vector<std::uint32_t>{0, 3, 1, 4, 2, 5}));
    QCOMPARE(parts.graphs[1].degree(1), std::size_t{2});
}

void TestLayout::everyPictureIsFinite_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("shape");
    const int sizes[]{0, 1, 2, 3, 7, 13, 100, 1000};
    for (const int nodes : sizes) {
        for (int shape = 0; shape < 4; ++shape) {
            QTest::addRow("%d nodes, shape %d", nodes, shape) << nodes << shape;
        }
    }
}

void TestLayout::everyPictureIsFinite()
{
    QFETCH(int, nodes);
    QFETCH(int, shape);
    std::vector<LayoutEdge> edges;
    for (int i = 1; i < nodes && shape > 0; ++i) {
        const int others[]{0, i - 1, i / 3}; // star, path, tree
        edges.push_back({at(i), at(others[shape - 1])});
    }
    const LayoutGraph graph(static_cast<std::size_t>(nodes), edges);
    const std::vector<PointF> points = layOut(graph);
    QCOMPARE(points.size(), static_cast<std::size_t>(nodes));
    QVERIFY(allFinite(points));
    for (std::size_t i = 1; i < points.size(); ++i) {
        QVERIFY(points[i] != points[0]);
    }
}

void TestLayout::coincidentPointsPart()
{
    const LayoutGraph graph = star(200);
    std::vector<PointF> points(graph.nodeCount(), PointF{5, 5});
    model::LayoutTick tick(graph, {});
    for (int i = 0; i < 100; ++i) {
        tick.step(points, {}, 0.5F, {});
    }
    QVERIFY(allFinite(points));
    std::sort(points.begin(), points.end(),
              [](PointF a, PointF b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    QVERIFY(std::adjacent_find(points.begin(), points.end()) == points.end());
}

void TestLayout::theSamePictureEveryTime()
{
    const LayoutGraph graph = grid(30);
    QCOMPARE(layOut(graph), layOut(graph));
    LayoutSettings other;
    other.seed = 2;
    QVERIFY(layOut(graph) != layOut(graph, other));
}

void TestLayout::stressIsLow_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("bound");
    QTest::newRow("grid 50x50") << 0 << 0.05;
    QTest::newRow("tree 1023") << 1 << 0.17;
    QTest::newRow("path 300") << 2 << 0.28;
}

void TestLayout::stressIsLow()
{
    QFETCH(int, shape);
    QFETCH(double, bound);
    std::vector<LayoutEdge> path;
    for (int i = 1; i < 300; ++i) {
        path.push_back({at(i - 1), at(i)});
    }
    const LayoutGraph graph = shape == 0   ? grid(50)
                              : shape == 1 ? binaryTree(1023)
                                           : LayoutGraph(300, path);
    const double stress = normalisedStress(graph, layOut(graph));
    qInfo("normalised stress %.4f", stress);
    QVERIFY(stress < bound);
}

void TestLayout::neighboursAreNear()
{
    const LayoutGraph graph = binaryTree(2000);
    const std::vector<PointF> points = layOut(graph);
    double near = 0;
    double any = 0;
    for (std::uint32_t node = 1; node < 2000; ++node) {
        near += distance(points[node], points[(node - 1) / 2]);
        any += distance(points[node], points[(node * 7919) % 2000]);
    }
    QVERIFY(near * 5 < any);
}

void TestLayout::nodesDoNotTouch()
{
    const std::vector<PointF> points = layOut(star(60));
    float nearest = 1e9F;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            nearest = std::min(nearest, distance(points[i], points[j]));
        }
    }
    qInfo("nearest pair %.1f", static_cast<double>(nearest));
    QVERIFY(nearest > 46);
}

void TestLayout::componentsDoNotOverlap()
{
    std::vector<LayoutEdge> edges;
    for (int ring = 0; ring < 40; ++ring) {
        for (int i = 0; i < 5; ++i) {
            edges.push_back({at(ring * 5 + i), at(ring * 5 + (i + 1) % 5)});
        }
    }
    const std::vector<PointF> points = layOut(LayoutGraph(200, edges));
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(i / 5 == j / 5 || distance(points[i], points[j]) > 80);
        }
    }
}

void TestLayout::pinsHoldExactly()
{
    LivingLayout layout(taskOf(grid(10)), {});
    const PointF place{1234.5F, -77.25F};
    layout.pin(42, place);
    QVERIFY(!layout.isAtRest());
    for (int i = 0; i < 1000 && !layout.isAtRest(); ++i) {
        layout.step({});
        QCOMPARE(layout.positions()[42], place);
    }
    QVERIFY(layout.isAtRest());
    layout.unpin(42);
    layout.step({});
    QVERIFY(layout.positions()[42] != place);
}

void TestLayout::onlyTheTouchedComponentMoves()
{
    const std::vector<LayoutEdge> edges{{0, 1}, {1, 2}, {3, 4}, {4, 5}};
    LivingLayout layout(taskOf(LayoutGraph(6, edges)), {});
    const std::vector<PointF> before = layout.positions();
    layout.pin(0, before[0] + PointF{200, 100});
    layout.step({});
    const std::vector<PointF> after = layout.positions();
    QVERIFY(after[1] != before[1]);
    QCOMPARE(after[3], before[3]);
    QCOMPARE(after[5], before[5]);
}

void TestLayout::newNodesLeaveTheOldInPlace()
{
    const std::vector<PointF> before = layOut(grid(5));
    std::vector<std::optional<PointF>> known(before.begin(), before.end());
    std::vector<LayoutEdge> edges;
    for (int i = 1; i < 25; ++i) {
        edges.push_back({at(i), at(i - 1)});
    }
    edges.push_back({24, 25});
    edges.push_back({25, 26});
    edges.push_back({27, 28}); // a component of its own
    const LivingLayout layout(taskOf(LayoutGraph(29, edges), known), {});
    const std::vector<PointF> after = layout.positions();
    QVERIFY(allFinite(after));
    QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
    QVERIFY(distance(after[24], after[25]) < 300);
    for (const PointF old : before) {
        QVERIFY(distance(after[27], old) > 80);
    }
}

void TestLayout::newNodesStandBesideTheirParent()
{
    // A hub in a crowd of its neighbours brings twelve more.
    const std::vector<PointF> before = layOut(star(40));
    std::vector<std::optional<PointF>> known(before.begin(), before.end());
    const LivingLayout layout(taskOf(star(52), known), {});
    const std::vector<PointF> after = layout.positions();
    QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
    float farthest = 0;
    for (std::uint32_t i = 1; i <= 40; ++i) {
        farthest = std::max(farthest, distance(after[0], after[i]));
    }
    for (std::uint32_t i = 41; i <= 52; ++i) {
        QVERIFY2(distance(after[0], after[i]) < 2 * farthest, qPrintable(QString::number(i)));
        for (std::uint32_t j = 0; j < i; ++j) {
            QVERIFY(distance(after[i], after[j]) >= 90);
        }
    }
}

void TestLayout::placesThatAreNotFiniteAreNotKnown()
{
    const float infinite = std::numeric_limits<float>::infinity();
    const std::vector<std::optional<PointF>> known{PointF{1, 2}, PointF{std::nanf(""), 0},
                                                   PointF{0, infinite}, std::nullopt};
    const LivingLayout layout(taskOf(grid(3), known), {});
    QVERIFY(allFinite(layout.positions()));
    QCOMPARE(layout.positions()[0], (PointF{1, 2}));
}

// Forces alone would bend all of it: who is far from the pointer hardly moves.
void TestLayout::aLargePictureKeepsItsShapeWhenDragged()
{
    LivingLayout layout(taskOf(grid(45)), {});
    const std::vector<PointF> before = layout.positions();
    const double stressBefore = normalisedStress(grid(45), before);
    layout.pin(0, before[0] + PointF{300, -200});
    for (int i = 0; i < 400 && !layout.isAtRest(); ++i) {
        layout.step({});
    }
    QVERIFY(layout.isAtRest());
    const std::vector<PointF> after = layout.positions();
    QVERIFY(distance(before[1], after[1]) > 20);
    QVERIFY(distance(before[45 * 45 - 1], after[45 * 45 - 1]) < 5);
    const double stress = normalisedStress(grid(45), after);
    QVERIFY2(stress < stressBefore * 1.1 + 0.001, qPrintable(QString::number(stress)));
}

void TestLayout::aReleasedNodeGoesBack()
{
    LivingLayout layout(taskOf(grid(45)), {});
    const std::vector<PointF> before = layout.positions();
    layout.pin(3, before[3] + PointF{400, 0});
    for (int i = 0; i < 400 && !layout.isAtRest(); ++i) {
        layout.step({});
    }
    QCOMPARE(layout.positions()[3], before[3] + (PointF{400, 0}));
    QVERIFY(distance(before[4], layout.positions()[4]) > 50);
    layout.unpin(3);
    for (int i = 0; i < 400 && !layout.isAtRest(); ++i) {
        layout.step({});
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        QVERIFY(distance(before[i], layout.positions()[i]) < 10);
    }
}

void TestLayout::distancesTellSteps_data()
{
    QTest::addColumn<LayoutGraph>("graph");
    QTest::addColumn<double>("bound");
    QTest::newRow("grid 50x50") << grid(50) << 0.015;
    QTest::newRow("tree 3000") << binaryTree(3000) << 0.145;
}

void TestLayout::distancesTellSteps()
{
    QFETCH(LayoutGraph, graph);
    QFETCH(double, bound);
    const std::vector<PointF> points = layOut(graph);
    const double stress = normalisedStress(graph, points);
    qInfo("normalised stress %.4f", stress);
    QVERIFY(stress < bound);
    QCOMPARE(layOut(graph), points);
}

void TestLayout::overlapsAreRemoved_data()
{
    QTest::addColumn<std::vector<PointF>>("points");
    std::vector<PointF> crowd;
    std::vector<PointF> heap(300, PointF{7, 7});
    std::vector<PointF> line;
    for (int i = 0; i < 500; ++i) {
        const auto at = static_cast<float>(i);
        crowd.push_back({std::fmod(at * 37.7F, 400.0F), std::fmod(at * 91.3F, 400.0F)});
        line.push_back({at, 0});
    }
    const float infinite = std::numeric_limits<float>::infinity();
    QTest::newRow("crowd") << crowd;
    QTest::newRow("heap") << heap;
    QTest::newRow("line") << line;
    QTest::newRow("hostile") << std::vector<PointF>{
        {std::nanf(""), 0}, {infinite, -infinite}, {3e38F, 3e38F}, {3e38F, 3e38F}, {0, 0}, {}};
    QTest::newRow("none") << std::vector<PointF>{};
}

void TestLayout::overlapsAreRemoved()
{
    QFETCH(std::vector<PointF>, points);
    std::vector<float> radii;
    for (std::size_t i = 0; i < points.size(); ++i) {
        radii.push_back(i % 5 == 0 ? 0.0F : 10 + static_cast<float>(i % 3) * 12);
    }
    model::removeOverlaps(points, {radii, 4, {}}, {});
    QVERIFY(allFinite(points));
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(distance(points[i], points[j]) >= (radii[i] + radii[j] + 4) * 0.999F);
        }
    }
}

void TestLayout::heldNodesDoNotGiveWay()
{
    std::vector<PointF> points(40, PointF{});
    std::vector<char> held(40, 0);
    for (std::size_t i = 0; i < 20; ++i) {
        points[i] = {static_cast<float>(i) * 30, 0};
        held[i] = 1;
    }
    const std::vector<PointF> before = points;
    model::removeOverlaps(points, {std::vector<float>(40, 20), 2, held}, {});
    QVERIFY(std::equal(before.begin(), before.begin() + 20, points.begin()));
    for (std::size_t i = 20; i < 40; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(distance(points[i], points[j]) >= 42 * 0.999F);
        }
    }
}

void TestLayout::aStopIsHeardWithin50MsOfWork()
{
    const LayoutGraph graph = grid(400); // 160 000 nodes
    // Stopped in the coarsening, the refining, the measuring of steps, the reduction of stress: the
    // delays choose the phase.
    for (const int delayMs : {2, 60, 400, 1500, 2500}) {
        std::stop_source source;
        std::vector<PointF> points;
        std::jthread thread([&] {
            points = model::layoutWhole(model::splitComponents(graph), {}, source.get_token());
        });
        QTest::qWait(delayMs);
        // Of the processor: a busy machine may let the thread wait.
        const std::clock_t start = std::clock();
        source.request_stop();
        thread.join();
        const double workMs = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("stopped after %.1f ms of work", workMs);
        QVERIFY(points.empty());
        QVERIFY(workMs < 50 * kSlowdown);
    }
}

void TestLayout::runnerDeliversAndSettles()
{
    LayoutRunner runner;
    QSignalSpy changed(&runner, &LayoutRunner::positionsChanged);
    QSignalSpy settled(&runner, &LayoutRunner::settled);
    runner.start(taskOf(grid(10)));
    QTRY_COMPARE(settled.size(), 1);
    const auto positions = changed.last().first().value<LayoutRunner::Positions>();
    QCOMPARE(positions->size(), std::size_t{100});
    runner.pin(7, {5, 6});
    QTRY_VERIFY(changed.size() > 5);
    QCOMPARE(changed.last().first().value<LayoutRunner::Positions>()->at(7), (PointF{5, 6}));
    QTRY_COMPARE(settled.size(), 2);
}

void TestLayout::runnerPausesAndResumes()
{
    LayoutRunner runner;
    QSignalSpy changed(&runner, &LayoutRunner::positionsChanged);
    QSignalSpy settled(&runner, &LayoutRunner::settled);
    runner.pause();
    runner.start(taskOf(grid(10)));
    QTRY_COMPARE(changed.size(), 1);
    runner.reheat();
    QTRY_COMPARE(changed.size(), 2);
    const auto value = [&changed](int i) {
        return *changed.at(i).first().value<LayoutRunner::Positions>();
    };
    QCOMPARE(value(1), value(0));
    runner.resume();
    QTRY_VERIFY(changed.size() > 4);
    QVERIFY(value(3) != value(0));
}

void TestLayout::runnerForgetsTheGraphBefore()
{
    LayoutRunner runner;
    QSignalSpy changed(&runner, &LayoutRunner::positionsChanged);
    runner.start(taskOf(grid(150)));
    runner.start(taskOf(grid(3)));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<LayoutRunner::Positions>()->size(), std::size_t{9});
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
