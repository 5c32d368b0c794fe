// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/structures.h"
#include "model/query/result_handle.h"
#include "model/table/result_table_model.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using model::QueryRun;
using model::ResultTableModel;
using model::Session;

/// A million rows through a session into the table's model: all are there, they cost little more
/// than they weigh, and letting go gives everything back without keeping the GUI thread.
class TestServerBigResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void millionRows_data() { addServers(); }
    void millionRows();
    void droppedWhileRowsArrive_data() { addServers(); }
    void droppedWhileRowsArrive();

private:
    static void addServers();
};

namespace
{

constexpr std::uint64_t kRows = 1'000'000;

QString columns(std::uint64_t rows)
{
    return QStringLiteral("UNWIND range(1, %1) AS i "
                          "RETURN i, toString(i) AS s, i * 0.5 AS f, date() AS d, [i, i+1] AS l")
        .arg(rows);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

double mebibytes(double bytes)
{
    return bytes / (1 << 20);
}

/// A statement that is stopped goes on for as long as its RESET takes.
constexpr qint64 kAwaitMs = 2000;

/// The longest time in which this thread's event loop came to nothing else.
class GapMeter
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] {
            m_longest = qMax(m_longest, m_clock.nsecsElapsed());
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }

    double longestMs() const { return double(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

bool isRight(const bolt::BoltList &values, std::int64_t i, std::int64_t day)
{
    auto value = values.begin();
    const auto next = [&value] {
        const bolt::ValueView current = *value;
        ++value;
        return current;
    };
    if (next().asInteger() != i || next().asString() != std::to_string(i) ||
        next().asFloat() != double(i) * 0.5 || bolt::dateFrom(next())->days != day)
        return false;
    const bolt::BoltList pair = next().asList();
    return pair.size() == 2 && pair.at(0).asInteger() == i && pair.at(1).asInteger() == i + 1;
}

/// What the first result of a process leaves behind for all later ones: a thread, a connection.
void warmUp(Session &session)
{
    ResultTableModel table;
    const auto run = session.run(columns(5000));
    table.follow(run.get());
    QVERIFY(test::awaitEnd(*run));
    QCOMPARE(table.rowCount(), 5000);
    QCOMPARE(table.index(4999, 1).data().toString(), QStringLiteral("5000"));
}

/// Everything is given back within a second.
void awaitMemory(qint64 before)
{
    const auto allowed = qint64(double(before) * 1.05) + (8 << 20);
    QElapsedTimer clock;
    clock.start();
    while (residentBytes() > allowed && clock.elapsed() < kAwaitMs)
        QTest::qWait(10);
    qInfo("%.1f MiB resident before, %.1f MiB %lld ms after letting go", mebibytes(double(before)),
          mebibytes(double(residentBytes())), clock.elapsed());
    QVERIFY(residentBytes() <= allowed);
}

} // namespace

void TestServerBigResult::addServers()
{
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5");
    QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026");
}

void TestServerBigResult::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerBigResult::millionRows()
{
    QFETCH(const QByteArray, server);
    Session session(test::optionsFor(server.constData()));
    warmUp(session);
    QTRY_COMPARE(model::liveResults().count, std::size_t{0});
    QTest::qWait(500); // the janitor trims when it has been idle for a moment

    const qint64 before = residentBytes();
    auto table = std::make_unique<ResultTableModel>();
    std::unique_ptr<QueryRun> run;
    {
        const GapMeter gaps;
        run = session.run(columns(kRows));
        table->follow(run.get());
        QVERIFY(QTest::qWaitFor([&table] { return table->rowCount() > 0; }, 30'000));
        QVERIFY2(!run->isOver(), "the first row came after the last");
        QVERIFY(test::awaitEnd(*run, std::chrono::seconds(120)));
        QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
        qInfo("first row after %lld ms, all after %lld ms, longest gap of the thread %.1f ms",
              run->firstRowMs(), run->totalMs(), gaps.longestMs());
    }
    QCOMPARE(run->rowCount(), kRows);
    QCOMPARE(std::uint64_t(table->rowCount()), kRows);
    QCOMPARE(table->index(int(kRows) - 1, 4).data().toString(),
             QStringLiteral("[1000000, 1000001]"));
    const bolt::ResultSet &result = *run->result();
    const auto today = bolt::dateFrom(result.cell(0, 3));
    QVERIFY(today);
    for (std::uint64_t row = 0; row < kRows; ++row)
        QVERIFY(isRight(result.row(row), std::int64_t(row) + 1, today->days));

    const auto held = double(result.bytesHeld());
    const auto payload = double(result.payloadBytes());
    qInfo("%.1f MiB held for %.1f MiB received: %.3f times; %.1f MiB resident", mebibytes(held),
          mebibytes(payload), held / payload, mebibytes(double(residentBytes())));
    QVERIFY(held <= 1.25 * payload);

    QElapsedTimer clock;
    clock.start();
    table.reset();
    run.reset();
    const double letGoMs = double(clock.nsecsElapsed()) / 1e6;
    qInfo("letting go took the thread %.3f ms", letGoMs);
    QVERIFY(letGoMs < 50);
    awaitMemory(before);
    QCOMPARE(model::liveResults().count, std::size_t{0});
}

void TestServerBigResult::droppedWhileRowsArrive()
{
    QFETCH(const QByteArray, server);
    Session session(test::optionsFor(server.constData()));
    warmUp(session);
    QTRY_COMPARE(model::liveResults().count, std::size_t{0});
    QTest::qWait(500);

    const qint64 before = residentBytes();
    auto run = session.run(columns(100 * kRows));
    QVERIFY(QTest::qWaitFor([&run] { return run->rowCount() >= 300'000; }, 60'000));
    run.reset();
    awaitMemory(before);
    // The session is free for the next statement.
    const auto next = test::runToEnd(session, QStringLiteral("RETURN 1"));
    QVERIFY2(next->state() == QueryRun::State::Finished, test::failureOf(*next).constData());
}

QTEST_GUILESS_MAIN(TestServerBigResult)
#include "tst_server_big_result.moc"
