// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/scan.h"
#include "driver/value/structures.h"
#include "support/test_values.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

using bolt::BoltValue;
using bolt::StructureKind;
using bolt::ValueView;
using bolt::VectorType;
using bolt::VectorView;
using test::Bytes;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

Q_DECLARE_METATYPE(bolt::StructureKind)

namespace
{

constexpr std::int64_t kInt64Min = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kInt64Max = std::numeric_limits<std::int64_t>::max();

/// A scanned value and the bytes that it points into.
class Encoded
{
public:
    explicit Encoded(Bytes bytes)
        : m_bytes(std::move(bytes))
    {
        if (!bolt::scanWhole(m_bytes.data(), m_bytes.size()).isOk())
            qFatal("the test's own bytes are malformed");
    }
    explicit Encoded(std::string_view hex)
        : Encoded(test::fromHex(hex))
    {
    }
    explicit Encoded(const Tree &tree)
        : Encoded(test::encode(tree))
    {
    }

    ValueView view() const { return ValueView::fromWire(m_bytes.data()); }

private:
    Bytes m_bytes;
};

/// The same kind whether the fields are on the wire or in a pool.
StructureKind kindOf(const Encoded &encoded)
{
    const StructureKind kind = bolt::classify(encoded.view());
    auto &pool = bolt::GetBoltPool<BoltValue>();
    const bolt::PoolScope scope(pool);
    BoltValue expanded = encoded.view().value();
    bolt::expand(expanded, pool);
    if (bolt::classify(ValueView(expanded, &pool)) != kind)
        qFatal("the two forms disagree");
    return kind;
}

Tree node(std::int64_t id)
{
    return structure('N', {integer(id), list({}), map({}), string(std::to_string(id))});
}
Tree unbound(std::int64_t id)
{
    return structure('r', {integer(id), string("A"), map({}), string(std::to_string(id))});
}
/// A path over the nodes 1, 2, 3 and the relationships 5, 6.
Tree path(const std::vector<std::int64_t> &indices)
{
    std::vector<Tree> items;
    for (const std::int64_t index : indices)
        items.push_back(integer(index));
    return structure('P', {list({node(1), node(2), node(3)}), list({unbound(5), unbound(6)}),
                           list(std::move(items))});
}

} // namespace

class TestStructures : public QObject
{
    Q_OBJECT

private slots:
    void documentedExamples_data();
    void documentedExamples();
    void oddStructuresAreBroken_data();
    void oddStructuresAreBroken();
    void everyOtherFieldCountIsBroken();
    void everyWrongFieldTypeIsBroken();
    void nodes();
    void relationships();
    void unboundRelationships();
    void pathsAreWalked();
    void pathsOfBolt4();
    void wrongPathsAreBroken_data();
    void wrongPathsAreBroken();
    void temporals();
    void legacyDateTimesTurnIntoInstants();
    void temporalsOutOfRange_data();
    void temporalsOutOfRange();
    void durations();
    void points();
    void vectorsOfIntegers();
    void vectorsOfFloats();
    void emptyVectors();
    void unsupportedTypes();
    void otherValuesAreNoStructures();
};

void TestStructures::documentedExamples_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<StructureKind>("kind");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *title, const char *hex, StructureKind kind, const char *name) {
        QTest::newRow(title) << QByteArray(hex) << kind << QByteArray(name);
    };
    row("Node 5", "B44E079186506572736F6EA1846E616D6583416E6185343A783A37", StructureKind::Node,
        "Node");
    row("Node 4", "B34E079186506572736F6EA1846E616D6583416E61", StructureKind::Node, "Node");
    row("Relationship 5",
        "B852090708854B4E4F5753A18573696E6365C907CF85343A783A3985343A783A3785343A783A38",
        StructureKind::Relationship, "Relationship");
    row("Relationship 4", "B552090708854B4E4F5753A18573696E6365C907CF", StructureKind::Relationship,
        "Relationship");
    row("UnboundRelationship 5", "B472058141A08135", StructureKind::UnboundRelationship,
        "Unbound relationship");
    row("UnboundRelationship 4", "B372058141A0", StructureKind::UnboundRelationship,
        "Unbound relationship");
    row("Path",
        "B35093B44E0190A08131B44E0290A08132B44E0390A0813392B472058141A08135B472068141A08136"
        "940101FE02",
        StructureKind::Path, "Path");
    row("Date", "B144C94D46", StructureKind::Date, "Date");
    row("Time", "B254CB000029324BFD6000C90E10", StructureKind::Time, "Time");
    row("LocalTime", "B174CB00004E94914EFFFF", StructureKind::LocalTime, "LocalTime");
    row("DateTime", "B349CA6686C70001C9C7C0", StructureKind::DateTime, "DateTime");
    row("DateTime, legacy", "B346CA66868EC001C9C7C0", StructureKind::LegacyDateTime, "DateTime");
    row("DateTimeZoneId", "B369CA6686C70001D010416D65726963612F4E65775F596F726B",
        StructureKind::DateTimeZoneId, "DateTime");
    row("DateTimeZoneId, legacy", "B366CA66868EC001D010416D65726963612F4E65775F596F726B",
        StructureKind::LegacyDateTimeZoneId, "DateTime");
    row("LocalDateTime", "B264FFCA1DCD6500", StructureKind::LocalDateTime, "LocalDateTime");
    row("Duration", "B4450E03FECA3B9AC9FF", StructureKind::Duration, "Duration");
    row("Point2D", "B358C910E6C14029000000000000C1C040A00000000000", StructureKind::Point2D,
        "Point");
    row("Point3D", "B459C923C5C13FF0000000000000C14000000000000000C14008000000000000",
        StructureKind::Point3D, "Point");
    row("Vector", "B256CC01C9CC040001FFFE", StructureKind::Vector, "Vector");
    row("UnsupportedType", "B43F84557569640601A1876D6573736167658775706772616465",
        StructureKind::UnsupportedType, "Unsupported type");
}

void TestStructures::documentedExamples()
{
    QFETCH(QByteArray, hex);
    QFETCH(StructureKind, kind);
    QFETCH(QByteArray, name);
    const Encoded encoded(hex.toStdString());
    QCOMPARE(kindOf(encoded), kind);
    QCOMPARE(bolt::structureKindName(kind), std::string_view(name.data(), name.size()));
}

void TestStructures::oddStructuresAreBroken_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray(hex);
    };
    row("unknown tag", "B1 7A 01");
    row("tag past 7F", "B1 FF 01");
    row("no fields", "B0 44");
    row("Node with a label that is no string", "B3 4E 01 92 81 41 02 A0");
    row("Vector with a type of two bytes", "B2 56 CC 02 C9 C9 CC 00");
    row("Vector with an empty type", "B2 56 CC 00 CC 00");
    row("Vector of an unknown type", "B2 56 CC 01 C2 CC 00");
    row("Vector of odd length", "B2 56 CC 01 C9 CC 03 00 01 02");
    row("Vector of int64 cut short", "B2 56 CC 01 CB CC 07 00 01 02 03 04 05 06");
    row("Point2D of integers", "B3 58 C9 10 E6 01 02");
}

void TestStructures::oddStructuresAreBroken()
{
    QFETCH(QByteArray, hex);
    QCOMPARE(kindOf(Encoded(hex.toStdString())), StructureKind::Broken);
    QCOMPARE(bolt::structureKindName(StructureKind::Broken), std::string_view("Broken value"));
}

namespace
{

/// One right structure of each shape.
std::vector<Tree> rightStructures()
{
    const Tree zero = integer(0);
    const Tree half = test::floating(0.5);
    return {
        node(1),
        structure('N', {zero, list({}), map({})}),
        structure('R', {zero, zero, zero, string("T"), map({})}),
        structure('R',
                  {zero, zero, zero, string("T"), map({}), string(""), string(""), string("")}),
        unbound(1),
        structure('r', {zero, string("T"), map({})}),
        path({1, 1}),
        structure('D', {zero}),
        structure('T', {zero, zero}),
        structure('t', {zero}),
        structure('I', {zero, zero, zero}),
        structure('i', {zero, zero, string("UTC")}),
        structure('F', {zero, zero, zero}),
        structure('f', {zero, zero, string("UTC")}),
        structure('d', {zero, zero}),
        structure('E', {zero, zero, zero, zero}),
        structure('X', {zero, half, half}),
        structure('Y', {zero, half, half, half}),
        structure('V', {test::bytes("\xC8"), test::bytes("ab")}),
        structure('?', {string("T"), zero, zero, map({})}),
    };
}

} // namespace

void TestStructures::everyOtherFieldCountIsBroken()
{
    for (const Tree &right : rightStructures()) {
        QVERIFY(kindOf(Encoded(right)) != StructureKind::Broken);
        for (std::size_t count = 0; count < 16; ++count) {
            Tree other = right;
            other.children.resize(count);
            if (count == right.children.size() || (right.tag == 'N' && count == 3) ||
                (right.tag == 'r' && count == 3) || (right.tag == 'R' && count == 5))
                continue; // the shape before Bolt 5
            QCOMPARE(kindOf(Encoded(other)), StructureKind::Broken);
        }
    }
}

void TestStructures::everyWrongFieldTypeIsBroken()
{
    const std::vector<Tree> oneOfEachKind{test::null(),
                                          test::boolean(true),
                                          integer(0),
                                          test::floating(0.5),
                                          test::bytes("\xC8"),
                                          string("UTC"),
                                          list({}),
                                          map({}),
                                          structure('D', {integer(0)})};
    for (const Tree &right : rightStructures()) {
        for (std::size_t field = 0; field < right.children.size(); ++field) {
            for (const Tree &value : oneOfEachKind) {
                if (value.kind == right.children[field].kind)
                    continue;
                Tree wrong = right;
                wrong.children[field] = value;
                QCOMPARE(kindOf(Encoded(wrong)), StructureKind::Broken);
            }
        }
    }
}

void TestStructures::nodes()
{
    const Encoded encoded("B44E079186506572736F6EA1846E616D6583416E6185343A783A37");
    const auto view = bolt::NodeView::from(encoded.view());
    QVERIFY(view);
    QCOMPARE(view->id, 7);
    QCOMPARE(view->labels.size(), 1U);
    QCOMPARE(view->labels.at(0).asString(), std::string_view("Person"));
    QCOMPARE(view->properties.find("name")->asString(), std::string_view("Ana"));
    QCOMPARE(view->elementId, std::string_view("4:x:7"));
    QCOMPARE(bolt::elementIdText(view->elementId, view->id), std::string("4:x:7"));

    const Encoded older("B34E079186506572736F6EA1846E616D6583416E61");
    const auto before5 = bolt::NodeView::from(older.view());
    QVERIFY(before5);
    QCOMPARE(before5->labels.at(0).asString(), std::string_view("Person"));
    QCOMPARE(bolt::elementIdText(before5->elementId, before5->id), std::string("7"));
    QCOMPARE(bolt::elementIdText({}, kInt64Min), std::string("-9223372036854775808"));
}

void TestStructures::relationships()
{
    const Encoded encoded(
        "B852090708854B4E4F5753A18573696E6365C907CF85343A783A3985343A783A3785343A783A38");
    const auto view = bolt::RelationshipView::from(encoded.view());
    QVERIFY(view);
    QCOMPARE(view->id, 9);
    QCOMPARE(view->startId, 7);
    QCOMPARE(view->endId, 8);
    QCOMPARE(view->type, std::string_view("KNOWS"));
    QCOMPARE(view->properties.find("since")->asInteger(), 1999);
    QCOMPARE(view->elementId, std::string_view("4:x:9"));
    QCOMPARE(view->startElementId, std::string_view("4:x:7"));
    QCOMPARE(view->endElementId, std::string_view("4:x:8"));

    const Encoded older("B552090708854B4E4F5753A18573696E6365C907CF");
    const auto before5 = bolt::RelationshipView::from(older.view());
    QVERIFY(before5);
    QCOMPARE(before5->endId, 8);
    QVERIFY(before5->elementId.empty());
    QVERIFY(before5->startElementId.empty());
    QVERIFY(before5->endElementId.empty());
}

void TestStructures::unboundRelationships()
{
    const Encoded encoded("B472058141A1816B018135");
    const auto view = bolt::UnboundRelationshipView::from(encoded.view());
    QVERIFY(view);
    QCOMPARE(view->id, 5);
    QCOMPARE(view->type, std::string_view("A"));
    QCOMPARE(view->properties.find("k")->asInteger(), 1);
    QCOMPARE(view->elementId, std::string_view("5"));
    const Encoded older("B372058141A0");
    QVERIFY(bolt::UnboundRelationshipView::from(older.view())->elementId.empty());
}

void TestStructures::pathsAreWalked()
{
    const Encoded encoded(path({1, 1, 1, 0, -2, 2}));
    const auto view = bolt::PathView::from(encoded.view());
    QVERIFY(view);
    QCOMPARE(view->nodes.size(), 3U);
    QCOMPARE(view->relationships.size(), 2U);
    bolt::PathWalk walk(*view);
    const auto isStep = [&](std::uint32_t from, std::uint32_t relationship, std::uint32_t to,
                            bool isForward) {
        const auto step = walk.next();
        return step && step->from == from && step->relationship == relationship && step->to == to &&
               step->isForward == isForward;
    };
    QVERIFY(isStep(0, 0, 1, true));
    QVERIFY(isStep(1, 0, 0, true));
    QVERIFY(isStep(0, 1, 2, false));
    QVERIFY(!walk.next());
    QVERIFY(!walk.next());

    const Encoded oneNode(structure('P', {list({node(1)}), list({}), list({})}));
    const auto single = bolt::PathView::from(oneNode.view());
    QVERIFY(single);
    QVERIFY(!bolt::PathWalk(*single).next());
}

void TestStructures::pathsOfBolt4()
{
    const Tree oldNode = structure('N', {integer(1), list({string("A")}), map({})});
    const Tree oldUnbound = structure('r', {integer(5), string("T"), map({})});
    const Encoded encoded(structure(
        'P', {list({oldNode, oldNode}), list({oldUnbound}), list({integer(-1), integer(1)})}));
    const auto view = bolt::PathView::from(encoded.view());
    QVERIFY(view);
    const auto step = bolt::PathWalk(*view).next();
    QVERIFY(step && !step->isForward && step->to == 1);
}

void TestStructures::wrongPathsAreBroken_data()
{
    QTest::addColumn<std::vector<std::int64_t>>("indices");
    using Indices = std::vector<std::int64_t>;
    QTest::newRow("odd") << Indices{1};
    QTest::newRow("odd, 3") << Indices{1, 1, 1};
    QTest::newRow("relationship 0") << Indices{0, 1};
    QTest::newRow("relationship past the end") << Indices{3, 1};
    QTest::newRow("reversed past the end") << Indices{-3, 1};
    QTest::newRow("node past the end") << Indices{1, 3};
    QTest::newRow("node -1") << Indices{1, -1};
    QTest::newRow("relationship INT64_MIN") << Indices{kInt64Min, 1};
    QTest::newRow("relationship INT64_MAX") << Indices{kInt64Max, 1};
    QTest::newRow("node INT64_MIN") << Indices{1, kInt64Min};
    QTest::newRow("node INT64_MAX") << Indices{1, kInt64Max};
    QTest::newRow("node past 32 bits") << Indices{1, std::int64_t{1} << 32};
    QTest::newRow("relationship past 32 bits") << Indices{(std::int64_t{1} << 32) + 1, 1};
    QTest::newRow("later pair") << Indices{1, 1, -2, 2, 1, 9};
}

void TestStructures::wrongPathsAreBroken()
{
    QFETCH(std::vector<std::int64_t>, indices);
    const Encoded encoded(path(indices));
    QVERIFY(!bolt::PathView::from(encoded.view()));
    QCOMPARE(kindOf(encoded), StructureKind::Broken);

    const Encoded noNode(structure('P', {list({}), list({}), list({})}));
    QCOMPARE(kindOf(noNode), StructureKind::Broken);
    Tree withText = path({1, 1});
    withText.children[2].children[0] = string("1");
    QCOMPARE(kindOf(Encoded(withText)), StructureKind::Broken);
    Tree withOtherNode = path({1, 1});
    withOtherNode.children[0].children[2] = unbound(1);
    QCOMPARE(kindOf(Encoded(withOtherNode)), StructureKind::Broken);
    Tree withBoundRelationship = path({1, 1});
    withBoundRelationship.children[1].children[1] =
        structure('R', {integer(1), integer(1), integer(1), string("T"), map({})});
    QCOMPARE(kindOf(Encoded(withBoundRelationship)), StructureKind::Broken);
}

void TestStructures::temporals()
{
    QCOMPARE(bolt::dateFrom(Encoded("B144C94D46").view())->days, 19782);
    QCOMPARE(bolt::dateFrom(Encoded("B144CAFFF50000").view())->days, -720896);
    const auto time = bolt::timeFrom(Encoded("B254CB000029324BFD6000C90E10").view());
    QCOMPARE(time->nanoseconds, 45'296'000'000'000);
    QCOMPARE(time->offsetSeconds, 3600);
    QCOMPARE(bolt::localTimeFrom(Encoded("B174CB00004E94914EFFFF").view())->nanoseconds,
             86'399'999'999'999);
    const auto local = bolt::localDateTimeFrom(Encoded("B264FFCA1DCD6500").view());
    QCOMPARE(local->seconds, -1);
    QCOMPARE(local->nanoseconds, 500'000'000);
    const Encoded zoned("B369CA6686C70001D010416D65726963612F4E65775F596F726B");
    const auto zonedTime = bolt::dateTimeZoneIdFrom(zoned.view());
    QCOMPARE(zonedTime->seconds, 1'720'108'800);
    QCOMPARE(zonedTime->nanoseconds, 1);
    QCOMPARE(zonedTime->zone, std::string_view("America/New_York"));
    QVERIFY(!zonedTime->isWallClock);
}

void TestStructures::legacyDateTimesTurnIntoInstants()
{
    const auto utc = bolt::dateTimeFrom(Encoded("B349CA6686C70001C9C7C0").view());
    const auto legacy = bolt::dateTimeFrom(Encoded("B346CA66868EC001C9C7C0").view());
    QCOMPARE(utc->seconds, 1'720'108'800);
    QCOMPARE(legacy->seconds, utc->seconds);
    QCOMPARE(legacy->nanoseconds, 1);
    QCOMPARE(legacy->offsetSeconds, -14'400);

    const Encoded zoned("B366CA66868EC001D010416D65726963612F4E65775F596F726B");
    const auto legacyZoned = bolt::dateTimeZoneIdFrom(zoned.view());
    QCOMPARE(legacyZoned->seconds, 1'720'094'400);
    QVERIFY(legacyZoned->isWallClock);
}

void TestStructures::temporalsOutOfRange_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<std::vector<std::int64_t>>("right");
    QTest::addColumn<std::vector<std::int64_t>>("wrong");
    using Numbers = std::vector<std::int64_t>;
    constexpr std::int64_t kDay = 86'400'000'000'000;
    constexpr std::int64_t kYear = 31'556'952;
    constexpr std::int64_t kLast = 999'999'999 * kYear;
    const auto row = [](const char *name, const char *tag, const Numbers &right,
                        const Numbers &wrong) {
        QTest::newRow(name) << QByteArray(tag) << right << wrong;
    };
    row("last year", "D", {365'241'780'471}, {kInt64Max});
    row("first year", "D", {-365'243'219'162}, {kInt64Min});
    row("end of the day", "t", {kDay - 1}, {kDay});
    row("start of the day", "t", {0}, {-1});
    row("time, end of the day", "T", {kDay - 1, 0}, {kDay, 0});
    row("time, offset east", "T", {0, 64'800}, {0, 64'801});
    row("time, offset west", "T", {0, -64'800}, {0, -64'801});
    row("time, offset INT64_MIN", "T", {0, 0}, {0, kInt64Min});
    row("local, nanoseconds", "d", {0, 999'999'999}, {0, 1'000'000'000});
    row("local, negative nanoseconds", "d", {0, 0}, {0, -1});
    row("local, far future", "d", {kLast, 0}, {kInt64Max, 0});
    row("local, far past", "d", {-kLast, 0}, {kInt64Min, 0});
    row("instant, far future", "I", {kLast, 0, 64'800}, {kInt64Max, 0, -1});
    row("instant, far past", "I", {-kLast, 0, -64'800}, {kInt64Min, 0, 1});
    row("instant, offset", "I", {0, 0, 19'800}, {0, 0, 64'801});
    row("instant, nanoseconds", "I", {0, 999'999'999, 0}, {0, 1'000'000'000, 0});
    row("legacy, far future", "F", {kLast, 0, -64'800}, {kInt64Max, 0, -64'800});
    row("legacy, far past", "F", {-kLast, 0, 64'800}, {kInt64Min, 0, 64'800});
}

void TestStructures::temporalsOutOfRange()
{
    QFETCH(QByteArray, fields);
    QFETCH(std::vector<std::int64_t>, right);
    QFETCH(std::vector<std::int64_t>, wrong);
    const auto kindWith = [&](const std::vector<std::int64_t> &numbers) {
        std::vector<Tree> trees;
        for (const std::int64_t number : numbers)
            trees.push_back(integer(number));
        return kindOf(Encoded(structure(fields[0], std::move(trees))));
    };
    QVERIFY(kindWith(right) != StructureKind::Broken);
    QCOMPARE(kindWith(wrong), StructureKind::Broken);
}

void TestStructures::durations()
{
    const auto duration = bolt::durationFrom(Encoded("B4450E03FECA3B9AC9FF").view());
    QCOMPARE(duration->months, 14);
    QCOMPARE(duration->days, 3);
    QCOMPARE(duration->seconds, -2);
    QCOMPARE(duration->nanoseconds, 999'999'999);
    const Encoded extreme(structure(
        'E', {integer(kInt64Min), integer(kInt64Max), integer(kInt64Min), integer(kInt64Max)}));
    QCOMPARE(bolt::durationFrom(extreme.view())->months, kInt64Min);
    QCOMPARE(bolt::durationFrom(extreme.view())->nanoseconds, kInt64Max);
}

void TestStructures::points()
{
    const auto flat =
        bolt::pointFrom(Encoded("B358C910E6C14029000000000000C1C040A00000000000").view());
    QCOMPARE(flat->srid, 4326);
    QCOMPARE(flat->dimensions, 2U);
    QCOMPARE(flat->coordinates[0], 12.5);
    QCOMPARE(flat->coordinates[1], -33.25);
    const auto solid = bolt::pointFrom(
        Encoded("B459C923C5C13FF0000000000000C14000000000000000C14008000000000000").view());
    QCOMPARE(solid->srid, 9157);
    QCOMPARE(solid->dimensions, 3U);
    QCOMPARE(solid->coordinates[2], 3.0);
    const Encoded unknown(structure('X', {integer(-5), test::floating(1), test::floating(NAN)}));
    QCOMPARE(bolt::pointFrom(unknown.view())->srid, -5);
    QVERIFY(std::isnan(bolt::pointFrom(unknown.view())->coordinates[1]));
}

void TestStructures::vectorsOfIntegers()
{
    const auto check = [](std::string_view hex, VectorType type,
                          const std::vector<std::int64_t> &expected) {
        const Encoded encoded(hex);
        const auto vector = VectorView::from(encoded.view());
        if (!vector || vector->type != type || !vector->isInteger() ||
            vector->size() != expected.size())
            return false;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            if (vector->integerAt(i) != expected[i])
                return false;
        }
        return true;
    };
    QVERIFY(check("B256 CC01C8 CC03 7F80FF", VectorType::Integer8, {127, -128, -1}));
    QVERIFY(check("B256 CC01C9 CC04 0001FFFE", VectorType::Integer16, {1, -2}));
    QVERIFY(check("B256 CC01CA CC08 7FFFFFFF80000000", VectorType::Integer32,
                  {2147483647, -2147483648}));
    QVERIFY(check("B256 CC01CB CC10 7FFFFFFFFFFFFFFF8000000000000000", VectorType::Integer64,
                  {kInt64Max, kInt64Min}));
}

void TestStructures::vectorsOfFloats()
{
    const Encoded single("B256 CC01C6 CC0C 3F800000BF0000003DCCCCCD");
    const auto floats = VectorView::from(single.view());
    QVERIFY(floats && !floats->isInteger());
    QCOMPARE(floats->type, VectorType::Float32);
    QCOMPARE(floats->size(), std::size_t{3});
    QCOMPARE(floats->floatAt(0), 1.0);
    QCOMPARE(floats->floatAt(1), -0.5);
    QCOMPARE(floats->floatAt(2), static_cast<double>(0.1F));

    const Encoded precise("B256 CC01C1 CC10 401921FB54442D188000000000000000");
    const auto doubles = VectorView::from(precise.view());
    QVERIFY(doubles && !doubles->isInteger());
    QCOMPARE(doubles->type, VectorType::Float64);
    QCOMPARE(doubles->floatAt(0), 6.283185307179586);
    QVERIFY(std::signbit(doubles->floatAt(1)) && doubles->floatAt(1) == 0);
}

void TestStructures::emptyVectors()
{
    for (const char type : {'\xC8', '\xC9', '\xCA', '\xCB', '\xC6', '\xC1'}) {
        const Encoded encoded(
            structure('V', {test::bytes(std::string_view(&type, 1)), test::bytes("")}));
        const auto vector = VectorView::from(encoded.view());
        QVERIFY(vector);
        QCOMPARE(vector->size(), std::size_t{0});
    }
}

void TestStructures::unsupportedTypes()
{
    const Encoded encoded("B43F84557569640601A1876D6573736167658775706772616465");
    const auto view = bolt::UnsupportedTypeView::from(encoded.view());
    QVERIFY(view);
    QCOMPARE(view->name, std::string_view("Uuid"));
    QCOMPARE(view->minimumMajor, 6);
    QCOMPARE(view->minimumMinor, 1);
    QCOMPARE(view->message, std::string_view("upgrade"));
    const Encoded silent("B43F84557569640601A0");
    QVERIFY(bolt::UnsupportedTypeView::from(silent.view())->message.empty());
    const Encoded odd("B43F84557569640601A1876D65737361676501");
    QVERIFY(bolt::UnsupportedTypeView::from(odd.view())->message.empty());
}

void TestStructures::otherValuesAreNoStructures()
{
    for (const Tree &tree : {test::null(), integer(1), string("N"), list({integer(1)}),
                             map({string("k"), integer(1)})}) {
        const Encoded encoded(tree);
        const ValueView view = encoded.view();
        QVERIFY(!bolt::NodeView::from(view));
        QVERIFY(!bolt::RelationshipView::from(view));
        QVERIFY(!bolt::PathView::from(view));
        QVERIFY(!bolt::dateFrom(view));
        QVERIFY(!bolt::timeFrom(view));
        QVERIFY(!bolt::localTimeFrom(view));
        QVERIFY(!bolt::dateTimeFrom(view));
        QVERIFY(!bolt::dateTimeZoneIdFrom(view));
        QVERIFY(!bolt::localDateTimeFrom(view));
        QVERIFY(!bolt::durationFrom(view));
        QVERIFY(!bolt::pointFrom(view));
        QVERIFY(!VectorView::from(view));
        QVERIFY(!bolt::UnsupportedTypeView::from(view));
    }
}

QTEST_APPLESS_MAIN(TestStructures)
#include "tst_structures.moc"
