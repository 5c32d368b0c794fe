// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/apoc_csv_writer.h"
#include "model/exporting/apoc_json_text.h"
#include "model/exporting/browser_csv_writer.h"
#include "model/exporting/csv_writer.h"
#include "model/exporting/flat_csv_writer.h"
#include "model/exporting/html_writer.h"
#include "model/exporting/json_writer.h"
#include "model/exporting/markdown_writer.h"
#include "model/exporting/spreadsheet_writer.h"
#include "model/exporting/typed_json_text.h"
#include "support/written_file.h"

#include <QTest>

#include <limits>

using model::CsvOptions;
using test::boolean;
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

const Tree kAnn = node(7, {string("Person"), string("Odd label")},
                       {string("name"), string("Ann"), string("age"), integer(40)});
const Tree kKnows = relationship(3, 7, 8, "KNOWS", {string("since"), structure('D', {integer(0)})});

QByteArray csvCell(const Tree &value, const CsvOptions &options)
{
    model::CsvWriter writer(options);
    return written(writer, {"c"}, {{value}}).mid(3).chopped(2);
}

QByteArray jsonOf(const Tree &value, model::JsonShape shape)
{
    const test::Bytes bytes = test::encode(value);
    std::string out;
    shape(out, bolt::ValueView::fromWire(bytes.data()));
    return QByteArray::fromStdString(out);
}

} // namespace

/// Table formats, their options, and the shapes of other tools.
class TestTableFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nullHasItsOwnText();
    void listsWithSemicolons_data();
    void listsWithSemicolons();
    void formulaGuard_data();
    void formulaGuard();
    void flatElements();
    void flatElementsWithoutRows();
    void apocCsv();
    void browserCsv();
    void typedJson_data();
    void typedJson();
    void typedPath();
    void apocJson_data();
    void apocJson();
    void markdown();
    void html();
    void spreadsheetTexts_data();
    void spreadsheetTexts();
};

void TestTableFormats::nullHasItsOwnText()
{
    CsvOptions options;
    options.nullText = "\\N";
    QCOMPARE(csvCell(null(), options), QByteArray("\\N"));
    QCOMPARE(csvCell(string("\\N"), options), QByteArray("\"\\N\""));
    QCOMPARE(csvCell(string(""), options), QByteArray("\"\""));
}

void TestTableFormats::listsWithSemicolons_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("numbers") << list({integer(1), floating(2.5)}) << QByteArray("1;2.5");
    QTest::newRow("texts") << list({string("a"), string("b,c")}) << QByteArray("\"a;b,c\"");
    QTest::newRow("dates") << list({structure('D', {integer(0)})}) << QByteArray("1970-01-01");
    QTest::newRow("a semicolon") << list({string("a;b")}) << QByteArray("\"[\"\"a;b\"\"]\"");
    QTest::newRow("null") << list({null()}) << QByteArray("[null]");
    QTest::newRow("empty") << list({}) << QByteArray("[]");
    QTest::newRow("an empty text first") << list({string(""), string("a")}) << QByteArray(";a");
    QTest::newRow("nested") << list({integer(1), list({integer(2)})}) << QByteArray("\"[1,[2]]\"");
}

void TestTableFormats::listsWithSemicolons()
{
    QFETCH(const Tree, value);
    QFETCH(const QByteArray, expected);
    CsvOptions options;
    options.lists = model::ListStyle::Semicolons;
    QCOMPARE(csvCell(value, options), expected);
}

void TestTableFormats::formulaGuard_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("equals") << string("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << string("+1") << QByteArray("'+1");
    QTest::newRow("minus") << string("-1") << QByteArray("'-1");
    QTest::newRow("at") << string("@a") << QByteArray("'@a");
    QTest::newRow("tab") << string("\t=1") << QByteArray("'\t=1");
    QTest::newRow("inside") << string("1=1") << QByteArray("1=1");
    QTest::newRow("a negative number") << integer(-1) << QByteArray("-1");
    QTest::newRow("a joined list") << list({string("=1+1"), integer(2)}) << QByteArray("'=1+1;2");
    QTest::newRow("joined numbers") << list({integer(-1), integer(2)}) << QByteArray("-1;2");
}

void TestTableFormats::formulaGuard()
{
    QFETCH(const Tree, value);
    QFETCH(const QByteArray, expected);
    CsvOptions options;
    options.formulaGuard = model::FormulaGuard::On;
    options.lists = model::ListStyle::Semicolons;
    QCOMPARE(csvCell(value, options), expected);
}

void TestTableFormats::flatElements()
{
    CsvOptions options;
    options.elements = model::ElementStyle::Columns;
    model::FlatCsvWriter writer(options);
    QCOMPARE(written(writer, {"n", "x"},
                     {{integer(1), string("a")},
                      {kAnn, null()},
                      {node(9, {}, {string("age"), string("")}), kKnows}}),
             QByteArray("n,x,n:labels,n.name,n.age,x:type,x:start,x:end,x.since\r\n"
                        "1,a,,,,,,,\r\n"
                        "4:x:7,,:Person:`Odd label`,Ann,40,,,,\r\n"
                        "4:x:9,5:x:3,\"\",,\"\",KNOWS,4:x:7,4:x:8,1970-01-01\r\n"));
}

void TestTableFormats::flatElementsWithoutRows()
{
    CsvOptions options;
    options.elements = model::ElementStyle::Columns;
    model::FlatCsvWriter writer(options);
    QCOMPARE(written(writer, {"n", "x"}, {}), QByteArray("n,x\r\n"));
}

void TestTableFormats::apocCsv()
{
    model::ApocCsvWriter writer;
    QCOMPARE(written(writer, {"a", "b"},
                     {{null(), string("")},
                      {integer(1), string("x\"y")},
                      {kAnn, list({string("p"), floating(1)})},
                      {kKnows, structure('D', {integer(0)})}}),
             QByteArray("\"a\",\"b\"\n"
                        "\"\",\"\"\n"
                        "\"1\",\"x\"\"y\"\n"
                        "\"{\"\"id\"\":7,\"\"labels\"\":[\"\"Person\"\",\"\"Odd label\"\"],"
                        "\"\"properties\"\":{\"\"name\"\":\"\"Ann\"\",\"\"age\"\":40}}\","
                        "\"[\"\"p\"\",1.0]\"\n"
                        "\"{\"\"id\"\":3,\"\"type\"\":\"\"KNOWS\"\",\"\"start\"\":7,\"\"end\"\":8,"
                        "\"\"properties\"\":{\"\"since\"\":\"\"1970-01-01\"\"}}\","
                        "\"1970-01-01\"\n"));
}

void TestTableFormats::browserCsv()
{
    model::BrowserCsvWriter writer;
    QCOMPARE(
        written(writer, {"a", "b"},
                {{null(), string("")},
                 {integer(1), string("x\"y")},
                 {node(1, {string("Person")}, {string("prop1"), string("prop1")}), floating(1)},
                 {kKnows, list({string("p"), boolean(true)})}}),
        QByteArray("a,b\n"
                   "null,\"\"\n"
                   "1,\"x\"\"y\"\n"
                   "(:Person {prop1: prop1}),1.0\n"
                   "\"[:KNOWS {since: \"\"1970-01-01\"\"}]\",\"[p,true]\""));
}

void TestTableFormats::typedJson_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const Tree &value, const char *expected) {
        QTest::newRow(name) << value << QByteArray(expected);
    };
    add("null", null(), R"({"$type":"Null","_value":null})");
    add("boolean", boolean(false), R"({"$type":"Boolean","_value":false})");
    add("integer", integer(std::numeric_limits<std::int64_t>::min()),
        R"({"$type":"Integer","_value":"-9223372036854775808"})");
    add("float", floating(1), R"({"$type":"Float","_value":"1.0"})");
    add("not a number", floating(std::numeric_limits<double>::quiet_NaN()),
        R"({"$type":"Float","_value":"NaN"})");
    add("string", string("a\"b"), R"({"$type":"String","_value":"a\"b"})");
    add("bytes", test::bytes(std::string_view("\0\xFF", 2)),
        R"({"$type":"Base64","_value":"AP8="})");
    add("date", structure('D', {integer(0)}), R"({"$type":"Date","_value":"1970-01-01"})");
    add("point", structure('X', {integer(7203), floating(1), floating(2.5)}),
        R"x({"$type":"Point","_value":"SRID=7203;POINT (1.0 2.5)"})x");
    add("list", list({integer(1)}),
        R"({"$type":"List","_value":[{"$type":"Integer","_value":"1"}]})");
    add("map", map({string("k"), null()}),
        R"({"$type":"Map","_value":{"k":{"$type":"Null","_value":null}}})");
    add("node", node(1, {string("A")}, {string("k"), integer(1)}),
        R"({"$type":"Node","_value":{"_element_id":"4:x:1","_labels":["A"],)"
        R"("_properties":{"k":{"$type":"Integer","_value":"1"}}}})");
    add("relationship", relationship(3, 7, 8, "T"),
        R"({"$type":"Relationship","_value":{"_element_id":"5:x:3",)"
        R"("_start_node_element_id":"4:x:7","_end_node_element_id":"4:x:8","_type":"T",)"
        R"("_properties":{}}})");
}

void TestTableFormats::typedJson()
{
    QFETCH(const Tree, value);
    QFETCH(const QByteArray, expected);
    QCOMPARE(jsonOf(value, model::appendTypedJson), expected);
}

void TestTableFormats::typedPath()
{
    const Tree step = structure('r', {integer(3), string("T"), map({}), string("5:x:3")});
    const Tree path =
        structure('P', {list({node(1), node(2)}), list({step}), list({integer(-1), integer(1)})});
    const QByteArray json = jsonOf(path, model::appendTypedJson);
    QVERIFY(json.startsWith(R"({"$type":"Path","_value":[{"$type":"Node")"));
    // Walked against its direction.
    QVERIFY(json.contains(
        R"("_start_node_element_id":"4:x:2","_end_node_element_id":"4:x:1","_type":"T")"));
}

void TestTableFormats::apocJson_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const Tree &value, const char *expected) {
        QTest::newRow(name) << value << QByteArray(expected);
    };
    add("node", kAnn,
        R"({"type":"node","id":"7","labels":["Person","Odd label"],)"
        R"("properties":{"name":"Ann","age":40}})");
    add("a bare node", node(1), R"({"type":"node","id":"1"})");
    add("relationship", kKnows,
        R"({"type":"relationship","id":"3","label":"KNOWS","properties":{"since":"1970-01-01"},)"
        R"("start":{"id":"7"},"end":{"id":"8"}})");
    add("place", structure('X', {integer(4326), floating(12.5), floating(55)}),
        R"({"crs":"wgs-84","latitude":55.0,"longitude":12.5,"height":null})");
    add("point", structure('Y', {integer(9157), floating(1), floating(2), floating(3)}),
        R"({"crs":"cartesian-3d","x":1.0,"y":2.0,"z":3.0})");
    add("in a list", list({node(1)}), R"([{"type":"node","id":"1"}])");
}

void TestTableFormats::apocJson()
{
    QFETCH(const Tree, value);
    QFETCH(const QByteArray, expected);
    QCOMPARE(jsonOf(value, model::appendApocJson), expected);
}

void TestTableFormats::markdown()
{
    model::MarkdownWriter writer;
    QCOMPARE(written(writer, {"a|b", "c"}, {{string("x|y\n*z*"), integer(1)}, {null(), kAnn}}),
             QByteArray("| a\\|b | c |\n| --- | --- |\n"
                        "| x\\|y<br>\\*z\\* | 1 |\n"
                        "| null | (:Person:\\`Odd label\\` {name: \"Ann\", age: 40}) |\n"));
}

void TestTableFormats::html()
{
    model::HtmlWriter writer;
    const QByteArray page =
        written(writer, {"<a>"}, {{string("1 < 2 & \"x\"")}, {null()}, {integer(-5)}});
    QVERIFY(page.contains("<th>&lt;a&gt;</th>"));
    QVERIFY(page.contains("<tr><td>1 &lt; 2 &amp; &quot;x&quot;</td></tr>\n"));
    QVERIFY(page.contains("<tr><td class=\"z\">null</td></tr>\n"));
    QVERIFY(page.contains("<tr><td class=\"n\">-5</td></tr>\n"));
    QVERIFY(page.endsWith("</html>\n"));
}

void TestTableFormats::spreadsheetTexts_data()
{
    constexpr std::size_t kMost = model::SpreadsheetWriter::kMaxUnits;
    QTest::addColumn<Tree>("value");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("as long as can be") << string(std::string(kMost, 'x')) << false;
    QTest::newRow("too long") << string(std::string(kMost + 1, 'x')) << true;
    // Its underscore becomes seven characters.
    QTest::newRow("an escape that fits")
        << string("_x0041_" + std::string(kMost - 13, 'x')) << false;
    QTest::newRow("an escape that makes it too long")
        << string("_x0041_" + std::string(kMost - 12, 'x')) << true;
    QTest::newRow("an escape at the end")
        << string(std::string(kMost - 7, 'x') + "_x0041_") << true;
}

/// A text that the library refuses is a failure: it must never be left out without a word.
void TestTableFormats::spreadsheetTexts()
{
    QFETCH(const Tree, value);
    QFETCH(const bool, isCut);
    model::SpreadsheetWriter writer;
    QVERIFY(written(writer, {"c"}, {{value}}).startsWith("PK"));
    QVERIFY2(writer.failure().isEmpty(), qPrintable(writer.failure()));
    const std::vector<model::ExportRemark> remarks = writer.remarks();
    QCOMPARE(remarks.size(), std::size_t(isCut ? 1 : 0));
    QVERIFY(!isCut || remarks.front().loss == model::ExportLoss::TextCut);
}

QTEST_APPLESS_MAIN(TestTableFormats)
#include "tst_table_formats.moc"
