// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/connection.h"

#include "driver/protocol/message_tags.h"
#include "driver/session/errors.h"

#include <algorithm>
#include <utility>

namespace bolt
{

namespace
{

/// Bytes read in one go before other events of the thread (a cancel) get their turn.
constexpr qint64 kMaxReadBurst = 8 * 1024 * 1024;
constexpr std::uint8_t kEmptyMap[] = {0xA0};

Step stepOf(Request request)
{
    switch (request) {
    case Request::Hello:
    case Request::Logon:
    case Request::Logoff:
        return Step::Authenticate;
    case Request::Route:
        return Step::Route;
    case Request::Run:
    case Request::Telemetry:
        return Step::Run;
    case Request::Pull:
    case Request::Discard:
        return Step::Pull;
    case Request::Begin:
        return Step::Begin;
    case Request::Commit:
        return Step::Commit;
    case Request::Rollback:
        return Step::Rollback;
    case Request::Reset:
        return Step::Reset;
    }
    return Step::Idle;
}

Reply::Kind kindOf(Answer answer)
{
    switch (answer) {
    case Answer::Success:
        return Reply::Kind::Success;
    case Answer::SuccessHasMore:
        return Reply::Kind::SuccessHasMore;
    case Answer::Failure:
        return Reply::Kind::Failure;
    case Answer::Ignored:
        return Reply::Kind::Ignored;
    }
    return Reply::Kind::Ignored;
}

/// For the event loop to bring what the network has brought while this thread was held up.
constexpr std::chrono::milliseconds kLastLook{20};

} // namespace

Connection::Connection(ConnectionSetup setup, std::unique_ptr<Transport> transport)
    : m_setup(std::move(setup))
    , m_transport(std::move(transport))
    , m_auth(m_setup.auth)
    , m_receiveTimeoutMs(m_setup.receiveTimeout.count())
    , m_reader(m_setup.maxMessageBytes)
    , m_openDeadline(this)
    , m_silenceWatch(this)
{
    m_server.address = m_setup.address;
    m_transport->setParent(this); // so that both change threads together
    connect(m_transport.get(), &Transport::opened, this, &Connection::transportOpened);
    connect(m_transport.get(), &Transport::readyRead, this, &Connection::readAvailable);
    connect(m_transport.get(), &Transport::failed, this,
            [this](const Error &error) { fail(error); });

    m_openDeadline.setSingleShot(true);
    connect(&m_openDeadline, &QTimer::timeout, this, [this] {
        QTimer::singleShot(kLastLook, this, [this] {
            if (m_phase < Phase::Ready)
                timeOut(currentStep());
        });
    });
    m_silenceWatch.setInterval(std::clamp(m_setup.stallNotice / 2, std::chrono::milliseconds(50),
                                          std::chrono::milliseconds(1000)));
    connect(&m_silenceWatch, &QTimer::timeout, this, &Connection::watchSilence);
}

Connection::~Connection()
{
    close();
}

// Opening

void Connection::open(ReplyHandler handler)
{
    m_openHandler = std::move(handler);
    m_phase = Phase::Opening;
    m_openDeadline.start(m_setup.openTimeout);
    m_transport->open();
}

void Connection::transportOpened()
{
    m_phase = Phase::Handshaking;
    m_server.tls = m_transport->tlsSession();
    const auto request = handshakeRequest(m_setup.offer);
    m_transport->write(request.data(), request.size());
}

void Connection::consumeHandshake()
{
    HandshakeOutcome outcome = readHandshake(m_reader.unconsumed(), m_setup.offer);
    if (outcome.status == HandshakeOutcome::Status::NeedMore)
        return;
    m_outgoing = std::move(outcome.reply);
    if (outcome.status == HandshakeOutcome::Status::Failed) {
        flush();
        return fail(makeError(ErrorKind::Reconnect, Step::Handshake, outcome.reason));
    }
    m_reader.consume(outcome.consumed);
    m_server.version = outcome.version;
    m_capabilities = capabilitiesOf(outcome.version);
    m_phase = Phase::LoggingIn;
    if (auto refusal = refusalOf(*m_capabilities, m_setup.hello.notifications))
        return fail(std::move(*refusal));

    send(Request::Hello, helloMessage(*m_capabilities, m_setup.hello, m_auth),
         [this](const Reply &reply) { helloAnswered(Request::Hello, reply); });
    if (m_capabilities->logon)
        send(Request::Logon, logonMessage(m_auth),
             [this](const Reply &reply) { helloAnswered(Request::Logon, reply); });
    flush();
}

void Connection::helloAnswered(Request request, const Reply &reply)
{
    if (reply.kind == Reply::Kind::Lost)
        return; // m_openHandler is told by whoever ended the connection
    if (reply.kind != Reply::Kind::Success)
        return fail(reply.error);
    const HelloAnswer hello = readHelloAnswer(reply.map());
    m_server.areCredentialsExpired |= hello.areCredentialsExpired;
    if (request == Request::Hello) {
        m_server.agent = hello.agent;
        if (!hello.agent.starts_with(m_setup.requiredAgent))
            return fail(makeError(ErrorKind::FixQuery, Step::Authenticate,
                                  Reason::ConfigurationInvalid,
                                  "the server calls itself " + hello.agent));
        m_server.connectionId = hello.connectionId;
        const std::int64_t promisedMs = hello.receiveTimeoutSeconds * 1000;
        if (promisedMs > 0 && (m_receiveTimeoutMs == 0 || promisedMs < m_receiveTimeoutMs))
            m_receiveTimeoutMs = promisedMs;
        m_resolvesHomeDatabase = hello.resolvesHomeDatabase;
        m_hasUtcPatch = hello.hasUtcPatch;
        m_wantsTelemetry = hello.wantsTelemetry;
    }
    if (m_progress.state == ServerState::Ready)
        endOpening();
}

void Connection::endOpening()
{
    m_openDeadline.stop();
    m_phase = Phase::Ready;
    Reply reply;
    reply.metadata = kEmptyMap;
    std::exchange(m_openHandler, nullptr)(reply);
}

// Receiving

void Connection::readAvailable()
{
    qint64 burst = 0;
    while (m_phase != Phase::Over && burst < kMaxReadBurst) {
        const auto room = m_reader.room();
        const qint64 count = m_transport->read(room.data(), static_cast<qint64>(room.size()));
        if (count <= 0)
            break;
        burst += count;
        m_hasHeard = true;
        m_reader.received(static_cast<std::size_t>(count));
        if (m_phase == Phase::Handshaking)
            consumeHandshake();
        if (m_phase == Phase::LoggingIn || m_phase == Phase::Ready)
            consumeMessages();
    }
    if (m_phase == Phase::Over)
        return;
    if (burst > 0) {
        m_sinceByte.start();
        if (m_isStalled) {
            m_isStalled = false;
            Q_EMIT stalled(0);
        }
    }
    if (!m_pending.empty() && m_pending.front().sink)
        m_pending.front().sink->endOfBurst();
    if (burst >= kMaxReadBurst)
        QMetaObject::invokeMethod(this, &Connection::readAvailable, Qt::QueuedConnection);
}

void Connection::consumeMessages()
{
    while (m_phase != Phase::Over) {
        RecordSink *sink = m_pending.empty() ? nullptr : m_pending.front().sink;
        switch (m_reader.next(sink ? sink->store() : nullptr)) {
        case MessageReader::Arrival::NeedMore:
            return;
        case MessageReader::Arrival::Record:
            if (auto error = sink->takeRecord(m_reader.message()))
                return fail(std::move(*error));
            break;
        case MessageReader::Arrival::Message:
            takeAnswer(m_reader.message());
            break;
        case MessageReader::Arrival::TooLarge:
            return fail(makeError(ErrorKind::Resource, currentStep(), Reason::MessageTooLarge));
        case MessageReader::Arrival::OutOfMemory:
            return fail(makeError(ErrorKind::Resource, currentStep(), Reason::OutOfMemory));
        }
    }
}

void Connection::takeAnswer(std::span<const std::uint8_t> message)
{
    const ScanResult scan = scanWhole(message.data(), message.size(), scanRules());
    if (!scan.isOk())
        return breakProtocol(Reason::MalformedMessage, "answer, byte " +
                                                           std::to_string(scan.offset) + ": " +
                                                           std::string(scanFaultName(scan.fault)));
    const ValueView value = ValueView::fromWire(message.data());
    if (value.kind() != Kind::Structure)
        return breakProtocol(Reason::MalformedMessage, "a message that is no structure");
    if (m_pending.empty())
        return breakProtocol(Reason::UnexpectedMessage, "an answer without a request");

    Reply reply;
    reply.metadata = kEmptyMap;
    const bool isRecord = value.asStructure().tag() == message_tag::kRecord;
    if (value.size() > 0 && !isRecord) {
        if (value.asStructure().fields().at(0).kind() != Kind::Map)
            return breakProtocol(Reason::MalformedMessage, "metadata that is no map");
        reply.metadata = message.subspan(2);
    }
    Answer answer = Answer::Success;
    switch (value.asStructure().tag()) {
    case message_tag::kSuccess:
        if (readHasMore(reply.map()))
            answer = Answer::SuccessHasMore;
        break;
    case message_tag::kFailure:
        answer = Answer::Failure;
        break;
    case message_tag::kIgnored:
        answer = Answer::Ignored;
        break;
    case message_tag::kRecord:
        return breakProtocol(Reason::UnexpectedMessage, "a record that nobody asked for");
    default:
        return breakProtocol(Reason::UnexpectedMessage, "an unknown message");
    }
    const Request request = m_pending.front().request;
    const auto interruption =
        m_resetsAnswered < m_resetsSent ? Interruption::ResetPending : Interruption::None;
    const auto next = nextState(m_progress, request, answer, interruption, {m_capabilities->logon});
    if (!next)
        return breakProtocol(Reason::UnexpectedMessage, "an answer that does not fit the request");
    m_progress = *next;
    reply.kind = kindOf(answer);
    if (answer == Answer::Failure)
        reply.error = readFailure(reply.map(), stepOf(request));
    if (request == Request::Reset)
        ++m_resetsAnswered;

    const Pending answered = std::move(m_pending.front());
    m_pending.pop_front();
    if (m_pending.empty())
        m_silenceWatch.stop();
    if (answer == Answer::Failure && m_phase == Phase::Ready)
        Q_EMIT serverFailed(reply.error);
    answered.handler(reply);
    // Whoever cannot reset or log in has no connection.
    const bool isFatal = request == Request::Reset || request == Request::Logon ||
                         request == Request::Logoff || request == Request::Hello;
    if (answer == Answer::Failure && isFatal)
        fail(reply.error);
}

// Sending

void Connection::send(Request request, const RequestMessage &message, ReplyHandler handler,
                      RecordSink *sink)
{
    if (m_phase == Phase::Over) {
        Reply reply;
        reply.kind = Reply::Kind::Lost;
        reply.error = makeError(ErrorKind::Reconnect, stepOf(request), Reason::ClosedByPeer);
        // Whoever sends has not seen to everything yet.
        QMetaObject::invokeMethod(
            this, [reply, handler = std::move(handler)] { handler(reply); }, Qt::QueuedConnection);
        return;
    }
    appendChunked(message, m_outgoing);
    m_pending.push_back({request, std::move(handler), sink});
    if (!m_silenceWatch.isActive()) {
        m_sinceByte.start();
        m_silenceWatch.start();
    }
}

void Connection::flush()
{
    if (m_outgoing.empty() || m_phase == Phase::Over)
        return;
    m_transport->write(m_outgoing.data(), static_cast<qint64>(m_outgoing.size()));
    m_outgoing.clear();
}

void Connection::reset(ReplyHandler handler)
{
    if (!m_pending.empty() && m_pending.back().request == Request::Reset) {
        ReplyHandler &first = m_pending.back().handler;
        first = [first = std::move(first), handler = std::move(handler)](const Reply &reply) {
            first(reply);
            handler(reply);
        };
        return;
    }
    const std::uint64_t number = ++m_resetsSent;
    QTimer::singleShot(m_setup.resetTimeout / 2, this, [this, number] {
        if (m_resetsAnswered < number && m_phase != Phase::Over)
            Q_EMIT resetOverdue();
    });
    QTimer::singleShot(m_setup.resetTimeout, this, [this, number] {
        QTimer::singleShot(kLastLook, this, [this, number] {
            if (m_resetsAnswered < number)
                timeOut(Step::Reset);
        });
    });
    send(Request::Reset, resetMessage(), std::move(handler));
    flush();
}

void Connection::changeUser(const AuthToken &auth, ReplyHandler handler)
{
    m_auth = auth;
    send(Request::Logoff, logoffMessage(), [](const Reply &) {});
    send(Request::Logon, logonMessage(auth), [handler = std::move(handler)](const Reply &reply) {
        if (handler)
            handler(reply);
    });
}

bool Connection::isIdle() const
{
    return m_phase == Phase::Ready && m_pending.empty() && m_progress.state == ServerState::Ready;
}

// Ending

void Connection::close()
{
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Ready) {
        appendChunked(goodbyeMessage(), m_outgoing);
        flush();
    }
    shutDown();
    answerAll(makeError(ErrorKind::Cancelled, Step::Idle, Reason::Cancelled));
}

void Connection::watchSilence()
{
    const qint64 silence = m_sinceByte.elapsed();
    if (m_receiveTimeoutMs > 0 && silence > m_receiveTimeoutMs) {
        QTimer::singleShot(kLastLook, this, [this] {
            if (m_silenceWatch.isActive() && m_sinceByte.elapsed() > m_receiveTimeoutMs)
                timeOut(currentStep());
        });
        return;
    }
    if (m_phase == Phase::Ready && silence >= m_setup.stallNotice.count()) {
        m_isStalled = true;
        Q_EMIT stalled(silence);
    }
}

void Connection::timeOut(Step step)
{
    fail(makeError(ErrorKind::Reconnect, step, Reason::TimedOut));
}

void Connection::breakProtocol(Reason reason, const std::string &what)
{
    fail(makeError(ErrorKind::Protocol, currentStep(), reason, what));
}

Step Connection::currentStep() const
{
    switch (m_phase) {
    case Phase::Unopened:
    case Phase::Opening:
        return m_transport->step();
    case Phase::Handshaking:
        return Step::Handshake;
    default:
        return m_pending.empty() ? Step::Idle : stepOf(m_pending.front().request);
    }
}

/// The connection is of no more use: ends it and says why.
void Connection::fail(Error error)
{
    if (m_phase == Phase::Over)
        return;
    if (error.step == Step::Idle)
        error.step = currentStep();
    // Nobody would answer a GOODBYE.
    shutDown();
    Q_EMIT lost(error);
    answerAll(error);
}

void Connection::shutDown()
{
    m_phase = Phase::Over;
    m_openDeadline.stop();
    m_silenceWatch.stop();
    m_transport->close();
}

/// Tells everybody who waits, in order, that there will be no answer.
void Connection::answerAll(const Error &error)
{
    Reply reply;
    reply.kind = Reply::Kind::Lost;
    reply.error = error;
    const auto pending = std::exchange(m_pending, {});
    if (const ReplyHandler opening = std::exchange(m_openHandler, nullptr))
        opening(reply);
    for (const Pending &request : pending) {
        reply.error.step = error.step == Step::Idle ? stepOf(request.request) : error.step;
        request.handler(reply);
    }
}

} // namespace bolt
