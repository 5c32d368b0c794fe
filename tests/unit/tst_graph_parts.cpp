// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "model/graph/grouping.h"
#include "model/graph/kind_filter.h"
#include "support/test_result.h"

#include <QTest>

using model::EdgeIndex;
using model::ElementKind;
using model::filterKinds;
using model::Graph;
using model::groupGraph;
using model::Grouping;
using model::KindFilter;
using model::NodeIndex;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;
using Of = ElementKind::Of;

namespace
{

Tree node(std::int64_t id, std::vector<Tree> labels, std::vector<Tree> properties = {})
{
    return structure('N', {integer(id), list(std::move(labels)), map(std::move(properties)),
                           string("n" + std::to_string(id))});
}

Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end, const std::string &type)
{
    return structure('R', {integer(id), integer(start), integer(end), string(type), map({}),
                           string("e" + std::to_string(id)), string("n" + std::to_string(start)),
                           string("n" + std::to_string(end))});
}

/// People 0, 1 and 2 (2 is a Boss, too), films 3 and 4, 5 without a label, 6 only named. KNOWS twice
/// from 0 to 1 and once back, ACTED_IN from each person to film 3 and from 2 to 4, KNOWS from 5 to 6.
std::shared_ptr<const Graph> sample()
{
    const auto person = [](std::int64_t id, std::vector<Tree> labels, const char *city) {
        return node(id, std::move(labels), {string("city"), string(city)});
    };
    return model::buildGraph(
        test::makeResult({"x"}, {{person(0, {string("Person")}, "Rome")},
                                 {person(1, {string("Person")}, "Oslo")},
                                 {person(2, {string("Person"), string("Boss")}, "Rome")},
                                 {node(3, {string("Film")})},
                                 {node(4, {string("Film")})},
                                 {node(5, {})},
                                 {relationship(0, 0, 1, "KNOWS")},
                                 {relationship(1, 0, 1, "KNOWS")},
                                 {relationship(2, 1, 0, "KNOWS")},
                                 {relationship(3, 0, 3, "ACTED_IN")},
                                 {relationship(4, 1, 3, "ACTED_IN")},
                                 {relationship(5, 2, 3, "ACTED_IN")},
                                 {relationship(6, 2, 4, "ACTED_IN")},
                                 {relationship(7, 5, 6, "KNOWS")}}));
}

/// "n0 n3 | e3", what is left of the sample.
QString contents(const Graph &graph)
{
    QStringList nodes;
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        const std::string_view id = graph.elementId(NodeIndex{i});
        nodes.append(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    }
    QStringList edges;
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i) {
        const std::string_view id = graph.elementId(EdgeIndex{i});
        edges.append(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    }
    return nodes.join(u' ') + QStringLiteral(" | ") + edges.join(u' ');
}

KindFilter hiding(Of of, const std::string &name = {})
{
    KindFilter filter;
    filter.hidden.insert({of, name});
    return filter;
}

KindFilter onlyKind(Of of, const std::string &name = {})
{
    KindFilter filter;
    filter.only = ElementKind{of, name};
    return filter;
}

} // namespace

Q_DECLARE_METATYPE(KindFilter)

class TestGraphParts : public QObject
{
    Q_OBJECT

private slots:
    void filters_data();
    void filters();
    void filteredGraphsKeepNamesAndBytes();
    void whatWasAddedStaysMarked();
    void nothingToDoGivesTheSameGraph();
    void showsAndHides();
    void parallelRelationships();
    void byLabel();
    void byProperty();
    void collapsedAndOpened();
    void membersOfASubgraphOfOneStayThemselves();
    void hostileGroupNames();
    void stops();
};

void TestGraphParts::filters_data()
{
    QTest::addColumn<KindFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a label") << hiding(Of::Label, "Film") << "n0 n1 n2 n5 n6 | e0 e1 e2 e7";
    QTest::newRow("one of two labels")
        << hiding(Of::Label, "Boss") << "n0 n1 n3 n4 n5 n6 | e0 e1 e2 e3 e4 e7";
    QTest::newRow("a type") << hiding(Of::Type, "KNOWS") << "n0 n1 n2 n3 n4 n5 n6 | e3 e4 e5 e6";
    QTest::newRow("no label") << hiding(Of::Unlabelled)
                              << "n0 n1 n2 n3 n4 n6 | e0 e1 e2 e3 e4 e5 e6";
    QTest::newRow("not in the result")
        << hiding(Of::Placeholder) << "n0 n1 n2 n3 n4 n5 | e0 e1 e2 e3 e4 e5 e6";
    QTest::newRow("unknown") << hiding(Of::Label, "Nowhere")
                             << "n0 n1 n2 n3 n4 n5 n6 | e0 e1 e2 e3 e4 e5 e6 e7";
    QTest::newRow("only a label") << onlyKind(Of::Label, "Person") << "n0 n1 n2 | e0 e1 e2";
    QTest::newRow("only a second label") << onlyKind(Of::Label, "Boss") << "n2 | ";
    QTest::newRow("only a type") << onlyKind(Of::Type, "ACTED_IN")
                                 << "n0 n1 n2 n3 n4 | e3 e4 e5 e6";
    QTest::newRow("only what has no label") << onlyKind(Of::Unlabelled) << "n5 | ";
    KindFilter both = onlyKind(Of::Label, "Person");
    both.hidden.insert({Of::Label, "Boss"});
    QTest::newRow("only and hidden") << both << "n0 n1 | e0 e1 e2";
}

void TestGraphParts::filters()
{
    QFETCH(KindFilter, filter);
    QFETCH(QString, expected);
    QCOMPARE(contents(*filterKinds(sample(), filter)), expected);
}

void TestGraphParts::filteredGraphsKeepNamesAndBytes()
{
    std::shared_ptr<const Graph> part;
    std::weak_ptr<const Graph> whole;
    {
        const auto graph = sample();
        whole = graph;
        part = filterKinds(graph, hiding(Of::Label, "Person"));
        QCOMPARE(part->labelCount(), graph->labelCount());
        for (std::uint32_t i = 0; i < graph->labelCount(); ++i)
            QCOMPARE(part->labelName(model::LabelId{i}), graph->labelName(model::LabelId{i}));
        QCOMPARE(part->typeCount(), graph->typeCount());
        QCOMPARE(part->wire(*part->findNode("n3")), graph->wire(*graph->findNode("n3")));
        QCOMPARE(part->caption(*part->findNode("n3")), graph->caption(*graph->findNode("n3")));
    }
    QVERIFY(!whole.expired());
    QCOMPARE(part->nodesWithLabel(model::LabelId{0}), std::size_t{0});
    QCOMPARE(part->placeholderCount(), std::size_t{1});
}

void TestGraphParts::whatWasAddedStaysMarked()
{
    auto marked = std::make_shared<Graph>(*sample());
    marked->markAdded(NodeIndex{1});
    for (const std::uint32_t edge : {0U, 1U, 3U})
        marked->markAdded(EdgeIndex{edge});
    const auto filtered = filterKinds(marked, hiding(Of::Label, "Film"));
    QVERIFY(filtered->isAdded(*filtered->findNode("n1")));
    QVERIFY(!filtered->isAdded(*filtered->findNode("n0")));
    QVERIFY(filtered->isAdded(*filtered->findEdge("e0")));
    QCOMPARE(filtered->addedEdgeCount(), std::size_t{2});
    Grouping grouping;
    grouping.relationships = Grouping::Relationships::Parallel;
    const auto grouped = groupGraph(marked, grouping);
    QVERIFY(grouped->isAdded(*grouped->findEdge("group:e0"))); // both of them were
    QVERIFY(grouped->isAdded(*grouped->findEdge("e3")));
    QVERIFY(!grouped->isAdded(*grouped->findEdge("e2")));
}

void TestGraphParts::nothingToDoGivesTheSameGraph()
{
    const auto graph = sample();
    QCOMPARE(filterKinds(graph, {}), graph);
    QCOMPARE(groupGraph(graph, {}), graph);
}

void TestGraphParts::showsAndHides()
{
    const ElementKind person{Of::Label, "Person"};
    const ElementKind film{Of::Label, "Film"};
    const ElementKind knows{Of::Type, "KNOWS"};
    KindFilter filter = onlyKind(Of::Label, "Person");
    QVERIFY(filter.shows(person));
    QVERIFY(!filter.shows(film));
    QVERIFY(filter.shows(knows));
    filter.hidden.insert(person);
    QVERIFY(!filter.shows(person));
}

void TestGraphParts::parallelRelationships()
{
    const auto graph = sample();
    const auto grouped = groupGraph(graph, {.relationships = Grouping::Relationships::Parallel});
    QCOMPARE(contents(*grouped),
             QStringLiteral("n0 n1 n2 n3 n4 n5 n6 | group:e0 e2 e3 e4 e5 e6 e7"));
    QCOMPARE(grouped->members(*grouped->findEdge("group:e0")), 2U);
    QCOMPARE(grouped->members(*grouped->findEdge("e2")), 1U);
    QVERIFY(grouped->wire(*grouped->findEdge("group:e0")) == nullptr);
    QVERIFY(grouped->wire(*grouped->findEdge("e2")) != nullptr);
}

void TestGraphParts::byLabel()
{
    const auto grouped = groupGraph(sample(), {.nodes = Grouping::Nodes::ByLabel});
    QCOMPARE(contents(*grouped), QStringLiteral("group:label:Person group:label:Film n5 n6 | "
                                                "group:e0 group:e3 e7"));
    const NodeIndex people = *grouped->findNode("group:label:Person");
    QCOMPARE(grouped->members(people), 3U);
    QCOMPARE(grouped->caption(people), QStringLiteral("Person (3)"));
    QVERIFY(grouped->wire(people) == nullptr);
    QVERIFY(!grouped->isPlaceholder(people));
    const EdgeIndex knows = *grouped->findEdge("group:e0");
    QVERIFY(grouped->isLoop(knows));
    QCOMPARE(grouped->members(knows), 3U);
    QCOMPARE(grouped->members(*grouped->findEdge("group:e3")), 4U);
    QVERIFY(grouped->isPlaceholder(*grouped->findNode("n6")));
}

void TestGraphParts::byProperty()
{
    const auto grouped =
        groupGraph(sample(), {.nodes = Grouping::Nodes::ByProperty, .property = "city"});
    QCOMPARE(contents(*grouped), QStringLiteral("group:property:city:Rome n1 n3 n4 n5 n6 | "
                                                "group:e0 e2 group:e3 e4 e6 e7"));
    QCOMPARE(grouped->caption(*grouped->findNode("group:property:city:Rome")),
             QStringLiteral("Rome (2)"));
}

void TestGraphParts::collapsedAndOpened()
{
    Grouping grouping{.nodes = Grouping::Nodes::ByLabel, .collapsed = {{"n1", "n3"}}};
    QCOMPARE(contents(*groupGraph(sample(), grouping)),
             QStringLiteral("group:label:Person group:collapsed:n1 n4 n5 n6 | "
                            "group:e0 e2 group:e3 e4 e6 e7"));
    grouping.opened.insert("group:label:Person");
    QCOMPARE(contents(*groupGraph(sample(), grouping)),
             QStringLiteral("n0 group:collapsed:n1 n2 n4 n5 n6 | group:e0 e2 e3 e4 e5 e6 e7"));
}

void TestGraphParts::membersOfASubgraphOfOneStayThemselves()
{
    const Grouping grouping{.collapsed = {{"n4"}, {"gone", "n5"}}};
    QCOMPARE(contents(*groupGraph(sample(), grouping)),
             QStringLiteral("n0 n1 n2 n3 n4 n5 n6 | e0 e1 e2 e3 e4 e5 e6 e7"));
}

void TestGraphParts::hostileGroupNames()
{
    const std::string longName(100'000, 'x');
    const auto graph = model::buildGraph(
        test::makeResult({"x"}, {{node(0, {string("A")}, {string("p"), string(longName)})},
                                 {node(1, {string("A")}, {string("p"), string(longName)})},
                                 {node(2, {string("A")}, {string("p"), list({})})},
                                 {node(3, {string("A")}, {string("p"), list({})})}}));
    const auto grouped = groupGraph(graph, {.nodes = Grouping::Nodes::ByProperty, .property = "p"});
    QCOMPARE(grouped->nodeCount(), std::size_t{2});
    QVERIFY(grouped->elementId(NodeIndex{0}).size() < 300);
}

void TestGraphParts::stops()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!filterKinds(sample(), hiding(Of::Label, "Film"), source.get_token()));
    QVERIFY(!groupGraph(sample(), {.nodes = Grouping::Nodes::ByLabel}, source.get_token()));
}

QTEST_APPLESS_MAIN(TestGraphParts)
#include "tst_graph_parts.moc"
