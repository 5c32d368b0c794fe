// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metrics/metrics_table.h"
#include "support/work_clock.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>
#include <thread>

using model::ComputedMetric;
using model::computeMetric;
using model::Graph;
using model::Metric;
using model::MetricColumn;
using model::NodeIndex;

namespace
{

constexpr std::array<std::string_view, 1> kLabel{"A"};

Graph graphOf(std::uint32_t nodes,
              const std::vector<std::pair<std::uint32_t, std::uint32_t>> &edges)
{
    Graph graph;
    for (std::uint32_t i = 0; i < nodes; ++i)
        graph.addNode("n" + std::to_string(i), kLabel);
    for (std::size_t i = 0; i < edges.size(); ++i)
        graph.addEdge("e" + std::to_string(i), NodeIndex{edges[i].first},
                      NodeIndex{edges[i].second}, "T");
    graph.seal();
    return graph;
}

/// Every node points at three that come from a fixed sequence.
Graph large(std::uint32_t nodes)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    std::uint64_t state = 1;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (int k = 0; k < 3; ++k) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            edges.emplace_back(i, static_cast<std::uint32_t>((state >> 33U) % nodes));
        }
    }
    return graphOf(nodes, edges);
}

MetricColumn valuesOf(const Graph &graph, Metric metric)
{
    const ComputedMetric computed = computeMetric(graph, metric);
    return computed.column ? *computed.column : MetricColumn();
}

bool areNear(const MetricColumn &a, const MetricColumn &b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(),
                      [](double x, double y) { return std::abs(x - y) < 1e-6; });
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void degreeCountsEnds();
    void pageRankFollowsDirections();
    void betweennessOfAPathAndAStar();
    void componentsLargestFirst();
    void communitiesOfTwoCliques();
    void theEmptyGraph();
    void theSameEveryTime();
    void stopsWhileItRuns();
    void stopsWhileItWaits();
    void tellsItsProgress();
    void theTable();
    void theTableIsStopped();
};

void TestMetrics::degreeCountsEnds()
{
    const Graph graph = graphOf(4, {{0, 1}, {0, 1}, {1, 0}, {2, 2}});
    QCOMPARE(valuesOf(graph, Metric::Degree), (MetricColumn{3, 3, 2, 0}));
}

void TestMetrics::pageRankFollowsDirections()
{
    const Graph graph = graphOf(4, {{0, 1}, {1, 2}, {2, 0}, {3, 0}});
    const MetricColumn ranks = valuesOf(graph, Metric::PageRank);
    QVERIFY(std::abs(std::accumulate(ranks.begin(), ranks.end(), 0.0) - 1) < 1e-9);
    // x0 = .0375 + .85 (x2 + x3), x1 = .0375 + .85 x0, x2 = .0375 + .85 x1, x3 = .0375
    QVERIFY(std::abs(ranks[3] - 0.0375) < 1e-9);
    QVERIFY(std::abs(ranks[1] - (0.0375 + 0.85 * ranks[0])) < 1e-9);
    QVERIFY(std::abs(ranks[2] - (0.0375 + 0.85 * ranks[1])) < 1e-9);
    QVERIFY(std::abs(ranks[0] - (0.0375 + 0.85 * (ranks[2] + ranks[3]))) < 1e-9);
}

void TestMetrics::betweennessOfAPathAndAStar()
{
    QVERIFY(
        areNear(valuesOf(graphOf(4, {{0, 1}, {1, 2}, {2, 3}}), Metric::Betweenness), {0, 2, 2, 0}));
    QVERIFY(
        areNear(valuesOf(graphOf(4, {{0, 1}, {2, 0}, {0, 3}}), Metric::Betweenness), {3, 0, 0, 0}));
}

void TestMetrics::componentsLargestFirst()
{
    const Graph graph = graphOf(6, {{1, 0}, {3, 2}, {3, 4}});
    QCOMPARE(valuesOf(graph, Metric::Component), (MetricColumn{2, 2, 1, 1, 1, 3}));
}

void TestMetrics::communitiesOfTwoCliques()
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges{{0, 5}};
    for (std::uint32_t a = 0; a < 5; ++a) {
        for (std::uint32_t b = 0; b < a; ++b) {
            edges.emplace_back(a, b);
            edges.emplace_back(a + 5, b + 5);
        }
    }
    const MetricColumn of = valuesOf(graphOf(10, edges), Metric::Community);
    QCOMPARE(of, (MetricColumn{1, 1, 1, 1, 1, 2, 2, 2, 2, 2}));
}

void TestMetrics::theEmptyGraph()
{
    for (const Metric metric : model::kMetrics) {
        const ComputedMetric computed = computeMetric(graphOf(0, {}), metric);
        QCOMPARE(computed.state, ComputedMetric::State::Whole);
        QVERIFY(computed.column->empty());
        QCOMPARE(valuesOf(graphOf(1, {}), metric).size(), std::size_t{1});
    }
}

void TestMetrics::theSameEveryTime()
{
    const Graph graph = large(2000);
    for (const Metric metric : model::kMetrics)
        QVERIFY(areNear(valuesOf(graph, metric), valuesOf(graph, metric)));
}

void TestMetrics::stopsWhileItRuns()
{
    const Graph graph = large(60'000);
    std::stop_source source;
    test::WorkClock sinceStop;
    const ComputedMetric computed =
        computeMetric(graph, Metric::Betweenness, source.get_token(), [&](double) {
            if (!source.stop_requested()) {
                sinceStop.start();
                source.request_stop();
            }
        });
    QCOMPARE(computed.state, ComputedMetric::State::Stopped);
    QVERIFY(!computed.column);
    QVERIFY(sinceStop.elapsedMs() < 3000);
    // Nothing is left behind for the next.
    QCOMPARE(computeMetric(large(50), Metric::Betweenness).state, ComputedMetric::State::Whole);
}

void TestMetrics::stopsWhileItWaits()
{
    const Graph graph = large(60'000);
    std::stop_source first;
    std::stop_source second;
    ComputedMetric waited;
    const ComputedMetric computed =
        computeMetric(graph, Metric::Betweenness, first.get_token(), [&](double) {
            if (first.stop_requested())
                return;
            std::jthread waiting(
                [&] { waited = computeMetric(graph, Metric::PageRank, second.get_token()); });
            second.request_stop();
            waiting.join();
            first.request_stop();
        });
    QCOMPARE(waited.state, ComputedMetric::State::Stopped);
    QCOMPARE(computed.state, ComputedMetric::State::Stopped);
}

void TestMetrics::tellsItsProgress()
{
    std::vector<double> shares;
    computeMetric(large(3000), Metric::Betweenness, {},
                  [&shares](double share) { shares.push_back(share); });
    QVERIFY(!shares.empty());
    for (const double share : shares)
        QVERIFY(share >= 0 && share <= 1);
}

void TestMetrics::theTable()
{
    Graph graph;
    constexpr std::array<std::string_view, 2> kLabels{"Person", "Actor"};
    graph.setCaption(graph.addNode("4:x:1", kLabels), "Ann");
    graph.addPlaceholder("4:x:2");
    graph.addEdge("5:x:1", NodeIndex{0}, NodeIndex{1}, "T");
    graph.seal();
    model::ComputedMetrics metrics;
    metrics[Metric::Degree] = computeMetric(graph, Metric::Degree);
    const auto column = std::make_shared<const MetricColumn>(MetricColumn{0.5, 12});
    metrics[Metric::Betweenness] = {ComputedMetric::State::Estimated, column, 7};
    metrics[Metric::PageRank] = {ComputedMetric::State::Failed, nullptr, 0};
    const model::ResultHandle table = model::metricsTable(graph, metrics);
    QCOMPARE(table->fields(),
             (std::vector<std::string>{"node", "labels", "degree",
                                       "betweenness (estimated from 7 of 2 nodes)", "elementId"}));
    QCOMPARE(table->rowCount(), std::uint64_t{2});
    QCOMPARE(table->cell(0, 0).asString(), std::string_view("Ann"));
    QCOMPARE(table->cell(0, 1).asString(), std::string_view("Person:Actor"));
    QCOMPARE(table->cell(0, 2).asInteger(), std::int64_t{1});
    QCOMPARE(table->cell(1, 3).asFloat(), 12.0);
    QCOMPARE(table->cell(1, 1).asString(), std::string_view());
    QCOMPARE(table->cell(1, 4).asString(), std::string_view("4:x:2"));
}

void TestMetrics::theTableIsStopped()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!model::metricsTable(large(10), {}, source.get_token()));
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
