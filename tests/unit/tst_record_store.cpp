// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/pool/record_store.h"
#include "driver/pool/segment_cache.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

using bolt::RecordStore;
using bolt::SegmentCache;
using AppendStatus = bolt::RecordStore::AppendStatus;

namespace
{

constexpr std::size_t kMiB = 1024 * 1024;

/// The bytes of a test row: `size` of them, told by `seed` alone.
std::vector<std::uint8_t> rowBytes(std::uint64_t seed, std::size_t size)
{
    std::vector<std::uint8_t> bytes(size);
    std::minstd_rand random(static_cast<unsigned>(seed * 2654435761U + 1));
    std::generate(bytes.begin(), bytes.end(),
                  [&] { return static_cast<std::uint8_t>(random() >> 8); });
    return bytes;
}

void addRow(RecordStore &store, const std::vector<std::uint8_t> &bytes, std::size_t skip = 0)
{
    QVERIFY(store.append(bytes.data(), bytes.size()) == AppendStatus::Ok);
    store.commitRow(skip);
}

std::size_t residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/statm");
    return statm.readAll().split(' ').at(1).toULongLong() * bolt::pageSize();
}

} // namespace

class TestRecordStore : public QObject
{
    Q_OBJECT

private slots:
    void aNewStoreHoldsNothing();
    void onlyPublishedRowsCount();
    void rowsBeginBehindTheirHead();
    void discardedMessagesLeaveNoTrace();
    void rowsOfAnySizeStayAsTheyCame_data();
    void rowsOfAnySizeStayAsTheyCame();
    void rowsNeverMove();
    void manySegments();
    void aLargeMessageLiesInOnePiece();
    void tooLargeLeavesTheRowsReadable();
    void appendingGoesOnAfterSeal();
    void readersMayLookWhileTheWriterAppends();
    void oneRowCostsLittle();
    void aMillionRowsCostTheirBytes();
    void largeMessagesCostAtMostTwice();
    void memoryGoesBackToTheSystem();
    void theCacheIsBounded();
    void blocksHoldAllRows();
    void blocksCanBeAdopted();
};

void TestRecordStore::aNewStoreHoldsNothing()
{
    const RecordStore store;
    QCOMPARE(store.publishedRows(), std::uint64_t{0});
    QCOMPARE(store.payloadBytes(), std::uint64_t{0});
    QCOMPARE(store.bytesReserved(), std::uint64_t{0});
    QVERIFY(store.openMessage().empty());
}

void TestRecordStore::onlyPublishedRowsCount()
{
    RecordStore store;
    addRow(store, rowBytes(1, 10));
    addRow(store, rowBytes(2, 20));
    QCOMPARE(store.publishedRows(), std::uint64_t{0});
    QCOMPARE(store.payloadBytes(), std::uint64_t{30});
    store.publish();
    QCOMPARE(store.publishedRows(), std::uint64_t{2});
    addRow(store, rowBytes(3, 30));
    QCOMPARE(store.publishedRows(), std::uint64_t{2});
    store.seal();
    QCOMPARE(store.publishedRows(), std::uint64_t{3});
}

void TestRecordStore::rowsBeginBehindTheirHead()
{
    RecordStore store;
    const auto bytes = rowBytes(1, 10);
    addRow(store, bytes, 2);
    addRow(store, bytes, 9);
    store.publish();
    QCOMPARE(std::memcmp(store.row(0), bytes.data() + 2, 8), 0);
    QCOMPARE(*store.row(1), bytes[9]);
}

void TestRecordStore::discardedMessagesLeaveNoTrace()
{
    RecordStore store;
    const auto row = rowBytes(1, 100);
    const auto other = rowBytes(2, 300'000);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(store.append(other.data(), other.size()) == AppendStatus::Ok);
        QCOMPARE(store.openMessage().size(), other.size());
        store.discardMessage();
        QVERIFY(store.openMessage().empty());
        addRow(store, row);
    }
    store.seal();
    QCOMPARE(store.publishedRows(), std::uint64_t{50});
    QCOMPARE(store.payloadBytes(), std::uint64_t{50 * 100});
    QVERIFY2(store.bytesReserved() < kMiB, "space of discarded messages is used again");
    for (std::uint64_t i = 0; i < 50; ++i)
        QCOMPARE(std::memcmp(store.row(i), row.data(), row.size()), 0);
}

void TestRecordStore::rowsOfAnySizeStayAsTheyCame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRecordStore::rowsOfAnySizeStayAsTheyCame()
{
    QFETCH(unsigned, seed);
    struct Row {
        std::size_t size;
        std::size_t skip;
    };
    std::mt19937 random(seed);
    const auto upTo = [&](std::size_t limit) { return random() % (limit + 1); };
    RecordStore store;
    std::vector<Row> rows;
    std::uint64_t payload = 0;
    for (int i = 0; i < 1500; ++i) {
        std::size_t size = 1 + upTo(300);
        if (upTo(9) == 0)
            size = 1 + upTo(200 * 1024);
        if (upTo(499) == 0)
            size = 3 * kMiB + upTo(7 * kMiB);
        const auto bytes = rowBytes(rows.size(), size);
        for (std::size_t done = 0; done < size;) {
            const std::size_t piece = std::min(1 + upTo(65534), size - done);
            QVERIFY(store.append(bytes.data() + done, piece) == AppendStatus::Ok);
            done += piece;
        }
        const auto open = store.openMessage();
        QVERIFY(std::equal(open.begin(), open.end(), bytes.begin(), bytes.end()));
        if (upTo(4) == 0) {
            store.discardMessage();
            continue;
        }
        rows.push_back({size, upTo(std::min<std::size_t>(size - 1, 5))});
        store.commitRow(rows.back().skip);
        payload += size;
    }
    store.seal();
    QCOMPARE(store.publishedRows(), std::uint64_t{rows.size()});
    QCOMPARE(store.payloadBytes(), payload);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto [size, skip] = rows[i];
        const auto bytes = rowBytes(i, size);
        QVERIFY(std::memcmp(store.row(i), bytes.data() + skip, size - skip) == 0);
    }
}

void TestRecordStore::rowsNeverMove()
{
    RecordStore store;
    std::vector<const std::uint8_t *> addresses;
    const auto bytes = rowBytes(1, 5000);
    for (std::uint64_t i = 0; i < 2000; ++i) {
        addRow(store, bytes);
        store.publish();
        addresses.push_back(store.row(i));
    }
    store.seal();
    for (std::uint64_t i = 0; i < addresses.size(); ++i)
        QCOMPARE(store.row(i), addresses[i]);
}

/// More segments than the first pieces of the segment table hold.
void TestRecordStore::manySegments()
{
    RecordStore store;
    constexpr std::uint64_t kRows = 150;
    const std::vector<std::uint8_t> filler(SegmentCache::kSegmentSize - 64, 0x55);
    for (std::uint64_t i = 0; i < kRows; ++i) {
        QVERIFY(store.append(reinterpret_cast<const std::uint8_t *>(&i), sizeof i) ==
                AppendStatus::Ok);
        QVERIFY(store.append(filler.data(), filler.size()) == AppendStatus::Ok);
        store.commitRow(0);
    }
    store.seal();
    for (std::uint64_t i = 0; i < kRows; ++i)
        QCOMPARE(std::memcmp(store.row(i), &i, sizeof i), 0);
}

void TestRecordStore::aLargeMessageLiesInOnePiece()
{
    RecordStore store;
    addRow(store, rowBytes(1, 50));
    const auto large = rowBytes(2, 10 * kMiB);
    for (std::size_t done = 0; done < large.size(); done += 64 * 1024)
        QVERIFY(store.append(large.data() + done, 64 * 1024) == AppendStatus::Ok);
    store.commitRow(0);
    addRow(store, rowBytes(3, 50));
    store.publish();
    QVERIFY(std::memcmp(store.row(0), rowBytes(1, 50).data(), 50) == 0);
    QVERIFY(std::memcmp(store.row(1), large.data(), large.size()) == 0);
    QVERIFY(std::memcmp(store.row(2), rowBytes(3, 50).data(), 50) == 0);
}

void TestRecordStore::tooLargeLeavesTheRowsReadable()
{
    RecordStore store(1000);
    const auto row = rowBytes(1, 1000);
    addRow(store, row);
    QVERIFY(store.append(row.data(), 600) == AppendStatus::Ok);
    QVERIFY(store.append(row.data(), 401) == AppendStatus::TooLarge);
    QCOMPARE(store.openMessage().size(), std::size_t{600});
    QVERIFY(store.append(row.data(), std::numeric_limits<std::size_t>::max()) ==
            AppendStatus::TooLarge);
    store.discardMessage();
    addRow(store, row);
    store.publish();
    QCOMPARE(store.publishedRows(), std::uint64_t{2});
    QVERIFY(std::memcmp(store.row(0), row.data(), row.size()) == 0);
    QVERIFY(std::memcmp(store.row(1), row.data(), row.size()) == 0);
}

void TestRecordStore::appendingGoesOnAfterSeal()
{
    RecordStore store;
    store.seal();
    for (std::uint64_t i = 0; i < 5; ++i) {
        addRow(store, rowBytes(i, 100));
        const auto unfinished = rowBytes(99, 40);
        QVERIFY(store.append(unfinished.data(), unfinished.size()) == AppendStatus::Ok);
        store.seal();
    }
    QCOMPARE(store.publishedRows(), std::uint64_t{5});
    for (std::uint64_t i = 0; i < 5; ++i)
        QVERIFY(std::memcmp(store.row(i), rowBytes(i, 100).data(), 100) == 0);
}

/// Each row tells its number and its length, so a reader can check it alone.
void TestRecordStore::readersMayLookWhileTheWriterAppends()
{
    constexpr std::uint64_t kRows = 60'000;
    struct Head {
        std::uint64_t number;
        std::uint64_t size;
    };
    RecordStore store;
    std::atomic<std::uint64_t> bad{0};
    const auto read = [&](unsigned seed) {
        std::mt19937_64 random(seed);
        std::uint64_t published = 0;
        while (published < kRows) {
            published = store.publishedRows();
            for (int i = 0; i < 100 && published > 0; ++i) {
                const std::uint64_t number = i == 0 ? published - 1 : random() % published;
                const std::uint8_t *row = store.row(number);
                Head head;
                std::memcpy(&head, row, sizeof head);
                if (head.number != number || row[head.size - 1] != (number & 0xFF))
                    ++bad;
            }
        }
    };
    std::thread first(read, 1);
    std::thread second(read, 2);

    std::mt19937 random(3);
    std::vector<std::uint8_t> row;
    for (std::uint64_t i = 0; i < kRows; ++i) {
        const bool isLarge = random() % 1000 == 0;
        const Head head{i, sizeof(Head) + 1 + random() % (isLarge ? 300'000 : 100)};
        row.assign(head.size, static_cast<std::uint8_t>(i));
        std::memcpy(row.data(), &head, sizeof head);
        const std::size_t half = row.size() / 2;
        if (store.append(row.data(), half) != AppendStatus::Ok ||
            store.append(row.data() + half, row.size() - half) != AppendStatus::Ok)
            ++bad;
        store.commitRow(0);
        if (random() % 16 == 0)
            store.publish();
    }
    store.seal();
    first.join();
    second.join();
    QCOMPARE(bad.load(), std::uint64_t{0});
}

void TestRecordStore::oneRowCostsLittle()
{
    RecordStore store;
    addRow(store, rowBytes(1, 41));
    store.seal();
    QVERIFY(store.bytesReserved() + sizeof store <= 16 * 1024);
    QCOMPARE(*store.row(0), rowBytes(1, 41)[0]);
}

void TestRecordStore::aMillionRowsCostTheirBytes()
{
    constexpr std::uint64_t kRows = 1'000'000;
    constexpr std::uint64_t kPayload = kRows * 41;
    RecordStore store;
    const auto row = rowBytes(1, 41);
    for (std::uint64_t i = 0; i < kRows; ++i)
        addRow(store, row);
    const std::uint64_t open = store.bytesReserved();
    store.seal();
    const std::uint64_t sealed = store.bytesReserved();
    qInfo("payload %.1f MiB, held %.1f MiB, sealed %.1f MiB", double(kPayload) / kMiB,
          double(open) / kMiB, double(sealed) / kMiB);
    QVERIFY(open <= kPayload + kPayload * 8 / 100 + 8 * kRows + 2 * kMiB);
    QVERIFY(sealed <= kPayload + 4 * kRows + 256 * 1024);
}

void TestRecordStore::largeMessagesCostAtMostTwice()
{
    RecordStore store;
    const auto large = rowBytes(1, 9 * kMiB / 2);
    for (int i = 0; i < 4; ++i) {
        for (std::size_t done = 0; done < large.size(); done += 32 * 1024)
            QVERIFY(store.append(large.data() + done, 32 * 1024) == AppendStatus::Ok);
        store.commitRow(0);
        QVERIFY(store.bytesReserved() <= 2 * store.payloadBytes() + 2 * kMiB);
    }
    store.seal();
    QVERIFY(store.bytesReserved() <= store.payloadBytes() + 256 * 1024);
}

void TestRecordStore::memoryGoesBackToTheSystem()
{
    const auto row = rowBytes(1, 100);
    const auto fill = [&](RecordStore &store) {
        for (int i = 0; i < 1'200'000; ++i)
            addRow(store, row);
        store.seal();
    };
    {
        RecordStore first; // what a sanitizer keeps for itself is taken by now
        fill(first);
    }
    SegmentCache::instance().trim();
    const std::size_t before = residentBytes();
    std::size_t during = 0;
    {
        RecordStore store;
        fill(store);
        during = residentBytes();
    }
    SegmentCache::instance().trim();
    const std::size_t after = residentBytes();
    qInfo("resident: %.1f MiB before, %.1f MiB with 1 200 000 rows, %.1f MiB after",
          double(before) / kMiB, double(during) / kMiB, double(after) / kMiB);
    QVERIFY(during >= before + 100 * kMiB);
    QVERIFY(after <= before + 8 * kMiB);
}

void TestRecordStore::theCacheIsBounded()
{
    auto &cache = SegmentCache::instance();
    std::vector<std::uint8_t *> segments;
    for (std::size_t i = 0; i < 2 * SegmentCache::kMaxCached; ++i) {
        segments.push_back(cache.allocate(SegmentCache::kSegmentSize));
        QVERIFY(segments.back());
        QCOMPARE(reinterpret_cast<std::uintptr_t>(segments.back()) % SegmentCache::kSegmentSize,
                 std::uintptr_t{0});
    }
    for (std::uint8_t *segment : segments)
        cache.free(segment, SegmentCache::kSegmentSize);
    QCOMPARE(cache.cachedBytes(), SegmentCache::kMaxCached * SegmentCache::kSegmentSize);
    std::uint8_t *again = cache.allocate(SegmentCache::kSegmentSize);
    QVERIFY(std::find(segments.begin(), segments.end(), again) != segments.end());
    cache.free(again, SegmentCache::kSegmentSize);
    cache.trim();
    QCOMPARE(cache.cachedBytes(), std::size_t{0});
}

void TestRecordStore::blocksHoldAllRows()
{
    RecordStore store;
    constexpr std::uint64_t kRows = 30'000;
    for (std::uint64_t i = 0; i < kRows; ++i)
        addRow(store, rowBytes(i, 1 + i % 300));
    QVERIFY(store.blocks(0).empty());
    store.publish();
    for (const std::uint64_t rows : {std::uint64_t{1}, kRows / 2, kRows}) {
        std::uint64_t counted = 0;
        for (const RecordStore::Block &block : store.blocks(rows)) {
            QCOMPARE(block.firstRow, counted);
            QCOMPARE(store.row(block.firstRow), block.bytes.data());
            counted += block.rows;
        }
        QCOMPARE(counted, rows);
    }
}

void TestRecordStore::blocksCanBeAdopted()
{
    RecordStore source;
    constexpr std::uint64_t kRows = 30'000;
    for (std::uint64_t i = 0; i < kRows; ++i)
        addRow(source, rowBytes(i, 1 + i % 300));
    source.seal();
    const auto owner = std::make_shared<int>(0);
    {
        RecordStore store;
        addRow(store, rowBytes(7, 7)); // both kinds in one store
        for (const RecordStore::Block &block : source.blocks(kRows))
            QVERIFY(store.adopt(block.bytes, block.rows, owner) == AppendStatus::Ok);
        addRow(store, rowBytes(8, 8));
        store.seal();
        QCOMPARE(store.publishedRows(), kRows + 2);
        QVERIFY(owner.use_count() > 1);
        for (std::uint64_t i = 0; i < kRows; ++i)
            QCOMPARE(store.row(i + 1), source.row(i));
        QCOMPARE(*store.row(0), rowBytes(7, 7)[0]);
        QCOMPARE(*store.row(kRows + 1), rowBytes(8, 8)[0]);
        QVERIFY(store.bytesReserved() < 512 * 1024);
    }
    QCOMPARE(owner.use_count(), 1L);
    QCOMPARE(*source.row(kRows - 1), rowBytes(kRows - 1, 1)[0]); // still there
}

QTEST_APPLESS_MAIN(TestRecordStore)
#include "tst_record_store.moc"
