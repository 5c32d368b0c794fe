// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/caption_key.h"
#include "model/graph/graph.h"

#include <QTest>

#include <array>
#include <string>

using model::EdgeIndex;
using model::Graph;
using model::LabelId;
using model::NodeIndex;

namespace
{

constexpr std::array<std::string_view, 2> kPersonActor{"Person", "Actor"};
constexpr std::array<std::string_view, 1> kMovie{"Movie"};

std::vector<EdgeIndex> edgesOf(const Graph &graph, NodeIndex node)
{
    const auto span = graph.edges(node);
    return {span.begin(), span.end()};
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyGraphSeals();
    void nodesAreDeduplicated();
    void aPlaceholderBecomesReal();
    void noLabelsIsNotAPlaceholder();
    void edgesAreDeduplicatedAndCounted();
    void adjacencyListsEveryEdgeOnce();
    void parallelsAndLoopsAreNumbered();
    void captionsAreCutAtACharacter();
    void anElementCostsAtMost150Bytes();
    void ownersLiveAsLongAsTheGraph();
    void captionKey_data();
    void captionKey();
};

void TestGraph::anEmptyGraphSeals()
{
    Graph graph;
    graph.seal();
    QCOMPARE(graph.nodeCount(), std::size_t{0});
    QVERIFY(!graph.findNode("4:a:0"));
}

void TestGraph::nodesAreDeduplicated()
{
    Graph graph;
    const std::byte bytes[2]{};
    const NodeIndex keanu = graph.addNode("4:a:1", kPersonActor, &bytes[0]);
    const NodeIndex matrix = graph.addNode("4:a:2", kMovie, &bytes[1]);
    QCOMPARE(graph.addNode("4:a:1", kMovie, &bytes[1]), keanu);
    QCOMPARE(graph.nodeCount(), std::size_t{2});
    QCOMPARE(graph.wire(keanu), &bytes[0]);
    QCOMPARE(graph.findNode("4:a:2"), std::optional(matrix));
    QCOMPARE(graph.elementId(matrix), std::string_view("4:a:2"));
    QCOMPARE(graph.labels(keanu).size(), std::size_t{2});
    QCOMPARE(graph.labelName(*graph.primaryLabel(keanu)), std::string_view("Person"));
    QCOMPARE(graph.labelCount(), std::size_t{3});
    QCOMPARE(graph.nodesWithLabel(LabelId{1}), std::size_t{1});
}

void TestGraph::aPlaceholderBecomesReal()
{
    Graph graph;
    const NodeIndex node = graph.addPlaceholder("4:a:1");
    QVERIFY(graph.isPlaceholder(node));
    QCOMPARE(graph.placeholderCount(), std::size_t{1});
    QCOMPARE(graph.addNode("4:a:1", kMovie), node);
    QVERIFY(!graph.isPlaceholder(node));
    QCOMPARE(graph.placeholderCount(), std::size_t{0});
    QCOMPARE(graph.nodesWithLabel(LabelId{0}), std::size_t{1});
    QCOMPARE(graph.addPlaceholder("4:a:1"), node);
    QVERIFY(!graph.isPlaceholder(node));
}

void TestGraph::noLabelsIsNotAPlaceholder()
{
    Graph graph;
    const NodeIndex node = graph.addNode("4:a:1", {});
    QVERIFY(!graph.isPlaceholder(node));
    QVERIFY(!graph.primaryLabel(node));
    QCOMPARE(graph.unlabelledCount(), std::size_t{1});
}

void TestGraph::edgesAreDeduplicatedAndCounted()
{
    Graph graph;
    const NodeIndex a = graph.addNode("a", kMovie);
    const NodeIndex b = graph.addNode("b", kMovie);
    const EdgeIndex edge = graph.addEdge("e", a, b, "KNOWS");
    QCOMPARE(graph.addEdge("e", a, b, "KNOWS"), edge);
    graph.addEdge("f", b, a, "KNOWS");
    QCOMPARE(graph.edgeCount(), std::size_t{2});
    QCOMPARE(graph.edgesOfType(graph.type(edge)), std::size_t{2});
    QCOMPARE(graph.typeName(graph.type(edge)), std::string_view("KNOWS"));
    QCOMPARE(graph.findEdge("e"), std::optional(edge));
    QCOMPARE(graph.source(edge), a);
    QCOMPARE(graph.target(edge), b);
}

void TestGraph::adjacencyListsEveryEdgeOnce()
{
    Graph graph;
    const NodeIndex a = graph.addNode("a", kMovie);
    const NodeIndex b = graph.addNode("b", kMovie);
    const NodeIndex lone = graph.addNode("c", kMovie);
    const EdgeIndex ab = graph.addEdge("1", a, b, "T");
    const EdgeIndex ba = graph.addEdge("2", b, a, "T");
    const EdgeIndex loop = graph.addEdge("3", a, a, "T");
    graph.seal();
    QCOMPARE(edgesOf(graph, a), (std::vector{ab, ba, loop}));
    QCOMPARE(edgesOf(graph, b), (std::vector{ab, ba}));
    QCOMPARE(edgesOf(graph, lone), std::vector<EdgeIndex>{});
    QCOMPARE(graph.neighbours(a), std::vector{b});
    QCOMPARE(graph.neighbours(lone), std::vector<NodeIndex>{});
}

void TestGraph::parallelsAndLoopsAreNumbered()
{
    Graph graph;
    const NodeIndex a = graph.addNode("a", kMovie);
    const NodeIndex b = graph.addNode("b", kMovie);
    const EdgeIndex ab = graph.addEdge("1", a, b, "T");
    const EdgeIndex loop1 = graph.addEdge("2", a, a, "T");
    const EdgeIndex ba = graph.addEdge("3", b, a, "T");
    const EdgeIndex loop2 = graph.addEdge("4", a, a, "T");
    graph.seal();
    QCOMPARE(graph.parallelCount(ab), 2U);
    QCOMPARE(graph.parallelIndex(ab), 0U);
    QCOMPARE(graph.parallelIndex(ba), 1U);
    QVERIFY(graph.isLoop(loop1));
    QCOMPARE(graph.parallelIndex(loop1), 0U);
    QCOMPARE(graph.parallelIndex(loop2), 1U);
    QCOMPARE(graph.parallelCount(loop2), 2U);
}

void TestGraph::captionsAreCutAtACharacter()
{
    Graph graph;
    const NodeIndex plain = graph.addNode("a", kMovie);
    const NodeIndex cut = graph.addNode("b", kMovie);
    const NodeIndex none = graph.addNode("c", kMovie);
    graph.setCaption(plain, "Amélie");
    std::string euros;
    for (int i = 0; i < 100; ++i) {
        euros += "\u20AC";
    }
    graph.setCaption(cut, "x" + euros);
    QCOMPARE(graph.caption(plain), QStringLiteral("Amélie"));
    QCOMPARE(graph.caption(cut), QLatin1Char('x') + QString(79, QChar(0x20AC)));
    QVERIFY(graph.caption(none).isEmpty());
}

void TestGraph::anElementCostsAtMost150Bytes()
{
    Graph graph;
    const std::string database = "4:3f8a2c1e-5b7d-4e9f-a1b2-c3d4e5f60718:";
    constexpr std::uint32_t kNodes = 50'000;
    for (std::uint32_t i = 0; i < kNodes; ++i) {
        const NodeIndex node = graph.addNode(database + std::to_string(i), kPersonActor);
        graph.setCaption(node, "Person number " + std::to_string(i));
    }
    for (std::uint32_t i = 0; i < 2 * kNodes; ++i) {
        graph.addEdge(database + std::to_string(i), NodeIndex{i % kNodes},
                      NodeIndex{(i * 7 + 1) % kNodes}, "KNOWS");
    }
    graph.seal();
    const std::size_t perElement = graph.memoryBytes() / (3 * kNodes);
    qInfo("%zu bytes per element", perElement);
    QVERIFY(perElement <= 150);
}

void TestGraph::ownersLiveAsLongAsTheGraph()
{
    auto owner = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = owner;
    {
        Graph graph;
        graph.keepAlive(std::move(owner));
        QVERIFY(!watch.expired());
    }
    QVERIFY(watch.expired());
}

void TestGraph::captionKey_data()
{
    QTest::addColumn<QByteArrayList>("keys"); // a leading '#' marks a value that is no string
    QTest::addColumn<int>("chosen");
    QTest::newRow("none") << QByteArrayList{} << -1;
    QTest::newRow("name first") << QByteArrayList{"title", "name"} << 1;
    QTest::newRow("title over label") << QByteArrayList{"label", "Title"} << 1;
    QTest::newRow("ends in name") << QByteArrayList{"born", "lastName", "description"} << 1;
    QTest::newRow("ends in description") << QByteArrayList{"city", "longDescription"} << 1;
    QTest::newRow("first string") << QByteArrayList{"#born", "city", "street"} << 1;
    QTest::newRow("no string") << QByteArrayList{"#born", "#died"} << 0;
}

void TestGraph::captionKey()
{
    QFETCH(QByteArrayList, keys);
    QFETCH(int, chosen);
    std::vector<model::CaptionCandidate> candidates;
    for (const QByteArray &key : keys) {
        const bool isString = !key.startsWith('#');
        candidates.push_back({std::string_view(key).substr(isString ? 0 : 1), isString});
    }
    const auto found = model::chooseCaptionKey(candidates);
    QCOMPARE(found ? static_cast<int>(*found) : -1, chosen);
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
