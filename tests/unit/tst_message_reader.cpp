// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/message_reader.h"
#include "support/test_values.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

using bolt::MessageReader;
using bolt::RecordStore;
using test::Bytes;
using test::fromHex;
using test::repeated;
using test::operator+;
using Arrival = bolt::MessageReader::Arrival;

namespace
{

constexpr std::size_t kMaxMessage = 1'000'000;

/// `message` in chunks of at most `chunk` bytes, with its end mark.
Bytes chunked(const Bytes &message, std::size_t chunk)
{
    Bytes stream;
    for (std::size_t at = 0; at < message.size(); at += chunk) {
        const std::size_t size = std::min(chunk, message.size() - at);
        stream.push_back(static_cast<std::uint8_t>(size >> 8));
        stream.push_back(static_cast<std::uint8_t>(size));
        stream.insert(stream.end(), message.begin() + at, message.begin() + at + size);
    }
    return stream + Bytes{0, 0};
}

Bytes record(std::size_t textSize)
{
    Bytes bytes = fromHex("B1 71");
    bolt::PackStreamWriter writer(bytes);
    writer.list(1);
    writer.string(std::string(textSize, 'x'));
    return bytes;
}

/// Hands `bytes` to the reader as a socket would, at most `piece` at a time, and calls `take` after
/// each.
template <typename Take>
void receive(MessageReader &reader, std::span<const std::uint8_t> bytes, std::size_t piece,
             const Take &take)
{
    while (!bytes.empty()) {
        const auto room = reader.room();
        const std::size_t size = std::min({room.size(), piece, bytes.size()});
        std::copy_n(bytes.begin(), size, room.begin());
        reader.received(size);
        bytes = bytes.subspan(size);
        take();
    }
}

/// Makes a row of `message`, which is joined in the store or lies elsewhere.
void keep(std::span<const std::uint8_t> message, RecordStore &records)
{
    if (records.openMessage().empty())
        QCOMPARE(records.append(message.data(), message.size()), RecordStore::AppendStatus::Ok);
    records.commitRow(2);
}

Bytes bytesOf(std::span<const std::uint8_t> span)
{
    return {span.begin(), span.end()};
}

} // namespace

class TestMessageReader : public QObject
{
    Q_OBJECT

private slots:
    void everySplit_data();
    void everySplit();
    void recordsGoToTheStore_data();
    void recordsGoToTheStore();
    void recordsLieInOnePiece();
    void tooLarge();
};

void TestMessageReader::everySplit_data()
{
    QTest::addColumn<std::size_t>("chunk");
    QTest::newRow("whole") << std::size_t{65535};
    QTest::newRow("chunks of 7") << std::size_t{7};
    QTest::newRow("chunks of 1") << std::size_t{1};
}

/// Both ways of reading see the same messages wherever the stream is cut.
void TestMessageReader::everySplit()
{
    QFETCH(std::size_t, chunk);
    const std::vector<Bytes> sent = {fromHex("B1 70 A0"), record(3), record(40),
                                     fromHex("B1 70 A1 81 61 01"), record(0)};
    Bytes stream;
    for (const Bytes &message : sent)
        stream = stream + chunked(message, chunk) + Bytes{0, 0};

    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        MessageReader reader(kMaxMessage);
        std::vector<Bytes> received;
        receive(reader, stream, piece, [&] {
            while (reader.next(nullptr) == Arrival::Message)
                received.push_back(bytesOf(reader.message()));
        });
        QCOMPARE(received, sent);

        MessageReader storing(kMaxMessage);
        RecordStore records;
        received.clear();
        receive(storing, stream, piece, [&] {
            for (Arrival arrival = storing.next(&records); arrival != Arrival::NeedMore;
                 arrival = storing.next(&records)) {
                received.push_back(bytesOf(storing.message()));
                QCOMPARE(received.back()[1] == 0x71, arrival == Arrival::Record);
                if (arrival == Arrival::Record)
                    keep(storing.message(), records);
            }
        });
        QCOMPARE(received, sent);
        records.publish();
        QCOMPARE(records.publishedRows(), std::uint64_t{3});
    }
}

void TestMessageReader::recordsGoToTheStore_data()
{
    QTest::addColumn<std::size_t>("textSize");
    QTest::newRow("one chunk") << std::size_t{60'000};
    QTest::newRow("several chunks") << std::size_t{400'000};
}

void TestMessageReader::recordsGoToTheStore()
{
    QFETCH(std::size_t, textSize);
    MessageReader reader(kMaxMessage);
    RecordStore records;
    const Bytes message = record(textSize);
    int arrived = 0;
    for (int i = 0; i < 20; ++i) {
        receive(reader, chunked(message, 65535), 100'000, [&] {
            const Arrival arrival = reader.next(&records);
            if (arrival == Arrival::NeedMore)
                return;
            QCOMPARE(arrival, Arrival::Record);
            QCOMPARE(bytesOf(reader.message()), message);
            ++arrived;
            if (i % 2 == 0)
                keep(reader.message(), records);
            else
                records.discardMessage();
        });
    }
    QCOMPARE(arrived, 20);
    records.publish();
    QCOMPARE(records.publishedRows(), std::uint64_t{10});
    for (std::uint64_t row = 0; row < 10; ++row)
        QVERIFY(std::equal(message.begin() + 2, message.end(), records.row(row)));
}

/// The parts of a message are appended where they stay: the store moves only what outgrows its
/// segment.
void TestMessageReader::recordsLieInOnePiece()
{
    MessageReader reader(kMaxMessage);
    RecordStore records;
    const Bytes first = record(10'000);
    const Bytes stream = chunked(first, 1000);
    const std::uint8_t *start = nullptr;
    receive(reader, stream, 1500, [&] {
        const Arrival arrival = reader.next(&records);
        if (!start && !records.openMessage().empty())
            start = records.openMessage().data();
        if (arrival == Arrival::Record)
            records.commitRow(0);
    });
    records.publish();
    QCOMPARE(records.publishedRows(), std::uint64_t{1});
    QCOMPARE(records.row(0), start);
}

void TestMessageReader::tooLarge()
{
    for (const char *head : {"B1 71", "B1 70"}) {
        MessageReader reader(100'000);
        RecordStore records;
        const Bytes message = fromHex(head) + repeated(0x01, 100'000);
        Arrival last = Arrival::NeedMore;
        receive(reader, chunked(message, 30'000), 20'000, [&] {
            if (last == Arrival::NeedMore)
                last = reader.next(&records);
        });
        QCOMPARE(last, Arrival::TooLarge);
    }
    MessageReader reader(kMaxMessage);
    RecordStore small(1000);
    Arrival last = Arrival::NeedMore;
    receive(reader, chunked(record(2000), 1500), 65535, [&] { last = reader.next(&small); });
    QCOMPARE(last, Arrival::TooLarge);
}

QTEST_APPLESS_MAIN(TestMessageReader)
#include "tst_message_reader.moc"
