// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/collapse.h"
#include "model/exploration/exploration_query.h"
#include "model/exploration/graph_selection.h"
#include "model/exploration/shown_graph.h"
#include "model/graph/graph_builder.h"
#include "support/test_result.h"

#include <QTest>

#include <algorithm>
#include <array>

using model::AddElements;
using model::DrawingLimit;
using model::EdgeIndex;
using model::Graph;
using model::GraphChange;
using model::GraphChanges;
using model::HideElements;
using model::KeepOnly;
using model::NodeIndex;
using model::ShowAdded;
using model::ShowHidden;
using model::ShownGraph;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

constexpr std::array<std::string_view, 1> kPerson{"Person"};
constexpr std::array<std::string_view, 1> kFilm{"Film"};

/// Nodes "a", "b", … of one letter each; relationships "ab", "bc", … named for their ends. A capital
/// letter is a film, a letter after a '?' only an end.
std::shared_ptr<const Graph> graphOf(const std::string &nodes,
                                     const std::vector<std::string> &edges)
{
    auto graph = std::make_shared<Graph>();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool isEnd = nodes[i] == '?';
        i += isEnd ? 1 : 0;
        const std::string id(1, nodes[i]);
        if (isEnd)
            graph->addPlaceholder(id);
        else
            graph->setCaption(graph->addNode(id, std::isupper(nodes[i]) ? kFilm : kPerson),
                              "caption of " + id);
    }
    for (const std::string &edge : edges) {
        graph->addEdge(edge, graph->addPlaceholder(edge.substr(0, 1)),
                       graph->addPlaceholder(edge.substr(1, 1)), "KNOWS");
    }
    graph->seal();
    return graph;
}

template <typename Change>
void add(GraphChanges &changes, Change change)
{
    changes.push_back(std::make_shared<const GraphChange>(std::move(change)));
}

AddElements added(std::shared_ptr<const Graph> graph)
{
    return {std::move(graph),
            std::make_shared<const model::ExplorationRequest>(model::FetchRequest())};
}

/// "a b* ?c / ab bc*": added ones with a star, ends alone with a question mark.
std::string textOf(const Graph &graph)
{
    std::string text;
    const auto put = [&text](std::string_view name, bool isAdded) {
        text += text.empty() || text.back() == ' ' ? "" : " ";
        text += std::string(name) + (isAdded ? "*" : "");
    };
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i) {
        const NodeIndex node{i};
        put((graph.isPlaceholder(node) ? "?" : "") + std::string(graph.elementId(node)),
            graph.isAdded(node));
    }
    text += " / ";
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i)
        put(graph.elementId(EdgeIndex{i}), graph.isAdded(EdgeIndex{i}));
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

std::string shownText(const std::shared_ptr<const Graph> &returned, const GraphChanges &changes)
{
    return textOf(*model::showGraph(returned, changes)->graph);
}

std::vector<NodeIndex> named(const Graph &graph, const std::string &ids)
{
    std::vector<NodeIndex> nodes;
    for (const char id : ids)
        nodes.push_back(*graph.findNode(std::string(1, id)));
    return nodes;
}

std::string idsOf(const Graph &graph, const std::vector<NodeIndex> &nodes)
{
    std::string ids;
    for (const NodeIndex node : nodes)
        ids += graph.elementId(node);
    return ids;
}

std::string decoded(const model::ExplorationStatement &statement, std::string_view key)
{
    const auto value = bolt::ValueView::fromWire(statement.parameters.data());
    for (const bolt::BoltMap::Entry &entry : value.asMap()) {
        if (entry.key != key)
            continue;
        if (entry.value.kind() == bolt::Kind::Integer)
            return std::to_string(entry.value.asInteger());
        if (entry.value.kind() == bolt::Kind::String)
            return std::string(entry.value.asString());
        std::string items;
        for (const bolt::ValueView item : entry.value.asList())
            items += (items.empty() ? "" : ",") + (item.kind() == bolt::Kind::Integer
                                                       ? std::to_string(item.asInteger())
                                                       : std::string(item.asString()));
        return items;
    }
    return "missing";
}

} // namespace

class TestExploration : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangedIsTheResultItself();
    void addedElementsAreTold();
    void addedOnesCanBeLeftOut();
    void anEndThatIsFetchedBecomesReal();
    void hidingTakesRelationshipsAlong();
    void kindsAreCountedApart();
    void hiddenOnesComeBack();
    void keepingOnlySomeLetsOthersCome();
    void theOrderIsSteady();
    void stops();
    void limits_data();
    void limits();
    void collapses_data();
    void collapses();
    void selections();
    void conditionsAndTexts();
    void expandStatements_data();
    void expandStatements();
    void oldIdsAreNumbers();
    void namesAreQuoted();
    void pathStatements();
    void otherStatements();
    void longListsAreCutForPeople();
};

void TestExploration::nothingChangedIsTheResultItself()
{
    const auto graph = graphOf("ab", {"ab"});
    const auto shown = model::showGraph(graph, {});
    QCOMPARE(shown->graph, graph);
    QCOMPARE(shown->addedNodes + shown->addedEdges + shown->hiddenNodes, std::size_t{0});
}

void TestExploration::addedElementsAreTold()
{
    const auto graph = graphOf("ab", {"ab"});
    GraphChanges changes;
    add(changes, added(graphOf("bcd", {"bc", "ab"})));
    const auto shown = model::showGraph(graph, changes);
    QCOMPARE(textOf(*shown->graph), std::string("a b c* d* / ab bc*"));
    QCOMPARE(shown->addedNodes, std::size_t{2});
    QCOMPARE(shown->addedEdges, std::size_t{1});
    QCOMPARE(shown->graph->addedNodeCount(), std::size_t{2});
    QCOMPARE(shown->graph->caption(*shown->graph->findNode("c")), QStringLiteral("caption of c"));
    QCOMPARE(shown->graph->neighbours(*shown->graph->findNode("b")).size(), std::size_t{2});
}

void TestExploration::addedOnesCanBeLeftOut()
{
    const auto graph = graphOf("ab", {"ab"});
    GraphChanges changes;
    add(changes, added(graphOf("bc", {"bc"})));
    add(changes, ShowAdded{ShowAdded::Choice::Left});
    const auto shown = model::showGraph(graph, changes);
    QCOMPARE(textOf(*shown->graph), std::string("a b / ab"));
    QCOMPARE(shown->addedNodes, std::size_t{1}); // counted all the same
    QVERIFY(!shown->isAddedShown);
    add(changes, ShowAdded{ShowAdded::Choice::Shown});
    QCOMPARE(shownText(graph, changes), std::string("a b c* / ab bc*"));
}

void TestExploration::anEndThatIsFetchedBecomesReal()
{
    const auto graph = graphOf("a?b", {"ab"});
    QCOMPARE(textOf(*graph), std::string("a ?b / ab"));
    GraphChanges changes;
    add(changes, added(graphOf("b", {})));
    QCOMPARE(shownText(graph, changes), std::string("a b* / ab"));
    // An end that comes again does not become one.
    add(changes, added(graphOf("?b?c", {"bc"})));
    QCOMPARE(shownText(graph, changes), std::string("a b* ?c* / ab bc*"));
}

void TestExploration::hidingTakesRelationshipsAlong()
{
    const auto graph = graphOf("abc", {"ab", "bc", "ca"});
    GraphChanges changes;
    add(changes, HideElements{{"b"}, {}});
    auto shown = model::showGraph(graph, changes);
    QCOMPARE(textOf(*shown->graph), std::string("a c / ca"));
    QCOMPARE(shown->hiddenNodes, std::size_t{1});
    QCOMPARE(shown->hiddenEdges, std::size_t{0});
    add(changes, HideElements{{}, {"ca", "no such"}});
    shown = model::showGraph(graph, changes);
    QCOMPARE(textOf(*shown->graph), std::string("a c /"));
    QCOMPARE(shown->hiddenEdges, std::size_t{1});
}

void TestExploration::kindsAreCountedApart()
{
    const auto graph = graphOf("abC", {"ab"});
    GraphChanges changes;
    add(changes, added(graphOf("bdEF", {"bd", "bE"})));
    const auto shown = model::showGraph(graph, changes)->graph;
    for (std::uint32_t i = 0; i < shown->labelCount(); ++i) {
        const model::LabelId label{i};
        const bool isFilm = shown->labelName(label) == "Film";
        QCOMPARE(shown->nodesWithLabel(label), std::size_t{3});
        QCOMPARE(shown->addedWithLabel(label), std::size_t(isFilm ? 2 : 1));
    }
    QCOMPARE(shown->edgesOfType(model::TypeId{0}), std::size_t{3});
    QCOMPARE(shown->addedOfType(model::TypeId{0}), std::size_t{2});
}

void TestExploration::hiddenOnesComeBack()
{
    const auto graph = graphOf("abc", {"ab", "bc"});
    GraphChanges changes;
    add(changes, HideElements{{"b", "c"}, {"ab"}});
    QCOMPARE(shownText(graph, changes), std::string("a /"));
    add(changes, added(graphOf("ab", {"ab"})));
    QCOMPARE(shownText(graph, changes), std::string("a b / ab")); // of the result all the same
    add(changes, ShowHidden());
    QCOMPARE(shownText(graph, changes), std::string("a b c / ab bc"));
}

void TestExploration::keepingOnlySomeLetsOthersCome()
{
    const auto graph = graphOf("abcd", {"ab", "cd"});
    GraphChanges changes;
    add(changes, added(graphOf("ae", {"ae"})));
    add(changes, KeepOnly{{"a", "b"}});
    QCOMPARE(shownText(graph, changes), std::string("a b / ab"));
    QCOMPARE(model::showGraph(graph, changes)->hiddenNodes, std::size_t{3});
    add(changes, added(graphOf("af", {"af"})));
    QCOMPARE(shownText(graph, changes), std::string("a b f* / ab af*"));
}

void TestExploration::theOrderIsSteady()
{
    const auto graph = graphOf("abcd", {"ab", "cd"});
    GraphChanges changes;
    add(changes, added(graphOf("dxyz", {"dx", "yz"})));
    const std::string once = shownText(graph, changes);
    add(changes, HideElements{{"c"}, {}});
    changes.pop_back();
    QCOMPARE(shownText(graph, changes), once);
}

void TestExploration::stops()
{
    std::stop_source source;
    source.request_stop();
    GraphChanges changes;
    add(changes, HideElements{{"a"}, {}});
    QVERIFY(!model::showGraph(graphOf("ab", {}), changes, {}, source.get_token()));
}

void TestExploration::limits_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("nodes");
    using Order = DrawingLimit::Order;
    const auto row = [](const char *name, Order order, const char *label, const char *nodes) {
        QTest::newRow(name) << static_cast<int>(order) << QString::fromLatin1(label)
                            << QString::fromLatin1(nodes);
    };
    row("as returned", Order::AsReturned, "", "abcdefG");
    row("by degree", Order::ByDegree, "", "dceabfG");
    row("by component", Order::ByComponent, "", "cdefabG");
    row("by label", Order::ByLabel, "Film", "Gabcdef");
    row("a label that nobody has", Order::ByLabel, "Ship", "abcdefG");
}

void TestExploration::limits()
{
    QFETCH(int, order);
    QFETCH(QString, label);
    QFETCH(QString, nodes);
    const auto graph = graphOf("abcdefG", {"ab", "cd", "de", "df", "ec", "cd2"});
    const DrawingLimit limit{3, static_cast<DrawingLimit::Order>(order), label.toStdString()};
    QCOMPARE(idsOf(*graph, model::nodesInOrder(*graph, limit)), nodes.toStdString());
    const auto shown = model::showGraph(graph, {}, limit);
    QCOMPARE(shown->graph->nodeCount(), graph->nodeCount()); // nothing is lost
    QCOMPARE(shown->graph->edgeCount(), graph->edgeCount());
    QCOMPARE(std::string(shown->graph->elementId(NodeIndex{0})), nodes.left(1).toStdString());
}

void TestExploration::collapses_data()
{
    QTest::addColumn<QString>("addedNodes");
    QTest::addColumn<QStringList>("addedEdges");
    QTest::addColumn<QString>("collapsed");
    QTest::addColumn<QString>("left");
    // The result is a - b.
    QTest::newRow("leaves") << "xy" << QStringList{QStringLiteral("ax"), QStringLiteral("ay")}
                            << "a"
                            << "a b / ab";
    QTest::newRow("what hangs on them too")
        << "xyz" << QStringList{QStringLiteral("ax"), QStringLiteral("xy"), QStringLiteral("yz")}
        << "a"
        << "a b / ab";
    QTest::newRow("held by another")
        << "xy" << QStringList{QStringLiteral("ax"), QStringLiteral("xb"), QStringLiteral("ay")}
        << "a"
        << "a b x* / ab ax* xb*";
    QTest::newRow("from the middle")
        << "xyz" << QStringList{QStringLiteral("ax"), QStringLiteral("xy"), QStringLiteral("xz")}
        << "x"
        << "a b x* / ab ax*";
    QTest::newRow("between two of the result") << "" << QStringList{QStringLiteral("ba")} << "b"
                                               << "a b / ab";
    QTest::newRow("both at once") << "xyz"
                                  << QStringList{QStringLiteral("ax"), QStringLiteral("bx"),
                                                 QStringLiteral("by")}
                                  << "ab"
                                  << "a b z* / ab";
    QTest::newRow("nothing") << "x" << QStringList{QStringLiteral("bx")} << "a"
                             << "a b x* / ab bx*";
}

void TestExploration::collapses()
{
    QFETCH(QString, addedNodes);
    QFETCH(QStringList, addedEdges);
    QFETCH(QString, collapsed);
    QFETCH(QString, left);
    const auto graph = graphOf("ab", {"ab"});
    std::vector<std::string> edges;
    for (const QString &edge : addedEdges)
        edges.push_back(edge.toStdString());
    GraphChanges changes;
    add(changes, added(graphOf("ab" + addedNodes.toStdString(), edges)));
    const auto before = model::showGraph(graph, changes)->graph;
    add(changes, model::collapse(*before, named(*before, collapsed.toStdString())));
    QCOMPARE(shownText(graph, changes), left.toStdString());
}

void TestExploration::selections()
{
    const auto graph = graphOf("abcdE", {"ab", "bc", "aa"});
    QCOMPARE(idsOf(*graph, model::withNeighbours(*graph, named(*graph, "a")).nodes),
             std::string("ab"));
    QCOMPARE(model::withNeighbours(*graph, named(*graph, "a")).edges.size(), std::size_t{2});
    QCOMPARE(idsOf(*graph, model::withComponents(*graph, named(*graph, "cd")).nodes),
             std::string("abcd"));
    QCOMPARE(idsOf(*graph, model::otherNodes(*graph, named(*graph, "bE"))), std::string("acd"));
    QCOMPARE(idsOf(*graph, model::singleNodes(*graph)), std::string("dE"));
    QCOMPARE(
        idsOf(
            *graph,
            model::nodesWithLabel(*graph, *graph->primaryLabel(named(*graph, "E").front())).nodes),
        std::string("E"));
    QCOMPARE(model::edgesOfType(*graph, model::TypeId{0}).edges.size(), std::size_t{3});
    QCOMPARE(model::allElements(*graph).size(), std::size_t{8});
}

void TestExploration::conditionsAndTexts()
{
    const auto node = [](std::int64_t id, const char *name, std::int64_t born) {
        return structure('N', {integer(id), list({string("Person")}),
                               map({string("name"), string(name), string("born"), integer(born)}),
                               string("4:x:" + std::to_string(id))});
    };
    const auto relationship = structure('R', {integer(7), integer(1), integer(2), string("KNOWS"),
                                              map({string("since"), integer(1984)}),
                                              string("5:x:7"), string("4:x:1"), string("4:x:2")});
    const auto graph = model::buildGraph(
        test::makeResult({"x"}, {{node(1, "Ann", 1984)}, {node(2, "Bob", 1990)}, {relationship}}));
    using Operator = model::ColumnCondition::Operator;
    const auto where = [&graph](const char *key, Operator op, const char *operand) {
        const auto found = *model::elementsWhere(
            *graph, {QString::fromLatin1(key), op, QString::fromLatin1(operand)});
        return std::to_string(found.nodes.size()) + "+" + std::to_string(found.edges.size());
    };
    QCOMPARE(where("name", Operator::Equal, "Ann"), std::string("1+0"));
    QCOMPARE(where("born", Operator::Greater, "1984"), std::string("1+0"));
    QCOMPARE(where("name", Operator::IsNull, ""), std::string("0+1"));
    QCOMPARE(where("since", Operator::IsNotNull, ""), std::string("0+1"));
    QCOMPARE(where("nothing", Operator::Equal, "1"), std::string("0+0"));
    const auto find = [&graph](const char *text) {
        const auto found = *model::findElements(*graph, {QString::fromLatin1(text)});
        return std::to_string(found.nodes.size()) + "+" + std::to_string(found.edges.size());
    };
    QCOMPARE(find("1984"), std::string("1+1"));
    QCOMPARE(find("person"), std::string("2+0"));
    QCOMPARE(find("knows"), std::string("0+1"));
    QCOMPARE(find("5:x:7"), std::string("0+1"));
    QCOMPARE(find("Eve"), std::string("0+0"));
    QCOMPARE(
        model::propertyKeys(*graph),
        (QStringList{QStringLiteral("born"), QStringLiteral("name"), QStringLiteral("since")}));
}

void TestExploration::expandStatements_data()
{
    using model::Direction;
    QTest::addColumn<model::ExpandRequest>("request");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("conditions");
    const auto row = [](const char *name, model::ExpandRequest request, const char *pattern,
                        const char *conditions) {
        request.nodes = {"4:x:1"};
        request.limit = 25;
        QTest::newRow(name) << request << QString::fromLatin1(pattern)
                            << QString::fromLatin1(conditions);
    };
    row("all", {}, "(n)-[r]-(m)", "");
    row("outgoing", {{}, {}, {}, Direction::Outgoing, {}, {}, 0}, "(n)-[r]->(m)", "");
    row("a type",
        {{}, {}, {{QStringLiteral("KNOWS"), Direction::Incoming}}, Direction::Both, {}, {}, 0},
        "(n)<-[r:KNOWS]-(m)", "");
    row("two of a kind",
        {{},
         {},
         {{QStringLiteral("A"), Direction::Both}, {QStringLiteral("B C"), Direction::Both}},
         Direction::Both,
         {},
         {},
         0},
        "(n)-[r:A|`B C`]-(m)", "");
    row("mixed",
        {{},
         {},
         {{QStringLiteral("A"), Direction::Outgoing},
          {QStringLiteral("A"), Direction::Incoming},
          {QStringLiteral("B"), Direction::Incoming}},
         Direction::Both,
         {},
         {},
         0},
        "(n)-[r:A|B]-(m)", "startNode(r) = n");
    row("label", {{}, {}, {}, Direction::Both, QStringLiteral("Film"), {}, 0}, "(n)-[r]-(m)",
        "m:Film");
    row("filter",
        {{}, {}, {}, Direction::Both, {}, {QStringLiteral("title"), QStringLiteral("x")}, 0},
        "(n)-[r]-(m)", "toLower(toStringOrNull(m.title)) CONTAINS toLower($text)");
    row("known", {{}, {"5:x:9"}, {}, Direction::Both, {}, {}, 0}, "(n)-[r]-(m)",
        "NOT elementId(r) IN $known");
}

void TestExploration::expandStatements()
{
    QFETCH(model::ExpandRequest, request);
    QFETCH(QString, pattern);
    QFETCH(QString, conditions);
    const auto statement = model::statementFor(request);
    QVERIFY2(statement.text.startsWith(QStringLiteral("MATCH %1\n").arg(pattern)),
             qPrintable(statement.text));
    QVERIFY2(statement.text.contains(conditions), qPrintable(statement.text));
    QVERIFY(statement.text.contains(QStringLiteral("elementId(n) IN $nodes")));
    QCOMPARE(decoded(statement, "nodes"), std::string("4:x:1"));
    QCOMPARE(decoded(statement, "limit"), std::string("25"));
}

void TestExploration::oldIdsAreNumbers()
{
    model::ExpandRequest request;
    request.nodes = {"12", "13"};
    request.known = {"7"};
    const auto statement = model::statementFor(request);
    QVERIFY(statement.text.contains(QStringLiteral("id(n) IN $nodes")));
    QVERIFY(statement.text.contains(QStringLiteral("NOT id(r) IN $known")));
    QVERIFY(!statement.text.contains(QStringLiteral("elementId")));
    const auto value = bolt::ValueView::fromWire(statement.parameters.data());
    for (const bolt::BoltMap::Entry &entry : value.asMap()) {
        if (entry.key == "nodes")
            QCOMPARE(entry.value.asList().at(0).kind(), bolt::Kind::Integer);
    }
}

void TestExploration::namesAreQuoted()
{
    model::ExpandRequest request;
    request.nodes = {"4:x:1"};
    request.types = {{QStringLiteral("A`]-() DETACH DELETE n //"), model::Direction::Outgoing}};
    request.label = QStringLiteral("L` \\u0060");
    request.filter = {QStringLiteral("k`"), QStringLiteral("'; MATCH (n) DELETE n")};
    const auto statement = model::statementFor(request);
    QVERIFY2(statement.text.contains(QStringLiteral("[r:`A``]-() DETACH DELETE n //`]->")),
             qPrintable(statement.text));
    QVERIFY2(statement.text.contains(QStringLiteral("m:`L`` \\u005Cu0060`")),
             qPrintable(statement.text));
    QVERIFY(statement.text.contains(QStringLiteral("m.`k```")));
    QVERIFY(!statement.text.contains(QStringLiteral("MATCH (n) DELETE")));
    QCOMPARE(decoded(statement, "text"), std::string("'; MATCH (n) DELETE n"));
}

void TestExploration::pathStatements()
{
    model::PathRequest request{
        "4:x:1", "4:x:2", model::Direction::Outgoing, 7, model::PathRequest::Which::One, 10};
    QVERIFY(model::statementFor(request).text.contains(
        QStringLiteral("MATCH p = shortestPath((a)-[*..7]->(b))")));
    request.which = model::PathRequest::Which::All;
    request.direction = model::Direction::Both;
    QVERIFY(model::statementFor(request).text.contains(
        QStringLiteral("allShortestPaths((a)-[*..7]-(b))")));
    QCOMPARE(model::pathSyntaxOf("Neo4j/v5.11.0 compatible graph database server - Memgraph"),
             model::PathSyntax::Memgraph);
    request.which = model::PathRequest::Which::One;
    QVERIFY(model::statementFor(request, model::PathSyntax::Memgraph)
                .text.contains(QStringLiteral("(a)-[*BFS ..7]-(b)")));
}

void TestExploration::otherStatements()
{
    const auto counts = model::countStatement({"4:x:1"});
    QVERIFY(counts.text.contains(QStringLiteral("UNION ALL")));
    QCOMPARE(decoded(counts, "nodes"), std::string("4:x:1"));
    const auto reveal = model::statementFor(model::RevealRequest{{"4:x:1", "4:x:2"}, {}, 5});
    QVERIFY(reveal.text.startsWith(QStringLiteral("MATCH (a)-[r]->(b)")));
    QVERIFY(!reveal.text.contains(QStringLiteral("$known")));
    const auto around =
        model::statementFor(model::RevealRequest{{"4:x:1"}, {}, 5, {"4:x:1", "4:x:2"}});
    QVERIFY(around.text.startsWith(QStringLiteral("MATCH (a)-[r]-(b)")));
    QVERIFY(around.text.contains(QStringLiteral("elementId(b) IN $others")));
    QVERIFY(around.text.contains(QStringLiteral("RETURN DISTINCT r")));
    QCOMPARE(decoded(around, "nodes"), std::string("4:x:1"));
    const auto fetch = model::statementFor(model::FetchRequest{{"4:x:1"}, {"5:x:1"}});
    QVERIFY(fetch.text.contains(QStringLiteral("elementId(r) IN $edges")));
    QCOMPARE(decoded(fetch, "edges"), std::string("5:x:1"));
}

void TestExploration::longListsAreCutForPeople()
{
    std::vector<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.push_back("4:x:" + std::to_string(i));
    const auto statement = model::statementFor(model::RevealRequest{ids, {}, 5});
    QVERIFY2(statement.parametersText.size() < 200, qPrintable(statement.parametersText));
    QVERIFY(statement.parametersText.contains(QStringLiteral("1000 in all")));
}

QTEST_APPLESS_MAIN(TestExploration)
#include "tst_exploration.moc"
