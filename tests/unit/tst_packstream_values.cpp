// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"
#include "driver/protocol/dechunker.h"
#include "support/test_values.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

using bolt::BoltPool;
using bolt::BoltValue;
using bolt::Dechunker;
using bolt::Form;
using bolt::GetBoltPool;
using bolt::PoolScope;
using bolt::ScanFault;
using bolt::ValueView;
using test::Bytes;
using test::ValueCase;

namespace
{

/// Cases above this size are left out where the work grows with the square of it.
constexpr std::size_t kShort = 2000;

void addCases(std::size_t maxBytes = std::numeric_limits<std::size_t>::max())
{
    QTest::addColumn<std::size_t>("index");
    const auto &cases = test::valueCases();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].bytes.size() <= maxBytes)
            QTest::addRow("%s", cases[i].name.c_str()) << i;
    }
}

/// Receives `stream` in two pieces and joins the parts of its one message.
Bytes dechunkedInTwo(const Bytes &stream, std::size_t split)
{
    Dechunker dechunker;
    Bytes message;
    std::size_t begin = 0;
    bool isWhole = false;
    for (const std::size_t received : {split, stream.size()}) {
        while (true) {
            const auto step = dechunker.next(std::span(stream).subspan(begin, received - begin));
            begin += step.consumed;
            message.insert(message.end(), step.bytes.begin(), step.bytes.end());
            if (step.event == Dechunker::Event::NeedMore)
                break;
            isWhole =
                step.event == Dechunker::Event::Message || step.event == Dechunker::Event::End;
        }
    }
    return isWhole && begin == stream.size() ? message : Bytes();
}

/// `message` in chunks of at most `chunk` bytes.
Bytes chunked(const Bytes &message, std::size_t chunk)
{
    Bytes stream;
    for (std::size_t at = 0; at < message.size(); at += chunk) {
        const std::size_t size = std::min(chunk, message.size() - at);
        stream.push_back(static_cast<std::uint8_t>(size >> 8));
        stream.push_back(static_cast<std::uint8_t>(size));
        stream.insert(stream.end(), message.begin() + at, message.begin() + at + size);
    }
    stream.insert(stream.end(), {0, 0});
    return stream;
}

} // namespace

class TestPackStreamValues : public QObject
{
    Q_OBJECT

private slots:
    void everyMarkerIsInTheTable();
    void writerUsesTheSmallestForm_data() { addCases(); }
    void writerUsesTheSmallestForm();
    void scanAcceptsExactlyTheValue_data() { addCases(); }
    void scanAcceptsExactlyTheValue();
    void wireReaderGivesTheValue_data() { addCases(); }
    void wireReaderGivesTheValue();
    void poolReaderGivesTheValue_data() { addCases(); }
    void poolReaderGivesTheValue();
    void truncatedAnywhere_data() { addCases(kShort); }
    void truncatedAnywhere();
    void splitAnywhere_data() { addCases(kShort); }
    void splitAnywhere();
    void listsAnswerByIndex();
    void childrenOfACompoundAreOneRun();
    void expandGivesWhatReadDeepGives();
    void lastOfARepeatedKeyWins();
};

void TestPackStreamValues::everyMarkerIsInTheTable()
{
    std::array<bool, 256> isSeen{};
    for (const ValueCase &valueCase : test::valueCases())
        isSeen[valueCase.bytes.front()] = true;
    for (int marker = 0xC0; marker <= 0xDA; ++marker) {
        const bool isReserved = (marker >= 0xC4 && marker <= 0xC7) || marker == 0xCF ||
                                marker == 0xD3 || marker == 0xD7;
        QCOMPARE(isSeen[marker], !isReserved);
    }
}

void TestPackStreamValues::writerUsesTheSmallestForm()
{
    QFETCH(std::size_t, index);
    const ValueCase &expected = test::valueCases()[index];
    const Bytes written = test::encode(expected.value);
    QCOMPARE(written == expected.bytes, expected.isSmallestForm);
    QVERIFY(written.size() <= expected.bytes.size());
}

void TestPackStreamValues::scanAcceptsExactlyTheValue()
{
    QFETCH(std::size_t, index);
    Bytes bytes = test::valueCases()[index].bytes;
    QVERIFY(bolt::scanWhole(bytes.data(), bytes.size()).isOk());
    bytes.push_back(0x01);
    const auto value = bolt::scanValue(bytes.data(), bytes.size());
    QVERIFY(value.isOk());
    QCOMPARE(value.offset, bytes.size() - 1);
    const auto whole = bolt::scanWhole(bytes.data(), bytes.size());
    QCOMPARE(whole.fault, ScanFault::Trailing);
    QCOMPARE(whole.offset, bytes.size() - 1);
}

void TestPackStreamValues::wireReaderGivesTheValue()
{
    QFETCH(std::size_t, index);
    const ValueCase &expected = test::valueCases()[index];
    QVERIFY(test::treeOf(ValueView::fromWire(expected.bytes.data())) == expected.value);
    QCOMPARE(bolt::skipValue(expected.bytes.data()), expected.bytes.data() + expected.bytes.size());
}

void TestPackStreamValues::poolReaderGivesTheValue()
{
    QFETCH(std::size_t, index);
    const ValueCase &expected = test::valueCases()[index];
    auto &pool = GetBoltPool<BoltValue>();
    const PoolScope scope(pool);
    BoltValue value;
    QCOMPARE(bolt::readDeep(expected.bytes.data(), pool, value),
             expected.bytes.data() + expected.bytes.size());
    QVERIFY(test::treeOf(ValueView(value, &pool)) == expected.value);
}

void TestPackStreamValues::truncatedAnywhere()
{
    QFETCH(std::size_t, index);
    const Bytes &bytes = test::valueCases()[index].bytes;
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Bytes part(bytes.begin(), bytes.begin() + size); // so that a sanitizer sees its end
        const auto result = bolt::scanValue(part.data(), part.size());
        // A cut inside a multi-byte character never gets that far: the length is checked first.
        QCOMPARE(result.fault, ScanFault::Truncated);
        QVERIFY(result.offset <= size);
    }
}

void TestPackStreamValues::splitAnywhere()
{
    QFETCH(std::size_t, index);
    const Bytes &message = test::valueCases()[index].bytes;
    for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{65535}}) {
        const Bytes stream = chunked(message, chunk);
        for (std::size_t split = 0; split <= stream.size(); ++split) {
            if (dechunkedInTwo(stream, split) != message)
                QFAIL(
                    qPrintable(QStringLiteral("chunks of %1, split at %2").arg(chunk).arg(split)));
        }
    }
}

void TestPackStreamValues::listsAnswerByIndex()
{
    const Bytes bytes = test::fromHex("94 01 92 02 03 A1 81 6B 04 05");
    auto &pool = GetBoltPool<BoltValue>();
    const PoolScope scope(pool);
    BoltValue decoded;
    bolt::readDeep(bytes.data(), pool, decoded);
    for (const ValueView &view : {ValueView::fromWire(bytes.data()), ValueView(decoded, &pool)}) {
        const bolt::BoltList list = view.asList();
        QCOMPARE(list.size(), 4U);
        QCOMPARE(list.at(0).asInteger(), 1);
        QCOMPARE(list.at(1).asList().at(1).asInteger(), 3);
        QCOMPARE(list.at(2).asMap().find("k")->asInteger(), 4);
        QVERIFY(!list.at(2).asMap().find("K"));
        QCOMPARE(list.at(3).asInteger(), 5);
    }
}

void TestPackStreamValues::childrenOfACompoundAreOneRun()
{
    const Bytes bytes = test::fromHex("93 92 01 02 A2 81 61 03 81 62 93 04 05 06 07");
    BoltPool<BoltValue> pool;
    BoltValue value;
    bolt::readDeep(bytes.data(), pool, value);
    QCOMPARE(value.form(), Form::Pool);
    QCOMPARE(pool.used(), std::size_t{3 + 2 + 4 + 3});
    QCOMPARE(pool.alloc_log.size(), std::size_t{4});
    QCOMPARE(pool.Resolve(value.poolOffset() + 2)->asInteger(), 7);
}

void TestPackStreamValues::expandGivesWhatReadDeepGives()
{
    auto &pool = GetBoltPool<BoltValue>();
    for (const ValueCase &valueCase : test::valueCases()) {
        BoltValue value;
        bolt::readHead(valueCase.bytes.data(), value);
        if (!value.isCompound())
            continue;
        const PoolScope scope(pool);
        bolt::expand(value, pool);
        QVERIFY(test::treeOf(ValueView(value, &pool)) == valueCase.value);
    }
}

void TestPackStreamValues::lastOfARepeatedKeyWins()
{
    const Bytes bytes = test::fromHex("A3 81 6B 01 81 6C 02 81 6B 03");
    const bolt::BoltMap map = ValueView::fromWire(bytes.data()).asMap();
    QCOMPARE(map.size(), 3U);
    QCOMPARE(map.find("k")->asInteger(), 3);
}

QTEST_APPLESS_MAIN(TestPackStreamValues)
#include "tst_packstream_values.moc"
