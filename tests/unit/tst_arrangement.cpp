// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/arrangement.h"
#include "model/layout/layer_order.h"
#include "model/layout/layer_ranks.h"
#include "model/layout/living_layout.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <random>
#include <set>
#include <thread>

using model::LayoutEdge;
using model::LayoutKind;
using model::LayoutTask;
using model::LayoutValue;
using model::LayoutValues;
using model::PointF;

Q_DECLARE_METATYPE(LayoutKind)

namespace
{

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kSlowdown = 20;
#else
constexpr int kSlowdown = 1;
#endif

constexpr LayoutKind kKinds[]{LayoutKind::Layered, LayoutKind::Radial,      LayoutKind::Circular,
                              LayoutKind::Grid,    LayoutKind::Coordinates, LayoutKind::Property,
                              LayoutKind::Force};

LayoutTask taskOf(LayoutKind kind, std::size_t nodes, std::vector<LayoutEdge> edges)
{
    LayoutTask task;
    task.nodeCount = nodes;
    task.edges = std::move(edges);
    task.kind = kind;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        task.radii.push_back(20 + static_cast<float>(node % 4) * 8);
    }
    return task;
}

std::vector<PointF> arranged(const LayoutTask &task)
{
    return model::LivingLayout(task, {}).positions();
}

std::vector<LayoutEdge> randomEdges(std::uint32_t nodes, std::uint32_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto a = static_cast<std::uint32_t>(random() % nodes);
        const auto b = static_cast<std::uint32_t>(random() % nodes);
        edges.push_back({a, b});
    }
    return edges;
}

std::vector<LayoutEdge> tree(std::uint32_t nodes, std::uint32_t children)
{
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 1; i < nodes; ++i) {
        edges.push_back({(i - 1) / children, i});
    }
    return edges;
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

// The pair that overlaps first, as text; empty when none does.
QString overlap(const LayoutTask &task, const std::vector<PointF> &points)
{
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        for (std::uint32_t j = 0; j < i; ++j) {
            if (distance(points[i], points[j]) < (task.radius(i) + task.radius(j)) * 0.999F) {
                return QStringLiteral("%1 and %2").arg(j).arg(i);
            }
        }
    }
    return {};
}

} // namespace

class TestArrangement : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsCleanAndSteady_data();
    void everyKindIsCleanAndSteady();
    void hostileGraphsArePlaced_data();
    void hostileGraphsArePlaced();
    void layeredEdgesPointDown();
    void cyclesAreBrokenOnce();
    void layeredTreesDoNotCross();
    void crossingsAreReduced();
    void aParentStandsAmidItsChildren();
    void wideLayersAreFolded();
    void longChainsEnd();
    void ringsAreSteps();
    void ringsGoAroundTheRoots();
    void theCircleIsRound();
    void theGridKeepsTheOrder();
    void coordinatesAreAMap();
    void coordinatesMayBeHostile_data();
    void coordinatesMayBeHostile();
    void thePropertyIsExact();
    void equalValuesAreStacked();
    void draggingMovesOnlyTheNode();
    void knownPlacesAreKept();
    void aStopIsHeard_data();
    void aStopIsHeard();
};

void TestArrangement::everyKindIsCleanAndSteady_data()
{
    QTest::addColumn<LayoutKind>("kind");
    for (const LayoutKind kind : kKinds) {
        QTest::addRow("kind %d", static_cast<int>(kind)) << kind;
    }
}

// Several components, parallels and loops: no two nodes overlap, and the picture is the same again.
void TestArrangement::everyKindIsCleanAndSteady()
{
    QFETCH(LayoutKind, kind);
    for (const std::uint32_t nodes : {1U, 2U, 3U, 10U, 150U, 600U}) {
        LayoutTask task = taskOf(kind, nodes, randomEdges(nodes, nodes * 4 / 5, nodes));
        task.values = [nodes](const std::stop_token &) {
            LayoutValues values(nodes);
            for (std::uint32_t i = 0; i < nodes; ++i) {
                if (i % 7 != 3) {
                    values[i] = LayoutValue{double(i % 13), double(i % 5)};
                }
            }
            return values;
        };
        const std::vector<PointF> points = arranged(task);
        QCOMPARE(points.size(), std::size_t{nodes});
        QVERIFY(allFinite(points));
        const QString pair = overlap(task, points);
        QVERIFY2(pair.isEmpty(), qPrintable(pair));
        QCOMPARE(arranged(task), points);
    }
}

void TestArrangement::hostileGraphsArePlaced_data()
{
    everyKindIsCleanAndSteady_data();
}

void TestArrangement::hostileGraphsArePlaced()
{
    QFETCH(LayoutKind, kind);
    QCOMPARE(arranged(taskOf(kind, 0, {})).size(), std::size_t{0});
    const std::vector<LayoutEdge> loops{{0, 0}, {1, 1}, {0, 1}, {1, 0}, {0, 1}};
    QVERIFY(allFinite(arranged(taskOf(kind, 2, loops))));
    LayoutTask flat = taskOf(kind, 50, tree(50, 3));
    flat.radii.assign(50, 0); // zero-size nodes
    flat.roots = {49, 49, 0, 4'000'000'000U};
    QVERIFY(allFinite(arranged(flat)));
    LayoutTask unsized = taskOf(kind, 30, tree(30, 2));
    unsized.radii.clear();
    unsized.values = [](const std::stop_token &) { return LayoutValues(3, LayoutValue{}); };
    QVERIFY(allFinite(arranged(unsized)));
}

void TestArrangement::layeredEdgesPointDown()
{
    // Edges from lower to higher numbers close no cycle.
    std::vector<LayoutEdge> edges = randomEdges(400, 900, 5);
    for (LayoutEdge &edge : edges) {
        if (edge.a > edge.b) {
            std::swap(edge.a, edge.b);
        }
    }
    const std::vector<PointF> points = arranged(taskOf(LayoutKind::Layered, 400, edges));
    for (const LayoutEdge &edge : edges) {
        QVERIFY(edge.a == edge.b || points[edge.a].y < points[edge.b].y - 40);
    }
}

void TestArrangement::cyclesAreBrokenOnce()
{
    // A ring of ten and a way down from it: nine of the ring point down, one back to the top.
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 0; i < 10; ++i) {
        edges.push_back({i, (i + 1) % 10});
    }
    edges.push_back({4, 10});
    const model::Ranking ranking = model::rankNodes(11, edges);
    int turned = 0;
    for (const LayoutEdge &edge : edges) {
        turned += ranking.ranks[edge.a] < ranking.ranks[edge.b] ? 0 : 1;
    }
    QCOMPARE(turned, 1);
    for (const model::RankedEdge &edge : ranking.edges) {
        QVERIFY(ranking.ranks[edge.upper] < ranking.ranks[edge.lower]);
    }
}

void TestArrangement::layeredTreesDoNotCross()
{
    std::mt19937 random(3);
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 1; i < 800; ++i) {
        edges.push_back({static_cast<std::uint32_t>(random() % i), i});
    }
    model::Layers layers(800, model::rankNodes(800, edges));
    layers.reduceCrossings({});
    QCOMPARE(layers.crossings(), std::size_t{0});
}

void TestArrangement::crossingsAreReduced()
{
    const std::vector<LayoutEdge> crossed{{0, 5}, {1, 4}, {2, 3}, {0, 3}};
    const model::Ranking ranking = model::rankNodes(6, crossed);
    model::Layers small(6, ranking);
    small.reduceCrossings({});
    QCOMPARE(small.crossings(), std::size_t{0});

    model::Layers layers(300, model::rankNodes(300, randomEdges(300, 500, 9)));
    const std::size_t before = layers.crossings();
    layers.reduceCrossings({});
    qInfo("crossings: %zu, then %zu", before, layers.crossings());
    QVERIFY(layers.crossings() < before);
}

void TestArrangement::aParentStandsAmidItsChildren()
{
    const std::vector<PointF> points =
        arranged(taskOf(LayoutKind::Layered, 4, {{0, 1}, {0, 2}, {0, 3}}));
    QVERIFY(std::abs(points[0].x - (points[1].x + points[2].x + points[3].x) / 3) < 5);
    QCOMPARE(points[1].y, points[3].y);
}

void TestArrangement::wideLayersAreFolded()
{
    const LayoutTask task = taskOf(LayoutKind::Layered, 2001, tree(2001, 2000));
    const std::vector<PointF> points = arranged(task);
    float least = points[1].x;
    float most = points[1].x;
    for (std::uint32_t i = 1; i <= 2000; ++i) {
        QVERIFY(points[i].y > points[0].y);
        least = std::min(least, points[i].x);
        most = std::max(most, points[i].x);
    }
    QVERIFY2(most - least < 20'000, qPrintable(QString::number(double{most - least})));
}

// As deep as it is long, with an edge from the top to every node: billions of bends if all had them.
void TestArrangement::longChainsEnd()
{
    constexpr std::uint32_t kNodes = 60'000;
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 1; i < kNodes; ++i) {
        edges.push_back({i - 1, i});
        edges.push_back({0, i});
    }
    const std::vector<PointF> points = arranged(taskOf(LayoutKind::Layered, kNodes, edges));
    for (std::uint32_t i = 1; i < kNodes; ++i) {
        QVERIFY(points[i - 1].y < points[i].y);
    }
}

void TestArrangement::ringsAreSteps()
{
    LayoutTask task = taskOf(LayoutKind::Radial, 121, tree(121, 3));
    task.roots = {0};
    const std::vector<PointF> points = arranged(task);
    // 1, 3, 9, 27, 81 nodes: the depth of each is known.
    float radius = 0;
    std::uint32_t node = 1;
    for (std::uint32_t count = 3; count <= 81; count *= 3) {
        const float ring = distance(points[node], points[0]);
        QVERIFY(ring > radius + 60);
        for (std::uint32_t i = 0; i < count; ++i, ++node) {
            QVERIFY(std::abs(distance(points[node], points[0]) - ring) < ring * 1e-4F);
        }
        radius = ring;
    }
}

void TestArrangement::ringsGoAroundTheRoots()
{
    std::vector<LayoutEdge> path;
    for (std::uint32_t i = 1; i < 9; ++i) {
        path.push_back({i - 1, i});
    }
    LayoutTask task = taskOf(LayoutKind::Radial, 9, path);
    task.roots = {2};
    std::vector<PointF> points = arranged(task);
    QVERIFY(std::abs(distance(points[2], points[1]) - distance(points[2], points[3])) < 0.1F);
    QVERIFY(distance(points[2], points[8]) > distance(points[2], points[0]) * 2);
    // Two roots stand on the innermost ring, across from each other.
    task.roots = {2, 6};
    points = arranged(task);
    const PointF centre = (points[2] + points[6]) * 0.5F;
    for (std::uint32_t i = 0; i < 9; ++i) {
        QVERIFY(distance(points[i], centre) > distance(points[2], centre) * 0.999F);
    }
}

void TestArrangement::theCircleIsRound()
{
    const std::vector<PointF> points = arranged(taskOf(LayoutKind::Circular, 40, tree(40, 2)));
    PointF sum;
    for (const PointF point : points) {
        sum = sum + point;
    }
    const PointF nearCentre = sum * (1.0F / 40);
    const float radius = distance(points[0], nearCentre);
    for (const PointF point : points) {
        QVERIFY(std::abs(distance(point, nearCentre) - radius) < radius * 0.1F);
    }
}

void TestArrangement::theGridKeepsTheOrder()
{
    const std::vector<PointF> points = arranged(taskOf(LayoutKind::Grid, 50, {}));
    for (std::size_t i = 1; i < points.size(); ++i) {
        const bool isBeside = points[i].y == points[i - 1].y && points[i].x > points[i - 1].x;
        const bool isNextRow = points[i].y > points[i - 1].y && points[i].x == points[0].x;
        QVERIFY(isBeside || isNextRow);
    }
}

void TestArrangement::coordinatesAreAMap()
{
    LayoutTask task = taskOf(LayoutKind::Coordinates, 5, {{0, 1}});
    task.radii.assign(5, 10);
    task.values = [](const std::stop_token &) {
        return LayoutValues{LayoutValue{0, 0}, LayoutValue{10, 0}, LayoutValue{0, 5},
                            LayoutValue{10, 5}, std::nullopt};
    };
    const std::vector<PointF> points = arranged(task);
    QVERIFY(points[1].x > points[0].x);
    QVERIFY(points[2].y < points[0].y); // north is up
    const float width = distance(points[0], points[1]);
    const float height = distance(points[0], points[2]);
    QVERIFY(std::abs(width / height - 2) < 1e-3F);
    QVERIFY(points[4].y > points[0].y); // without a place, below all
}

void TestArrangement::coordinatesMayBeHostile_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("nan") << std::nan("") << 1.0;
    QTest::newRow("infinite") << 1.0 << std::numeric_limits<double>::infinity();
    QTest::newRow("largest") << std::numeric_limits<double>::max()
                             << std::numeric_limits<double>::max();
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << 0.0;
    QTest::newRow("lowest") << std::numeric_limits<double>::lowest() << 0.0;
}

void TestArrangement::coordinatesMayBeHostile()
{
    QFETCH(double, x);
    QFETCH(double, y);
    for (const LayoutKind kind : {LayoutKind::Coordinates, LayoutKind::Property}) {
        LayoutTask task = taskOf(kind, 30, {});
        task.values = [x, y](const std::stop_token &) {
            LayoutValues values(30, LayoutValue{x, y});
            values[0] = LayoutValue{-x, -y};
            values[1] = LayoutValue{0, 0};
            return values;
        };
        const std::vector<PointF> points = arranged(task);
        QVERIFY(allFinite(points));
        const QString pair = overlap(task, points);
        QVERIFY2(pair.isEmpty(), qPrintable(pair));
    }
}

void TestArrangement::thePropertyIsExact()
{
    LayoutTask task = taskOf(LayoutKind::Property, 200, {});
    task.values = [](const std::stop_token &) {
        LayoutValues values(200);
        for (std::size_t i = 0; i < 200; ++i) {
            values[i] = LayoutValue{std::fmod(double(i) * 37.37, 50.0), 0};
        }
        return values;
    };
    const LayoutValues values = task.values({});
    const std::vector<PointF> points = arranged(task);
    // x is a + b * value, for all with the same a and b.
    const double slope = double{points[7].x - points[0].x} / (values[7]->x - values[0]->x);
    for (std::size_t i = 0; i < 200; ++i) {
        const double wanted = double{points[0].x} + slope * (values[i]->x - values[0]->x);
        QVERIFY(std::abs(double{points[i].x} - wanted) < 0.1);
    }
}

void TestArrangement::equalValuesAreStacked()
{
    LayoutTask task = taskOf(LayoutKind::Property, 40, {});
    task.values = [](const std::stop_token &) { return LayoutValues(40, LayoutValue{7, 0}); };
    const std::vector<PointF> points = arranged(task);
    std::set<float> heights;
    for (const PointF point : points) {
        QCOMPARE(point.x, points[0].x);
        heights.insert(point.y);
    }
    QCOMPARE(heights.size(), std::size_t{40});
}

void TestArrangement::draggingMovesOnlyTheNode()
{
    model::LivingLayout layout(taskOf(LayoutKind::Circular, 20, tree(20, 3)), {});
    std::vector<PointF> before = layout.positions();
    layout.pin(5, {1000, 1000});
    layout.reheat();
    QVERIFY(layout.isAtRest());
    layout.step({});
    before[5] = {1000, 1000};
    QCOMPARE(layout.positions(), before);
    layout.unpinAll();
    QCOMPARE(layout.positions(), before);
}

void TestArrangement::knownPlacesAreKept()
{
    LayoutTask task = taskOf(LayoutKind::Layered, 3, {{0, 1}, {1, 2}});
    task.known = {PointF{1, 2}, PointF{3, 4}, PointF{5, 6}};
    QCOMPARE(arranged(task), (std::vector<PointF>{{1, 2}, {3, 4}, {5, 6}}));
    task.known.back().reset();
    QVERIFY(arranged(task)[0] != (PointF{1, 2}));
}

void TestArrangement::aStopIsHeard_data()
{
    everyKindIsCleanAndSteady_data();
}

void TestArrangement::aStopIsHeard()
{
    QFETCH(LayoutKind, kind);
    constexpr std::uint32_t kNodes = 100'000;
    LayoutTask task = taskOf(kind, kNodes, randomEdges(kNodes, 150'000, 2));
    task.values = [](const std::stop_token &) { return LayoutValues(kNodes, LayoutValue{1, 1}); };
    for (const int delayMs : {1, 120, 400}) {
        std::stop_source source;
        std::jthread thread([&] { model::LivingLayout(task, source.get_token()); });
        QTest::qWait(delayMs);
        const std::clock_t start = std::clock();
        source.request_stop();
        thread.join();
        const double workMs = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("stopped after %.1f ms of work", workMs);
        QVERIFY(workMs < 400 * kSlowdown);
    }
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
