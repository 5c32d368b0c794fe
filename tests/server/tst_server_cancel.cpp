// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/driver.h"
#include "support/server_environment.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using bolt::ResultStream;

/// A person who stops a statement has the prompt back within two seconds, and the next statement of
/// the same session runs at once. Again and again, on every server.
class TestServerCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cancel_data();
    void cancel();
};

namespace
{

constexpr int kRounds = 20;
constexpr qint64 kLimitMs = 2'000;
constexpr int kPatienceMs = 30'000;
/// A statement is well under way after this.
constexpr int kUnderWayMs = 200;

/// Starts a statement that reads all there is; null when it could not be started.
std::shared_ptr<ResultStream> start(bolt::Session &session, const char *query)
{
    std::shared_ptr<ResultStream> stream;
    bool isAnswered = false;
    session.run(query, {}, {}, bolt::PullPlan{1000, bolt::PullPlan::Mode::Automatic, 0},
                [&](const auto &outcome) {
                    isAnswered = true;
                    if (outcome)
                        stream = outcome.value();
                });
    static_cast<void>(QTest::qWaitFor([&isAnswered] { return isAnswered; }, kPatienceMs));
    return stream;
}

bool awaitEnd(const ResultStream &stream)
{
    return QTest::qWaitFor([&stream] { return stream.isOver(); }, kPatienceMs);
}

void print(const char *what, std::vector<qint64> times)
{
    std::ranges::sort(times);
    qInfo("%s: median %lld ms, longest %lld ms", what, times[times.size() / 2], times.back());
}

} // namespace

void TestServerCancel::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerCancel::cancel_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("query");
    for (const char *server : {"LB_TEST_URI_5", "LB_TEST_URI_2026"}) {
        const char *name = server + qstrlen("LB_TEST_URI_");
        QTest::addRow("%s: rows", name)
            << QByteArray(server) << QByteArray("UNWIND range(1, 100000000) AS i RETURN i");
        QTest::addRow("%s: cartesian product", name)
            << QByteArray(server)
            << QByteArray("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b "
                          "UNWIND range(1, 100000) AS c RETURN count(*) AS n");
    }
}

void TestServerCancel::cancel()
{
    QFETCH(const QByteArray, server);
    QFETCH(const QByteArray, query);
    bolt::Driver driver(test::optionsFor(server.constData()));
    const auto session = driver.session({});
    std::vector<qint64> cancelMs;
    std::vector<qint64> nextMs;
    for (int round = 0; round < kRounds; ++round) {
        const auto stream = start(*session, query.constData());
        QVERIFY(stream);
        QTest::qWait(kUnderWayMs);
        QVERIFY(!stream->isOver());
        QElapsedTimer clock;
        clock.start();
        stream->cancel();
        QVERIFY(awaitEnd(*stream));
        cancelMs.push_back(clock.restart());
        QVERIFY(stream->error());
        QCOMPARE(stream->error()->kind, bolt::ErrorKind::Cancelled);

        const auto next = start(*session, "RETURN 1 AS one");
        QVERIFY(next && awaitEnd(*next));
        nextMs.push_back(clock.elapsed());
        QVERIFY(!next->error());
        QCOMPARE(next->result()->cell(0, 0).asInteger(), 1);
    }
    print("control is back", cancelMs);
    print("the next statement is done", nextMs);
    QVERIFY(*std::ranges::max_element(cancelMs) < kLimitMs);
    QVERIFY(*std::ranges::max_element(nextMs) < kLimitMs);
    // One that takes long to stop may have been looked after through a second connection.
    QVERIFY(driver.pool().openConnections() <= 2);
}

QTEST_GUILESS_MAIN(TestServerCancel)
#include "tst_server_cancel.moc"
