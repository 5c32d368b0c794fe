// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/driver.h"
#include "support/scripted_transport.h"
#include "support/server_messages.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using bolt::Reason;
using bolt::ResultStream;
using test::Bytes;
using test::string;
using test::operator+; // Bytes are a std type: not found by their namespace

namespace
{

/// How often `words` has been written.
int countOf(const test::ScriptedTransport &transport, const std::string &words)
{
    const Bytes wanted(words.begin(), words.end());
    auto from = transport.written.begin();
    int count = 0;
    while ((from = std::search(from, transport.written.end(), wanted.begin(), wanted.end())) !=
           transport.written.end()) {
        ++from;
        ++count;
    }
    return count;
}

/// A stream and how often it has ended.
struct Followed {
    std::shared_ptr<ResultStream> stream;
    int ends = 0;

    void follow(const std::shared_ptr<ResultStream> &followed)
    {
        stream = followed;
        stream->setListener([this](ResultStream::Event event) {
            ends += event == ResultStream::Event::Ended ? 1 : 0;
        });
    }
};

/// A driver whose newest connection is `transport`.
class Fixture
{
public:
    Fixture()
        : driver(optionsOf(*this))
        , session(driver.session({}))
    {
    }
    void run(const char *query, Followed &followed)
    {
        session->run(query, {}, {}, std::nullopt,
                     [&followed](const auto &started) { followed.follow(started.value()); });
    }

    test::ScriptedTransport *transport = nullptr;
    int connections = 0;
    bolt::Driver driver;
    std::shared_ptr<bolt::Session> session;

private:
    static bolt::DriverOptions optionsOf(Fixture &fixture)
    {
        bolt::DriverOptions options;
        options.transportFactory = [&fixture](const bolt::Endpoint &) {
            auto owned = std::make_unique<test::ScriptedTransport>();
            fixture.transport = owned.get();
            ++fixture.connections;
            return owned;
        };
        return options;
    }
};

} // namespace

/// Results in the order of their statements, and each ended once, whatever happens meanwhile.
class TestResultStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsWaitForTheConnectionOfTheFirst();
    void aTransactionWaitsAsWell();
    void aDeadConnectionTellsWhoeverRuns();
    void pullDoesNotSucceedWithoutRun();
    void pullMayBeAnsweredOnlyAfterReset();
    void moreRecordsMayComeThanWereAskedFor();
    void aClosedPoolAnswersWhoWaits();
};

void TestResultStreams::statementsWaitForTheConnectionOfTheFirst()
{
    Fixture f;
    Followed first;
    Followed second;
    f.run("RETURN 1", first);
    f.run("RETURN 2", second);
    QCOMPARE(f.connections, 1);
    f.transport->feed(test::welcome());
    QTRY_VERIFY(first.stream);
    QTRY_COMPARE(countOf(*f.transport, "RETURN 1"), 1);
    QCOMPARE(countOf(*f.transport, "RETURN 2"), 0);
    f.transport->feed(test::columns({string("a")}) + test::success());
    QTRY_COMPARE(countOf(*f.transport, "RETURN 2"), 1);
    f.transport->feed(test::columns({string("b")}) + test::success());
    QTRY_COMPARE(second.ends, 1);
    QCOMPARE(first.ends, 1);
    QCOMPARE(second.stream->result()->fields(), std::vector<std::string>{"b"});
    QCOMPARE(f.connections, 1);
    QCOMPARE(f.driver.pool().idle({{}, 7687}), 1);
}

void TestResultStreams::aTransactionWaitsAsWell()
{
    Fixture f;
    Followed first;
    f.run("RETURN 1", first);
    std::shared_ptr<bolt::Transaction> transaction;
    f.session->begin({}, [&transaction](const auto &begun) { transaction = begun.value(); });
    f.transport->feed(test::welcome());
    QTRY_COMPARE(countOf(*f.transport, "RETURN 1"), 1);
    f.transport->feed(test::columns({}) + test::success());
    QTRY_COMPARE(first.ends, 1);
    QVERIFY(!transaction);
    f.transport->feed(test::success());
    QTRY_VERIFY(transaction);
    QCOMPARE(f.connections, 1);
}

void TestResultStreams::aDeadConnectionTellsWhoeverRuns()
{
    Fixture f;
    std::shared_ptr<bolt::Transaction> transaction;
    f.session->begin({}, [&transaction](const auto &begun) { transaction = begun.value(); });
    f.transport->feed(test::welcome());
    QTRY_COMPARE(f.driver.pool().openConnections(), 1);
    f.transport->feed(test::success());
    QTRY_VERIFY(transaction);
    f.transport->breakDown(Reason::ClosedByPeer);
    Followed statement;
    statement.follow(transaction->run("RETURN 1", {}));
    QTRY_COMPARE(statement.ends, 1);
    QCOMPARE(statement.stream->error()->reason, Reason::ClosedByPeer);
    QCOMPARE(statement.stream->error()->step, bolt::Step::Run);
}

/// While a RESET is on its way a server may ignore RUN, but then it ignores PULL, too.
void TestResultStreams::pullDoesNotSucceedWithoutRun()
{
    Fixture f;
    std::shared_ptr<bolt::Transaction> transaction;
    f.session->begin({}, [&transaction](const auto &begun) { transaction = begun.value(); });
    f.transport->feed(test::welcome());
    QTRY_COMPARE(f.driver.pool().openConnections(), 1);
    f.transport->feed(test::success());
    QTRY_VERIFY(transaction);
    Followed open;
    open.follow(transaction->run("RETURN 1", {}));
    f.transport->feed(test::columns({string("a")}) +
                      test::success({string("has_more"), test::boolean(true)}));
    QTRY_VERIFY(open.stream->isPaused());
    Followed ignored;
    ignored.follow(transaction->run("RETURN 2", {}));
    open.stream->cancel();
    f.transport->feed(test::ignored() + test::success());
    QTRY_COMPARE(ignored.ends, 1);
    QCOMPARE(ignored.stream->error()->reason, Reason::UnexpectedMessage);
    QTRY_COMPARE(open.ends, 1);
    QCOMPARE(open.stream->error()->kind, bolt::ErrorKind::Cancelled);
}

/// As FalkorDB does after a statement that fails. One RESET does for all who want it.
void TestResultStreams::pullMayBeAnsweredOnlyAfterReset()
{
    const std::string reset("\x00\x02\xB0\x0F\x00\x00", 6);
    Fixture f;
    Followed failing;
    Followed next;
    f.run("RETURN x", failing);
    f.transport->feed(test::welcome());
    QTRY_COMPARE(countOf(*f.transport, "RETURN x"), 1);
    f.transport->feed(test::failure("Neo.ClientError.Statement.SyntaxError"));
    QTRY_COMPARE(countOf(*f.transport, reset), 1);
    QCOMPARE(failing.ends, 0);
    f.transport->feed(test::ignored());
    QTRY_COMPARE(failing.ends, 1);
    QCOMPARE(failing.stream->error()->code, "Neo.ClientError.Statement.SyntaxError");
    f.transport->feed(test::success());
    f.run("RETURN 2", next);
    QTRY_COMPARE(countOf(*f.transport, "RETURN 2"), 1);
    QCOMPARE(countOf(*f.transport, reset), 1);
    QCOMPARE(f.connections, 1);
}

/// FalkorDB does not count.
void TestResultStreams::moreRecordsMayComeThanWereAskedFor()
{
    Fixture f;
    Followed statement;
    f.session->run("RETURN 1", {}, {}, bolt::PullPlan{1, bolt::PullPlan::Mode::Manual, 0},
                   [&statement](const auto &started) { statement.follow(started.value()); });
    f.transport->feed(test::welcome());
    QTRY_VERIFY(statement.stream);
    f.transport->feed(test::columns({string("a")}) + test::record({test::integer(1)}) +
                      test::record({test::integer(2)}) + test::record({test::integer(3)}) +
                      test::success());
    QTRY_COMPARE(statement.ends, 1);
    QVERIFY(!statement.stream->error());
    QCOMPARE(statement.stream->result()->rowCount(), 3U);
}

void TestResultStreams::aClosedPoolAnswersWhoWaits()
{
    Fixture f;
    const auto verify = [&f](std::optional<bool> &isGood) {
        f.driver.verifyConnectivity({}, [&isGood](const auto &server) { isGood = server.isOk(); });
    };
    std::optional<bool> first;
    verify(first);
    f.transport->feed(test::welcome());
    QTRY_VERIFY(first);
    std::optional<bool> second;
    verify(second); // waits for a sign of life
    QVERIFY(!second);
    f.driver.close();
    QTRY_VERIFY(second);
    QVERIFY(!*second);
    QCOMPARE(f.connections, 1);
}

QTEST_GUILESS_MAIN(TestResultStreams)
#include "tst_result_streams.moc"
