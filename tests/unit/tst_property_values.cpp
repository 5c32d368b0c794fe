// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "model/layout/property_values.h"
#include "support/test_result.h"

#include <QTest>

#include <cmath>
#include <limits>

using model::LayoutValues;
using model::PlacingKeys;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

std::shared_ptr<const model::Graph> graphOf(const std::vector<std::vector<Tree>> &properties)
{
    std::vector<std::vector<Tree>> rows;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const auto id = static_cast<std::int64_t>(i);
        rows.push_back({structure('N', {integer(id), list({}), map(properties[i]),
                                        string("4:x:" + std::to_string(id))})});
    }
    return model::buildGraph(test::makeResult({"n"}, rows));
}

Tree point(std::int64_t srid, double x, double y)
{
    return structure('X', {integer(srid), floating(x), floating(y)});
}

LayoutValues valuesOf(const std::vector<std::vector<Tree>> &properties, const PlacingKeys &keys)
{
    const auto graph = graphOf(properties);
    return model::propertyValues(*graph, graph->nodeCount(), keys, {});
}

} // namespace

class TestPropertyValues : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreRead();
    void datesAreSeconds();
    void pointsAreRead();
    void degreesAreProjected();
    void pairsNeedBoth();
    void hostileValuesAreNone();
    void placeholdersHaveNone();
    void usefulKeysAreFound();
    void aStopEnds();
};

void TestPropertyValues::numbersAreRead()
{
    const LayoutValues values = valuesOf({{string("age"), integer(42)},
                                          {string("age"), floating(-1.5)},
                                          {string("age"), string("42")},
                                          {string("Age"), integer(1)}},
                                         {"age", {}});
    QCOMPARE(values[0]->x, 42.0);
    QCOMPARE(values[1]->x, -1.5);
    QVERIFY(!values[2]);
    QVERIFY(!values[3]);
}

void TestPropertyValues::datesAreSeconds()
{
    const LayoutValues values =
        valuesOf({{string("born"), structure('D', {integer(2)})},
                  {string("born"), structure('d', {integer(-10), integer(500'000'000)})}},
                 {"born", {}});
    QCOMPARE(values[0]->x, 2 * 86400.0);
    QCOMPARE(values[1]->x, -9.5);
}

void TestPropertyValues::pointsAreRead()
{
    const LayoutValues values = valuesOf({{string("at"), point(7203, 3, -4)}}, {"at", {}});
    QCOMPARE(values[0]->x, 3.0);
    QCOMPARE(values[0]->y, -4.0);
}

// The Mercator projection of EPSG:3857, divided by the radius of its Earth: 20037508.342789244 m is half
// of its width, and 60° north lie at 8399737.889818361 m.
void TestPropertyValues::degreesAreProjected()
{
    constexpr double kRadius = 6378137;
    const LayoutValues values = valuesOf({{string("at"), point(4326, 180, 60)},
                                          {string("at"), point(4326, 0, 90)},
                                          {string("at"), point(4326, 0, 0)}},
                                         {"at", {}});
    QVERIFY(std::abs(values[0]->x * kRadius - 20037508.342789244) < 1e-3);
    QVERIFY(std::abs(values[0]->y * kRadius - 8399737.889818361) < 1e-3);
    QVERIFY(std::isfinite(values[1]->y) && values[1]->y < 3.2);
    QVERIFY(std::abs(values[2]->y) < 1e-12);
}

void TestPropertyValues::pairsNeedBoth()
{
    const LayoutValues values =
        valuesOf({{string("x"), integer(1), string("y"), integer(2)}, {string("x"), integer(1)}},
                 {"x", "y"});
    QCOMPARE(values[0]->y, 2.0);
    QVERIFY(!values[1]);
}

void TestPropertyValues::hostileValuesAreNone()
{
    const double infinite = std::numeric_limits<double>::infinity();
    const LayoutValues values = valuesOf({{string("v"), floating(std::nan(""))},
                                          {string("v"), floating(infinite)},
                                          {string("v"), point(4326, std::nan(""), 1)},
                                          {string("v"), structure('X', {integer(1)})},
                                          {string("v"), list({integer(1)})}},
                                         {"v", {}});
    for (const auto &value : values) {
        QVERIFY(!value);
    }
}

void TestPropertyValues::placeholdersHaveNone()
{
    model::Graph graph;
    graph.addPlaceholder("4:x:1");
    graph.seal();
    QVERIFY(!model::propertyValues(graph, 1, {"v", {}}, {})[0]);
    QVERIFY(model::placingProperties(graph, 1).numbers.empty());
}

void TestPropertyValues::usefulKeysAreFound()
{
    std::vector<std::vector<Tree>> nodes(900, {string("rare"), string("no"), string("age"),
                                               integer(1), string("at"), point(4326, 1, 2)});
    nodes[0] = {string("weight"), floating(1), string("born"), structure('D', {integer(2)})};
    const auto graph = graphOf(nodes);
    const model::PlacingProperties found = model::placingProperties(*graph, graph->nodeCount());
    QCOMPARE(found.points, (std::vector<std::string>{"at"}));
    QCOMPARE(found.numbers, (std::vector<std::string>{"age", "born", "weight"}));
}

void TestPropertyValues::aStopEnds()
{
    const auto graph = graphOf({{string("v"), integer(1)}});
    std::stop_source source;
    source.request_stop();
    QVERIFY(!model::propertyValues(*graph, 1, {"v", {}}, source.get_token())[0]);
}

QTEST_GUILESS_MAIN(TestPropertyValues)
#include "tst_property_values.moc"
