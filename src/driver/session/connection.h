// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/transport.h"
#include "driver/packstream/scan.h"
#include "driver/protocol/handshake.h"
#include "driver/protocol/message_reader.h"
#include "driver/protocol/requests.h"
#include "driver/protocol/responses.h"
#include "driver/protocol/server_state.h"
#include "driver/session/record_sink.h"
#include "driver/session/server_identity.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bolt
{

/// How one connection comes to be and when it counts as dead.
struct ConnectionSetup {
    std::string address; ///< "host:port", for who asks later
    AuthToken auth;
    HelloOptions hello;
    HandshakeOffer offer;
    /// How the server must begin to call itself; empty: as it likes.
    std::string requiredAgent;
    /// From the first packet to the answer to LOGON.
    std::chrono::milliseconds openTimeout{30'000};
    /// Silence after which stalled() begins to tell.
    std::chrono::milliseconds stallNotice{3'000};
    /// Silence that ends a connection on which an answer is due, as does that which the server
    /// names; 0: only the server's.
    std::chrono::milliseconds receiveTimeout{0};
    /// A RESET that isn't answered by then costs the connection.
    std::chrono::milliseconds resetTimeout{2'000};
    std::size_t maxMessageBytes = std::size_t{1} << 30;
    std::uint64_t maxResultBytes = 0; ///< for who keeps the records; 0: no limit
    std::size_t maxDepth = kMaxDepth; ///< nesting levels of a message
};

/// What became of a request. `metadata` is the answer's map, valid during the call only.
struct Reply {
    enum class Kind : std::uint8_t { Success, SuccessHasMore, Failure, Ignored, Lost };

    Kind kind = Kind::Success;
    std::span<const std::uint8_t> metadata;
    Error error; ///< of Failure and Lost

    bool isSuccess() const { return kind == Kind::Success || kind == Kind::SuccessHasMore; }
    BoltMap map() const { return ValueView::fromWire(metadata.data()).asMap(); }
};

/// One Bolt connection: opens it, sends requests in order and hands each its answer. It knows the
/// server's state (Bolt documentation, "Server states") and nothing of statements or transactions.
///
/// It lives on an I/O thread and nothing here waits. Every handler is called exactly once, on that
/// thread: with the server's answer, or with Reply::Kind::Lost when the connection is gone.
class Connection : public QObject
{
    Q_OBJECT

public:
    using ReplyHandler = std::function<void(const Reply &)>;

    Connection(ConnectionSetup setup, std::unique_ptr<Transport> transport);
    ~Connection() override;

    /// Success or Lost.
    void open(ReplyHandler handler);
    /// Queues a request; flush() sends what is queued. Records go to `sink`, which must live until
    /// the handler is called, which is never before send() returns.
    void send(Request request, const RequestMessage &message, ReplyHandler handler,
              RecordSink *sink = nullptr);
    void flush();
    /// Queues and sends RESET: interrupts what runs, clears a failure (Bolt documentation, RESET).
    /// One that is the last of what is on its way does for both.
    void reset(ReplyHandler handler);
    /// Queues LOGOFF and LOGON, whose answer goes to `handler` (may be empty). A failure costs the
    /// connection. Not for versions that have no LOGON.
    void changeUser(const AuthToken &auth, ReplyHandler handler);
    /// Says goodbye and ends the connection; what is pending is answered by Lost.
    void close();
    /// Ends the connection at once because of `error`.
    void abort(const Error &error) { fail(error); }

    bool isOpen() const { return m_phase == Phase::Ready; }
    /// Open, nothing pending, and no failure or transaction that stands in the way.
    bool isIdle() const;
    /// A failure waits for RESET.
    bool needsReset() const { return m_progress.state == ServerState::Failed; }
    bool hasPending() const { return !m_pending.empty(); }
    /// A RESET has been sent and is not answered.
    bool isResetPending() const
    {
        return m_phase == Phase::Ready && m_resetsAnswered < m_resetsSent;
    }
    /// Bytes have come from the server at all.
    bool hasHeard() const { return m_hasHeard; }

    const Capabilities &capabilities() const { return *m_capabilities; }
    ScanRules scanRules() const
    {
        return {m_capabilities->uuids ? PackStreamVersion::V2 : PackStreamVersion::V1,
                m_setup.maxDepth};
    }
    const ServerIdentity &server() const { return m_server; }
    const AuthToken &auth() const { return m_auth; }
    /// The hint ssr.enabled: the server tells the home database with RUN and BEGIN.
    bool resolvesHomeDatabase() const { return m_resolvesHomeDatabase; }
    /// The hint telemetry.enabled.
    bool wantsTelemetry() const { return m_wantsTelemetry; }
    /// Date-times are sent in UTC, not as readings of the wall clock.
    bool usesUtcDateTimes() const { return m_capabilities->utcDateTimes || m_hasUtcPatch; }
    std::size_t maxMessageBytes() const { return m_setup.maxMessageBytes; }
    std::uint64_t maxResultBytes() const { return m_setup.maxResultBytes; }

Q_SIGNALS:
    /// The server answered a request with a failure. Comes before the request's handler is called.
    void serverFailed(const bolt::Error &error);
    /// The connection is gone, not by close(). Comes before the handlers of what was pending.
    void lost(const bolt::Error &error);
    /// No byte has come for this long although an answer is due; 0 when one has come again.
    void stalled(qint64 milliseconds);
    /// Half of the time that a RESET has is over, and it is not answered.
    void resetOverdue();

private:
    enum class Phase : std::uint8_t { Unopened, Opening, Handshaking, LoggingIn, Ready, Over };

    struct Pending {
        Request request;
        ReplyHandler handler;
        RecordSink *sink;
    };

    void transportOpened();
    void readAvailable();
    void consumeHandshake();
    void consumeMessages();
    void takeAnswer(std::span<const std::uint8_t> message);
    void helloAnswered(Request request, const Reply &reply);
    void endOpening();

    void watchSilence();
    void timeOut(Step step);
    void breakProtocol(Reason reason, const std::string &what);
    void fail(Error error);
    void shutDown();
    void answerAll(const Error &error);
    Step currentStep() const;

    const ConnectionSetup m_setup;
    std::unique_ptr<Transport> m_transport;
    Phase m_phase = Phase::Unopened;
    ReplyHandler m_openHandler;
    const Capabilities *m_capabilities = nullptr;
    ServerProgress m_progress;
    ServerIdentity m_server;
    AuthToken m_auth;
    bool m_resolvesHomeDatabase = false;
    bool m_hasUtcPatch = false;
    bool m_wantsTelemetry = false;
    bool m_hasHeard = false;
    std::int64_t m_receiveTimeoutMs = 0;
    std::deque<Pending> m_pending;
    std::uint64_t m_resetsSent = 0;
    std::uint64_t m_resetsAnswered = 0;

    MessageReader m_reader;
    std::vector<std::uint8_t> m_outgoing;

    QTimer m_openDeadline;
    QTimer m_silenceWatch;
    QElapsedTimer m_sinceByte;
    bool m_isStalled = false;
};

} // namespace bolt
