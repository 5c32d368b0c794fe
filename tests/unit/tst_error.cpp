// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/error.h"

#include <QTest>

#include <set>

using bolt::Error;
using bolt::ErrorKind;
using bolt::Reason;
using bolt::Step;

/// What may be tried again, and what cost the connection.
class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgements_data();
    void judgements();
    void namesAreAllDifferent();
};

void TestError::judgements_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<bool>("connection");
    const auto row = [](const char *name, ErrorKind kind, Step step, Reason reason, bool retryable,
                        bool connection) {
        QTest::newRow(name) << kind << step << reason << retryable << connection;
    };
    using K = ErrorKind;
    using S = Step;
    using R = Reason;
    row("deadlock", K::Retry, S::Pull, R::Server, true, false);
    row("syntax", K::FixQuery, S::Run, R::Server, false, false);
    row("log-in", K::LogIn, S::Authenticate, R::Server, false, false);
    row("refused", K::Reconnect, S::Connect, R::ConnectionRefused, true, true);
    row("unknown host", K::Reconnect, S::Resolve, R::HostNotFound, true, true);
    row("silent", K::Reconnect, S::Handshake, R::TimedOut, true, true);
    row("lost while pulling", K::Reconnect, S::Pull, R::ClosedByPeer, true, true);
    row("lost while committing", K::InDoubt, S::Commit, R::ClosedByPeer, false, true);
    row("no router", K::Reconnect, S::Route, R::NoRouter, true, true);
    row("no writer", K::Reconnect, S::Route, R::NoServerForRole, true, true);
    row("pool is full", K::Resource, S::Acquire, R::PoolTimedOut, false, false);
    row("pool is closed", K::Reconnect, S::Acquire, R::PoolClosed, false, true);
    row("certificate", K::Reconnect, S::Tls, R::CertificateExpired, false, true);
    row("lost in TLS", K::Reconnect, S::Tls, R::ClosedByPeer, false, true);
    row("TLS wanted", K::Reconnect, S::Handshake, R::PeerWantsTls, false, true);
    row("no common version", K::Reconnect, S::Handshake, R::NoCommonVersion, false, true);
    row("broken protocol", K::Protocol, S::Pull, R::MalformedMessage, false, true);
    row("cancelled", K::Cancelled, S::Pull, R::Cancelled, false, false);
    row("old version", K::FixQuery, S::Run, R::UnsupportedByVersion, false, false);
    row("over", K::FixQuery, S::Run, R::TransactionOver, false, false);
}

void TestError::judgements()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Step, step);
    QFETCH(Reason, reason);
    QFETCH(bool, retryable);
    QFETCH(bool, connection);
    Error error;
    error.kind = kind;
    error.step = step;
    error.reason = reason;
    QCOMPARE(bolt::isRetryable(error), retryable);
    QCOMPARE(bolt::isConnectionFailure(error), connection);
}

void TestError::namesAreAllDifferent()
{
    std::set<std::string_view> steps;
    for (int i = 0; i <= int(Step::Idle); ++i)
        steps.insert(bolt::stepName(Step(i)));
    QCOMPARE(int(steps.size()), int(Step::Idle) + 1);
    QVERIFY(!steps.contains("unknown"));
    std::set<std::string_view> reasons;
    for (int i = 0; i <= int(Reason::ResultOver); ++i)
        reasons.insert(bolt::reasonName(Reason(i)));
    QCOMPARE(int(reasons.size()), int(Reason::ResultOver) + 1);
    QVERIFY(!reasons.contains("unknown"));
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
