// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/structures.h"
#include "model/graph/graph_builder.h"
#include "support/test_result.h"

#include <QTest>

using model::Graph;
using model::GraphBuilder;
using model::NodeIndex;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

std::string nodeId(std::int64_t id)
{
    return "4:x:" + std::to_string(id);
}

Tree node(std::int64_t id, std::vector<Tree> properties = {},
          std::vector<Tree> labels = {string("A")})
{
    return structure('N', {integer(id), list(std::move(labels)), map(std::move(properties)),
                           string(nodeId(id))});
}

Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end)
{
    return structure('R', {integer(id), integer(start), integer(end), string("T"), map({}),
                           string("5:x:" + std::to_string(id)), string(nodeId(start)),
                           string(nodeId(end))});
}

Tree unbound(std::int64_t id)
{
    return structure('r', {integer(id), string("T"), map({}), string("5:x:" + std::to_string(id))});
}

/// (1)-[7]->(2)<-[8]-(3)
Tree path()
{
    return structure('P', {list({node(1), node(2), node(3)}), list({unbound(7), unbound(8)}),
                           list({integer(1), integer(1), integer(-2), integer(2)})});
}

std::shared_ptr<const Graph> graphOf(const std::vector<std::vector<Tree>> &rows)
{
    return model::buildGraph(test::makeResult({"x"}, rows));
}

std::string endsOf(const Graph &graph, std::string_view edgeId)
{
    const auto edge = graph.findEdge(edgeId);
    if (!edge)
        return "missing";
    return std::string(graph.elementId(graph.source(*edge))) + " > " +
           std::string(graph.elementId(graph.target(*edge)));
}

} // namespace

class TestGraphBuilder : public QObject
{
    Q_OBJECT

private slots:
    void scalarsMakeNoGraph();
    void nodesAndRelationships();
    void missingEndsArePlaceholders();
    void pathsByDirection();
    void insideListsAndMaps();
    void duplicatesCountOnce();
    void beforeBolt5();
    void brokenStructuresAreLeftOut();
    void wirePointsAtTheValue();
    void captions_data();
    void captions();
    void captionOfAPlaceholderThatBecomesReal();
    void rowLimit();
    void followsAGrowingResult();
    void stops();
};

void TestGraphBuilder::scalarsMakeNoGraph()
{
    const auto graph =
        graphOf({{integer(1)}, {string("a")}, {list({})}, {structure('D', {integer(1)})}});
    QCOMPARE(graph->nodeCount(), std::size_t{0});
    QCOMPARE(graph->edgeCount(), std::size_t{0});
}

void TestGraphBuilder::nodesAndRelationships()
{
    const auto graph =
        graphOf({{node(1)}, {relationship(7, 1, 2)}, {node(2, {}, {string("B"), string("C")})}});
    QCOMPARE(graph->nodeCount(), std::size_t{2});
    QCOMPARE(graph->edgeCount(), std::size_t{1});
    QCOMPARE(graph->placeholderCount(), std::size_t{0});
    QCOMPARE(endsOf(*graph, "5:x:7"), std::string("4:x:1 > 4:x:2"));
    const NodeIndex second = *graph->findNode("4:x:2");
    QCOMPARE(graph->labels(second).size(), std::size_t{2});
    QCOMPARE(graph->labelName(*graph->primaryLabel(second)), std::string_view("B"));
    QCOMPARE(graph->neighbours(second).size(), std::size_t{1});
}

void TestGraphBuilder::missingEndsArePlaceholders()
{
    const auto graph = graphOf({{relationship(7, 1, 2)}, {node(1)}, {relationship(8, 3, 3)}});
    QCOMPARE(graph->nodeCount(), std::size_t{3});
    QCOMPARE(graph->placeholderCount(), std::size_t{2});
    QVERIFY(!graph->isPlaceholder(*graph->findNode("4:x:1")));
    QVERIFY(graph->isPlaceholder(*graph->findNode("4:x:2")));
    QVERIFY(graph->isLoop(*graph->findEdge("5:x:8")));
}

void TestGraphBuilder::pathsByDirection()
{
    const auto graph = graphOf({{path()}});
    QCOMPARE(graph->nodeCount(), std::size_t{3});
    QCOMPARE(graph->edgeCount(), std::size_t{2});
    QCOMPARE(endsOf(*graph, "5:x:7"), std::string("4:x:1 > 4:x:2"));
    QCOMPARE(endsOf(*graph, "5:x:8"), std::string("4:x:3 > 4:x:2"));
    const auto single = graphOf({{structure('P', {list({node(1)}), list({}), list({})})}});
    QCOMPARE(single->nodeCount(), std::size_t{1});
}

void TestGraphBuilder::insideListsAndMaps()
{
    const auto graph =
        graphOf({{list({integer(1), map({string("k"), list({node(1)}), string("p"), path()})})},
                 {map({string("r"), relationship(9, 1, 3)})}});
    QCOMPARE(graph->nodeCount(), std::size_t{3});
    QCOMPARE(graph->edgeCount(), std::size_t{3});
}

void TestGraphBuilder::duplicatesCountOnce()
{
    const auto graph = graphOf({{path()}, {path()}, {node(1)}, {relationship(7, 1, 2)}});
    QCOMPARE(graph->nodeCount(), std::size_t{3});
    QCOMPARE(graph->edgeCount(), std::size_t{2});
}

void TestGraphBuilder::beforeBolt5()
{
    const auto graph =
        graphOf({{structure('N', {integer(1), list({}), map({})})},
                 {structure('R', {integer(7), integer(1), integer(2), string("T"), map({})})}});
    QVERIFY(graph->findNode("1"));
    QCOMPARE(endsOf(*graph, "7"), std::string("1 > 2"));
    QCOMPARE(graph->placeholderCount(), std::size_t{1});
}

void TestGraphBuilder::brokenStructuresAreLeftOut()
{
    const auto graph =
        graphOf({{structure('N', {integer(1)})}, {structure('R', {integer(1)})}, {node(1)}});
    QCOMPARE(graph->nodeCount(), std::size_t{1});
    QCOMPARE(graph->edgeCount(), std::size_t{0});
}

void TestGraphBuilder::wirePointsAtTheValue()
{
    const auto graph = graphOf({{node(1, {string("k"), integer(5)})}, {path()}});
    const auto viewAt = [](const std::byte *wire) {
        return bolt::ValueView::fromWire(reinterpret_cast<const std::uint8_t *>(wire));
    };
    const auto first = bolt::NodeView::from(viewAt(graph->wire(*graph->findNode("4:x:1"))));
    QVERIFY(first);
    QCOMPARE(first->properties.find("k")->asInteger(), std::int64_t{5});
    const auto edge =
        bolt::UnboundRelationshipView::from(viewAt(graph->wire(*graph->findEdge("5:x:8"))));
    QVERIFY(edge);
    QCOMPARE(edge->id, std::int64_t{8});
}

void TestGraphBuilder::captions_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const Tree &value, const char *expected) {
        QTest::newRow(name) << value << QString::fromUtf8(expected);
    };
    add("name", node(1, {string("title"), string("t"), string("name"), string("größe")}), "größe");
    add("title", node(1, {string("x"), string("y"), string("title"), string("t")}), "t");
    add("a name of a kind", node(1, {string("x"), string("y"), string("lastName"), string("t")}),
        "t");
    add("first string", node(1, {string("n"), integer(1), string("x"), string("y")}), "y");
    add("no string", node(1, {string("n"), integer(1)}), "1");
    add("label", node(1, {}, {string("A"), string("B")}), "A");
    add("empty name", node(1, {string("name"), string("")}), "A");
    add("element id", node(1, {}, {}), "4:x:1");
}

void TestGraphBuilder::captions()
{
    QFETCH(const Tree, value);
    QFETCH(const QString, expected);
    const auto graph = graphOf({{value}});
    QCOMPARE(graph->caption(NodeIndex{0}), expected);
}

void TestGraphBuilder::captionOfAPlaceholderThatBecomesReal()
{
    const auto graph =
        graphOf({{relationship(7, 1, 2)}, {node(2, {string("name"), string("Two")})}});
    QCOMPARE(graph->caption(*graph->findNode("4:x:2")), QStringLiteral("Two"));
    QCOMPARE(graph->caption(*graph->findNode("4:x:1")), QString());
}

void TestGraphBuilder::rowLimit()
{
    const auto result = test::makeResult({"x"}, {{node(1)}, {node(2)}, {node(3)}});
    QCOMPARE(model::buildGraph(result, 2)->nodeCount(), std::size_t{2});
    QCOMPARE(model::buildGraph(result, 0)->nodeCount(), std::size_t{0});
}

void TestGraphBuilder::followsAGrowingResult()
{
    const auto result = test::makeResult({"x"}, {{node(1)}, {relationship(7, 1, 2)}});
    GraphBuilder builder(result);
    QCOMPARE(builder.extend(0, 2), GraphBuilder::Extent::Whole);
    const auto before = builder.snapshot();
    test::appendRow(*result, test::encode(list({node(2)})));
    QCOMPARE(builder.extend(2, result->rowCount()), GraphBuilder::Extent::Whole);
    const auto after = builder.snapshot();
    QCOMPARE(before->placeholderCount(), std::size_t{1});
    QCOMPARE(after->placeholderCount(), std::size_t{0});
    QCOMPARE(after->nodeCount(), std::size_t{2});
    QCOMPARE(after->edges(*after->findNode("4:x:2")).size(), std::size_t{1});
}

void TestGraphBuilder::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto result = test::makeResult({"x"}, {{node(1)}});
    QVERIFY(!model::buildGraph(result, 1, source.get_token()));
    GraphBuilder builder(result);
    QCOMPARE(builder.extend(0, 1, source.get_token()), GraphBuilder::Extent::Stopped);
}

QTEST_APPLESS_MAIN(TestGraphBuilder)
#include "tst_graph_builder.moc"
