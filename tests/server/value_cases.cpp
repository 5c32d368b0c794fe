// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_cases.h"

#include <bit>
#include <limits>

namespace test
{

namespace
{

using std::string_literals::operator""s;
using Cases = std::vector<ServerValue>;

/// `expression` alone in a record.
void add(Cases &cases, const std::string &expression, Tree wire, const std::string &text)
{
    cases.push_back({expression, "RETURN " + expression + " AS v", std::move(wire), text, {}});
}

void addScalars(Cases &cases)
{
    constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
    constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
    constexpr auto kInfinity = std::numeric_limits<double>::infinity();
    add(cases, "null", null(), "null");
    add(cases, "true", boolean(true), "true");
    add(cases, "false", boolean(false), "false");
    for (const std::int64_t value : std::initializer_list<std::int64_t>{
             0,      1,      127,         128,         255,        256,
             32767,  32768,  65536,       2147483647,  2147483648, 9007199254740993,
             kMax,   -1,     -16,         -17,         -128,       -129,
             -32768, -32769, -2147483648, -2147483649, kMin})
        add(cases, std::to_string(value), integer(value), std::to_string(value));
    add(cases, "0.0", floating(0.0), "0.0");
    add(cases, "-0.0", floating(-0.0), "-0.0");
    add(cases, "1.0", floating(1.0), "1.0");
    add(cases, "0.1 + 0.2", floating(0.30000000000000004), "0.30000000000000004");
    add(cases, "1e15", floating(1e15), "1000000000000000.0");
    add(cases, "1e21", floating(1e21), "1.0E21");
    add(cases, "1e-7", floating(1e-7), "0.0000001");
    add(cases, "1.7976931348623157e308", floating(std::numeric_limits<double>::max()),
        "1.7976931348623157E308");
    add(cases, "4.9e-324", floating(std::numeric_limits<double>::denorm_min()), "5.0E-324");
    add(cases, "0.0 / 0.0", floating(std::bit_cast<double>(0x7FF8'0000'0000'0000U)), "NaN");
    add(cases, "1.0 / 0.0", floating(kInfinity), "Infinity");
    add(cases, "-1.0 / 0.0", floating(-kInfinity), "-Infinity");
}

void addStrings(Cases &cases)
{
    add(cases, "''", string(""), "");
    add(cases, "'Zürich'", string("Zürich"), "Zürich");
    add(cases, "'👩‍🚀🦊'", string("👩‍🚀🦊"), "👩‍🚀🦊");
    add(cases, R"('\uD83E\uDD8A')", string("🦊"), "🦊");
    add(cases, R"('e\u0301')", string("e\xCC\x81"), "e\xCC\x81");
    add(cases, R"('a\u0000b')", string("a\0b"s), "a\0b"s);
    add(cases, R"('\u202Eשלום\n\t"q" \\ \'s\'')", string("\u202Eשלום\n\t\"q\" \\ 's'"),
        "\u202Eשלום\n\t\"q\" \\ 's'");
    add(cases, R"(['a"\\\n\u0001'])", list({string("a\"\\\n\x01")}), R"(["a\"\\\n\u0001"])");
    for (const std::size_t size : {15, 16, 255, 256, 65535, 65536}) {
        const std::string text(size, 'x');
        cases.push_back({std::to_string(size) + " characters", "RETURN $s AS v", string(text), text,
                         map({string("s"), string(text)})});
    }
    const std::string large(1 << 20, 'x');
    add(cases, "reduce(s = 'x', i IN range(1, 20) | s + s)", string(large), large);
}

void addBytes(Cases &cases)
{
    const auto addOne = [&cases](const char *name, const std::string &value,
                                 const std::string &text) {
        cases.push_back(
            {name, "RETURN $b AS v", bytes(value), text, map({string("b"), bytes(value)})});
    };
    addOne("no bytes", "", "");
    addOne("four bytes", "\x00\xFF\x10\x7F"s, "00ff107f");
    std::string zeros;
    for (int i = 0; i < 70'000; ++i)
        zeros += "00";
    addOne("70000 bytes", std::string(70'000, '\0'), zeros);
}

void addContainers(Cases &cases)
{
    add(cases, "[]", list({}), "[]");
    add(cases, "[1, [2, [3, []]]]",
        list({integer(1), list({integer(2), list({integer(3), list({})})})}), "[1, [2, [3, []]]]");
    add(cases, "[null, true, -1, 1.5, 'x', date('2024-02-29')]",
        list({null(), boolean(true), integer(-1), floating(1.5), string("x"),
              structure('D', {integer(19782)})}),
        R"([null, true, -1, 1.5, "x", 2024-02-29])");
    std::vector<Tree> many;
    std::string manyText = "[";
    for (int i = 0; i < 70'000; ++i) {
        many.push_back(integer(i));
        manyText += (i > 0 ? ", " : "") + std::to_string(i);
    }
    add(cases, "range(0, 69999)", list(many), manyText + "]");
    many.resize(16);
    add(cases, "range(0, 15)", list(many),
        "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]");

    add(cases, "{}", map({}), "{}");
    add(cases, "{a: {b: [{c: null}]}}",
        map({string("a"), map({string("b"), list({map({string("c"), null()})})})}),
        "{a: {b: [{c: null}]}}");
    add(cases, "{`odd key`: 1}", map({string("odd key"), integer(1)}), "{`odd key`: 1}");
    add(cases, "{a: 'x', b: 2.0, c: []}",
        map({string("a"), string("x"), string("b"), floating(2.0), string("c"), list({})}),
        R"({a: "x", b: 2.0, c: []})");
    std::vector<Tree> entries;
    std::string query = "{";
    std::string text = "{";
    for (char key = 'a'; key <= 't'; ++key) {
        entries.push_back(string(std::string(1, key)));
        entries.push_back(integer(key));
        const std::string entry = (key > 'a' ? ", "s : ""s) + key + ": " + std::to_string(key);
        query += entry;
        text += entry;
    }
    add(cases, query + "}", map(entries), text + "}");
}

Tree date(std::int64_t days)
{
    return structure('D', {integer(days)});
}

void addDatesAndTimes(Cases &cases)
{
    add(cases, "date('1970-01-01')", date(0), "1970-01-01");
    add(cases, "date('2024-02-29')", date(19'782), "2024-02-29");
    add(cases, "date('0001-01-01')", date(-719'162), "0001-01-01");
    add(cases, "date('0000-01-01')", date(-719'528), "0000-01-01");
    add(cases, "date('-0044-03-15')", date(-735'525), "-0044-03-15");
    add(cases, "date('9999-12-31')", date(2'932'896), "9999-12-31");
    add(cases, "date('+10000-01-01')", date(2'932'897), "+10000-01-01");
    add(cases, "date('-999999999-01-01')", date(-365'243'219'162), "-999999999-01-01");
    add(cases, "date('+999999999-12-31')", date(365'241'780'471), "+999999999-12-31");

    const auto time = [](std::int64_t nanoseconds, std::int64_t offset) {
        return structure('T', {integer(nanoseconds), integer(offset)});
    };
    add(cases, "time('00:00:00Z')", time(0, 0), "00:00:00Z");
    add(cases, "time('12:34:56.789+01:00')", time(45'296'789'000'000, 3600), "12:34:56.789+01:00");
    add(cases, "time('23:59:59.999999999-18:00')", time(86'399'999'999'999, -64'800),
        "23:59:59.999999999-18:00");
    add(cases, "time({hour: 10, timezone: '+01:02:03'})", time(36'000'000'000'000, 3723),
        "10:00:00+01:02:03");
    add(cases, "localtime('00:00')", structure('t', {integer(0)}), "00:00:00");
    add(cases, "localtime('23:59:59.000000001')", structure('t', {integer(86'399'000'000'001)}),
        "23:59:59.000000001");
}

void addDateTimes(Cases &cases)
{
    const auto offset = [](std::int64_t seconds, std::int64_t nanoseconds, std::int64_t east) {
        return structure('I', {integer(seconds), integer(nanoseconds), integer(east)});
    };
    add(cases, "datetime('1970-01-01T00:00:00Z')", offset(0, 0, 0), "1970-01-01T00:00:00Z");
    add(cases, "datetime('2024-02-29T12:00:00+05:30')", offset(1'709'188'200, 0, 19'800),
        "2024-02-29T12:00:00+05:30");
    add(cases, "datetime('1969-12-31T23:59:59.999999999Z')", offset(-1, 999'999'999, 0),
        "1969-12-31T23:59:59.999999999Z");
    add(cases, "datetime('-0044-03-15T12:00:00+01:00')", offset(-63'549'320'400, 0, 3600),
        "-0044-03-15T12:00:00+01:00");
    add(cases, "datetime('+12345-06-07T08:09:10Z')", offset(327'416'976'550, 0, 0),
        "+12345-06-07T08:09:10Z");

    const auto zoned = [](std::int64_t seconds, std::int64_t nanoseconds, const char *zone) {
        return structure('i', {integer(seconds), integer(nanoseconds), string(zone)});
    };
    add(cases, "datetime('2024-06-15T12:00:00.5[Europe/Berlin]')",
        zoned(1'718'445'600, 500'000'000, "Europe/Berlin"),
        "2024-06-15T12:00:00.5+02:00[Europe/Berlin]");
    add(cases, "datetime('2024-10-27T02:30:00+02:00[Europe/Berlin]')",
        zoned(1'729'989'000, 0, "Europe/Berlin"), "2024-10-27T02:30:00+02:00[Europe/Berlin]");
    add(cases, "datetime('2024-10-27T02:30:00+01:00[Europe/Berlin]')",
        zoned(1'729'992'600, 0, "Europe/Berlin"), "2024-10-27T02:30:00+01:00[Europe/Berlin]");
    add(cases, "datetime('1880-01-01T00:00:00[Europe/Berlin]')",
        zoned(-2'840'144'008, 0, "Europe/Berlin"), "1880-01-01T00:00:00+00:53:28[Europe/Berlin]");
    add(cases, "datetime('2024-01-15T12:00:00[America/New_York]')",
        zoned(1'705'338'000, 0, "America/New_York"), "2024-01-15T12:00:00-05:00[America/New_York]");

    const auto local = [](std::int64_t seconds, std::int64_t nanoseconds) {
        return structure('d', {integer(seconds), integer(nanoseconds)});
    };
    add(cases, "localdatetime('2024-02-29T23:59:59.000001')", local(1'709'251'199, 1000),
        "2024-02-29T23:59:59.000001");
    add(cases, "localdatetime('-0001-12-31T23:59:59')", local(-62'167'219'201, 0),
        "-0001-12-31T23:59:59");
    add(cases, "localdatetime('+10000-01-01T00:00')", local(253'402'300'800, 0),
        "+10000-01-01T00:00:00");
}

void addDurations(Cases &cases)
{
    const auto duration = [](std::int64_t months, std::int64_t days, std::int64_t seconds,
                             std::int64_t nanoseconds) {
        return structure('E',
                         {integer(months), integer(days), integer(seconds), integer(nanoseconds)});
    };
    add(cases, "duration('P0D')", duration(0, 0, 0, 0), "PT0S");
    add(cases, "duration('P1Y2M3DT4H5M6.000000007S')", duration(14, 3, 14'706, 7),
        "P1Y2M3DT4H5M6.000000007S");
    add(cases, "duration('PT-0.5S')", duration(0, 0, -1, 500'000'000), "PT-0.5S");
    add(cases, "duration({months: -1, days: 2, seconds: -3, nanoseconds: 4})",
        duration(-1, 2, -3, 4), "P-1M2DT-2.999999996S");
    add(cases, "duration({months: -14, days: -3, seconds: -3661, nanoseconds: -1})",
        duration(-14, -3, -3662, 999'999'999), "P-1Y-2M-3DT-1H-1M-1.000000001S");
    add(cases, "duration({seconds: 9223372036854775807, nanoseconds: 999999999})",
        duration(0, 0, std::numeric_limits<std::int64_t>::max(), 999'999'999),
        "PT2562047788015215H30M7.999999999S");
}

void addPoints(Cases &cases)
{
    const auto flat = [](std::int64_t srid, double x, double y) {
        return structure('X', {integer(srid), floating(x), floating(y)});
    };
    const auto spatial = [](std::int64_t srid, double x, double y, double z) {
        return structure('Y', {integer(srid), floating(x), floating(y), floating(z)});
    };
    add(cases, "point({longitude: 12.5, latitude: 55.0})", flat(4326, 12.5, 55.0),
        "point({srid: 4326, x: 12.5, y: 55.0})");
    add(cases, "point({longitude: -12.5, latitude: -55.0, height: -3.25})",
        spatial(4979, -12.5, -55.0, -3.25), "point({srid: 4979, x: -12.5, y: -55.0, z: -3.25})");
    add(cases, "point({x: -0.0, y: 1e300})", flat(7203, -0.0, 1e300),
        "point({srid: 7203, x: -0.0, y: 1.0E300})");
    add(cases, "point({x: 1, y: 2, z: 3})", spatial(9157, 1, 2, 3),
        "point({srid: 9157, x: 1.0, y: 2.0, z: 3.0})");
}

/// A value made of what `query` creates; the test removes all nodes of LbValue or of no label.
void addGraph(Cases &cases, const char *name, const std::string &query, Tree wire,
              const std::string &text)
{
    cases.push_back({name, query, std::move(wire), text, {}});
}

void addNodesAndRelationships(Cases &cases)
{
    const Tree plain = node(1, {"LbValue"}, map({}));
    addGraph(cases, "node", "CREATE (n:LbValue) RETURN n AS v", plain, "(:LbValue)");
    addGraph(cases, "node with a property", "CREATE (n:LbValue {name: 'Ann'}) RETURN n AS v",
             node(1, {"LbValue"}, map({string("name"), string("Ann")})),
             R"((:LbValue {name: "Ann"}))");
    addGraph(cases, "node without anything", "CREATE (n) RETURN n AS v", node(1, {}, map({})),
             "()");
    addGraph(cases, "node without labels", "CREATE (n {p: [1, 2]}) RETURN n AS v",
             node(1, {}, map({string("p"), list({integer(1), integer(2)})})), "({p: [1, 2]})");
    addGraph(cases, "node with odd labels", "CREATE (n:LbValue:`Odd label`) RETURN n AS v",
             node(1, {"LbValue", "Odd label"}, map({})), "(:LbValue:`Odd label`)");
    addGraph(cases, "relationship",
             "CREATE (:LbValue)-[r:LB_KNOWS {since: date('1970-01-02')}]->(:LbValue) RETURN r AS v",
             relationship(1, 1, 2, "LB_KNOWS", map({string("since"), date(1)})),
             "[:LB_KNOWS {since: 1970-01-02}]");
    addGraph(cases, "relationship to itself",
             "CREATE (n:LbValue)-[r:`odd type`]->(n) RETURN r AS v",
             relationship(1, 1, 1, "odd type", map({})), "[:`odd type`]");
    addGraph(
        cases, "nodes in a list and a map",
        "CREATE (a:LbValue {k: 1})<-[r:LB_T]-(b:LbValue {k: 2}) RETURN {l: [a, {m: [r, b]}, a]} "
        "AS v",
        map({string("l"),
             list({node(1, {"LbValue"}, map({string("k"), integer(1)})),
                   map({string("m"), list({relationship(1, 2, 1, "LB_T", map({})),
                                           node(2, {"LbValue"}, map({string("k"), integer(2)}))})}),
                   node(1, {"LbValue"}, map({string("k"), integer(1)}))})}),
        "{l: [(:LbValue {k: 1}), {m: [[:LB_T], (:LbValue {k: 2})]}, (:LbValue {k: 1})]}");
}

void addPaths(Cases &cases)
{
    const Tree empty = map({});
    const auto nodes = [&empty](std::int64_t count) {
        std::vector<Tree> made;
        for (std::int64_t id = 1; id <= count; ++id)
            made.push_back(node(id, {"LbValue"}, empty));
        return made;
    };
    const auto steps = [&empty](std::int64_t count) {
        std::vector<Tree> made;
        for (std::int64_t id = 1; id <= count; ++id)
            made.push_back(unbound(id, "T", empty));
        return made;
    };
    addGraph(cases, "path of 0", "CREATE (n:LbValue) WITH n MATCH p = (n) RETURN p AS v",
             path(nodes(1), {}, {}), "(:LbValue)");
    addGraph(cases, "path of 1", "CREATE p = (:LbValue)-[:T]->(:LbValue) RETURN p AS v",
             path(nodes(2), steps(1), {1, 1}), "(:LbValue)-[:T]->(:LbValue)");
    addGraph(cases, "path of 1, reversed", "CREATE p = (:LbValue)<-[:T]-(:LbValue) RETURN p AS v",
             path(nodes(2), steps(1), {-1, 1}), "(:LbValue)<-[:T]-(:LbValue)");
    addGraph(
        cases, "path of 2", "CREATE p = (:LbValue)-[:T]->(:LbValue)<-[:T]-(:LbValue) RETURN p AS v",
        path(nodes(3), steps(2), {1, 1, -2, 2}), "(:LbValue)-[:T]->(:LbValue)<-[:T]-(:LbValue)");
    addGraph(cases, "path of 3",
             "CREATE p = (:LbValue)<-[:T]-(:LbValue)<-[:T]-(:LbValue)-[:T]->(:LbValue) "
             "RETURN p AS v",
             path(nodes(4), steps(3), {-1, 1, -2, 2, 3, 3}),
             "(:LbValue)<-[:T]-(:LbValue)<-[:T]-(:LbValue)-[:T]->(:LbValue)");
    addGraph(cases, "path of 4, back to its start",
             "CREATE p = (a:LbValue)-[:T]->(b:LbValue)-[:T]->(a)<-[:T]-(b)-[:T]->(b) "
             "RETURN p AS v",
             path(nodes(2), steps(4), {1, 1, 2, 0, -3, 1, 4, 1}),
             "(:LbValue)-[:T]->(:LbValue)-[:T]->(:LbValue)<-[:T]-(:LbValue)-[:T]->(:LbValue)");
    addGraph(cases, "path of 5",
             "CREATE p = (:LbValue)-[:T]->(:LbValue)<-[:T]-(:LbValue)-[:T]->(:LbValue)<-[:T]-"
             "(:LbValue)<-[:T]-(:LbValue) RETURN p AS v",
             path(nodes(6), steps(5), {1, 1, -2, 2, 3, 3, -4, 4, -5, 5}),
             "(:LbValue)-[:T]->(:LbValue)<-[:T]-(:LbValue)-[:T]->(:LbValue)<-[:T]-(:LbValue)"
             "<-[:T]-(:LbValue)");
}

} // namespace

const std::vector<ServerValue> &commonServerValues()
{
    static const Cases kCases = [] {
        Cases cases;
        addScalars(cases);
        addStrings(cases);
        addBytes(cases);
        addContainers(cases);
        addDatesAndTimes(cases);
        addDateTimes(cases);
        addDurations(cases);
        addPoints(cases);
        addNodesAndRelationships(cases);
        addPaths(cases);
        return cases;
    }();
    return kCases;
}

const std::vector<ServerValue> &vectorServerValues()
{
    static const Cases kCases = [] {
        Cases cases;
        const auto addVector = [&cases](const std::string &expression, const std::string &type,
                                        const std::string &numbers, const std::string &text) {
            cases.push_back({expression,
                             "CYPHER 25 RETURN " + expression + " AS v",
                             structure('V', {bytes(type), bytes(numbers)}),
                             text,
                             {}});
        };
        addVector("vector([1, 2, -128], 3, INTEGER8)", "\xC8", "\x01\x02\x80",
                  "vector([1, 2, -128], 3, INTEGER8)");
        addVector("vector([1, -300], 2, INTEGER16)", "\xC9", "\x00\x01\xFE\xD4"s,
                  "vector([1, -300], 2, INTEGER16)");
        addVector("vector([70000], 1, INTEGER32)", "\xCA", "\x00\x01\x11\x70"s,
                  "vector([70000], 1, INTEGER32)");
        addVector("vector([9223372036854775807], 1, INTEGER64)", "\xCB",
                  "\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "vector([9223372036854775807], 1, INTEGER)");
        addVector("vector([0.1, -0.0], 2, FLOAT32)", "\xC6", "\x3D\xCC\xCC\xCD\x80\x00\x00\x00"s,
                  "vector([0.1, -0.0], 2, FLOAT32)");
        addVector("vector([0.1, 1.0], 2, FLOAT64)", "\xC1",
                  "\x3F\xB9\x99\x99\x99\x99\x99\x9A\x3F\xF0\x00\x00\x00\x00\x00\x00"s,
                  "vector([0.1, 1.0], 2, FLOAT)");
        return cases;
    }();
    return kCases;
}

} // namespace test
