// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/dechunker.h"
#include "driver/protocol/message_reader.h"
#include "driver/session/query_channel.h"
#include "support/scripted_transport.h"
#include "support/test_values.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using test::Bytes;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::Tree;
using test::operator+; // Bytes are a std type: not found by their namespace

namespace
{

constexpr char kSuccess = 0x70;
constexpr char kRecord = 0x71;
constexpr char kIgnored = 0x7E;
constexpr char kFailure = 0x7F;

Bytes message(const Tree &structure)
{
    Bytes out;
    bolt::appendChunked(test::encode(structure), out);
    return out;
}
Bytes success(std::vector<Tree> metadata = {})
{
    return message(test::structure(kSuccess, {map(std::move(metadata))}));
}
Bytes record(std::vector<Tree> values)
{
    return message(test::structure(kRecord, {list(std::move(values))}));
}
Bytes ignored()
{
    return message(test::structure(kIgnored, {}));
}
Bytes failure(const char *code)
{
    return message(test::structure(kFailure, {map({string("neo4j_code"), string(code)})}));
}
Bytes fields(std::vector<Tree> names)
{
    return success({string("fields"), list(std::move(names))});
}
Bytes hasMore()
{
    return success({string("has_more"), test::boolean(true)});
}

/// A channel whose connection is a scripted transport, on this thread.
class Fixture
{
public:
    explicit Fixture(bolt::DriverOptions options = {})
    {
        options.auth = {"basic", "neo4j", "secret", {}, {}};
        options.userAgent = "test/1";
        options.transportFactory = [this](const bolt::Endpoint &) {
            auto owned = std::make_unique<test::ScriptedTransport>();
            transport = owned.get();
            return owned;
        };
        channel = std::make_unique<bolt::QueryChannel>(options);
        opened = std::make_unique<QSignalSpy>(channel.get(), &bolt::QueryChannel::opened);
        started = std::make_unique<QSignalSpy>(channel.get(), &bolt::QueryChannel::runStarted);
        finished = std::make_unique<QSignalSpy>(channel.get(), &bolt::QueryChannel::runFinished);
        failed = std::make_unique<QSignalSpy>(channel.get(), &bolt::QueryChannel::runFailed);
        lost = std::make_unique<QSignalSpy>(channel.get(), &bolt::QueryChannel::lost);
    }

    /// Opens with Bolt 5.8.
    void open()
    {
        channel->open();
        transport->feed(test::fromHex("00 00 08 05") +
                        success({string("server"), string("Neo4j/5.26.0")}) + success());
        QVERIFY(opened->wait(1000));
        transport->written.clear();
    }
    void run(quint64 id, const bolt::GrowthLimit &growthLimit = {})
    {
        bolt::RunRequest request;
        request.id = id;
        request.query = "RETURN 1";
        request.growthLimit = growthLimit;
        channel->run(request);
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
    std::shared_ptr<bolt::ResultSet> result() const
    {
        return started->last().at(1).value<std::shared_ptr<bolt::ResultSet>>();
    }
    bolt::Error lastLost() const { return lost->last().at(0).value<bolt::Error>(); }
    bolt::Error lastFailure() const { return failed->last().at(1).value<bolt::Error>(); }

    test::ScriptedTransport *transport = nullptr;
    std::unique_ptr<bolt::QueryChannel> channel;
    std::unique_ptr<QSignalSpy> opened;
    std::unique_ptr<QSignalSpy> started;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<QSignalSpy> lost;
};

using Tags = std::vector<int>;
constexpr int kRun = 0x10;
constexpr int kPull = 0x3F;
constexpr int kReset = 0x0F;
constexpr int kDiscard = 0x2F;

} // namespace

/// The channel, and the connection below it, against a scripted server: pipelining, back-pressure, cancelling, and faults that
/// a real server does not produce on demand.
class TestQueryChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelinesHelloAndLogon();
    void putsCredentialsIntoHelloBefore51();
    void reportsARefusedLogin();
    void reportsHandshakeFailures_data();
    void reportsHandshakeFailures();
    void timesOutWhenTheServerIsSilent();
    void runsAStatement();
    void givesTheSameAtEverySplitOfTheStream();
    void joinsChunksAndPassesOverNoops();
    void pullsInGrowingBatches();
    void resetsAfterAFailure();
    void cancelsByReset();
    void dropsTheConnectionWhenCancelIsNotAnswered();
    void keepsRowsWhenTheLineBreaks();
    void refusesBrokenRecords_data();
    void refusesBrokenRecords();
    void refusesAnswersOutOfTurn();
    void refusesMessagesOverTheLimit();
    void refusesDeeperRecordsThanAllowed();
    void pausesAtTheMemoryLimit();
    void pausesWhenTheLimitShrinks();
    void aPausedResultCanEndEarly();
    void tellsOfSilence();
    void commitWithoutAnAnswerIsInDoubt();
    void sendsBookmarksAndUserOfATransaction();
    void saysGoodbye();
};

void TestQueryChannel::pipelinesHelloAndLogon()
{
    Fixture f;
    f.channel->open();
    QTRY_COMPARE(f.transport->written.size(), std::size_t(20));
    f.transport->written.clear();
    f.transport->feed(test::fromHex("00 00 08 05"));
    QTRY_VERIFY(!f.transport->written.empty());
    QCOMPARE(f.sentTags(), (Tags{0x01, 0x6A}));
    f.transport->feed(success({string("server"), string("Neo4j/5.26.0"), string("connection_id"),
                               string("bolt-1")}) +
                      success());
    QVERIFY(f.opened->wait(1000));
    const auto server = f.opened->at(0).at(0).value<bolt::ServerIdentity>();
    QCOMPARE(server.agent, std::string("Neo4j/5.26.0"));
    QCOMPARE(server.version.text(), std::string("5.8"));
    QCOMPARE(server.connectionId, std::string("bolt-1"));
}

void TestQueryChannel::putsCredentialsIntoHelloBefore51()
{
    Fixture f;
    f.channel->open();
    f.transport->feed(test::fromHex("00 00 04 04"));
    QTRY_VERIFY(f.transport->written.size() > 20);
    const std::string written(f.transport->written.begin(), f.transport->written.end());
    QVERIFY(written.find("secret") != std::string::npos);
    f.transport->feed(success());
    QVERIFY(f.opened->wait(1000));
}

void TestQueryChannel::reportsARefusedLogin()
{
    Fixture f;
    f.channel->open();
    f.transport->feed(test::fromHex("00 00 08 05") + success() +
                      failure("Neo.ClientError.Security.Unauthorized"));
    QVERIFY(f.lost->wait(1000));
    QCOMPARE(f.lastLost().step, bolt::Step::Authenticate);
    QCOMPARE(f.lastLost().kind, bolt::ErrorKind::LogIn);
    QCOMPARE(f.opened->size(), 0);
    QVERIFY(f.transport->isClosed);
}

void TestQueryChannel::reportsHandshakeFailures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bolt::Reason>("reason");
    QTest::newRow("HTTP") << QByteArray("48 54 54 50 2F 31") << bolt::Reason::HttpPort;
    QTest::newRow("TLS") << QByteArray("15 03 03 00 02 02 28") << bolt::Reason::PeerWantsTls;
    QTest::newRow("nothing in common")
        << QByteArray("00 00 00 00") << bolt::Reason::NoCommonVersion;
    QTest::newRow("no Bolt") << QByteArray("53 53 48 2D") << bolt::Reason::NotBolt;
}

void TestQueryChannel::reportsHandshakeFailures()
{
    QFETCH(QByteArray, answer);
    QFETCH(bolt::Reason, reason);
    Fixture f;
    f.channel->open();
    f.transport->feed(test::fromHex(answer.toStdString()));
    QVERIFY(f.lost->wait(1000));
    QCOMPARE(f.lastLost().step, bolt::Step::Handshake);
    QCOMPARE(f.lastLost().reason, reason);
}

void TestQueryChannel::timesOutWhenTheServerIsSilent()
{
    bolt::DriverOptions options;
    options.openTimeout = 50ms;
    Fixture f(options);
    f.channel->open();
    QVERIFY(f.lost->wait(2000));
    QCOMPARE(f.lastLost().step, bolt::Step::Handshake);
    QCOMPARE(f.lastLost().reason, bolt::Reason::TimedOut);
}

void TestQueryChannel::runsAStatement()
{
    Fixture f;
    f.open();
    QSignalSpy arrived(f.channel.get(), &bolt::QueryChannel::recordsArrived);
    f.run(7);
    QCOMPARE(f.sentTags(), (Tags{kRun, kPull}));
    f.transport->feed(fields({string("a"), string("b")}) + record({integer(1), string("x")}) +
                      record({integer(2), string("y")}) +
                      success({string("type"), string("r"), string("t_last"), integer(3)}));
    QVERIFY(f.finished->wait(1000));
    QCOMPARE(f.finished->at(0).at(0).toULongLong(), 7ULL);
    QCOMPARE(f.finished->at(0).at(1).value<bolt::Summary>().queryType, std::string("r"));
    QCOMPARE(f.result()->fields(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(f.result()->rowCount(), std::uint64_t(2));
    QCOMPARE(f.result()->cell(1, 0).asInteger(), 2);
    QCOMPARE(f.result()->cell(1, 1).asString(), std::string_view("y"));
    QCOMPARE(f.sentTags(), Tags{}); // no RESET after a clean end
    QCOMPARE(f.lost->size(), 0);
}

void TestQueryChannel::givesTheSameAtEverySplitOfTheStream()
{
    const Bytes stream =
        fields({string("a")}) + record({string("Zürich")}) + record({integer(300)}) + hasMore() +
        record({list({integer(1), string("two")})}) + success({string("type"), string("rw")});
    for (std::size_t limit = 1; limit <= stream.size(); ++limit) {
        Fixture f;
        f.open();
        f.transport->readLimit = limit;
        f.run(1);
        f.transport->feed(Bytes(stream.begin(), stream.begin() + std::ptrdiff_t(limit)));
        QCoreApplication::processEvents();
        f.transport->feed(Bytes(stream.begin() + std::ptrdiff_t(limit), stream.end()));
        QTRY_COMPARE(f.finished->size(), 1);
        QCOMPARE(f.result()->rowCount(), std::uint64_t(3));
        QCOMPARE(f.result()->cell(0, 0).asString(), std::string_view("Zürich"));
        QCOMPARE(f.result()->cell(1, 0).asInteger(), 300);
        QCOMPARE(f.result()->cell(2, 0).asList().at(1).asString(), std::string_view("two"));
    }
}

void TestQueryChannel::joinsChunksAndPassesOverNoops()
{
    Fixture f;
    f.open();
    f.run(1);
    const std::string large(200'000, 'x');
    const Bytes noop{0, 0};
    Bytes pieces; // the record in chunks of five bytes
    const Bytes body = test::encode(test::structure(kRecord, {list({string("in small chunks")})}));
    for (std::size_t at = 0; at < body.size(); at += 5) {
        const std::size_t size = std::min<std::size_t>(5, body.size() - at);
        pieces.push_back(0);
        pieces.push_back(static_cast<std::uint8_t>(size));
        pieces.insert(pieces.end(), body.begin() + std::ptrdiff_t(at),
                      body.begin() + std::ptrdiff_t(at + size));
    }
    pieces = pieces + noop;
    f.transport->feed(noop + fields({string("a")}) + noop + noop + record({string(large)}) +
                      pieces + noop + success());
    QVERIFY(f.finished->wait(1000));
    QCOMPARE(f.result()->rowCount(), std::uint64_t(2));
    QCOMPARE(f.result()->cell(0, 0).asString(), std::string_view(large));
    QCOMPARE(f.result()->cell(1, 0).asString(), std::string_view("in small chunks"));
}

void TestQueryChannel::pullsInGrowingBatches()
{
    Fixture f;
    f.open();
    f.run(1);
    QVERIFY(std::ranges::search(f.transport->written, test::fromHex("A1 81 6E C9 03 E8")).begin() !=
            f.transport->written.end());
    QCOMPARE(f.sentTags(), (Tags{kRun, kPull}));
    f.transport->feed(fields({string("a")}) + record({integer(1)}) + hasMore());
    QTRY_VERIFY(!f.transport->written.empty());
    QVERIFY(std::ranges::search(f.transport->written, test::fromHex("A1 81 6E C9 0F A0")).begin() !=
            f.transport->written.end()); // 4000
    QCOMPARE(f.sentTags(), Tags{kPull});
    f.transport->feed(success());
    QVERIFY(f.finished->wait(1000));
}

void TestQueryChannel::resetsAfterAFailure()
{
    Fixture f;
    f.open();
    f.run(1);
    (void)f.sentTags();
    f.transport->feed(failure("Neo.ClientError.Statement.SyntaxError") + ignored());
    QTRY_VERIFY(!f.transport->written.empty());
    QCOMPARE(f.sentTags(), Tags{kReset});
    QCOMPARE(f.failed->size(), 1);
    QCOMPARE(f.lastFailure().code, std::string("Neo.ClientError.Statement.SyntaxError"));
    QCOMPARE(f.lastFailure().step, bolt::Step::Run);

    f.run(2); // waits for the answer to RESET rather than open a second connection
    QCOMPARE(f.sentTags(), Tags{});
    f.transport->feed(success());
    QTRY_VERIFY(!f.transport->written.empty());
    QCOMPARE(f.sentTags(), (Tags{kRun, kPull}));
    f.transport->feed(fields({string("a")}) + success());
    QVERIFY(f.finished->wait(1000));
    QCOMPARE(f.started->size(), 1);
}

void TestQueryChannel::cancelsByReset()
{
    Fixture f;
    f.open();
    f.run(1);
    f.transport->feed(fields({string("a")}) + record({integer(1)}));
    QTRY_COMPARE(f.started->size(), 1);
    (void)f.sentTags();
    f.channel->cancel();
    QCOMPARE(f.sentTags(), Tags{kReset});
    f.channel->cancel(); // a second press sends nothing more
    QCOMPARE(f.sentTags(), Tags{});
    f.transport->feed(record({integer(2)}) +
                      failure("Neo.ClientError.Transaction.TransactionTerminated") + success());
    QVERIFY(f.failed->wait(1000));
    QCOMPARE(f.lastFailure().kind, bolt::ErrorKind::Cancelled);
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1)); // what came after the press is not kept
    QCOMPARE(f.sentTags(), Tags{});
    f.run(2);
    QCOMPARE(f.sentTags(), (Tags{kRun, kPull}));
}

void TestQueryChannel::dropsTheConnectionWhenCancelIsNotAnswered()
{
    bolt::DriverOptions options;
    options.cancelTimeout = 50ms;
    Fixture f(options);
    f.open();
    f.run(1);
    f.channel->cancel();
    QVERIFY(f.lost->wait(2000));
    QCOMPARE(f.lastLost().kind, bolt::ErrorKind::Cancelled);
    QCOMPARE(f.lastLost().step, bolt::Step::Reset);
}

void TestQueryChannel::keepsRowsWhenTheLineBreaks()
{
    Fixture f;
    f.open();
    f.run(1);
    f.transport->feed(fields({string("a")}) + record({integer(1)}) + Bytes{0x00, 0x10, 0xB1});
    QTRY_COMPARE(f.started->size(), 1);
    f.transport->breakDown(bolt::Reason::ClosedByPeer);
    QCOMPARE(f.lost->size(), 1);
    QCOMPARE(f.lastLost().step, bolt::Step::Pull);
    QCOMPARE(f.lastLost().kind, bolt::ErrorKind::Reconnect);
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1));
    QCOMPARE(f.result()->cell(0, 0).asInteger(), 1);
    QCOMPARE(f.finished->size() + f.failed->size(), 0);
}

void TestQueryChannel::refusesBrokenRecords_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("too few values") << QByteArray("00 04 B1 71 91 01 00 00");
    QTest::newRow("too many values") << QByteArray("00 06 B1 71 93 01 02 03 00 00");
    QTest::newRow("not a list") << QByteArray("00 04 B1 71 A0 00 00 00");
    QTest::newRow("reserved marker") << QByteArray("00 05 B1 71 92 01 C7 00 00");
    QTest::newRow("truncated") << QByteArray("00 05 B1 71 92 01 D0 00 00");
    QTest::newRow("bytes left over") << QByteArray("00 06 B1 71 92 01 02 03 00 00");
    QTest::newRow("string that is not UTF-8") << QByteArray("00 06 B1 71 92 01 81 FF 00 00");
    QTest::newRow("a count that lies") << QByteArray("00 09 B1 71 92 01 D6 7F FF FF FF 00 00");
}

void TestQueryChannel::refusesBrokenRecords()
{
    QFETCH(QByteArray, message);
    Fixture f;
    f.open();
    f.run(1);
    f.transport->feed(fields({string("a"), string("b")}) + record({integer(1), integer(2)}) +
                      test::fromHex(message.toStdString()) + success());
    QVERIFY(f.lost->wait(1000));
    QCOMPARE(f.lastLost().kind, bolt::ErrorKind::Protocol);
    QCOMPARE(f.lastLost().reason, bolt::Reason::MalformedMessage);
    QVERIFY2(QByteArray::fromStdString(f.lastLost().message).contains("record 2"),
             f.lastLost().message.c_str());
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1)); // the good row stays
}

void TestQueryChannel::refusesAnswersOutOfTurn()
{
    Fixture f;
    f.open();
    f.transport->feed(success());
    QVERIFY(f.lost->wait(1000));
    QCOMPARE(f.lastLost().reason, bolt::Reason::UnexpectedMessage);

    Fixture g;
    g.open();
    g.run(1);
    g.transport->feed(record({integer(1)})); // before RUN is answered
    QVERIFY(g.lost->wait(1000));
    QCOMPARE(g.lastLost().reason, bolt::Reason::UnexpectedMessage);
}

void TestQueryChannel::refusesMessagesOverTheLimit()
{
    bolt::DriverOptions options;
    options.maxMessageBytes = 100'000;
    Fixture f(options);
    f.open();
    f.run(1);
    f.transport->feed(fields({string("a")}) + record({integer(1)}) +
                      record({string(std::string(150'000, 'x'))}));
    QVERIFY(f.lost->wait(1000));
    QCOMPARE(f.lastLost().kind, bolt::ErrorKind::Resource);
    QCOMPARE(f.lastLost().reason, bolt::Reason::MessageTooLarge);
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1));
}

void TestQueryChannel::refusesDeeperRecordsThanAllowed()
{
    bolt::DriverOptions options;
    options.maxDepth = 4;
    Fixture f(options);
    f.open();
    f.run(1);
    f.transport->feed(fields({string("a")}) + record({list({list({list({integer(1)})})})}));
    f.transport->feed(record({list({list({list({list({integer(1)})})})})}));
    QVERIFY(f.lost->wait(1000));
    QCOMPARE(f.lastLost().reason, bolt::Reason::MalformedMessage);
    QVERIFY(f.lastLost().message.find("too_deep") != std::string::npos);
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1));
}

void TestQueryChannel::pausesAtTheMemoryLimit()
{
    Fixture f;
    f.open();
    QSignalSpy paused(f.channel.get(), &bolt::QueryChannel::pullPaused);
    f.run(1, [](std::uint64_t) { return 1; });
    (void)f.sentTags();
    f.transport->feed(fields({string("a")}) + record({integer(1)}) + hasMore());
    QVERIFY(paused.wait(1000));
    QCOMPARE(f.sentTags(), Tags{});
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1));
    f.channel->resumePulling({});
    QCOMPARE(f.sentTags(), Tags{kPull});
    f.transport->feed(record({integer(2)}) + success());
    QVERIFY(f.finished->wait(1000));
    QCOMPARE(f.result()->rowCount(), std::uint64_t(2));
}

void TestQueryChannel::pausesWhenTheLimitShrinks()
{
    Fixture f;
    f.open();
    QSignalSpy paused(f.channel.get(), &bolt::QueryChannel::pullPaused);
    std::uint64_t limit = 1 << 20;
    f.run(1, [&limit](std::uint64_t held) { return held < limit ? limit : held; });
    (void)f.sentTags();
    f.transport->feed(fields({string("a")}) + record({integer(1)}) + hasMore());
    QTRY_VERIFY(!f.transport->written.empty());
    QCOMPARE(f.sentTags(), Tags{kPull});
    limit = 1; // other results have grown meanwhile
    f.transport->feed(record({integer(2)}) + hasMore());
    QVERIFY(paused.wait(1000));
    QCOMPARE(f.sentTags(), Tags{});
}

void TestQueryChannel::aPausedResultCanEndEarly()
{
    Fixture f;
    f.open();
    QSignalSpy paused(f.channel.get(), &bolt::QueryChannel::pullPaused);
    f.run(1, [](std::uint64_t) { return 1; });
    (void)f.sentTags();
    f.transport->feed(fields({string("a")}) + record({integer(1)}) + hasMore());
    QVERIFY(paused.wait(1000));
    f.channel->finishEarly();
    QCOMPARE(f.sentTags(), Tags{kDiscard});
    f.transport->feed(success());
    QVERIFY(f.finished->wait(1000));
    QCOMPARE(f.result()->rowCount(), std::uint64_t(1));
}

void TestQueryChannel::tellsOfSilence()
{
    bolt::DriverOptions options;
    options.stallNotice = 40ms;
    Fixture f(options);
    f.open();
    QSignalSpy stalled(f.channel.get(), &bolt::QueryChannel::stalled);
    f.run(1);
    QVERIFY(stalled.wait(2000));
    QVERIFY(stalled.last().at(0).toLongLong() >= 40);
    f.transport->feed(fields({string("a")}));
    QTRY_COMPARE(stalled.last().at(0).toLongLong(), 0);
    f.transport->feed(success());
    QVERIFY(f.finished->wait(1000));
}

void TestQueryChannel::commitWithoutAnAnswerIsInDoubt()
{
    Fixture f;
    f.open();
    QSignalSpy changed(f.channel.get(), &bolt::QueryChannel::transactionChanged);
    f.channel->begin({});
    f.transport->feed(success());
    QVERIFY(changed.wait(1000));
    f.channel->commit();
    f.transport->breakDown(bolt::Reason::ClosedByPeer);
    QCOMPARE(f.lost->size(), 1);
    QCOMPARE(f.lastLost().kind, bolt::ErrorKind::InDoubt);
    QCOMPARE(f.lastLost().step, bolt::Step::Commit);
}

void TestQueryChannel::sendsBookmarksAndUserOfATransaction()
{
    Fixture f;
    f.open();
    bolt::TransactionOptions options;
    options.bookmarks = {"lb:first", "lb:second"};
    options.impersonatedUser = "alice";
    f.channel->begin(options);
    const auto sent = [&f](std::string_view words) {
        return !std::ranges::search(f.transport->written, words, {}, {}, [](char c) {
                    return static_cast<std::uint8_t>(c);
                }).empty();
    };
    QTRY_VERIFY(sent("lb:first"));
    QVERIFY(sent("lb:second"));
    QVERIFY(sent("alice"));
}

void TestQueryChannel::saysGoodbye()
{
    Fixture f;
    f.open();
    f.channel.reset();
    QCOMPARE(f.sentTags(), Tags{0x02});
    QVERIFY(f.transport->isClosed);
    QCOMPARE(f.lost->size(), 0);
}

QTEST_GUILESS_MAIN(TestQueryChannel)
#include "tst_query_channel.moc"
