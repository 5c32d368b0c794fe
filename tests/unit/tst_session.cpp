// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"

#include <QSignalSpy>
#include <QTest>

using model::QueryRun;
using model::Session;

/// Who owns what between a session and its runs. The event loop never turns here, so that nothing
/// is sent; what goes over the wire is the business of the server tests.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEndWithTheirSession();
    void aRunMayGoFirst();
    void aWaitingRunCanBeStopped();
};

void TestSession::runsEndWithTheirSession()
{
    auto session = std::make_unique<Session>(bolt::DriverOptions());
    const auto first = session->run(QStringLiteral("RETURN 1"));
    const auto second = session->run(QStringLiteral("RETURN 2"));
    QVERIFY(first->id() != second->id());
    QSignalSpy firstEnded(first.get(), &QueryRun::ended);
    QSignalSpy secondEnded(second.get(), &QueryRun::ended);
    session.reset();
    QCOMPARE(firstEnded.size(), 1);
    QCOMPARE(secondEnded.size(), 1);
    QCOMPARE(first->state(), QueryRun::State::Cancelled);
    first->stop(); // of no consequence
    QCOMPARE(firstEnded.size(), 1);
}

void TestSession::aRunMayGoFirst()
{
    Session session{bolt::DriverOptions()};
    auto gone = session.run(QStringLiteral("RETURN 1"));
    const auto kept = session.run(QStringLiteral("RETURN 2"));
    gone.reset();
    QCOMPARE(kept->state(), QueryRun::State::Waiting);
}

void TestSession::aWaitingRunCanBeStopped()
{
    Session session{bolt::DriverOptions()};
    const auto run = session.run(QStringLiteral("RETURN 1"));
    QSignalSpy ended(run.get(), &QueryRun::ended);
    run->stop();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(run->state(), QueryRun::State::Cancelled);
    QVERIFY(!run->result());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
