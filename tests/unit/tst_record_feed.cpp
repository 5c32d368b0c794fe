// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/message_reader.h"
#include "driver/session/record_feed.h"
#include "support/scripted_transport.h"
#include "support/server_messages.h"

#include <QTest>

#include <algorithm>

using test::Bytes;
using test::integer;
using test::record;
using test::string;
using test::operator+; // Bytes are a std type: not found by their namespace

namespace
{

constexpr int kPull = 0x3F;
constexpr int kReset = 0x0F;

Bytes hasMore()
{
    return test::success({string("has_more"), test::boolean(true)});
}

/// A feed whose connection is a scripted transport, on this thread, and what it has said.
class Fixture
{
public:
    Fixture()
    {
        bolt::DriverOptions options;
        options.auth = {"basic", "neo4j", "secret", {}, {}};
        options.userAgent = "test/1";
        options.transportFactory = [this](const bolt::Endpoint &) {
            auto owned = std::make_unique<test::ScriptedTransport>();
            transport = owned.get();
            return owned;
        };
        feed = std::make_unique<bolt::RecordFeed>(options);
        QObject::connect(feed.get(), &bolt::RecordFeed::started, feed.get(),
                         [this](const std::vector<std::string> &fields) { columns = fields; });
        QObject::connect(
            feed.get(), &bolt::RecordFeed::batchArrived, feed.get(),
            [this](const std::shared_ptr<bolt::ResultSet> &batch) { batches.push_back(batch); });
        QObject::connect(feed.get(), &bolt::RecordFeed::finished, feed.get(),
                         [this](const bolt::Summary &, quint64 count) { records = count; });
        QObject::connect(feed.get(), &bolt::RecordFeed::failed, feed.get(),
                         [this](const bolt::Error &error) { failure = error; });
    }

    /// Sends the statement; its columns are there.
    void run()
    {
        bolt::FeedRequest request;
        request.query = "RETURN 1 AS a";
        feed->run(request);
        transport->feed(test::welcome());
        answer(test::columns({string("a")}));
        QTRY_COMPARE(columns, std::vector<std::string>{"a"});
        sentTags();
    }
    void answer(const Bytes &bytes)
    {
        transport->feed(bytes);
        QTest::qWait(1);
    }
    /// The tags of the messages written since the last call.
    std::vector<int> sentTags()
    {
        bolt::MessageReader reader(1 << 20);
        std::ranges::copy(transport->written, reader.room().begin());
        reader.received(transport->written.size());
        transport->written.clear();
        std::vector<int> tags;
        while (reader.next(nullptr) == bolt::MessageReader::Arrival::Message)
            tags.push_back(reader.message()[1]);
        return tags;
    }

    test::ScriptedTransport *transport = nullptr;
    std::unique_ptr<bolt::RecordFeed> feed;
    std::vector<std::string> columns;
    std::vector<std::shared_ptr<bolt::ResultSet>> batches;
    std::optional<quint64> records;
    std::optional<bolt::Error> failure;
};

} // namespace

class TestRecordFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesAreGivenAway();
    void theServerWaitsForWhatIsOut();
    void anEmptyResult();
    void aFailureComesAfterTheRowsBeforeIt();
    void aRefusedStatement();
    void cancel();
};

void TestRecordFeed::batchesAreGivenAway()
{
    Fixture f;
    f.run();
    f.answer(record({integer(1)}) + record({integer(2)}) + hasMore());
    QCOMPARE(f.batches.size(), std::size_t{1});
    QCOMPARE(f.batches[0]->rowCount(), std::uint64_t{2});
    QCOMPARE(f.sentTags(), std::vector<int>{kPull});
    f.answer(record({integer(3)}) + test::success());
    QCOMPARE(f.batches.size(), std::size_t{2});
    QCOMPARE(f.batches[1]->rowCount(), std::uint64_t{1});
    QCOMPARE(f.batches[1]->cell(0, 0).asInteger(), std::int64_t{3});
    QCOMPARE(f.records, std::optional<quint64>(3));
    // The first one is whole although others came after it.
    QCOMPARE(f.batches[0]->cell(1, 0).asInteger(), std::int64_t{2});
    QVERIFY(!f.failure);
}

void TestRecordFeed::theServerWaitsForWhatIsOut()
{
    Fixture f;
    f.run();
    for (int i = 0; i < bolt::RecordFeed::kBatchesAhead; ++i)
        f.answer(record({integer(i)}) + hasMore());
    QCOMPARE(f.sentTags(), std::vector<int>(bolt::RecordFeed::kBatchesAhead - 1, kPull));
    QTest::qWait(20);
    QCOMPARE(f.sentTags(), std::vector<int>());
    f.feed->giveBack();
    QCOMPARE(f.sentTags(), std::vector<int>{kPull});
    f.feed->giveBack();
    QCOMPARE(f.sentTags(), std::vector<int>());
}

void TestRecordFeed::anEmptyResult()
{
    Fixture f;
    f.run();
    f.answer(test::success());
    QCOMPARE(f.batches.size(), std::size_t{0});
    QCOMPARE(f.records, std::optional<quint64>(0));
}

void TestRecordFeed::aFailureComesAfterTheRowsBeforeIt()
{
    Fixture f;
    f.run();
    f.answer(record({integer(1)}) + test::failure("Neo.ClientError.Statement.ArithmeticError"));
    QCOMPARE(f.batches.size(), std::size_t{1});
    QVERIFY(f.failure);
    QCOMPARE(QString::fromStdString(f.failure->code),
             QStringLiteral("Neo.ClientError.Statement.ArithmeticError"));
    QVERIFY(!f.records);
}

void TestRecordFeed::aRefusedStatement()
{
    Fixture f;
    bolt::FeedRequest request;
    request.query = "RETURN";
    f.feed->run(request);
    f.transport->feed(test::welcome());
    f.answer(test::failure("Neo.ClientError.Statement.SyntaxError") + test::ignored());
    QTRY_VERIFY(f.failure);
    QVERIFY(f.columns.empty());
    QVERIFY(f.batches.empty());
}

void TestRecordFeed::cancel()
{
    Fixture f;
    f.run();
    f.answer(record({integer(1)}) + hasMore());
    f.sentTags();
    f.feed->cancel();
    QCOMPARE(f.sentTags(), std::vector<int>{kReset});
    f.answer(test::ignored() + test::success());
    QTRY_VERIFY(f.failure);
    QCOMPARE(f.failure->kind, bolt::ErrorKind::Cancelled);
    QVERIFY(!f.records);
}

QTEST_GUILESS_MAIN(TestRecordFeed)
#include "tst_record_feed.moc"
