// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/json_text.h"
#include "model/exporting/json_writer.h"
#include "support/test_result.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using model::JsonLayout;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

Tree node(std::int64_t id)
{
    return structure('N', {integer(id), list({}), map({}), string("4:x:" + std::to_string(id))});
}

QByteArray nodeJson(int id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"elementType":"node","identity":)" + number +
           R"(,"labels":[],"properties":{},"elementId":"4:x:)" + number + R"("})";
}

QByteArray jsonOf(JsonLayout layout, const std::vector<std::string> &fields,
                  const std::vector<std::vector<Tree>> &rows)
{
    const auto result = test::makeResult(fields, rows);
    model::JsonWriter writer(layout);
    std::string out;
    writer.begin(result->fields(), out);
    for (std::uint64_t row = 0; row < result->rowCount(); ++row)
        writer.row(result->row(row), out);
    writer.end(out);
    return QByteArray::fromStdString(out);
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void value_data();
    void value();
    void paths();
    void array();
    void lines();
    void noRows();
    void repeatedColumns_data();
    void repeatedColumns();
};

void TestJson::value_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const Tree &value, const QByteArray &expected) {
        QTest::newRow(name) << value << expected;
    };
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    add("null", test::null(), "null");
    add("true", test::boolean(true), "true");
    add("false", test::boolean(false), "false");
    add("largest integer", integer(std::numeric_limits<std::int64_t>::max()),
        "9223372036854775807");
    add("integral float", floating(1), "1.0");
    add("negative zero", floating(-0.0), "-0.0");
    add("big float", floating(1e300), "1.0E300");
    add("NaN", floating(std::numeric_limits<double>::quiet_NaN()), R"("NaN")");
    add("infinity", floating(kInfinity), R"("Infinity")");
    add("negative infinity", floating(-kInfinity), R"("-Infinity")");
    add("string", string("a \"b\" \\ / 😀 \xE2\x80\xA8"), "\"a \\\"b\\\" \\\\ / 😀 \xE2\x80\xA8\"");
    add("control characters", string(std::string_view("\0\b\t\n\f\r\x1f\x7f", 8)),
        "\"\\u0000\\b\\t\\n\\f\\r\\u001f\x7f\"");
    add("UUID", test::exampleUuid(), R"("00112233-4455-6677-8899-aabbccddeeff")");
    add("bytes", test::bytes("\x01\xff"), R"("01ff")");
    add("list", list({integer(1), list({}), string("a"), test::null()}), R"([1,[],"a",null])");
    add("map", map({string("a b"), integer(1), string("\""), map({})}), R"({"a b":1,"\"":{}})");
    add("repeated key",
        map({string("k"), integer(1), string("x"), integer(2), string("k"), integer(3)}),
        R"({"x":2,"k":3})");
    add("date", structure('D', {integer(0)}), R"("1970-01-01")");
    add("zone with a quote", structure('i', {integer(0), integer(0), string("a\"b")}),
        R"("1970-01-01T00:00:00Z[a\"b]")");
    add("duration", structure('E', {integer(0), integer(0), integer(-1), integer(500'000'000)}),
        R"("PT-0.5S")");
    add("point", structure('X', {integer(4326), floating(12.5), floating(55)}),
        R"({"srid":4326,"x":12.5,"y":55.0})");
    add("point in space",
        structure('Y', {integer(9157), floating(1), floating(2), floating(kInfinity)}),
        R"({"srid":9157,"x":1.0,"y":2.0,"z":"Infinity"})");
    add("vector of integers", structure('V', {test::bytes("\xC8"), test::bytes("\x01\xFE")}),
        R"({"type":"INTEGER8","coordinates":[1,-2]})");
    add("vector of singles",
        structure('V', {test::bytes("\xC6"),
                        test::bytes(std::string_view("\x3D\xCC\xCC\xCD\x7F\x80\0\0", 8))}),
        R"({"type":"FLOAT32","coordinates":[0.1,"Infinity"]})");
    add("node",
        structure('N', {integer(7), list({string("A"), string("B")}),
                        map({string("k"), integer(1)}), string("4:x:7")}),
        R"({"elementType":"node","identity":7,"labels":["A","B"],"properties":{"k":1},)"
        R"("elementId":"4:x:7"})");
    add("node before Bolt 5", structure('N', {integer(7), list({}), map({})}),
        R"({"elementType":"node","identity":7,"labels":[],"properties":{},"elementId":"7"})");
    add("relationship",
        structure('R',
                  {integer(1), integer(2), integer(3), string("T"), map({string("k"), integer(1)}),
                   string("5:x:1"), string("4:x:2"), string("4:x:3")}),
        R"({"elementType":"relationship","identity":1,"start":2,"end":3,"type":"T",)"
        R"("properties":{"k":1},"elementId":"5:x:1","startNodeElementId":"4:x:2",)"
        R"("endNodeElementId":"4:x:3"})");
    add("unbound relationship", structure('r', {integer(1), string("T"), map({}), string("5:x:1")}),
        R"({"elementType":"relationship","identity":1,"type":"T","properties":{},)"
        R"("elementId":"5:x:1"})");
    add("unsupported type",
        structure('?',
                  {string("UUID"), integer(6), integer(1), map({string("message"), string("m")})}),
        R"({"unsupportedType":"UUID","minimumBolt":"6.1","message":"m"})");
    add("broken", structure('N', {integer(1)}), R"({"brokenStructure":78,"fields":[1]})");
}

void TestJson::value()
{
    QFETCH(const Tree, value);
    QFETCH(const QByteArray, expected);
    const test::Bytes bytes = test::encode(value);
    std::string out;
    model::appendJson(out, bolt::ValueView::fromWire(bytes.data()));
    const QByteArray json = QByteArray::fromStdString(out);
    QCOMPARE(json, expected);

    QJsonParseError error;
    QJsonDocument::fromJson('[' + json + ']', &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestJson::paths()
{
    const Tree path =
        structure('P', {list({node(1), node(2)}),
                        list({structure('r', {integer(5), string("T"), map({}), string("5:x:5")})}),
                        list({integer(-1), integer(1)})});
    const QByteArray relationship =
        R"({"elementType":"relationship","identity":5,"start":2,"end":1,"type":"T",)"
        R"("properties":{},"elementId":"5:x:5","startNodeElementId":"4:x:2",)"
        R"("endNodeElementId":"4:x:1"})";
    QCOMPARE(jsonOf(JsonLayout::Lines, {"p"}, {{path}}),
             R"({"p":{"start":)" + nodeJson(1) + R"(,"end":)" + nodeJson(2) +
                 R"(,"segments":[{"start":)" + nodeJson(1) + R"(,"relationship":)" + relationship +
                 R"(,"end":)" + nodeJson(2) + R"(}],"length":1}})" + "\n");

    const Tree single = structure('P', {list({node(1)}), list({}), list({})});
    QCOMPARE(jsonOf(JsonLayout::Lines, {"p"}, {{single}}),
             R"({"p":{"start":)" + nodeJson(1) + R"(,"end":)" + nodeJson(1) +
                 R"(,"segments":[],"length":0}})" + "\n");
}

void TestJson::array()
{
    QCOMPARE(
        jsonOf(JsonLayout::Array, {"a", "b \"x\""},
               {{integer(1), string("x")}, {test::null(), list({})}}),
        QByteArray("[\n{\"a\":1,\"b \\\"x\\\"\":\"x\"},\n{\"a\":null,\"b \\\"x\\\"\":[]}\n]\n"));
}

void TestJson::lines()
{
    QCOMPARE(jsonOf(JsonLayout::Lines, {"a", "b"},
                    {{integer(1), string("x\ny")}, {test::null(), list({})}}),
             QByteArray("{\"a\":1,\"b\":\"x\\ny\"}\n{\"a\":null,\"b\":[]}\n"));
}

void TestJson::noRows()
{
    QCOMPARE(jsonOf(JsonLayout::Array, {"a"}, {}), QByteArray("[]\n"));
    QCOMPARE(jsonOf(JsonLayout::Lines, {"a"}, {}), QByteArray());
}

void TestJson::repeatedColumns_data()
{
    using Names = std::vector<std::string>;
    QTest::addColumn<Names>("fields");
    QTest::addColumn<Names>("keys");
    QTest::newRow("none") << Names{"a", "b"} << Names{"a", "b"};
    QTest::newRow("twice") << Names{"n", "m", "n"} << Names{"n", "m", "n (2)"};
    QTest::newRow("thrice") << Names{"n", "n", "n"} << Names{"n", "n (2)", "n (3)"};
    QTest::newRow("taken after") << Names{"n", "n", "n (2)"} << Names{"n", "n (3)", "n (2)"};
    QTest::newRow("taken before") << Names{"n (2)", "n", "n"} << Names{"n (2)", "n", "n (3)"};
}

void TestJson::repeatedColumns()
{
    using Names = std::vector<std::string>;
    QFETCH(const Names, fields);
    QFETCH(const Names, keys);
    QCOMPARE(model::uniqueKeys(fields), keys);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
