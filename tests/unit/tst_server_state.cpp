// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/server_state.h"

#include <QTest>

using bolt::Answer;
using bolt::Interruption;
using bolt::Request;
using bolt::ServerProgress;
using bolt::ServerState;

/// The server's states as the protocol's documentation draws them.
class TestServerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void openResultsAreCounted();
    void resetAndCommitDropOpenResults();
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
    row("LOGON before 5.1", S::Authentication, R::Logon, A::Success, std::nullopt, false, false);
    row("LOGOFF", S::Ready, R::Logoff, A::Success, S::Authentication);
    row("LOGOFF before 5.1", S::Ready, R::Logoff, A::Success, std::nullopt, false, false);
    row("LOGOFF in a transaction", S::TxReady, R::Logoff, A::Success, std::nullopt);
    row("LOGOFF refused", S::Ready, R::Logoff, A::Failure, S::Defunct);
    row("LOGOFF after a failure", S::Failed, R::Logoff, A::Ignored, S::Failed);
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
    row("TELEMETRY", S::Ready, R::Telemetry, A::Success, S::Ready);
    row("TELEMETRY in a transaction", S::TxReady, R::Telemetry, A::Success, std::nullopt);
    row("RESET after a failure", S::Failed, R::Reset, A::Success, S::Ready);
    row("RESET while streaming", S::Streaming, R::Reset, A::Success, S::Ready);
    row("RESET refused", S::Failed, R::Reset, A::Failure, S::Defunct);
    row("RESET ignored", S::Failed, R::Reset, A::Ignored, std::nullopt);
    row("RESET before HELLO", S::Negotiation, R::Reset, A::Success, std::nullopt);
    row("has_more to a RUN", S::Ready, R::Run, A::SuccessHasMore, std::nullopt);
    row("has_more to a DISCARD", S::TxStreaming, R::Discard, A::SuccessHasMore, S::TxStreaming);
    row("PULL without a result", S::TxReady, R::Pull, A::Success, std::nullopt);
    row("BEGIN in a transaction", S::TxReady, R::Begin, A::Success, std::nullopt);
    row("BEGIN refused", S::Ready, R::Begin, A::Failure, S::Failed);
    row("COMMIT with an open result", S::TxStreaming, R::Commit, A::Success, S::Ready);
    row("ROLLBACK refused", S::TxReady, R::Rollback, A::Failure, S::Failed);
    row("ROUTE in a transaction", S::TxReady, R::Route, A::Success, std::nullopt);
    row("success after a failure", S::Failed, R::Run, A::Success, std::nullopt);
    row("ignored in the transaction that failed", S::Failed, R::Commit, A::Ignored, S::Failed);
    row("RESET while authenticating", S::Authentication, R::Reset, A::Success, std::nullopt);
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
    const bool isStreaming = from == ServerState::Streaming || from == ServerState::TxStreaming;
    const auto next = bolt::nextState(
        {from, isStreaming ? 1U : 0U}, request, answer,
        isInterrupted ? Interruption::ResetPending : Interruption::None, {hasLogon});
    QCOMPARE(next ? int(next->state) : -1, to);
}

/// In an explicit transaction several results may be open; it streams until all are drained.
void TestServerState::openResultsAreCounted()
{
    struct Step {
        Request request;
        Answer answer;
        ServerState state;
        std::uint32_t openResults;
    };
    using S = ServerState;
    using R = Request;
    using A = Answer;
    const Step steps[] = {
        {R::Begin, A::Success, S::TxReady, 0},
        {R::Run, A::Success, S::TxStreaming, 1},
        {R::Pull, A::SuccessHasMore, S::TxStreaming, 1},
        {R::Run, A::Success, S::TxStreaming, 2},
        {R::Run, A::Success, S::TxStreaming, 3},
        {R::Pull, A::Success, S::TxStreaming, 2},
        {R::Discard, A::Success, S::TxStreaming, 1},
        {R::Pull, A::SuccessHasMore, S::TxStreaming, 1},
        {R::Pull, A::Success, S::TxReady, 0},
        {R::Run, A::Success, S::TxStreaming, 1},
        {R::Discard, A::Success, S::TxReady, 0},
        {R::Commit, A::Success, S::Ready, 0},
        {R::Run, A::Success, S::Streaming, 1},
        {R::Pull, A::Success, S::Ready, 0},
    };
    ServerProgress progress{S::Ready, 0};
    for (const Step &step : steps) {
        const auto next =
            bolt::nextState(progress, step.request, step.answer, Interruption::None, {true});
        QVERIFY(next);
        progress = *next;
        QCOMPARE(progress.state, step.state);
        QCOMPARE(progress.openResults, step.openResults);
    }
}

void TestServerState::resetAndCommitDropOpenResults()
{
    const ServerProgress open{ServerState::TxStreaming, 3};
    for (const Request request : {Request::Reset, Request::Commit, Request::Rollback}) {
        const auto next =
            bolt::nextState(open, request, Answer::Success, Interruption::None, {true});
        QVERIFY(next);
        QCOMPARE(next->state, ServerState::Ready);
        QCOMPARE(next->openResults, 0U);
    }
    const auto failed =
        bolt::nextState(open, Request::Pull, Answer::Failure, Interruption::None, {true});
    QVERIFY(failed);
    QCOMPARE(failed->state, ServerState::Failed);
    QCOMPARE(failed->openResults, 0U);
}

QTEST_APPLESS_MAIN(TestServerState)
#include "tst_server_state.moc"
