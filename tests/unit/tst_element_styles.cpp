// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "model/style/caption_template.h"
#include "model/style/element_styles.h"
#include "model/style/grass.h"
#include "model/style/palettes.h"
#include "support/test_result.h"

#include <QTest>

#include <limits>

using model::applyStyle;
using model::EdgeIndex;
using model::ElementStyles;
using model::Graph;
using model::NodeIndex;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

constexpr QRgb kRed = 0xFFFF0000;
constexpr QRgb kBlue = 0xFF0000FF;

Tree node(std::int64_t id, std::vector<Tree> labels, std::vector<Tree> properties = {})
{
    return structure('N', {integer(id), list(std::move(labels)), map(std::move(properties)),
                           string("n" + std::to_string(id))});
}

Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end, const std::string &type,
                  std::vector<Tree> properties = {})
{
    return structure('R', {integer(id), integer(start), integer(end), string(type),
                           map(std::move(properties)), string("e" + std::to_string(id)),
                           string("n" + std::to_string(start)), string("n" + std::to_string(end))});
}

/// Ann 20, Bob 40 and Cid 60 are people, of whom Cid is also a Boss; Dan has no age; x has no label; a
/// film; Ann knows Bob since 1980, Bob knows Cid since 2000, Cid acted in the film.
std::shared_ptr<const Graph> sample()
{
    const auto person = [](std::int64_t id, const char *name, std::int64_t age) {
        return node(id, {string("Person")},
                    {string("name"), string(name), string("age"), integer(age)});
    };
    return model::buildGraph(test::makeResult(
        {"x"}, {{person(0, "Ann", 20)},
                {person(1, "Bob", 40)},
                {node(2, {string("Person"), string("Boss")},
                      {string("name"), string("Cid"), string("age"), integer(60)})},
                {node(3, {string("Person")}, {string("name"), string("Dan")})},
                {node(4, {}, {string("name"), string("x")})},
                {node(5, {string("Film")}, {string("title"), string("It: \"quoted\"")})},
                {relationship(0, 0, 1, "KNOWS", {string("since"), integer(1980)})},
                {relationship(1, 1, 2, "KNOWS", {string("since"), integer(2000)})},
                {relationship(2, 2, 5, "ACTED_IN")}}));
}

std::shared_ptr<const ElementStyles> styled(const Graph &graph, const QByteArray &grass,
                                            const model::NodeMetrics &metrics = {})
{
    const model::GrassReading reading = model::readGrass(grass);
    return reading.fault ? nullptr : applyStyle(graph, reading.sheet, metrics);
}

QString colours(const ElementStyles &styles, std::uint32_t count)
{
    QStringList names;
    for (std::uint32_t i = 0; i < count; ++i) {
        const QRgb colour = styles.colour(NodeIndex{i});
        names.append(colour == kRed    ? QStringLiteral("red")
                     : colour == kBlue ? QStringLiteral("blue")
                     : colour == 0     ? QStringLiteral("-")
                                       : QColor(colour).name());
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestElementStyles : public QObject
{
    Q_OBJECT

private slots:
    void colours_data();
    void colours();
    void sizesAndLooks();
    void relationships();
    void linearScale();
    void quantileScale();
    void categoricalScale();
    void metricScale();
    void laterRulesBeatAScale();
    void scalesOfEqualAndHugeValues();
    void moreCategoriesThanColours();
    void captions_data();
    void captions();
    void edgeCaptions();
    void placeholdersAndUnknownNames();
    void stops();
    void costsLittle();
};

void TestElementStyles::colours_data()
{
    QTest::addColumn<QByteArray>("grass");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray() << "- - - - - -";
    QTest::newRow("base is for what has no label")
        << QByteArray("node {color: red}") << "- - - - red -";
    QTest::newRow("label") << QByteArray("node.Person {color: red}") << "red red red red - -";
    QTest::newRow("later rules win")
        << QByteArray("node.Person {color: red} node.Boss {color: blue}") << "red red blue red - -";
    QTest::newRow("in the order of the sheet")
        << QByteArray("node.Boss {color: blue} node.Person {color: red}") << "red red red red - -";
    QTest::newRow("both labels")
        << QByteArray("node.Boss.Person {color: blue} node.Boss.Film {color: red}")
        << "- - blue - - -";
    QTest::newRow("star") << QByteArray("node.* {color: red}") << "- - - - red -";
    QTest::newRow("greater") << QByteArray("node.Person[age > 40] {color: red}") << "- - red - - -";
    QTest::newRow("at least") << QByteArray("node[age >= 40] {color: red}") << "- red red - - -";
    QTest::newRow("a float beside integers")
        << QByteArray("node[age < 40.5] {color: red}") << "red red - - - -";
    QTest::newRow("not equal needs a value")
        << QByteArray("node.Person[age != 40] {color: red}") << "red - red - - -";
    QTest::newRow("there") << QByteArray("node[age] {color: red}") << "red red red - - -";
    QTest::newRow("text") << QByteArray("node[name = \"Bob\"] {color: red}") << "- red - - - -";
    QTest::newRow("a number in quotes is text")
        << QByteArray("node[age = \"40\"] {color: red}") << "- red - - - -";
    QTest::newRow("begins") << QByteArray("node[title ^= It] {color: red}") << "- - - - - red";
    QTest::newRow("contains") << QByteArray("node[name *= \"i\"] {color: red}") << "- - red - - -";
    QTest::newRow("two conditions")
        << QByteArray("node[age > 30][age < 50] {color: blue}") << "- blue - - - -";
    QTest::newRow("a broken colour has no effect")
        << QByteArray("node.Film {color: red} node.Film {color: bluu}") << "- - - - - red";
}

void TestElementStyles::colours()
{
    QFETCH(QByteArray, grass);
    QFETCH(QString, expected);
    const auto graph = sample();
    QCOMPARE(::colours(*styled(*graph, grass), 6), expected);
}

void TestElementStyles::sizesAndLooks()
{
    const auto graph = sample();
    const auto styles = styled(*graph, R"(
        node {diameter: 50px; border-color: #111111; text-color-internal: #222222}
        node.Film {diameter: 80px; color: red; border-width: 4px; icon: film}
        node.Person {caption: "{name}"})");
    QCOMPARE(styles->size(NodeIndex{0}), 50.0F);
    QCOMPARE(styles->size(NodeIndex{5}), 80.0F);
    QVERIFY(!styles->look(NodeIndex{0}).border); // goes with the colour, which is the label's own
    QCOMPARE(*styles->look(NodeIndex{4}).border, 0xFF111111);
    QCOMPARE(*styles->look(NodeIndex{5}).border, 0xFF111111);
    QCOMPARE(*styles->look(NodeIndex{5}).borderWidth, 4.0);
    QCOMPARE(styles->look(NodeIndex{5}).icon, QStringLiteral("film"));
    QCOMPARE(*styles->look(NodeIndex{0}).caption, QStringLiteral("{name}"));
    QVERIFY(!styles->look(NodeIndex{5}).caption);
    QCOMPARE(styles->size(EdgeIndex{0}), 0.0F);
}

void TestElementStyles::relationships()
{
    const auto graph = sample();
    const auto styles = styled(*graph, R"(
        relationship {color: blue; shaft-width: 2px; caption: "<type>"}
        relationship.KNOWS[since < 1990] {color: red; caption: "{since}"}
        relationship.ACTED_IN {shaft-width: 5px})");
    QCOMPARE(styles->colour(EdgeIndex{0}), kRed);
    QCOMPARE(styles->colour(EdgeIndex{1}), kBlue);
    QCOMPARE(styles->size(EdgeIndex{1}), 2.0F);
    QCOMPARE(styles->size(EdgeIndex{2}), 5.0F);
    QCOMPARE(*styles->look(EdgeIndex{0}).caption, QStringLiteral("{since}"));
}

void TestElementStyles::linearScale()
{
    const auto graph = sample();
    const auto styles = styled(*graph, R"(node.Person {
        color-scale: "linear {age} viridis"; diameter-scale: "linear {age} 20px 60px"})");
    const model::RampPalette &viridis = model::rampPalette(u"viridis");
    QCOMPARE(styles->colour(NodeIndex{0}), viridis.at(0));
    QCOMPARE(styles->colour(NodeIndex{1}), viridis.at(0.5));
    QCOMPARE(styles->colour(NodeIndex{2}), viridis.at(1));
    QCOMPARE(styles->colour(NodeIndex{3}), QRgb{0}); // Dan has no age
    QCOMPARE(styles->size(NodeIndex{0}), 20.0F);
    QCOMPARE(styles->size(NodeIndex{1}), 40.0F);
    QCOMPARE(styles->size(NodeIndex{2}), 60.0F);
    QCOMPARE(styles->scales().size(), std::size_t{2});
    QCOMPARE(styles->scales().front().least, 20.0);
    QCOMPARE(styles->scales().front().most, 60.0);
    QCOMPARE(styles->scales().front().count, std::size_t{3});
}

void TestElementStyles::quantileScale()
{
    model::ScaleReading reading;
    reading.kind = model::ScaleKind::Quantile;
    model::readRange(reading, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1000});
    QCOMPARE(reading.bounds, (std::vector<double>{2, 4, 6, 8}));
    QCOMPARE(reading.shareOf(2), 0.0);
    QCOMPARE(reading.shareOf(3), 0.25);
    QCOMPARE(reading.shareOf(1000), 1.0);
}

void TestElementStyles::categoricalScale()
{
    const auto graph = model::buildGraph(
        test::makeResult({"x"}, {{node(0, {string("A")}, {string("c"), string("x")})},
                                 {node(1, {string("A")}, {string("c"), string("y")})},
                                 {node(2, {string("A")}, {string("c"), string("y")})},
                                 {node(3, {string("A")})}}));
    const auto styles = styled(*graph, R"(node.A {color: red; color-scale: "categorical {c}"})");
    const auto palette = model::categoricalPalette(u"").colours;
    QCOMPARE(styles->colour(NodeIndex{0}), palette[1]);
    QCOMPARE(styles->colour(NodeIndex{1}), palette[0]);
    QCOMPARE(styles->colour(NodeIndex{3}), kRed);
    const model::ScaleReading &reading = styles->scales().front();
    QCOMPARE(reading.categories.size(), std::size_t{2});
    QCOMPARE(reading.categories.front().text, QStringLiteral("y"));
    QCOMPARE(reading.categories.front().count, std::size_t{2});
}

void TestElementStyles::metricScale()
{
    const auto graph = sample();
    const QByteArray grass = R"(node {diameter-scale: "linear <degree> 10px 30px"})";
    model::NodeMetrics metrics;
    metrics[QStringLiteral("degree")] =
        std::make_shared<model::MetricColumn>(model::MetricColumn{0, 1, 2, 0, 0, 0});
    QCOMPARE(styled(*graph, grass, metrics)->size(NodeIndex{2}), 30.0F);
    QCOMPARE(styled(*graph, grass, metrics)->size(NodeIndex{1}), 20.0F);
    QCOMPARE(styled(*graph, grass)->size(NodeIndex{2}), 0.0F);
    metrics[QStringLiteral("degree")] =
        std::make_shared<model::MetricColumn>(model::MetricColumn{0, 1});
    QCOMPARE(styled(*graph, grass, metrics)->size(NodeIndex{2}), 0.0F);
}

void TestElementStyles::laterRulesBeatAScale()
{
    const auto graph = sample();
    const auto styles = styled(*graph, R"(
        node {color-scale: "linear {age} blues"}
        node.Boss {color: red})");
    QCOMPARE(styles->colour(NodeIndex{2}), kRed);
    QCOMPARE(styles->colour(NodeIndex{0}), model::rampPalette(u"blues").at(0));
    QCOMPARE(styles->colour(NodeIndex{1}), model::rampPalette(u"blues").at(1));
}

void TestElementStyles::scalesOfEqualAndHugeValues()
{
    model::ScaleReading equal;
    model::readRange(equal, {3, 3, 3});
    QCOMPARE(equal.shareOf(3), 0.5);
    model::ScaleReading huge;
    const double most = std::numeric_limits<double>::max();
    model::readRange(huge, {-most, 0, most});
    QCOMPARE(huge.shareOf(-most), 0.0);
    QCOMPARE(huge.shareOf(0), 0.5);
    QCOMPARE(huge.shareOf(most), 1.0);
    model::ScaleReading none;
    model::readRange(none, {});
    QCOMPARE(none.count, std::size_t{0});
}

void TestElementStyles::moreCategoriesThanColours()
{
    model::ScaleReading reading;
    std::vector<QString> texts;
    for (int i = 0; i < 40; ++i)
        texts.push_back(QString::number(i));
    texts.push_back({});
    const auto of = model::readCategories(reading, texts);
    QCOMPARE(reading.categories.size(), std::size_t{40});
    QCOMPARE(reading.categories.back().colour, model::kOtherCategoryColour);
    QCOMPARE(of.back(), model::kNoCategory);
    QCOMPARE(reading.categories[of[7]].text, QStringLiteral("7"));
}

void TestElementStyles::captions_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("expected");
    QTest::newRow("property") << "{name}"
                              << "Ann";
    QTest::newRow("several") << "{name} ({age})"
                             << "Ann (20)";
    QTest::newRow("missing") << "{title}"
                             << "";
    QTest::newRow("id") << "<id>"
                        << "n0";
    QTest::newRow("type") << "<type>: {name}"
                          << "Person: Ann";
    QTest::newRow("in braces") << "{<id>}/{<type>}"
                               << "n0/Person";
    QTest::newRow("plain") << "a < b"
                           << "a < b";
    QTest::newRow("open brace") << "{name"
                                << "{name";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("long") << QStringLiteral("x").repeated(5000)
                          << QStringLiteral("x").repeated(240);
    QTest::newRow("long and missing")
        << QStringLiteral("{x}").repeated(350'000) + QStringLiteral("end") << "";
}

void TestElementStyles::captions()
{
    QFETCH(QString, caption);
    QFETCH(QString, expected);
    const auto graph = sample();
    QCOMPARE(model::expandCaption(caption, *graph, NodeIndex{0}), expected);
}

void TestElementStyles::edgeCaptions()
{
    const auto graph = sample();
    QCOMPARE(model::expandCaption(QStringLiteral("<type> {since}"), *graph, EdgeIndex{0}),
             QStringLiteral("KNOWS 1980"));
}

void TestElementStyles::placeholdersAndUnknownNames()
{
    const auto graph = model::buildGraph(
        test::makeResult({"x"}, {{relationship(0, 0, 1, "T", {string("w"), integer(2)})}}));
    const auto styles = styled(*graph, R"(
        node[age] {color: red} node.Nowhere {color: red} relationship.NOT {color: red}
        node.Nowhere[age > 3] {color-scale: "linear {age} heat"}
        relationship {shaft-width-scale: "linear {w} 1px 3px"})");
    QCOMPARE(::colours(*styles, 2), QStringLiteral("- -"));
    QCOMPARE(styles->size(EdgeIndex{0}), 2.0F);
    QCOMPARE(model::expandCaption(QStringLiteral("{name}<id>"), *graph, NodeIndex{0}),
             QStringLiteral("n0"));
}

void TestElementStyles::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto graph = sample();
    const model::GrassReading reading = model::readGrass("node {color: red}");
    QVERIFY(!applyStyle(*graph, reading.sheet, {}, source.get_token()));
}

void TestElementStyles::costsLittle()
{
    Graph graph;
    constexpr std::array<std::string_view, 1> kLabel{"A"};
    for (int i = 0; i < 10'000; ++i)
        graph.addNode("n" + std::to_string(i), kLabel);
    graph.seal();
    const auto styles = styled(graph, "node.A {color: red; diameter: 50px}");
    QVERIFY(styles->memoryBytes() <= 10'000 * 10 + 1000);
}

QTEST_APPLESS_MAIN(TestElementStyles)
#include "tst_element_styles.moc"
