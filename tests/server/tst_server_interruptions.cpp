// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_job.h"
#include "model/text/error_text.h"
#include "support/scratch_server.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using model::QueryRun;
using model::Session;

/// A server that dies or is suspended while rows arrive, and a person who stops a statement: what
/// has arrived stays usable, and the same session goes on.
class TestServerInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void killedInMidStream();
    void killedWhileIdle();
    void suspendedInMidStream();
    void stoppedWhileSuspended();
    void suspendedBeforeTheHandshake();

    void stop_data();
    void stop();

private:
    bolt::DriverOptions scratchOptions() const;

    std::unique_ptr<test::ScratchServer> m_server;
};

namespace
{

const QString kManyRows =
    QStringLiteral("UNWIND range(1, 5000000) AS i RETURN i, toString(i) AS s");

bool hasRows(const QueryRun &run, quint64 rows)
{
    return QTest::qWaitFor([&run, rows] { return run.rowCount() >= rows; }, 30'000);
}

/// Row `row` of kManyRows is as it should be.
bool isRight(const QueryRun &run, quint64 row)
{
    const bolt::BoltList values = run.result()->row(row);
    return values.at(0).asInteger() == std::int64_t(row) + 1 &&
           values.at(1).asString() == std::to_string(row + 1);
}

} // namespace

void TestServerInterruptions::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER",
                                "LB_TEST_PASSWORD", "LB_TEST_SERVER_TOOL"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_server = std::make_unique<test::ScratchServer>();
    QVERIFY2(m_server->start(), m_server->words().constData());
}

void TestServerInterruptions::cleanupTestCase()
{
    m_server.reset();
}

bolt::DriverOptions TestServerInterruptions::scratchOptions() const
{
    return test::optionsForUri(m_server->uri());
}

void TestServerInterruptions::killedInMidStream()
{
    Session session(scratchOptions());
    const QString address = QStringLiteral("localhost:%1").arg(session.options().endpoint.port);
    QSignalSpy losses(&session, &Session::connectionLost);
    const auto run = session.run(kManyRows);
    QVERIFY2(hasRows(*run, 20'000), test::failureOf(*run).constData());
    m_server->kill();
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(run->state(), QueryRun::State::Failed);
    QCOMPARE(losses.count(), 1);
    QCOMPARE(session.state(), Session::State::Disconnected);
    const model::ErrorText text = model::describeError(*run->error(), session.options().endpoint);
    QCOMPARE(text.title, QStringLiteral("Fetching the records failed: the server closed the "
                                        "connection."));
    QCOMPARE(text.advice,
             QStringLiteral("The rows that have arrived are kept. If the statement writes, look in "
                            "the database before you run it again: it may have been carried out. "
                            "The next statement connects again."));

    // The rows can be read and exported.
    const quint64 rows = run->rowCount();
    QVERIFY(rows >= 20'000);
    for (const quint64 row : {quint64(0), rows / 2, rows - 1})
        QVERIFY(isRight(*run, row));
    QTemporaryDir folder;
    model::ExportJob job;
    QSignalSpy exports(&job, &model::ExportJob::finished);
    model::ExportRequest request;
    request.result = run->result();
    request.rows = model::RowMapping(rows);
    request.path = folder.filePath(QStringLiteral("rows.csv"));
    job.start(request);
    QVERIFY(exports.wait(30'000));
    QFile file(folder.filePath(QStringLiteral("rows.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(quint64(csv.count('\n')), rows + 1);
    const QByteArray last = QByteArray::number(rows);
    const QByteArray lastLine = "\r\n" + last + "," + last + "\r\n";
    QVERIFY(csv.endsWith(lastLine));

    // The next statements say what is the matter, and then connect by themselves.
    const auto meanwhile = test::runToEnd(session, QStringLiteral("RETURN 1"));
    QCOMPARE(meanwhile->state(), QueryRun::State::Failed);
    QCOMPARE(model::describeError(*meanwhile->error(), session.options().endpoint).title,
             QStringLiteral("Connecting to %1 failed: nothing listens on this port.").arg(address));
    QVERIFY2(m_server->start(), m_server->words().constData());
    const auto next = test::runToEnd(session, QStringLiteral("RETURN 1"));
    QVERIFY2(next->state() == QueryRun::State::Finished, test::failureOf(*next).constData());
    QVERIFY(isRight(*run, rows - 1));
}

void TestServerInterruptions::killedWhileIdle()
{
    Session session(scratchOptions());
    QCOMPARE(test::runToEnd(session, QStringLiteral("RETURN 1"))->state(),
             QueryRun::State::Finished);
    std::optional<bolt::Error> loss;
    connect(&session, &Session::connectionLost, this,
            [&loss](const bolt::Error &error) { loss = error; });
    m_server->kill();
    QTRY_VERIFY(loss);
    const model::ErrorText text = model::describeError(*loss, session.options().endpoint);
    QCOMPARE(text.title, QStringLiteral("The connection to localhost:%1 is gone: the server "
                                        "closed the connection.")
                             .arg(session.options().endpoint.port));
    QCOMPARE(text.advice, QStringLiteral("The next statement connects again."));
    QVERIFY2(m_server->start(), m_server->words().constData());
    QCOMPARE(test::runToEnd(session, QStringLiteral("RETURN 1"))->state(),
             QueryRun::State::Finished);
}

void TestServerInterruptions::suspendedInMidStream()
{
    bolt::DriverOptions options = scratchOptions();
    options.stallNotice = std::chrono::milliseconds(500);
    Session session(options);
    QSignalSpy silences(&session, &Session::stalled);
    const auto run = session.run(kManyRows);
    QVERIFY2(hasRows(*run, 20'000), test::failureOf(*run).constData());
    m_server->suspend();
    QTRY_VERIFY_WITH_TIMEOUT(silences.count() >= 2, 10'000);
    QVERIFY(silences.at(0).at(0).toLongLong() >= 500);
    QVERIFY(silences.at(1).at(0).toLongLong() > silences.at(0).at(0).toLongLong());
    QCOMPARE(run->state(), QueryRun::State::Running);
    const quint64 rows = run->rowCount();
    QVERIFY(rows < 5'000'000);
    QVERIFY(isRight(*run, rows - 1));

    m_server->wake();
    QVERIFY(test::awaitEnd(*run, std::chrono::seconds(120)));
    QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
    QCOMPARE(run->rowCount(), 5'000'000U);
    for (const quint64 row : {rows - 1, rows, quint64(4'999'999)})
        QVERIFY(isRight(*run, row));
    // The end of the silence was told.
    const bool wasLifted = std::ranges::any_of(
        silences, [](const QList<QVariant> &silence) { return silence.at(0).toLongLong() == 0; });
    QVERIFY(wasLifted);
}

/// Nobody answers the RESET: the connection is given up so that the person can go on.
void TestServerInterruptions::stoppedWhileSuspended()
{
    Session session(scratchOptions());
    const auto run = session.run(kManyRows);
    QVERIFY2(hasRows(*run, 20'000), test::failureOf(*run).constData());
    m_server->suspend();
    QElapsedTimer clock;
    clock.start();
    run->stop();
    QCOMPARE(run->state(), QueryRun::State::Stopping);
    const bool isOver = test::awaitEnd(*run, std::chrono::seconds(10));
    const qint64 elapsed = clock.elapsed();
    m_server->wake();
    QVERIFY(isOver);
    QCOMPARE(run->state(), QueryRun::State::Cancelled);
    QVERIFY2(elapsed < 3000, QByteArray::number(elapsed).constData());
    QVERIFY(isRight(*run, run->rowCount() - 1));
    QCOMPARE(test::runToEnd(session, QStringLiteral("RETURN 1"))->state(),
             QueryRun::State::Finished);
}

void TestServerInterruptions::suspendedBeforeTheHandshake()
{
    bolt::DriverOptions options = scratchOptions();
    options.openTimeout = std::chrono::seconds(2);
    Session session(options);
    m_server->suspend();
    const auto run = test::runToEnd(session, QStringLiteral("RETURN 1"));
    m_server->wake();
    QCOMPARE(run->state(), QueryRun::State::Failed);
    const model::ErrorText text = model::describeError(*run->error(), options.endpoint);
    QCOMPARE(text.title, QStringLiteral("The Bolt handshake with localhost:%1 failed: no answer "
                                        "came in time.")
                             .arg(options.endpoint.port));
    QCOMPARE(text.advice, QStringLiteral("The server took the connection but is silent: it may be "
                                         "suspended, overloaded, or not a Bolt server."));
    const auto next = test::runToEnd(session, QStringLiteral("RETURN 1"));
    QVERIFY2(next->state() == QueryRun::State::Finished, test::failureOf(*next).constData());
}

void TestServerInterruptions::stop_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("query");
    const QString rows = QStringLiteral("UNWIND range(1, 100000000) AS i RETURN i");
    const QString product = QStringLiteral("UNWIND range(1, 100000) AS a "
                                           "UNWIND range(1, 100000) AS b "
                                           "UNWIND range(1, 100000) AS c RETURN count(*) AS n");
    const QString nodes = QStringLiteral("MATCH (a:LbStop), (b:LbStop), (c:LbStop), (d:LbStop) "
                                         "RETURN sum(a.i + b.i + c.i + d.i) AS n");
    for (const char *server : {"LB_TEST_URI_5", "LB_TEST_URI_2026"}) {
        const char *name = server + qstrlen("LB_TEST_URI_");
        QTest::addRow("%s: rows", name) << QByteArray(server) << rows;
        QTest::addRow("%s: product of lists", name) << QByteArray(server) << product;
        QTest::addRow("%s: product of nodes", name) << QByteArray(server) << nodes;
    }
}

void TestServerInterruptions::stop()
{
    QFETCH(const QByteArray, server);
    QFETCH(const QString, query);
    Session session(test::optionsFor(server.constData()));
    QSignalSpy losses(&session, &Session::connectionLost);
    QCOMPARE(test::runToEnd(session, QStringLiteral("MATCH (n:LbStop) DELETE n"))->state(),
             QueryRun::State::Finished);
    QCOMPARE(test::runToEnd(session,
                            QStringLiteral("UNWIND range(1, 1000) AS i CREATE (:LbStop {i: i})"))
                 ->state(),
             QueryRun::State::Finished);

    const auto run = session.run(query);
    QTRY_COMPARE(run->state(), QueryRun::State::Running);
    QTest::qWait(500); // well under way
    QElapsedTimer clock;
    clock.start();
    run->stop();
    QVERIFY(test::awaitEnd(*run));
    const qint64 stopMs = clock.elapsed();
    QCOMPARE(run->state(), QueryRun::State::Cancelled);
    const auto next = test::runToEnd(session, QStringLiteral("MATCH (n:LbStop) DELETE n"));
    qInfo("stopped after %lld ms, next statement done after %lld ms", stopMs, clock.elapsed());
    QVERIFY(stopMs < 2000);
    QVERIFY2(next->state() == QueryRun::State::Finished, test::failureOf(*next).constData());
    QCOMPARE(next->summary()->counters.nodesDeleted, 1000);
    QCOMPARE(losses.count(), 0);
    if (run->rowCount() > 0)
        QCOMPARE(run->result()->cell(run->rowCount() - 1, 0).asInteger(),
                 std::int64_t(run->rowCount()));
}

QTEST_GUILESS_MAIN(TestServerInterruptions)
#include "tst_server_interruptions.moc"
