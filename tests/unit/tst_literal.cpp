// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/cypher_literal.h"
#include "support/test_values.h"

#include <QTest>

#include <limits>

using model::LiteralObstacle;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

class TestLiteral : public QObject
{
    Q_OBJECT

private slots:
    void literal_data();
    void literal();
    void obstacle_data();
    void obstacle();
};

namespace
{

model::CypherLiteral literalOf(const Tree &tree)
{
    const test::Bytes bytes = test::encode(tree);
    return model::cypherLiteral(bolt::ValueView::fromWire(bytes.data()));
}

} // namespace

void TestLiteral::literal_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const Tree &value, const char *expected) {
        QTest::newRow(name) << value << QString::fromUtf8(expected);
    };
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    add("null", test::null(), "null");
    add("UUID", test::exampleUuid(), "'00112233-4455-6677-8899-aabbccddeeff'");
    add("boolean", test::boolean(true), "true");
    add("integer", integer(-5), "-5");
    add("largest integer", integer(std::numeric_limits<std::int64_t>::max()),
        "9223372036854775807");
    add("smallest integer", integer(std::numeric_limits<std::int64_t>::min()),
        "(-9223372036854775807 - 1)");
    add("float", floating(2), "2.0");
    add("negative zero", floating(-0.0), "-0.0");
    add("big float", floating(1e300), "1.0E300");
    add("small float", floating(5e-324), "5.0E-324");
    add("NaN", floating(std::numeric_limits<double>::quiet_NaN()), "(0.0/0.0)");
    add("infinity", floating(kInfinity), "(1.0/0.0)");
    add("negative infinity", floating(-kInfinity), "(-1.0/0.0)");
    add("string", string("it's \"so\" \\ \n 😀"), R"('it\'s "so" \\ \n 😀')");
    add("NUL", string(std::string_view("a\0b", 3)), R"('a\u0000b')");
    add("list", list({integer(1), string("a"), list({})}), "[1, 'a', []]");
    add("map", map({string("a b"), test::null(), string("c"), map({})}), "{`a b`: null, c: {}}");
    add("odd keys",
        map({string("a`b"), test::null(), string("\\u0041"), test::null(), string("\\\\u0041"),
             test::null(), string("\uFEFFa"), test::null(), string("\u0874"), test::null(),
             string("𑚁"), test::null(), string("ä"), test::null(), string(""), test::null()}),
        "{`a``b`: null, `\\u005Cu0041`: null, `\\\\u0041`: null, `\uFEFFa`: null, `\u0874`: null, "
        "`𑚁`: null, ä: null, ``: null}");
    add("date", structure('D', {integer(2'932'897)}), "date('+10000-01-01')");
    add("time", structure('T', {integer(0), integer(3600)}), "time('00:00:00+01:00')");
    add("local time", structure('t', {integer(1)}), "localtime('00:00:00.000000001')");
    add("datetime", structure('I', {integer(0), integer(0), integer(0)}),
        "datetime('1970-01-01T00:00:00Z')");
    add("datetime in a zone",
        structure('i', {integer(1'717'236'000), integer(0), string("Europe/Berlin")}),
        "datetime('2024-06-01T12:00:00+02:00[Europe/Berlin]')");
    add("datetime in an unknown zone",
        structure('i', {integer(-1), integer(7), string("Mars/Base")}),
        "datetime({datetime: datetime('1969-12-31T23:59:59.000000007Z'), timezone: 'Mars/Base'})");
    add("wall clock in an unknown zone",
        structure('f', {integer(0), integer(0), string("Mars/Base")}),
        "datetime('1970-01-01T00:00:00[Mars/Base]')");
    add("datetime with seconds in the offset",
        structure('I', {integer(-5'364'665'608), integer(5), integer(3208)}),
        "datetime({datetime: datetime('1799-12-31T23:06:32.000000005Z'), timezone: '+00:53:28'})");
    add("datetime with seconds in the zone's offset",
        structure('i', {integer(-5'364'665'608), integer(0), string("Europe/Berlin")}),
        "datetime({datetime: datetime('1799-12-31T23:06:32Z'), timezone: 'Europe/Berlin'})");
    add("time with seconds in the offset",
        structure('T', {integer(45'296'000'000'005), integer(-3661)}),
        "time({hour: 12, minute: 34, second: 56, nanosecond: 5, timezone: '-01:01:01'})");
    add("wall clock", structure('f', {integer(1'717'236'000), integer(0), string("Europe/Berlin")}),
        "datetime('2024-06-01T10:00:00[Europe/Berlin]')");
    add("local datetime", structure('d', {integer(0), integer(0)}),
        "localdatetime('1970-01-01T00:00:00')");
    add("duration", structure('E', {integer(1), integer(-2), integer(-1), integer(500'000'000)}),
        "duration('P1M-2DT-0.5S')");
    add("point", structure('X', {integer(7203), floating(1), floating(-2.5)}),
        "point({srid: 7203, x: 1.0, y: -2.5})");
    add("point in space",
        structure('Y', {integer(4979), floating(1), floating(2), floating(kInfinity)}),
        "point({srid: 4979, x: 1.0, y: 2.0, z: (1.0/0.0)})");
    add("vector", structure('V', {test::bytes("\xC8"), test::bytes("\x01\x02")}),
        "vector([1, 2], 2, INTEGER8)");
    add("vector of smallest integers",
        structure('V',
                  {test::bytes("\xCB"), test::bytes(std::string_view("\x80\0\0\0\0\0\0\0", 8))}),
        "vector([(-9223372036854775807 - 1)], 1, INTEGER)");
    add("vector of singles", structure('V', {test::bytes("\xC6"), test::bytes("\x3D\xCC\xCC\xCD")}),
        "vector([0.1], 1, FLOAT32)");
}

void TestLiteral::literal()
{
    QFETCH(const Tree, value);
    QFETCH(const QString, expected);
    const model::CypherLiteral literal = literalOf(value);
    QCOMPARE(literal.obstacle, LiteralObstacle::None);
    QCOMPARE(literal.text, expected);
}

void TestLiteral::obstacle_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<LiteralObstacle>("expected");
    const Tree node = structure('N', {integer(1), list({}), map({}), string("4:x:1")});
    const Tree unbound = structure('r', {integer(1), string("T"), map({}), string("5:x:1")});
    QTest::newRow("bytes") << test::bytes("x") << LiteralObstacle::Bytes;
    QTest::newRow("node") << node << LiteralObstacle::GraphEntity;
    QTest::newRow("relationship") << structure('R', {integer(1), integer(1), integer(2),
                                                     string("T"), map({})})
                                  << LiteralObstacle::GraphEntity;
    QTest::newRow("unbound relationship") << unbound << LiteralObstacle::GraphEntity;
    QTest::newRow("path") << structure('P', {list({node}), list({}), list({})})
                          << LiteralObstacle::GraphEntity;
    QTest::newRow("unsupported type")
        << structure('?', {string("UUID"), integer(6), integer(1), map({})})
        << LiteralObstacle::Unsupported;
    QTest::newRow("broken") << structure('D', {}) << LiteralObstacle::Broken;
    QTest::newRow("inside a list")
        << list({integer(1), list({node})}) << LiteralObstacle::GraphEntity;
    QTest::newRow("inside a map") << map({string("k"), test::bytes("x")}) << LiteralObstacle::Bytes;
}

void TestLiteral::obstacle()
{
    QFETCH(const Tree, value);
    QFETCH(const LiteralObstacle, expected);
    const model::CypherLiteral literal = literalOf(value);
    QCOMPARE(literal.obstacle, expected);
    QVERIFY(literal.text.isEmpty());
}

QTEST_APPLESS_MAIN(TestLiteral)
#include "tst_literal.moc"
