// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/server_state.h"

#include <QTest>

using bolt::Answer;
using bolt::Interruption;
using bolt::Request;
using bolt::ServerState;

/// The server's states as the protocol's documentation draws them.
class TestServerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
};

void TestServerState::steps_data()
{
    QTest::addColumn<ServerState>("from");
    QTest::addColumn<Request>("request");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("isInterrupted");
    QTest::addColumn<bool>("hasLogon");
    QTest::addColumn<int>("to"); // -1: a broken protocol

    using S = ServerState;
    using R = Request;
    using A = Answer;
    const auto row = [](const char *name, S from, R request, A answer, std::optional<S> to,
                        bool isInterrupted = false, bool hasLogon = true) {
        QTest::newRow(name) << from << request << answer << isInterrupted << hasLogon
                            << (to ? int(*to) : -1);
    };
    row("HELLO", S::Negotiation, R::Hello, A::Success, S::Authentication);
    row("HELLO before 5.1", S::Negotiation, R::Hello, A::Success, S::Ready, false, false);
    row("HELLO refused", S::Negotiation, R::Hello, A::Failure, S::Defunct);
    row("HELLO twice", S::Ready, R::Hello, A::Success, std::nullopt);
    row("LOGON", S::Authentication, R::Logon, A::Success, S::Ready);
    row("LOGON refused", S::Authentication, R::Logon, A::Failure, S::Defunct);
    row("LOGON when ready", S::Ready, R::Logon, A::Success, std::nullopt);
    row("RUN", S::Ready, R::Run, A::Success, S::Streaming);
    row("RUN refused", S::Ready, R::Run, A::Failure, S::Failed);
    row("RUN while streaming", S::Streaming, R::Run, A::Success, std::nullopt);
    row("PULL, more to come", S::Streaming, R::Pull, A::SuccessHasMore, S::Streaming);
    row("PULL, the end", S::Streaming, R::Pull, A::Success, S::Ready);
    row("PULL, failure", S::Streaming, R::Pull, A::Failure, S::Failed);
    row("PULL after a failure", S::Failed, R::Pull, A::Ignored, S::Failed);
    row("PULL when ready", S::Ready, R::Pull, A::Success, std::nullopt);
    row("ignored for no reason", S::Streaming, R::Pull, A::Ignored, std::nullopt);
    row("ignored because a RESET is on its way", S::Streaming, R::Pull, A::Ignored, S::Streaming,
        true);
    row("DISCARD", S::Streaming, R::Discard, A::Success, S::Ready);
    row("BEGIN", S::Ready, R::Begin, A::Success, S::TxReady);
    row("RUN in a transaction", S::TxReady, R::Run, A::Success, S::TxStreaming);
    row("a second RUN in it", S::TxStreaming, R::Run, A::Success, S::TxStreaming);
    row("PULL in a transaction", S::TxStreaming, R::Pull, A::Success, S::TxReady);
    row("COMMIT", S::TxReady, R::Commit, A::Success, S::Ready);
    row("COMMIT outside", S::Ready, R::Commit, A::Success, std::nullopt);
    row("COMMIT refused", S::TxReady, R::Commit, A::Failure, S::Failed);
    row("ROLLBACK", S::TxStreaming, R::Rollback, A::Success, S::Ready);
    row("ROUTE", S::Ready, R::Route, A::Success, S::Ready);
    row("ROUTE refused", S::Ready, R::Route, A::Failure, S::Failed);
    row("RESET after a failure", S::Failed, R::Reset, A::Success, S::Ready);
    row("RESET while streaming", S::Streaming, R::Reset, A::Success, S::Ready);
    row("RESET refused", S::Failed, R::Reset, A::Failure, S::Defunct);
    row("RESET ignored", S::Failed, R::Reset, A::Ignored, std::nullopt);
    row("RESET before HELLO", S::Negotiation, R::Reset, A::Success, std::nullopt);
    row("has_more to a RUN", S::Ready, R::Run, A::SuccessHasMore, std::nullopt);
    row("anything after the end", S::Defunct, R::Run, A::Failure, std::nullopt);
}

void TestServerState::steps()
{
    QFETCH(ServerState, from);
    QFETCH(Request, request);
    QFETCH(Answer, answer);
    QFETCH(bool, isInterrupted);
    QFETCH(bool, hasLogon);
    QFETCH(int, to);
    const auto next = bolt::nextState(
        from, request, answer, isInterrupted ? Interruption::ResetPending : Interruption::None,
        {hasLogon});
    QCOMPARE(next ? int(*next) : -1, to);
}

QTEST_APPLESS_MAIN(TestServerState)
#include "tst_server_state.moc"
