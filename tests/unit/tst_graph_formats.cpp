// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/cypher_script_writer.h"
#include "model/exporting/dot_writer.h"
#include "model/exporting/element_id_set.h"
#include "model/exporting/gexf_writer.h"
#include "model/exporting/graphml_writer.h"
#include "support/written_file.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using model::ExportLoss;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::node;
using test::null;
using test::relationship;
using test::string;
using test::structure;
using test::Tree;
using test::written;

namespace
{

const Tree kAnn = node(1, {string("Person")}, {string("name"), string("Ann & <Co>")});
const Tree kBob = node(2, {string("Person"), string("Odd label")},
                       {string("name"), integer(5), string("big"), floating(1e300)});
const Tree kKnows = relationship(3, 1, 2, "KNOWS", {string("since"), integer(1999)});

std::uint64_t countOf(const model::RecordWriter &writer, ExportLoss loss)
{
    for (const model::ExportRemark &remark : writer.remarks()) {
        if (remark.loss == loss)
            return remark.count;
    }
    return 0;
}

/// Reads to the end; the error, if there is one.
QString xmlErrorOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

/// The formats that hold the graph in the records.
class TestGraphFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphMl();
    void gexf();
    void dot();
    void eachElementOnce();
    void elementsInPathsListsAndMaps();
    void unknownEnds();
    void valuesThatAreNoElements();
    void charactersThatXmlCannotHold();
    void script();
    void scriptThatMerges();
    void scriptWithoutTransactions();
    void propertiesWithoutALiteral();
    void manyRowsMakeSeveralStatements();
    void largeGraphsWaitInAFile();
    void idSet();
};

void TestGraphFormats::graphMl()
{
    model::GraphMlWriter writer;
    const QByteArray xml = written(writer, {"a", "r", "b"}, {{kAnn, kKnows, kBob}});
    QCOMPARE(xmlErrorOf(xml), QString());
    // A property of two types is two keys of one name.
    const QByteArray body = xml.mid(xml.indexOf("<key id=\"n0\""));
    QCOMPARE(body,
             QByteArray("<key id=\"n0\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
                        "<key id=\"n1\" for=\"node\" attr.name=\"name\" attr.type=\"long\"/>\n"
                        "<key id=\"n2\" for=\"node\" attr.name=\"big\" attr.type=\"double\"/>\n"
                        "<key id=\"e0\" for=\"edge\" attr.name=\"since\" attr.type=\"long\"/>\n"
                        "<graph id=\"G\" edgedefault=\"directed\">\n"
                        "<node id=\"4:x:1\" labels=\":Person\"><data key=\"labels\">:Person</data>"
                        "<data key=\"n0\">Ann &amp; &lt;Co&gt;</data></node>\n"
                        "<edge id=\"5:x:3\" source=\"4:x:1\" target=\"4:x:2\" label=\"KNOWS\">"
                        "<data key=\"label\">KNOWS</data><data key=\"e0\">1999</data></edge>\n"
                        "<node id=\"4:x:2\" labels=\":Person:`Odd label`\">"
                        "<data key=\"labels\">:Person:`Odd label`</data>"
                        "<data key=\"n1\">5</data><data key=\"n2\">1.0E300</data></node>\n"
                        "</graph>\n</graphml>\n"));
}

void TestGraphFormats::gexf()
{
    model::GexfWriter writer;
    const QByteArray xml = written(writer, {"r", "a", "b"}, {{kKnows, kAnn, kBob}});
    QCOMPARE(xmlErrorOf(xml), QString());
    QVERIFY(xml.contains("<attribute id=\"1\" title=\"name\" type=\"long\"/>\n"));
    // All nodes stand before all edges.
    QVERIFY(xml.endsWith(
        "<nodes>\n"
        "<node id=\"4:x:1\" label=\":Person\"><attvalues>"
        "<attvalue for=\"0\" value=\"Ann &amp; &lt;Co&gt;\"/></attvalues></node>\n"
        "<node id=\"4:x:2\" label=\":Person:`Odd label`\"><attvalues>"
        "<attvalue for=\"1\" value=\"5\"/><attvalue for=\"2\" value=\"1.0E300\"/></attvalues>"
        "</node>\n"
        "</nodes>\n<edges>\n"
        "<edge id=\"5:x:3\" source=\"4:x:1\" target=\"4:x:2\" label=\"KNOWS\"><attvalues>"
        "<attvalue for=\"0\" value=\"1999\"/></attvalues></edge>\n"
        "</edges>\n</graph>\n</gexf>\n"));
}

void TestGraphFormats::dot()
{
    model::DotWriter writer;
    QCOMPARE(written(writer, {"a", "r", "b"},
                     {{node(1, {string("A")}, {string("k"), string("say \"hi\" \\")}), kKnows,
                       node(2)}}),
             QByteArray("digraph G {\n"
                        "\"4:x:1\" [label=\":A\", \".k\"=\"say \\\"hi\\\" \\\\\"];\n"
                        "\"4:x:1\" -> \"4:x:2\" [id=\"5:x:3\", label=\"KNOWS\", "
                        "\".since\"=\"1999\"];\n"
                        "\"4:x:2\" [label=\"\"];\n"
                        "}\n"));
}

void TestGraphFormats::eachElementOnce()
{
    model::DotWriter writer;
    const QByteArray dot =
        written(writer, {"a", "r", "b"}, {{kAnn, kKnows, kBob}, {kBob, kKnows, kAnn}});
    QCOMPARE(dot.count("label=\":Person\""), 1);
    QCOMPARE(dot.count("->"), 1);
}

void TestGraphFormats::elementsInPathsListsAndMaps()
{
    const Tree step = structure('r', {integer(3), string("KNOWS"), map({}), string("5:x:3")});
    const Tree path =
        structure('P', {list({kBob, kAnn}), list({step}), list({integer(-1), integer(1)})});
    model::DotWriter writer;
    const QByteArray dot =
        written(writer, {"p", "l"}, {{path, list({map({string("k"), node(9)})})}});
    QVERIFY(dot.contains("\"4:x:1\" -> \"4:x:2\" [id=\"5:x:3\""));
    QVERIFY(dot.contains("\"4:x:9\" [label"));
    QVERIFY(writer.remarks().empty());
}

void TestGraphFormats::unknownEnds()
{
    model::GraphMlWriter writer;
    const QByteArray xml = written(writer, {"r", "b"}, {{kKnows, kBob}});
    QCOMPARE(xml.count("<node id=\"4:x:1\"/>"), 1);
    QCOMPARE(xml.count("<node id=\"4:x:2\""), 1);
    QCOMPARE(countOf(writer, ExportLoss::NodeUnknown), std::uint64_t{1});
}

void TestGraphFormats::valuesThatAreNoElements()
{
    model::GexfWriter writer;
    written(writer, {"a", "b", "c"}, {{kAnn, integer(1), null()}});
    QCOMPARE(countOf(writer, ExportLoss::ValueLeftOut), std::uint64_t{1});
}

void TestGraphFormats::charactersThatXmlCannotHold()
{
    model::GraphMlWriter writer;
    const QByteArray xml =
        written(writer, {"n"}, {{node(1, {}, {string("k"), string("a\x01\t\r\n\xEF\xBF\xBF.")})}});
    QCOMPARE(xmlErrorOf(xml), QString());
    QVERIFY(xml.contains(">a\xEF\xBF\xBD&#9;&#13;&#10;\xEF\xBF\xBD.</data>"));
    QCOMPARE(countOf(writer, ExportLoss::CharacterLost), std::uint64_t{2});
}

void TestGraphFormats::script()
{
    model::CypherScriptWriter writer;
    QCOMPARE(
        written(writer, {"a", "r", "b"}, {{kAnn, kKnows, kBob}}),
        QByteArray(
            ":begin\n"
            "CREATE CONSTRAINT UNIQUE_IMPORT_NAME IF NOT EXISTS FOR (node:`UNIQUE IMPORT LABEL`) "
            "REQUIRE (node.`UNIQUE IMPORT ID`) IS UNIQUE;\n"
            ":commit\n"
            "CALL db.awaitIndexes(300);\n"
            ":begin\n"
            "UNWIND [{_id: '4:x:2', properties: {name: 5, big: 1.0E300}}] AS row\n"
            "CREATE (n:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row._id}) "
            "SET n += row.properties SET n:Person:`Odd label`;\n"
            ":commit\n"
            ":begin\n"
            "UNWIND [{_id: '4:x:1', properties: {name: 'Ann & <Co>'}}] AS row\n"
            "CREATE (n:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row._id}) "
            "SET n += row.properties SET n:Person;\n"
            ":commit\n"
            ":begin\n"
            "UNWIND [{start: '4:x:1', end: '4:x:2', properties: {since: 1999}}] AS row\n"
            "MATCH (start:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row.start})\n"
            "MATCH (end:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row.end})\n"
            "CREATE (start)-[r:KNOWS]->(end) SET r += row.properties;\n"
            ":commit\n"
            ":begin\n"
            "MATCH (n:`UNIQUE IMPORT LABEL`) WITH n LIMIT 20000 "
            "REMOVE n:`UNIQUE IMPORT LABEL` REMOVE n.`UNIQUE IMPORT ID`;\n"
            ":commit\n"
            ":begin\n"
            "DROP CONSTRAINT UNIQUE_IMPORT_NAME;\n"
            ":commit\n"));
}

void TestGraphFormats::scriptThatMerges()
{
    model::CypherScriptWriter writer({model::ScriptClause::Merge, {}});
    const QByteArray script = written(writer, {"a", "r", "b"}, {{kAnn, kKnows, kBob}});
    QVERIFY(script.contains("MERGE (n:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row._id})"));
    QVERIFY(script.contains("MERGE (start)-[r:KNOWS {`UNIQUE IMPORT ID`: row._id}]->(end)"));
    QVERIFY(script.contains("REMOVE r.`UNIQUE IMPORT ID`;"));
    QVERIFY(!script.contains("CREATE ("));
}

void TestGraphFormats::scriptWithoutTransactions()
{
    model::CypherScriptWriter writer({{}, model::ScriptTransactions::Plain});
    const QByteArray script = written(writer, {"a"}, {{kAnn}});
    QVERIFY(!script.contains(":begin"));
    QVERIFY(!script.contains(":commit"));
    QCOMPARE(script.count(";\n"), 5);
}

void TestGraphFormats::propertiesWithoutALiteral()
{
    model::CypherScriptWriter writer;
    const QByteArray script = written(
        writer, {"a"}, {{node(1, {}, {string("b"), test::bytes("x"), string("c"), integer(1)})}});
    QVERIFY(script.contains("properties: {c: 1}}"));
    QCOMPARE(countOf(writer, ExportLoss::PropertyLeftOut), std::uint64_t{1});
}

void TestGraphFormats::manyRowsMakeSeveralStatements()
{
    std::vector<std::vector<Tree>> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back({node(i, {string(i % 2 == 0 ? "Even" : "Odd")})});
    model::CypherScriptWriter writer;
    const QByteArray script = written(writer, {"n"}, rows);
    QCOMPARE(script.count("UNWIND"), 10);
    QCOMPARE(script.count("{_id: "), 1000);
}

/// Enough for the spool to become a file, and nothing of it stays.
void TestGraphFormats::largeGraphsWaitInAFile()
{
    const QDir folder(qEnvironmentVariableIsEmpty("TMPDIR") ? QStringLiteral("/var/tmp")
                                                            : QDir::tempPath());
    const QStringList spools{QStringLiteral("lightningbolt-export-*")};
    const auto before = folder.entryList(spools);
    constexpr int kNodes = 20'000;
    {
        std::vector<std::vector<Tree>> rows;
        for (int i = 0; i < kNodes; ++i)
            rows.push_back({node(i, {string("Label")}, {string("number"), integer(i)})});
        model::GraphMlWriter writer;
        const QByteArray xml = written(writer, {"n"}, rows);
        QCOMPARE(xmlErrorOf(xml), QString());
        QCOMPARE(xml.count("<node "), kNodes);
        QVERIFY(writer.failure().isEmpty());
    }
    QCOMPARE(folder.entryList(spools), before);
}

void TestGraphFormats::idSet()
{
    model::ElementIdSet set;
    const QStringList ids{QStringLiteral("4:x:0"),
                          QStringLiteral("4:x:00"),
                          QStringLiteral("4:x:511"),
                          QStringLiteral("4:x:512"),
                          QStringLiteral("5:x:0"),
                          QStringLiteral("123"),
                          QStringLiteral("no number"),
                          QString(),
                          QStringLiteral("9999999999999999999999")};
    for (const QString &id : ids) {
        QVERIFY(!set.contains(id.toStdString()));
        QVERIFY(set.insert(id.toStdString()));
        QVERIFY(!set.insert(id.toStdString()));
        QVERIFY(set.contains(id.toStdString()));
    }
    const auto all = [&set] {
        QSet<QString> found;
        set.forEach([&found](const std::string &id) { found.insert(QString::fromStdString(id)); });
        return found;
    };
    QCOMPARE(all(), QSet<QString>(ids.begin(), ids.end()));
    for (const QString &id : ids) {
        set.remove(id.toStdString());
        QVERIFY(!set.contains(id.toStdString()));
    }
    QVERIFY(all().isEmpty());
}

QTEST_APPLESS_MAIN(TestGraphFormats)
#include "tst_graph_formats.moc"
