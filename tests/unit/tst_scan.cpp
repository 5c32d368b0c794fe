// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"
#include "support/counting_allocator.h"
#include "support/test_values.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <vector>

using bolt::BoltValue;
using bolt::GetBoltPool;
using bolt::PoolScope;
using bolt::ScanFault;
using test::Bytes;
using test::fromHex;
using test::repeated;
using test::operator+;

Q_DECLARE_METATYPE(bolt::ScanFault)

namespace
{

ScanFault faultOf(const Bytes &bytes)
{
    return bolt::scanWhole(bytes.data(), bytes.size()).fault;
}

/// `levels` lists (or maps, or structures) inside each other, with `core` in the middle.
Bytes nested(const Bytes &head, std::size_t levels, const Bytes &core)
{
    Bytes bytes;
    bytes.reserve(levels * head.size() + core.size());
    for (std::size_t i = 0; i < levels; ++i)
        bytes.insert(bytes.end(), head.begin(), head.end());
    bytes.insert(bytes.end(), core.begin(), core.end());
    return bytes;
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private slots:
    void malformed_data();
    void malformed();
    void reservedMarkersAnywhere();
    void uuidsSinceVersion2();
    void faultNames();
    void offsetsPointAtTheTrouble();
    void depth_data();
    void depth();
    void depthOfOnesOwn();
    void deepValuesAreReadable();
    void emptyCompoundsAddNoDepth();
    void hostileBytesTakeLinearTimeAndNoMemory_data();
    void hostileBytesTakeLinearTimeAndNoMemory();
};

void TestScan::malformed_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ScanFault>("fault");
    const auto row = [](const char *name, const char *hex, ScanFault fault) {
        QTest::newRow(name) << QByteArray(hex) << fault;
    };
    row("nothing", "", ScanFault::Truncated);
    row("structure without a tag", "B0", ScanFault::Truncated);

    row("bytes left", "01 02", ScanFault::Trailing);
    row("bytes left after a list", "91 01 C0", ScanFault::Trailing);
    row("bytes left after an empty map", "A0 00", ScanFault::Trailing);

    row("integer key", "A1 01 02", ScanFault::BadMapKey);
    row("null key", "A1 C0 02", ScanFault::BadMapKey);
    row("bytes as a key", "A1 CC 01 61 02", ScanFault::BadMapKey);
    row("list as a key", "A1 91 01 02", ScanFault::BadMapKey);
    row("structure as a key", "A1 B1 44 01 02", ScanFault::BadMapKey);
    row("reserved marker as a key", "A1 C4 02", ScanFault::BadMapKey);
    row("second key bad", "A2 81 61 01 02 03", ScanFault::BadMapKey);
    row("key of an inner map", "91 A1 81 61 A1 05 06", ScanFault::BadMapKey);

    row("string over the limit", "D2 80 00 00 00", ScanFault::TooLong);
    row("bytes over the limit", "CE FF FF FF FF", ScanFault::TooLong);
    row("list over the limit", "D6 80 00 00 00", ScanFault::TooLong);
    row("map over the limit", "DA FF FF FF FF", ScanFault::TooLong);
    row("key over the limit", "A1 D2 80 00 00 00", ScanFault::TooLong);

    row("string that lies", "D2 7F FF FF FF 61", ScanFault::Truncated);
    row("bytes that lie", "CE 7F FF FF FF 61", ScanFault::Truncated);
    row("list that lies", "D6 7F FF FF FF 01", ScanFault::Truncated);
    row("map that lies", "DA 7F FF FF FF 81 61 01", ScanFault::Truncated);
    row("list that lies by one", "93 01 02", ScanFault::Truncated);
    row("map that lies by one", "A2 81 61 01", ScanFault::Truncated);
    row("structure that lies by one", "B2 44 01", ScanFault::Truncated);
    row("map without its last value", "A1 81 61", ScanFault::Truncated);
    row("key that lies", "A1 8F 61 61", ScanFault::Truncated);
    row("inner list eats the outer one", "92 92 01 02", ScanFault::Truncated);

    row("overlong", "82 C0 AF", ScanFault::InvalidUtf8);
    row("surrogate", "83 ED A0 80", ScanFault::InvalidUtf8);
    row("past U+10FFFF", "84 F4 90 80 80", ScanFault::InvalidUtf8);
    row("continuation alone", "81 80", ScanFault::InvalidUtf8);
    row("character cut by the length", "82 E2 82 AC", ScanFault::InvalidUtf8);
    row("byte that is never UTF-8", "D0 01 FF", ScanFault::InvalidUtf8);
    row("in a 16-bit string", "D1 00 02 C3 28", ScanFault::InvalidUtf8);
    row("in a 32-bit string", "D2 00 00 00 02 C3 28", ScanFault::InvalidUtf8);
    row("in a key", "A1 81 FF 01", ScanFault::InvalidUtf8);
    row("in a structure", "B1 44 81 FF", ScanFault::InvalidUtf8);
}

void TestScan::malformed()
{
    QFETCH(QByteArray, hex);
    QFETCH(ScanFault, fault);
    const Bytes bytes = fromHex(hex.toStdString());
    const auto result = bolt::scanWhole(bytes.data(), bytes.size());
    QCOMPARE(result.fault, fault);
    QVERIFY(!result.isOk());
    QVERIFY(result.offset <= bytes.size());
}

/// At the top and inside each kind of compound, whatever follows.
void TestScan::reservedMarkersAnywhere()
{
    std::vector<std::uint8_t> reserved{0xC4, 0xC5, 0xC6, 0xC7, 0xCF, 0xD3, 0xD7};
    for (std::uint8_t marker = 0xDB; marker <= 0xEF; ++marker)
        reserved.push_back(marker);
    QCOMPARE(reserved.size(), std::size_t{28});
    const Bytes follow = repeated(0, 20);
    for (const std::uint8_t marker : reserved) {
        const Bytes value = Bytes{marker} + follow;
        QCOMPARE(faultOf(Bytes{marker}), ScanFault::UnknownMarker);
        QCOMPARE(faultOf(value), ScanFault::UnknownMarker);
        QCOMPARE(faultOf(fromHex("92 01") + value), ScanFault::UnknownMarker);
        QCOMPARE(faultOf(fromHex("A1 81 61") + value), ScanFault::UnknownMarker);
        QCOMPARE(faultOf(fromHex("B1 44") + value), ScanFault::UnknownMarker);
    }
}

/// 00112233-4455-6677-8899-aabbccddeeff, alone, as the last of several and as a key.
void TestScan::uuidsSinceVersion2()
{
    using Version = bolt::PackStreamVersion;
    const auto faultIn = [](const Bytes &bytes, Version version) {
        return bolt::scanWhole(bytes.data(), bytes.size(), {version}).fault;
    };
    const Bytes uuid = fromHex("E0 00112233445566778899AABBCCDDEEFF");
    const Bytes list = fromHex("93") + uuid + fromHex("01") + uuid;
    for (const Bytes &bytes : {uuid, list}) {
        QCOMPARE(faultIn(bytes, Version::V2), ScanFault::None);
        QCOMPARE(faultIn(bytes, Version::V1), ScanFault::UnknownMarker);
        QCOMPARE(faultOf(bytes), ScanFault::UnknownMarker);
        QCOMPARE(bolt::skipValue(bytes.data()), bytes.data() + bytes.size());
    }
    for (std::size_t size = 1; size < uuid.size(); ++size)
        QCOMPARE(faultIn(Bytes(uuid.begin(), uuid.begin() + size), Version::V2),
                 ScanFault::Truncated);
    QCOMPARE(faultIn(uuid + fromHex("00"), Version::V2), ScanFault::Trailing);
    QCOMPARE(faultIn(fromHex("A1") + uuid + fromHex("01"), Version::V2), ScanFault::BadMapKey);
    QCOMPARE(faultIn(Bytes{0xE1} + uuid, Version::V2), ScanFault::UnknownMarker);

    const test::Tree tree =
        test::list({test::exampleUuid(), test::integer(1), test::exampleUuid()});
    QCOMPARE(test::encode(tree), list);
    QVERIFY(test::treeOf(bolt::ValueView::fromWire(list.data())) == tree);
    auto &pool = GetBoltPool<BoltValue>();
    const PoolScope scope(pool);
    BoltValue decoded;
    QCOMPARE(bolt::readDeep(list.data(), pool, decoded), list.data() + list.size());
    QVERIFY(test::treeOf(bolt::ValueView(decoded, &pool)) == tree);
}

void TestScan::faultNames()
{
    QCOMPARE(bolt::scanFaultName(ScanFault::None), std::string_view("none"));
    QCOMPARE(bolt::scanFaultName(ScanFault::Truncated), std::string_view("truncated"));
    QCOMPARE(bolt::scanFaultName(ScanFault::UnknownMarker), std::string_view("unknown_marker"));
    QCOMPARE(bolt::scanFaultName(ScanFault::InvalidUtf8), std::string_view("invalid_utf8"));
    QCOMPARE(bolt::scanFaultName(ScanFault::TooLong), std::string_view("too_long"));
    QCOMPARE(bolt::scanFaultName(ScanFault::TooDeep), std::string_view("too_deep"));
    QCOMPARE(bolt::scanFaultName(ScanFault::BadMapKey), std::string_view("bad_map_key"));
    QCOMPARE(bolt::scanFaultName(ScanFault::Trailing), std::string_view("trailing"));
}

void TestScan::offsetsPointAtTheTrouble()
{
    const auto offsetOf = [](std::string_view hex) {
        const Bytes bytes = fromHex(hex);
        return bolt::scanWhole(bytes.data(), bytes.size()).offset;
    };
    QCOMPARE(offsetOf("93 01 02 C4"), std::size_t{3});
    QCOMPARE(offsetOf("A1 05 06"), std::size_t{1});
    QCOMPARE(offsetOf("91 D2 80 00 00 00"), std::size_t{1});
    QCOMPARE(offsetOf("92 01 81 FF"), std::size_t{3});
    QCOMPARE(offsetOf("91 01 00"), std::size_t{2});
}

void TestScan::depth_data()
{
    QTest::addColumn<std::size_t>("levels");
    QTest::addColumn<ScanFault>("fault");
    QTest::newRow("1") << std::size_t{1} << ScanFault::None;
    QTest::newRow("200") << std::size_t{200} << ScanFault::None;
    QTest::newRow("limit") << bolt::kMaxDepth << ScanFault::None;
    QTest::newRow("limit + 1") << bolt::kMaxDepth + 1 << ScanFault::TooDeep;
    QTest::newRow("10 000") << std::size_t{10'000} << ScanFault::TooDeep;
    QTest::newRow("1 000 000") << std::size_t{1'000'000} << ScanFault::TooDeep;
}

void TestScan::depth()
{
    QFETCH(std::size_t, levels);
    QFETCH(ScanFault, fault);
    const Bytes one = fromHex("01");
    QCOMPARE(faultOf(nested(fromHex("91"), levels, one)), fault);
    QCOMPARE(faultOf(nested(fromHex("D6 00 00 00 01"), levels, one)), fault);
    QCOMPARE(faultOf(nested(fromHex("A1 81 6B"), levels, one)), fault);
    QCOMPARE(faultOf(nested(fromHex("B1 78"), levels, one)), fault);
}

void TestScan::depthOfOnesOwn()
{
    const auto faultWithin = [](std::size_t maxDepth, const Bytes &bytes) {
        return bolt::scanWhole(bytes.data(), bytes.size(), {bolt::PackStreamVersion::V1, maxDepth})
            .fault;
    };
    const Bytes one = fromHex("01");
    QCOMPARE(faultWithin(3, nested(fromHex("91"), 3, one)), ScanFault::None);
    QCOMPARE(faultWithin(3, nested(fromHex("91"), 4, one)), ScanFault::TooDeep);
    QCOMPARE(faultWithin(0, one), ScanFault::None);
    QCOMPARE(faultWithin(0, nested(fromHex("91"), 1, one)), ScanFault::TooDeep);
    const std::size_t all = std::numeric_limits<std::size_t>::max();
    QCOMPARE(faultWithin(all, nested(fromHex("91"), bolt::kMaxDepth, one)), ScanFault::None);
    QCOMPARE(faultWithin(all, nested(fromHex("91"), bolt::kMaxDepth + 1, one)), ScanFault::TooDeep);
}

/// The readers recurse: the limit must be one that their stack bears.
void TestScan::deepValuesAreReadable()
{
    auto &pool = GetBoltPool<BoltValue>();
    for (const Bytes &head : {fromHex("91"), fromHex("A1 81 6B"), fromHex("B1 78")}) {
        const Bytes bytes = nested(head, bolt::kMaxDepth, fromHex("2A"));
        QCOMPARE(faultOf(bytes), ScanFault::None);
        QCOMPARE(bolt::skipValue(bytes.data()), bytes.data() + bytes.size());
        const PoolScope scope(pool);
        BoltValue decoded;
        QCOMPARE(bolt::readDeep(bytes.data(), pool, decoded), bytes.data() + bytes.size());
        const test::Tree tree = test::treeOf(bolt::ValueView(decoded, &pool));
        QVERIFY(tree == test::treeOf(bolt::ValueView::fromWire(bytes.data())));
        std::size_t levels = 0;
        const test::Tree *level = &tree;
        for (; !level->children.empty(); level = &level->children.back())
            ++levels;
        QCOMPARE(levels, bolt::kMaxDepth);
        QCOMPARE(level->number, 42);
    }
}

void TestScan::emptyCompoundsAddNoDepth()
{
    QCOMPARE(faultOf(nested(fromHex("91"), bolt::kMaxDepth, fromHex("90"))), ScanFault::None);
    QCOMPARE(faultOf(nested(fromHex("91"), bolt::kMaxDepth, fromHex("A0"))), ScanFault::None);
    QCOMPARE(faultOf(nested(fromHex("91"), bolt::kMaxDepth, fromHex("B0 78"))), ScanFault::None);
}

void TestScan::hostileBytesTakeLinearTimeAndNoMemory_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("empty lists") << QByteArray("90");
    QTest::newRow("lists of one") << QByteArray("91 01");
    QTest::newRow("deep lists, over and over") << QByteArray("91").repeated(900) + "01";
    QTest::newRow("maps of one") << QByteArray("A1 80 C0");
    QTest::newRow("empty structures") << QByteArray("B0 78");
    QTest::newRow("empty 32-bit strings") << QByteArray("D2 00 00 00 00");
    QTest::newRow("two-byte characters") << QByteArray("8E C3BC C3BC C3BC C3BC C3BC C3BC C3BC");
}

/// One list of 64 MiB. The bound on the time is wide: what it must catch is the square.
void TestScan::hostileBytesTakeLinearTimeAndNoMemory()
{
    QFETCH(QByteArray, unit);
    constexpr std::size_t kSize = 64 * 1024 * 1024;
    const Bytes item = fromHex(unit.toStdString());
    const std::size_t count = kSize / item.size();
    Bytes bytes;
    bolt::PackStreamWriter(bytes).list(count);
    const std::size_t head = bytes.size();
    bytes.resize(head + count * item.size());
    std::copy(item.begin(), item.end(), bytes.begin() + head);
    // What is there is a whole number of items: double it until the list is full.
    for (std::size_t at = head + item.size(); at < bytes.size();) {
        const std::size_t size = std::min(at - head, bytes.size() - at);
        std::memcpy(bytes.data() + at, bytes.data() + head, size);
        at += size;
    }

    const std::size_t before = test::heapCalls();
    QElapsedTimer timer;
    timer.start();
    const auto result = bolt::scanWhole(bytes.data(), bytes.size());
    const std::uint8_t *end = bolt::skipValue(bytes.data());
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(result.fault, ScanFault::None);
    QCOMPARE(end, bytes.data() + bytes.size());
    QCOMPARE(test::heapCalls(), before);
    QVERIFY2(elapsed < 20'000, qPrintable(QString::number(elapsed)));
}

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
