// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/structures.h"
#include "model/text/kind_name.h"
#include "model/text/value_text.h"
#include "support/test_values.h"

#include <QTest>

#include <limits>

using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

Tree node(std::int64_t id, std::vector<Tree> labels, std::vector<Tree> properties = {})
{
    return structure('N', {integer(id), list(std::move(labels)), map(std::move(properties)),
                           string("4:x:" + std::to_string(id))});
}

Tree relationship(std::int64_t id, std::string_view type, std::vector<Tree> properties = {})
{
    return structure('R',
                     {integer(id), integer(1), integer(2), string(type), map(std::move(properties)),
                      string("5:x:0"), string("4:x:1"), string("4:x:2")});
}

Tree unbound(std::int64_t id, std::string_view type, std::vector<Tree> properties = {})
{
    return structure('r', {integer(id), string(type), map(std::move(properties)), string("5:x:0")});
}

Tree indices(std::vector<std::int64_t> numbers)
{
    std::vector<Tree> items;
    for (const std::int64_t number : numbers)
        items.push_back(integer(number));
    return list(std::move(items));
}

QString textOf(const Tree &tree, const model::TextOptions &options = {})
{
    const test::Bytes bytes = test::encode(tree);
    QString text;
    model::appendValueText(text, bolt::ValueView::fromWire(bytes.data()), options);
    return text;
}

} // namespace

class TestValueText : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void floats_data();
    void floats();
    void textOfDecodedValues();
    void budget_data();
    void budget();
    void theStartOfAHugeValueIsCheap();
    void deepNesting();
    void kindNames_data();
    void kindNames();
};

void TestValueText::text_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const Tree &value, const char *expected) {
        QTest::newRow(name) << value << QString::fromUtf8(expected);
    };
    add("null", test::null(), "null");
    add("true", test::boolean(true), "true");
    add("false", test::boolean(false), "false");
    add("largest integer", integer(std::numeric_limits<std::int64_t>::max()),
        "9223372036854775807");
    add("smallest integer", integer(std::numeric_limits<std::int64_t>::min()),
        "-9223372036854775808");
    add("bytes", test::bytes(std::string_view("\x00\x7f\xff", 3)), "007fff");
    add("UUID", test::exampleUuid(), "00112233-4455-6677-8899-aabbccddeeff");
    add("UUID in a list", list({test::exampleUuid()}), "[00112233-4455-6677-8899-aabbccddeeff]");
    add("no bytes", test::bytes(""), "");

    add("string", string("say \"hi\"\n\\"), "say \"hi\"\n\\");
    add("empty string", string(""), "");
    add("quoted string", list({string("say \"hi\" it's\n\t\\")}), R"(["say \"hi\" it's\n\t\\"])");
    add("control characters", list({string(std::string_view("\0\x1b\b\f\r\x7f", 6))}),
        R"(["\u0000\u001b\b\f\r\u007f"])");
    add("emoji", list({string("😀 e\u0301")}), "[\"😀 e\u0301\"]");

    add("empty list", list({}), "[]");
    add("list", list({integer(1), floating(2), string("a"), test::null()}),
        R"([1, 2.0, "a", null])");
    add("nested list", list({list({}), list({integer(1), list({integer(2)})})}), "[[], [1, [2]]]");
    add("empty map", map({}), "{}");
    add("map", map({string("k"), integer(1), string("list"), list({map({})})}),
        "{k: 1, list: [{}]}");
    add("names in back-ticks",
        map({string(""), integer(1), string("a b"), integer(2), string("x`y"), integer(3),
             string("größe"), integer(4), string("1st"), integer(5)}),
        "{``: 1, `a b`: 2, `x``y`: 3, größe: 4, `1st`: 5}");

    add("empty node", node(1, {}), "()");
    add("node without labels", node(1, {}, {string("k"), string("v")}), R"(({k: "v"}))");
    add("node without properties", node(1, {string("A"), string("B")}), "(:A:B)");
    add("node", node(1, {string("A"), string("My Label")}, {string("k"), integer(1)}),
        "(:A:`My Label` {k: 1})");
    add("node before Bolt 5",
        structure('N', {integer(7), list({string("A")}), map({string("k"), integer(1)})}),
        "(:A {k: 1})");
    add("relationship", relationship(1, "T", {string("k"), integer(1)}), "[:T {k: 1}]");
    add("relationship without properties", relationship(1, "IS A"), "[:`IS A`]");
    add("unbound relationship", unbound(1, "T", {string("k"), integer(1)}), "[:T {k: 1}]");

    add("path of one node", structure('P', {list({node(1, {string("A")})}), list({}), list({})}),
        "(:A)");
    add("path by direction",
        structure('P', {list({node(1, {string("A")}, {string("k"), integer(1)}),
                              node(2, {string("B")}), node(3, {string("C")})}),
                        list({unbound(1, "T"), unbound(2, "U", {string("w"), integer(9)})}),
                        indices({1, 1, -2, 2})}),
        "(:A {k: 1})-[:T]->(:B)<-[:U {w: 9}]-(:C)");
    add("path that comes back",
        structure('P',
                  {list({node(1, {string("A")}), node(2, {string("B")}), node(3, {string("C")})}),
                   list({unbound(1, "x"), unbound(2, "y")}), indices({1, 1, 1, 0, -2, 2})}),
        "(:A)-[:x]->(:B)-[:x]->(:A)<-[:y]-(:C)");

    add("point", structure('X', {integer(4326), floating(12.5), floating(55)}),
        "point({srid: 4326, x: 12.5, y: 55.0})");
    add("point in space",
        structure('Y', {integer(9157), floating(-0.0), floating(1e300), floating(0.1)}),
        "point({srid: 9157, x: -0.0, y: 1.0E300, z: 0.1})");

    add("vector of bytes",
        structure('V', {test::bytes("\xC8"), test::bytes(std::string_view("\x01\xFE", 2))}),
        "vector([1, -2], 2, INTEGER8)");
    add("vector of shorts",
        structure('V', {test::bytes("\xC9"), test::bytes(std::string_view("\x80\x00", 2))}),
        "vector([-32768], 1, INTEGER16)");
    add("vector of integers",
        structure('V', {test::bytes("\xCB"), test::bytes("\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF")}),
        "vector([9223372036854775807], 1, INTEGER)");
    add("vector of singles", structure('V', {test::bytes("\xC6"), test::bytes("\x3D\xCC\xCC\xCD")}),
        "vector([0.1], 1, FLOAT32)");
    add("vector of doubles",
        structure('V',
                  {test::bytes("\xC1"), test::bytes(std::string_view("\x40\x08\0\0\0\0\0\0", 8))}),
        "vector([3.0], 1, FLOAT)");
    add("empty vector", structure('V', {test::bytes("\xCA"), test::bytes("")}),
        "vector([], 0, INTEGER32)");

    add("unsupported type", structure('?', {string("UUID"), integer(6), integer(1), map({})}),
        "UUID (needs Bolt 6.1)");
    add("unsupported type with a message",
        structure('?', {string("UUID"), integer(6), integer(1),
                        map({string("message"), string("use toString()")})}),
        "UUID (needs Bolt 6.1): use toString()");
    add("broken node", structure('N', {integer(1), string("x")}),
        R"(broken structure 0x4e [1, "x"])");
    add("unknown structure", list({structure('z', {list({integer(1)})})}),
        "[broken structure 0x7a [[1]]]");
    add("unknown structure without fields", structure('z', {}), "broken structure 0x7a []");
    add("temporal inside", list({structure('D', {integer(0)})}), "[1970-01-01]");
}

void TestValueText::text()
{
    QFETCH(const Tree, value);
    QFETCH(const QString, expected);
    QCOMPARE(textOf(value), expected);
}

void TestValueText::floats_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](double value, const char *expected) {
        QTest::newRow(expected) << value << QString::fromLatin1(expected);
    };
    add(0.0, "0.0");
    add(-0.0, "-0.0");
    add(1, "1.0");
    add(-2.5, "-2.5");
    add(0.1, "0.1");
    add(0.1 + 0.2, "0.30000000000000004");
    add(1.0 / 3, "0.3333333333333333");
    add(1e7, "10000000.0");
    add(9007199254740993.0, "9007199254740992.0");
    add(1e20, "100000000000000000000.0");
    add(1e21, "1.0E21");
    add(1.5e300, "1.5E300");
    add(-1.7976931348623157e308, "-1.7976931348623157E308");
    add(0.001, "0.001");
    add(1e-7, "0.0000001");
    add(9.5e-8, "9.5E-8");
    add(5e-324, "5.0E-324");
    add(2.2250738585072014e-308, "2.2250738585072014E-308");
    add(std::numeric_limits<double>::infinity(), "Infinity");
    add(-std::numeric_limits<double>::infinity(), "-Infinity");
    add(std::numeric_limits<double>::quiet_NaN(), "NaN");
}

void TestValueText::floats()
{
    QFETCH(const double, value);
    QFETCH(const QString, expected);
    QCOMPARE(textOf(floating(value)), expected);
}

void TestValueText::textOfDecodedValues()
{
    const test::Bytes bytes =
        test::encode(list({node(1, {string("A")}, {string("k"), list({integer(1), integer(2)})}),
                           map({string("a"), integer(1)})}));
    bolt::BoltPool<bolt::BoltValue> pool;
    bolt::BoltValue value;
    bolt::readDeep(bytes.data(), pool, value);
    QString text;
    model::appendValueText(text, bolt::ValueView(value, &pool));
    QCOMPARE(text, QStringLiteral("[(:A {k: [1, 2]}), {a: 1}]"));
}

void TestValueText::budget_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isCut");
    const auto add = [](const char *name, const Tree &value, int characters, const char *expected,
                        bool isCut) {
        QTest::newRow(name) << value << characters << QString::fromUtf8(expected) << isCut;
    };
    add("nothing fits", string("abc"), 0, "", true);
    add("nothing to fit", string(""), 0, "", false);
    add("just fits", string("abc"), 3, "abc", false);
    add("cut", string("abcd"), 3, "abc", true);
    add("cut between characters", string("äöü"), 2, "äö", true);
    add("characters, not bytes", string("äöü"), 3, "äöü", false);
    add("emoji count once", string("😀😀😀"), 2, "😀😀", true);
    add("list just fits", list({integer(1), integer(2)}), 6, "[1, 2]", false);
    add("list without its end", list({integer(1), integer(2)}), 5, "[1, 2", true);
    add("list in a separator", list({integer(1), integer(2)}), 3, "[1,", true);
    add("quoted string just fits", list({string("ab")}), 6, "[\"ab\"]", false);
    add("quoted string without its quote", list({string("ab")}), 4, "[\"ab", true);
    add("bytes", test::bytes("\x01\x02\x03"), 3, "010", true);
    add("bytes just fit", test::bytes("\x01\x02\x03"), 6, "010203", false);
    add("name", map({string("longname"), integer(1)}), 5, "{long", true);
    add("label", node(1, {string("LongLabel")}), 6, "(:Long", true);
    add("path",
        structure('P', {list({node(1, {string("A")}), node(2, {string("B")})}),
                        list({unbound(1, "T")}), indices({1, 1})}),
        8, "(:A)-[:T", true);
    add("vector", structure('V', {test::bytes("\xC8"), test::bytes("\x01\x02")}), 9, "vector([1",
        true);
    add("broken", structure('z', {integer(1)}), 10, "broken str", true);
    add("unsupported", structure('?', {string("UUID"), integer(6), integer(1), map({})}), 6,
        "UUID (", true);
}

void TestValueText::budget()
{
    QFETCH(const Tree, value);
    QFETCH(const int, characters);
    QFETCH(const QString, expected);
    QFETCH(const bool, isCut);
    const test::Bytes bytes = test::encode(value);
    QString text;
    const model::TextExtent extent =
        model::appendValueText(text, bolt::ValueView::fromWire(bytes.data()),
                               {.maxCharacters = static_cast<std::size_t>(characters)});
    QCOMPARE(text, expected);
    QCOMPARE(extent == model::TextExtent::Cut, isCut);
}

void TestValueText::theStartOfAHugeValueIsCheap()
{
    // Nothing follows the announced million items but the first thousand: a walk any further would
    // leave the buffer, which the sanitizers see and which gives other text here.
    test::Bytes bytes = test::fromHex("D6 00 0F 42 40");
    bytes.resize(bytes.size() + 1000, 0x01);
    QString text;
    const model::TextExtent extent = model::appendValueText(
        text, bolt::ValueView::fromWire(bytes.data()), {.maxCharacters = 300});
    QCOMPARE(extent, model::TextExtent::Cut);
    QCOMPARE(text.size(), 300);
    QVERIFY(text.startsWith(QStringLiteral("[1, 1, 1, 1")));
}

void TestValueText::deepNesting()
{
    Tree tree = list({});
    for (int i = 1; i < 900; ++i)
        tree = list({std::move(tree)});
    QCOMPARE(textOf(tree), QString(900, u'[') + QString(900, u']'));
}

void TestValueText::kindNames_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const Tree &value, const char *expected) {
        QTest::addRow("%s %c", expected, value.tag ? value.tag : ' ')
            << value << QString::fromLatin1(expected);
    };
    add(test::null(), "NULL");
    add(test::boolean(true), "BOOLEAN");
    add(integer(1), "INTEGER");
    add(floating(1), "FLOAT");
    add(string("1"), "STRING");
    add(test::exampleUuid(), "UUID");
    add(test::bytes("1"), "BYTES");
    add(list({}), "LIST");
    add(map({}), "MAP");
    add(node(1, {}), "NODE");
    add(relationship(1, "T"), "RELATIONSHIP");
    add(unbound(1, "T"), "RELATIONSHIP");
    add(structure('P', {list({node(1, {})}), list({}), list({})}), "PATH");
    add(structure('D', {integer(0)}), "DATE");
    add(structure('T', {integer(0), integer(0)}), "ZONED TIME");
    add(structure('t', {integer(0)}), "LOCAL TIME");
    add(structure('I', {integer(0), integer(0), integer(0)}), "ZONED DATETIME");
    add(structure('i', {integer(0), integer(0), string("UTC")}), "ZONED DATETIME");
    add(structure('F', {integer(0), integer(0), integer(0)}), "ZONED DATETIME");
    add(structure('f', {integer(0), integer(0), string("UTC")}), "ZONED DATETIME");
    add(structure('d', {integer(0), integer(0)}), "LOCAL DATETIME");
    add(structure('E', {integer(0), integer(0), integer(0), integer(0)}), "DURATION");
    add(structure('X', {integer(0), floating(0), floating(0)}), "POINT");
    add(structure('Y', {integer(0), floating(0), floating(0), floating(0)}), "POINT");
    add(structure('V', {test::bytes("\xC8"), test::bytes("")}), "VECTOR");
    add(structure('?', {string("UUID"), integer(6), integer(1), map({})}), "UNSUPPORTED");
    add(structure('D', {string("today")}), "BROKEN");
}

void TestValueText::kindNames()
{
    QFETCH(const Tree, value);
    QFETCH(const QString, expected);
    const test::Bytes bytes = test::encode(value);
    QCOMPARE(QString(model::kindName(bolt::ValueView::fromWire(bytes.data()))), expected);
}

QTEST_APPLESS_MAIN(TestValueText)
#include "tst_value_text.moc"
