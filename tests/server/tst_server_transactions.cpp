// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/query_channel.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QTest>
#include <QThread>

using bolt::QueryChannel;
using bolt::Request;
using model::QueryRun;
using model::Session;

namespace
{

/// A connection on an I/O thread of its own, as a session has it, and what it has told so far.
class ThreadedChannel
{
public:
    explicit ThreadedChannel(const bolt::DriverOptions &options)
        : m_channel(new QueryChannel(options))
    {
        m_channel->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_channel, &QObject::deleteLater);
        QObject::connect(m_channel, &QueryChannel::opened, &m_context, [this] { isOpen = true; });
        QObject::connect(m_channel, &QueryChannel::lost, &m_context,
                         [this](const bolt::Error &error) { loss = error; });
        QObject::connect(m_channel, &QueryChannel::runFinished, &m_context,
                         [this](quint64, const bolt::Summary &s) { summary = s; });
        QObject::connect(m_channel, &QueryChannel::runFailed, &m_context,
                         [this](quint64, const bolt::Error &error) { failure = error; });
        QObject::connect(m_channel, &QueryChannel::transactionChanged, &m_context,
                         [this](Request request, const std::string &mark) {
                             changes.push_back(request);
                             bookmark = mark;
                         });
        QObject::connect(m_channel, &QueryChannel::transactionFailed, &m_context,
                         [this](Request request, const bolt::Error &error) {
                             failures.push_back(request);
                             failure = error;
                         });
        m_thread.start();
    }
    ~ThreadedChannel()
    {
        m_thread.quit();
        m_thread.wait();
    }

    template <typename Call>
    void invoke(Call call)
    {
        QMetaObject::invokeMethod(m_channel, [channel = m_channel, call] { call(*channel); });
    }
    bool open()
    {
        invoke([](QueryChannel &channel) { channel.open(); });
        return QTest::qWaitFor([this] { return isOpen; });
    }
    bool begin(const bolt::TransactionOptions &options = {})
    {
        return changed(Request::Begin,
                       [options](QueryChannel &channel) { channel.begin(options); });
    }
    bool commit()
    {
        return changed(Request::Commit, [](QueryChannel &channel) { channel.commit(); });
    }
    bool rollback()
    {
        return changed(Request::Rollback, [](QueryChannel &channel) { channel.rollback(); });
    }
    /// Answers when the statement is over, well or not.
    bool run(const char *query)
    {
        summary.reset();
        failure.reset();
        bolt::RunRequest request;
        request.id = 1;
        request.query = query;
        invoke([request](QueryChannel &channel) { channel.run(request); });
        return QTest::qWaitFor([this] { return summary || failure; });
    }

    bool isOpen = false;
    std::optional<bolt::Error> loss;
    std::optional<bolt::Summary> summary;
    std::optional<bolt::Error> failure;
    std::vector<Request> changes;
    std::vector<Request> failures;
    std::string bookmark;

private:
    template <typename Call>
    bool changed(Request request, Call call)
    {
        const std::size_t before = changes.size();
        invoke(call);
        return QTest::qWaitFor([this, before] { return changes.size() > before; }) &&
               changes.back() == request;
    }

    QObject m_context; ///< on the test's thread: the signals arrive here
    QThread m_thread;
    QueryChannel *m_channel;
};

} // namespace

/// Explicit transactions of one connection, watched from a second session.
class TestServerTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void commitShowsToOthers_data() { addServers(); }
    void commitShowsToOthers();
    void rollbackShowsNothing_data() { addServers(); }
    void rollbackShowsNothing();
    void failureEndsTheTransaction_data() { addServers(); }
    void failureEndsTheTransaction();
    void commitOutsideIsRefused_data() { addServers(); }
    void commitOutsideIsRefused();
    void readTransactionRefusesWrites_data() { addServers(); }
    void readTransactionRefusesWrites();

private:
    static void addServers();
    qint64 countSeenByOthers();

    std::unique_ptr<ThreadedChannel> m_channel;
    std::unique_ptr<Session> m_other;
};

void TestServerTransactions::addServers()
{
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5");
    QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026");
}

void TestServerTransactions::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerTransactions::init()
{
    QFETCH(const QByteArray, server);
    const bolt::DriverOptions options = test::optionsFor(server.constData());
    m_other = std::make_unique<Session>(options);
    QCOMPARE(test::runToEnd(*m_other, QStringLiteral("MATCH (n:LbTx) DELETE n"))->state(),
             QueryRun::State::Finished);
    m_channel = std::make_unique<ThreadedChannel>(options);
    QVERIFY(m_channel->open());
}

void TestServerTransactions::cleanup()
{
    m_channel.reset();
    if (m_other)
        test::runToEnd(*m_other, QStringLiteral("MATCH (n:LbTx) DELETE n"));
    m_other.reset();
}

qint64 TestServerTransactions::countSeenByOthers()
{
    const auto run =
        test::runToEnd(*m_other, QStringLiteral("MATCH (n:LbTx) RETURN count(n) AS n"));
    return run->rowCount() == 1 ? run->result()->cell(0, 0).asInteger() : -1;
}

void TestServerTransactions::commitShowsToOthers()
{
    QVERIFY(m_channel->begin());
    QVERIFY(m_channel->run("CREATE (:LbTx)"));
    QVERIFY(m_channel->summary);
    QVERIFY(m_channel->run("UNWIND range(1, 2) AS i CREATE (:LbTx)"));
    QVERIFY(m_channel->summary);
    QCOMPARE(m_channel->summary->counters.nodesCreated, 2);
    QCOMPARE(countSeenByOthers(), 0);
    QVERIFY(m_channel->commit());
    QVERIFY(!m_channel->bookmark.empty());
    QCOMPARE(countSeenByOthers(), 3);
    // The connection is in auto-commit mode again.
    QVERIFY(m_channel->run("CREATE (:LbTx)"));
    QCOMPARE(countSeenByOthers(), 4);
    QVERIFY(!m_channel->loss);
}

void TestServerTransactions::rollbackShowsNothing()
{
    QVERIFY(m_channel->begin());
    QVERIFY(m_channel->run("CREATE (:LbTx)"));
    QVERIFY(m_channel->summary);
    QVERIFY(m_channel->rollback());
    QCOMPARE(countSeenByOthers(), 0);
    // Another one can begin.
    QVERIFY(m_channel->begin());
    QVERIFY(m_channel->rollback());
    QVERIFY(!m_channel->loss);
}

void TestServerTransactions::failureEndsTheTransaction()
{
    QVERIFY(m_channel->begin());
    QVERIFY(m_channel->run("CREATE (:LbTx)"));
    QVERIFY(m_channel->run("RETURN 1 +"));
    QVERIFY(m_channel->failure);
    QCOMPARE(m_channel->failure->code, std::string("Neo.ClientError.Statement.SyntaxError"));
    QCOMPARE(countSeenByOthers(), 0);
    // There is nothing left to commit.
    m_channel->invoke([](QueryChannel &channel) { channel.commit(); });
    QTRY_COMPARE(m_channel->failures, std::vector<Request>{Request::Commit});
    QVERIFY(m_channel->run("CREATE (:LbTx)"));
    QVERIFY(m_channel->summary);
    QCOMPARE(countSeenByOthers(), 1);
    QVERIFY(!m_channel->loss);
}

void TestServerTransactions::commitOutsideIsRefused()
{
    m_channel->invoke([](QueryChannel &channel) { channel.commit(); });
    m_channel->invoke([](QueryChannel &channel) { channel.rollback(); });
    const std::vector<Request> both{Request::Commit, Request::Rollback};
    QTRY_COMPARE(m_channel->failures, both);
    QVERIFY(m_channel->run("RETURN 1 AS one"));
    QVERIFY(m_channel->summary);
    QVERIFY(!m_channel->loss);
}

void TestServerTransactions::readTransactionRefusesWrites()
{
    bolt::TransactionOptions options;
    options.mode = bolt::AccessMode::Read;
    QVERIFY(m_channel->begin(options));
    QVERIFY(m_channel->run("CREATE (:LbTx)"));
    QVERIFY(m_channel->failure);
    QCOMPARE(m_channel->failure->code, std::string("Neo.ClientError.Statement.AccessMode"));
    QCOMPARE(countSeenByOthers(), 0);
}

QTEST_GUILESS_MAIN(TestServerTransactions)
#include "tst_server_transactions.moc"
