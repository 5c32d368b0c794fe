// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/transport.h"
#include "driver/protocol/message_reader.h"
#include "driver/protocol/responses.h"
#include "driver/protocol/server_state.h"
#include "driver/session/connection_options.h"
#include "driver/session/result_set.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace bolt
{

/// One Bolt connection: opens it, runs one statement at a time, and stops it.
///
/// It lives on an I/O thread of its own; call its functions there (QMetaObject::invokeMethod) and
/// connect to its signals from anywhere. Nothing here waits.
///
/// open() is answered by opened() or lost(). After opened(), lost() comes at most once; it ends
/// whatever was under way, and nothing follows it. run() is answered by runStarted() (not when the
/// statement is refused) and then by exactly one of runFinished(), runFailed() or lost(); after the
/// first two the connection is ready for the next statement.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(ConnectionOptions options, std::unique_ptr<Transport> transport);
    ~Connection() override;

    void open();
    /// Runs a statement, in the open transaction if there is one, else in auto-commit mode.
    void run(const RunRequest &request);
    /// Stops the running statement by RESET; the rows that have arrived stay. An open transaction
    /// is rolled back by the server.
    void cancel();
    /// Goes on pulling after pullPaused(), up to the new limit (0: none).
    void resumePulling(std::uint64_t pauseAtBytes);
    /// An explicit transaction; each is answered by transactionChanged() or transactionFailed().
    void begin(const TransactionOptions &options);
    void commit();
    void rollback();
    /// Says goodbye and ends the connection; no signal follows.
    void close();

Q_SIGNALS:
    void opened(const bolt::ServerIdentity &server);
    /// The connection never came to be, or is gone. Of kind InDoubt when a commit was unanswered.
    void lost(const bolt::Error &error);
    void runStarted(quint64 id, const std::shared_ptr<bolt::ResultSet> &result);
    /// More rows can be read; at most one signal a frame.
    void recordsArrived(quint64 id);
    void pullPaused(quint64 id);
    void runFinished(quint64 id, const bolt::Summary &summary);
    void runFailed(quint64 id, const bolt::Error &error);
    /// No byte has come for this long although an answer is due; 0 when one has come again.
    void stalled(qint64 milliseconds);
    /// `bookmark` is empty but after a commit.
    void transactionChanged(bolt::Request request, const std::string &bookmark);
    void transactionFailed(bolt::Request request, const bolt::Error &error);

private:
    enum class Phase : std::uint8_t { Unopened, Opening, Handshaking, LoggingIn, Ready, Over };

    struct Run {
        quint64 id = 0;
        std::shared_ptr<ResultSet> result;
        std::uint64_t pauseAtBytes = 0;
        std::int64_t batch = 0;
        std::int64_t availableAfterMs = -1;
        std::uint64_t storedRows = 0;
        std::uint64_t notifiedRows = 0;
        std::optional<Error> failure;
        bool isCancelled = false;
        bool isPaused = false;
    };

    // Receiving.
    void transportOpened();
    void readAvailable();
    void consumeHandshake();
    void consumeMessages();
    void takeRecord(std::span<const std::uint8_t> message);
    void takeAnswer(std::span<const std::uint8_t> message);
    void notifyRecords();

    // Answers, by request.
    void answered(Request request, Answer answer, std::span<const std::uint8_t> metadata);
    void openAnswered(Request request, Answer answer, const BoltMap &metadata);
    void runAnswered(Request request, Answer answer, std::span<const std::uint8_t> metadata);
    void transactionAnswered(Request request, Answer answer, const BoltMap &metadata);
    void resetAnswered(Answer answer, const BoltMap &metadata);
    void finishOpening();
    void finishRun(std::variant<Summary, Error> outcome);

    // Sending.
    void send(const RequestMessage &message, Request request);
    void flush();
    void pullNext();
    void requestTransaction(Request request, const RequestMessage &message);
    void sendReset();

    void watchSilence();
    void breakProtocol(Reason reason, const std::string &what);
    void fail(Error error);
    Step currentStep() const;

    const ConnectionOptions m_options;
    std::unique_ptr<Transport> m_transport;
    Phase m_phase = Phase::Unopened;
    const Capabilities *m_capabilities = nullptr;
    ServerState m_state = ServerState::Negotiation;
    ServerIdentity m_server;
    std::int64_t m_receiveTimeoutMs = 0;
    std::deque<Request> m_pending;
    std::size_t m_pendingResets = 0;
    std::optional<Run> m_run;
    std::optional<std::pair<Request, Error>> m_transactionFailure; ///< told when RESET is answered

    MessageReader m_reader;
    std::vector<std::uint8_t> m_outgoing;

    QTimer m_openDeadline;
    QTimer m_cancelDeadline;
    QTimer m_silenceWatch;
    QTimer m_notifyDelay;
    QElapsedTimer m_sinceByte;
    QElapsedTimer m_sinceNotify;
    bool m_isStalled = false;
};

} // namespace bolt
