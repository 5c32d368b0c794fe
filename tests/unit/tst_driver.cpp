// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/driver.h"
#include "support/scripted_cluster.h"

#include <QTest>

using namespace std::chrono_literals;
using bolt::Reason;
using bolt::Result;
using test::Bytes;
using test::ClientMessage;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::Tree;
using test::operator+; // Bytes are a std type: not found by their namespace

namespace
{

using Log = std::vector<std::string>;

constexpr int kRun = 0x10;
constexpr int kBegin = 0x11;
constexpr int kCommit = 0x12;
constexpr int kRoute = 0x66;

/// A clock that a test moves on.
class HandClock : public bolt::Clock
{
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1'000'000;
};

/// Waits for the one call of a handler.
template <typename T>
class Answer
{
public:
    auto handler()
    {
        return [this](T value) {
            ++m_calls;
            m_value = std::move(value);
        };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return m_calls > 0; }, test::kPatienceMs) && m_calls == 1;
    }
    bool isThere() const { return m_calls > 0; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return &*m_value; }

private:
    int m_calls = 0;
    std::optional<T> m_value;
};

using Stream = std::shared_ptr<bolt::ResultStream>;
using MaybeError = std::optional<bolt::Error>;

/// Runs a statement to its end; what it failed with, or nothing.
MaybeError runOn(bolt::Session &session)
{
    MaybeError failure;
    bool isOver = false;
    session.run("RETURN 1", {}, {}, std::nullopt, [&](const Result<Stream> &outcome) {
        if (!outcome) {
            failure = outcome.error();
            isOver = true;
            return;
        }
        outcome.value()->setListener(
            [&, stream = outcome.value().get()](bolt::ResultStream::Event event) {
                if (event != bolt::ResultStream::Event::Ended)
                    return;
                failure = stream->error();
                isOver = true;
            });
    });
    if (!QTest::qWaitFor([&] { return isOver; }, test::kPatienceMs))
        qFatal("the statement does not end");
    return failure;
}

Tree servers(std::vector<Tree> addresses, const char *role)
{
    return map({string("addresses"), list(std::move(addresses)), string("role"), string(role)});
}

/// A table with a as router, b and c as readers and `writer` as writer, for the database "home".
Bytes routingTable(const char *writer = "d:1", std::int64_t ttl = 300)
{
    std::vector<Tree> roles{servers({string("a:1")}, "ROUTE"),
                            servers({string("b:1"), string("c:1")}, "READ")};
    if (writer)
        roles.push_back(servers({string(writer)}, "WRITE"));
    return test::success({string("rt"), map({string("ttl"), integer(ttl), string("db"),
                                             string("home"), string("servers"), list(roles)})});
}

bolt::DriverOptions routed(test::ScriptedCluster &cluster)
{
    bolt::DriverOptions options = cluster.options();
    options.routing = bolt::RoutingContext{{"address", "a:1"}};
    return options;
}

bolt::AcquireRequest reading()
{
    bolt::AcquireRequest request;
    request.mode = bolt::AccessMode::Read;
    return request;
}

} // namespace

/// The driver on servers without a network: what the pool, the router and sessions promise.
class TestDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reusesConnections();
    void opensNoMoreThanAllowed();
    void waitingInLineEnds();
    void resetsOnlyAfterAFailure();
    void oldConnectionsAreReplaced();
    void idleConnectionsAreAsked();
    void anotherUserLogsInOnTheSameConnection();
    void expiredAuthorizationLogsInAgain();

    void readersAndWritersByTable();
    void unreachableServersAreLeftOut();
    void addressesAreMapped();
    void tablesExpire();
    void oneQuestionForTheSameTable();
    void aFollowerIsNoWriter();
    void aTableWithoutWritersIsNoFailure();

    void bookmarksChain();
    void managedWorkIsTriedAgain();
    void aCommitInDoubtIsNotTriedAgain();
    void theFirstFailureEndsTheTransaction();
    void closingEndsWhatIsOpen();
};

void TestDriver::reusesConnections()
{
    test::ScriptedCluster cluster;
    bolt::Driver driver(cluster.options());
    const auto session = driver.session({});
    QVERIFY(!runOn(*session));
    QVERIFY(!runOn(*session));
    QVERIFY(!runOn(*driver.session({})));
    QCOMPARE(cluster.connections["a:1"], 1);
    QCOMPARE(cluster.log,
             (Log{"a:1 RUN", "a:1 PULL", "a:1 RUN", "a:1 PULL", "a:1 RUN", "a:1 PULL"}));
}

void TestDriver::opensNoMoreThanAllowed()
{
    test::ScriptedCluster cluster;
    bolt::DriverOptions options = cluster.options();
    options.maxConnectionsPerServer = 2;
    bolt::Driver driver(options);
    Answer<Result<bolt::Lease>> answers[3];
    for (auto &answer : answers)
        driver.acquire({}, answer.handler());
    QVERIFY(answers[0].wait());
    QVERIFY(answers[1].wait());
    QVERIFY(!answers[2].isThere());
    QCOMPARE(driver.pool().inUse({"a", 1}), 2);
    driver.pool().release(answers[0]->value());
    QVERIFY(answers[2].wait());
    QCOMPARE(answers[2]->value(), answers[0]->value());
    QCOMPARE(cluster.connections["a:1"], 2);
}

void TestDriver::waitingInLineEnds()
{
    test::ScriptedCluster cluster;
    bolt::DriverOptions options = cluster.options();
    options.maxConnectionsPerServer = 1;
    options.acquisitionTimeout = 50ms;
    bolt::Driver driver(options);
    Answer<Result<bolt::Lease>> first;
    Answer<Result<bolt::Lease>> second;
    driver.acquire({}, first.handler());
    driver.acquire({}, second.handler());
    QVERIFY(second.wait());
    QVERIFY(first->isOk());
    QCOMPARE(second->error().reason, Reason::PoolTimedOut);
    QCOMPARE(second->error().step, bolt::Step::Acquire);
}

void TestDriver::resetsOnlyAfterAFailure()
{
    test::ScriptedCluster cluster;
    int runs = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag == kRun && ++runs == 1)
            return test::failure("Neo.ClientError.Statement.SyntaxError");
        if (message.tag == 0x3F && runs == 1)
            return test::ignored();
        return std::nullopt;
    });
    bolt::Driver driver(cluster.options());
    const auto session = driver.session({});
    const MaybeError failure = runOn(*session);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->step, bolt::Step::Run);
    QVERIFY(!runOn(*session));
    QCOMPARE(cluster.connections["a:1"], 1);
    QCOMPARE(cluster.log, (Log{"a:1 RUN", "a:1 PULL", "a:1 RESET", "a:1 RUN", "a:1 PULL"}));
}

void TestDriver::oldConnectionsAreReplaced()
{
    test::ScriptedCluster cluster;
    const auto clock = std::make_shared<HandClock>();
    bolt::DriverOptions options = cluster.options();
    options.clock = clock;
    options.maxConnectionLifetime = 10s;
    bolt::Driver driver(options);
    const auto session = driver.session({});
    QVERIFY(!runOn(*session));
    clock->ms += 9'999;
    QVERIFY(!runOn(*session));
    QCOMPARE(cluster.connections["a:1"], 1);
    clock->ms += 1;
    QVERIFY(!runOn(*session));
    QCOMPARE(cluster.connections["a:1"], 2);
}

void TestDriver::idleConnectionsAreAsked()
{
    test::ScriptedCluster cluster;
    const auto clock = std::make_shared<HandClock>();
    bolt::DriverOptions options = cluster.options();
    options.clock = clock;
    options.livenessTimeout = 5s;
    bolt::Driver driver(options);
    const auto session = driver.session({});
    QVERIFY(!runOn(*session));
    clock->ms += 4'999;
    QVERIFY(!runOn(*session));
    clock->ms += 5'000;
    QVERIFY(!runOn(*session));
    QCOMPARE(cluster.log, (Log{"a:1 RUN", "a:1 PULL", "a:1 RUN", "a:1 PULL", "a:1 RESET", "a:1 RUN",
                               "a:1 PULL"}));
}

void TestDriver::anotherUserLogsInOnTheSameConnection()
{
    test::ScriptedCluster cluster;
    bolt::Driver driver(cluster.options());
    QVERIFY(!runOn(*driver.session({})));
    bolt::SessionOptions other;
    other.auth = bolt::AuthToken{"bearer", {}, "token", {}, {}};
    QVERIFY(!runOn(*driver.session(other)));
    QCOMPARE(cluster.connections["a:1"], 1);
    QCOMPARE(cluster.log,
             (Log{"a:1 RUN", "a:1 PULL", "a:1 LOGOFF", "a:1 LOGON", "a:1 RUN", "a:1 PULL"}));
}

void TestDriver::expiredAuthorizationLogsInAgain()
{
    test::ScriptedCluster cluster;
    int runs = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag == kRun && ++runs == 1)
            return test::failure("Neo.ClientError.Security.AuthorizationExpired");
        if (message.tag == 0x3F && runs == 1)
            return test::ignored();
        return std::nullopt;
    });
    bolt::Driver driver(cluster.options());
    const MaybeError failure = runOn(*driver.session({}));
    QVERIFY(failure && bolt::isRetryable(*failure));
    QVERIFY(!runOn(*driver.session({})));
    QCOMPARE(cluster.log, (Log{"a:1 RUN", "a:1 PULL", "a:1 RESET", "a:1 LOGOFF", "a:1 LOGON",
                               "a:1 RUN", "a:1 PULL"}));
}

void TestDriver::readersAndWritersByTable()
{
    test::ScriptedCluster cluster;
    cluster.setRule([](const std::string &, const ClientMessage &message) {
        return message.tag == kRoute ? std::optional(routingTable()) : std::nullopt;
    });
    bolt::Driver driver(routed(cluster));
    Answer<Result<bolt::Lease>> reader;
    Answer<Result<bolt::Lease>> otherReader;
    Answer<Result<bolt::Lease>> writer;
    driver.acquire(reading(), reader.handler());
    QVERIFY(reader.wait());
    driver.acquire(reading(), otherReader.handler());
    driver.acquire({}, writer.handler());
    QVERIFY(otherReader.wait());
    QVERIFY(writer.wait());
    QCOMPARE(reader->value()->address.text(), std::string("b:1"));
    QCOMPARE(otherReader->value()->address.text(), std::string("c:1")); // the least used
    QCOMPARE(writer->value()->address.text(), std::string("d:1"));
    QCOMPARE(writer->value()->database, std::string("home"));
}

void TestDriver::unreachableServersAreLeftOut()
{
    test::ScriptedCluster cluster;
    cluster.setRule([](const std::string &, const ClientMessage &message) {
        return message.tag == kRoute ? std::optional(routingTable()) : std::nullopt;
    });
    cluster.shutDown("b:1");
    bolt::Driver driver(routed(cluster));
    Answer<Result<bolt::Lease>> reader;
    driver.acquire(reading(), reader.handler());
    QVERIFY(reader.wait());
    QCOMPARE(reader->value()->address.text(), std::string("c:1"));

    cluster.shutDown("d:1");
    Answer<Result<bolt::Lease>> writer;
    driver.acquire({}, writer.handler());
    QVERIFY(writer.wait());
    QCOMPARE(writer->error().reason, Reason::NoServerForRole);
    QVERIFY(bolt::isRetryable(writer->error()));
}

void TestDriver::addressesAreMapped()
{
    test::ScriptedCluster cluster;
    cluster.setRule([](const std::string &, const ClientMessage &message) {
        return message.tag == kRoute ? std::optional(routingTable()) : std::nullopt;
    });
    bolt::DriverOptions options = routed(cluster);
    options.addressMap[{"d", 1}] = {"localhost", 17687};
    bolt::Driver driver(options);
    QVERIFY(!runOn(*driver.session({})));
    QCOMPARE(cluster.connections["localhost:17687"], 1);
    QCOMPARE(cluster.connections["d:1"], 0);
}

void TestDriver::tablesExpire()
{
    test::ScriptedCluster cluster;
    int questions = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag != kRoute)
            return std::nullopt;
        ++questions;
        return routingTable("d:1", 60);
    });
    const auto clock = std::make_shared<HandClock>();
    bolt::DriverOptions options = routed(cluster);
    options.clock = clock;
    bolt::Driver driver(options);
    bolt::SessionOptions home;
    home.database = "home";
    const auto session = driver.session(home);
    QVERIFY(!runOn(*session));
    clock->ms += 59'999;
    QVERIFY(!runOn(*session));
    QCOMPARE(questions, 1);
    clock->ms += 1;
    QVERIFY(!runOn(*session));
    QCOMPARE(questions, 2);
}

void TestDriver::oneQuestionForTheSameTable()
{
    test::ScriptedCluster cluster;
    int questions = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag != kRoute)
            return std::nullopt;
        ++questions;
        return routingTable();
    });
    bolt::Driver driver(routed(cluster));
    Answer<Result<bolt::Lease>> answers[3];
    for (auto &answer : answers)
        driver.acquire(reading(), answer.handler());
    for (auto &answer : answers)
        QVERIFY(answer.wait());
    QCOMPARE(questions, 1);
}

void TestDriver::aFollowerIsNoWriter()
{
    test::ScriptedCluster cluster;
    cluster.setRule(
        [](const std::string &server, const ClientMessage &message) -> std::optional<Bytes> {
            if (message.tag == kRoute)
                return routingTable();
            if (server == "d:1" && message.tag == kRun)
                return test::failure("Neo.ClientError.Cluster.NotALeader");
            if (server == "d:1" && message.tag == 0x3F)
                return test::ignored();
            return std::nullopt;
        });
    bolt::Driver driver(routed(cluster));
    const MaybeError failure = runOn(*driver.session({}));
    QVERIFY(failure && bolt::isRetryable(*failure));
    const auto table = driver.router()->table("home");
    QVERIFY(table && table->writers.empty());
    QCOMPARE(table->readers.size(), std::size_t(2));
}

void TestDriver::aTableWithoutWritersIsNoFailure()
{
    test::ScriptedCluster cluster;
    cluster.setRule([](const std::string &, const ClientMessage &message) {
        return message.tag == kRoute ? std::optional(routingTable(nullptr)) : std::nullopt;
    });
    bolt::Driver driver(routed(cluster));
    Answer<Result<bolt::Lease>> reader;
    driver.acquire(reading(), reader.handler());
    QVERIFY(reader.wait());
    QVERIFY(reader->isOk());
    Answer<Result<bolt::Lease>> writer;
    driver.acquire({}, writer.handler());
    QVERIFY(writer.wait());
    QCOMPARE(writer->error().reason, Reason::NoServerForRole);
}

void TestDriver::bookmarksChain()
{
    test::ScriptedCluster cluster;
    std::vector<Tree> sent;
    int count = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag == kRun || message.tag == kBegin)
            sent.push_back(message.entry("bookmarks"));
        if (message.tag == 0x3F)
            return test::success({string("bookmark"), string("mark" + std::to_string(++count))});
        return std::nullopt;
    });
    bolt::Driver driver(cluster.options());
    bolt::SessionOptions options;
    options.bookmarks = {"one", "two"};
    const auto session = driver.session(options);
    QVERIFY(!runOn(*session));
    QVERIFY(!runOn(*session));
    QCOMPARE(sent.size(), std::size_t(2));
    QVERIFY(sent[0] == list({string("one"), string("two")}));
    QVERIFY(sent[1] == list({string("mark1")}));
    QCOMPARE(session->bookmarks(), std::vector<std::string>{"mark2"});
}

void TestDriver::managedWorkIsTriedAgain()
{
    test::ScriptedCluster cluster;
    int commits = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag == kCommit && ++commits == 1)
            return test::failure("Neo.TransientError.Transaction.DeadlockDetected");
        return std::nullopt;
    });
    bolt::Driver driver(cluster.options());
    const auto session = driver.session({});
    Answer<MaybeError> outcome;
    int attempts = 0;
    session->execute(
        {},
        [&](const std::shared_ptr<bolt::Transaction> &,
            const std::function<void(MaybeError)> &done) {
            ++attempts;
            done(std::nullopt);
        },
        outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(!*outcome);
    QCOMPARE(attempts, 2);
    QCOMPARE(cluster.log, (Log{"a:1 BEGIN", "a:1 COMMIT", "a:1 RESET", "a:1 BEGIN", "a:1 COMMIT"}));
}

void TestDriver::aCommitInDoubtIsNotTriedAgain()
{
    test::ScriptedCluster cluster;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag != kCommit)
            return std::nullopt;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [&] { cluster.cut("a:1"); }, Qt::QueuedConnection);
        return Bytes();
    });
    bolt::Driver driver(cluster.options());
    const auto session = driver.session({});
    Answer<MaybeError> outcome;
    int attempts = 0;
    session->execute(
        {},
        [&](const std::shared_ptr<bolt::Transaction> &,
            const std::function<void(MaybeError)> &done) {
            ++attempts;
            done(std::nullopt);
        },
        outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome->has_value());
    QCOMPARE((*outcome)->kind, bolt::ErrorKind::InDoubt);
    QCOMPARE((*outcome)->step, bolt::Step::Commit);
    QCOMPARE(attempts, 1);
}

void TestDriver::theFirstFailureEndsTheTransaction()
{
    test::ScriptedCluster cluster;
    int runs = 0;
    cluster.setRule([&](const std::string &, const ClientMessage &message) -> std::optional<Bytes> {
        if (message.tag == kRun && ++runs == 2)
            return test::failure("Neo.ClientError.Statement.SyntaxError");
        if (message.tag == 0x3F && runs == 1)
            return test::record({integer(1)}) +
                   test::success({string("has_more"), test::boolean(true)});
        if (message.tag == 0x3F)
            return test::ignored();
        return std::nullopt;
    });
    bolt::Driver driver(cluster.options());
    const auto session = driver.session({});
    Answer<Result<std::shared_ptr<bolt::Transaction>>> begun;
    session->begin({}, begun.handler());
    QVERIFY(begun.wait());
    const auto transaction = begun->value();
    const Stream first = transaction->run("MATCH (n) RETURN n", {});
    QTRY_VERIFY(first->isPaused());
    const Stream second = transaction->run("RETRUN 1", {});
    QTRY_VERIFY(second->isOver());
    QVERIFY(first->isOver());
    QCOMPARE(first->error()->code, std::string("Neo.ClientError.Statement.SyntaxError"));
    QCOMPARE(first->result()->rowCount(), std::uint64_t(1));
    Answer<MaybeError> committed;
    transaction->commit(committed.handler());
    QVERIFY(committed.wait());
    QCOMPARE((*committed)->reason, Reason::TransactionOver);
    QVERIFY(std::ranges::find(cluster.log, "a:1 COMMIT") == cluster.log.end());
}

void TestDriver::closingEndsWhatIsOpen()
{
    test::ScriptedCluster cluster;
    bolt::Driver driver(cluster.options());
    const auto session = driver.session({});
    Answer<Result<std::shared_ptr<bolt::Transaction>>> begun;
    session->begin({}, begun.handler());
    QVERIFY(begun.wait());
    bool isClosed = false;
    session->close([&] { isClosed = true; });
    QTRY_VERIFY(isClosed);
    QCOMPARE(cluster.log, (Log{"a:1 BEGIN", "a:1 ROLLBACK"}));
    QCOMPARE(driver.pool().inUse({"a", 1}), 0);
    QCOMPARE(driver.pool().idle({"a", 1}), 1);
    const MaybeError refused = runOn(*session);
    QVERIFY(refused.has_value());
}

QTEST_GUILESS_MAIN(TestDriver)
#include "tst_driver.moc"
