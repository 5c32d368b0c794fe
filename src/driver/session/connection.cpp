// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/connection.h"

#include "driver/packstream/scan.h"
#include "driver/protocol/handshake.h"

#include <algorithm>

namespace bolt
{

namespace
{

constexpr auto kFrame = std::chrono::milliseconds(16);
/// Bytes read in one go before other events of the thread (a cancel) get their turn.
constexpr qint64 kMaxReadBurst = 8 * 1024 * 1024;
constexpr std::int64_t kFirstBatch = 1'000;
constexpr std::int64_t kMaxBatch = 256'000;
/// A batch grows until it is about this large, so that one round trip never limits the rate.
constexpr std::uint64_t kBatchBytes = 16 * 1024 * 1024;

Error makeError(ErrorKind kind, Step step, Reason reason, std::string words = {})
{
    Error error;
    error.kind = kind;
    error.step = step;
    error.reason = reason;
    error.message = std::move(words);
    return error;
}

Step stepOf(Request request)
{
    switch (request) {
    case Request::Hello:
    case Request::Logon:
    case Request::Route:
        return Step::Authenticate;
    case Request::Run:
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

bool isTransactionRequest(Request request)
{
    return request == Request::Begin || request == Request::Commit || request == Request::Rollback;
}

} // namespace

Connection::Connection(ConnectionOptions options, std::unique_ptr<Transport> transport)
    : m_options(std::move(options))
    , m_transport(std::move(transport))
    , m_reader(m_options.maxMessageBytes)
    , m_openDeadline(this)
    , m_cancelDeadline(this)
    , m_silenceWatch(this)
    , m_notifyDelay(this)
{
    m_transport->setParent(this); // so that both change threads together
    connect(m_transport.get(), &Transport::opened, this, &Connection::transportOpened);
    connect(m_transport.get(), &Transport::readyRead, this, &Connection::readAvailable);
    connect(m_transport.get(), &Transport::failed, this,
            [this](const Error &error) { fail(error); });

    m_openDeadline.setSingleShot(true);
    connect(&m_openDeadline, &QTimer::timeout, this,
            [this] { fail(makeError(ErrorKind::Reconnect, currentStep(), Reason::TimedOut)); });
    m_cancelDeadline.setSingleShot(true);
    connect(&m_cancelDeadline, &QTimer::timeout, this,
            [this] { fail(makeError(ErrorKind::Cancelled, Step::Reset, Reason::TimedOut)); });
    m_notifyDelay.setSingleShot(true);
    connect(&m_notifyDelay, &QTimer::timeout, this, &Connection::notifyRecords);
    m_silenceWatch.setInterval(std::min(std::chrono::milliseconds(1000), m_options.stallNotice));
    connect(&m_silenceWatch, &QTimer::timeout, this, &Connection::watchSilence);
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    m_phase = Phase::Opening;
    m_openDeadline.start(m_options.openTimeout);
    m_transport->open();
}

void Connection::transportOpened()
{
    m_phase = Phase::Handshaking;
    m_server.tls = m_transport->tlsSession();
    const auto request = handshakeRequest(m_options.onlyVersion);
    m_transport->write(request.data(), request.size());
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
    if (m_run && m_run->result) {
        m_run->result->records().publish();
        if (m_run->result->rowCount() > 0 && !m_notifyDelay.isActive())
            notifyRecords();
    }
    if (burst >= kMaxReadBurst)
        QMetaObject::invokeMethod(this, &Connection::readAvailable, Qt::QueuedConnection);
}

/// Tells of new rows at once when the last time is a frame ago, else as soon as it is.
void Connection::notifyRecords()
{
    if (!m_run || !m_run->result || m_run->notifiedRows == m_run->result->rowCount())
        return;
    if (m_sinceNotify.isValid() && m_sinceNotify.elapsed() < kFrame.count()) {
        m_notifyDelay.start(kFrame);
        return;
    }
    m_sinceNotify.start();
    m_run->notifiedRows = m_run->result->rowCount();
    Q_EMIT recordsArrived(m_run->id);
}

void Connection::consumeHandshake()
{
    HandshakeOutcome outcome = readHandshake(m_reader.unconsumed(), m_options.onlyVersion);
    if (outcome.status == HandshakeOutcome::Status::NeedMore)
        return;
    if (!outcome.reply.empty())
        m_outgoing = std::move(outcome.reply);
    if (outcome.status == HandshakeOutcome::Status::Failed) {
        flush();
        return fail(makeError(ErrorKind::Reconnect, Step::Handshake, outcome.reason));
    }
    m_reader.consume(outcome.consumed);
    m_server.version = outcome.version;
    m_capabilities = capabilitiesOf(outcome.version);
    m_phase = Phase::LoggingIn;

    const HelloOptions hello{m_options.userAgent, "LightningBolt/" LB_VERSION,
                             m_options.routingAddress};
    send(helloMessage(*m_capabilities, hello, m_options.auth), Request::Hello);
    if (m_capabilities->logon)
        send(logonMessage(m_options.auth), Request::Logon);
    flush();
}

void Connection::consumeMessages()
{
    while (m_phase != Phase::Over) {
        const MessageReader::Next next = m_reader.next();
        switch (next.status) {
        case MessageReader::Status::NeedMore:
            return;
        case MessageReader::Status::TooLarge:
            return fail(makeError(ErrorKind::Resource, currentStep(), Reason::MessageTooLarge));
        case MessageReader::Status::Message:
            if (next.message.size() >= 3 && next.message[0] == 0xB1 &&
                next.message[1] == static_cast<std::uint8_t>(ResponseTag::Record))
                takeRecord(next.message);
            else
                takeAnswer(next.message);
            break;
        }
    }
}

/// Checks a record once, and then keeps its bytes.
void Connection::takeRecord(std::span<const std::uint8_t> message)
{
    constexpr std::size_t kHead = 2; // structure marker and tag; the list of values follows
    const bool isExpected =
        !m_pending.empty() && m_pending.front() == Request::Pull && m_run && m_run->result;
    if (!isExpected)
        return breakProtocol(Reason::UnexpectedMessage, "a record that nobody asked for");
    const ScanResult scan = scanWhole(message.data() + kHead, message.size() - kHead);
    if (!scan.isOk())
        return breakProtocol(Reason::MalformedMessage,
                             "record " + std::to_string(m_run->storedRows + 1) + ", byte " +
                                 std::to_string(scan.offset + kHead) + ": " +
                                 std::string(scanFaultName(scan.fault)));
    BoltValue values;
    readHead(message.data() + kHead, values);
    if (values.kind() != Kind::List || values.size() != m_run->result->columnCount())
        return breakProtocol(Reason::MalformedMessage,
                             "record " + std::to_string(m_run->storedRows + 1) +
                                 " does not have as many values as there are columns");
    if (m_run->isCancelled)
        return;
    RecordStore &records = m_run->result->records();
    switch (records.append(message.data(), message.size())) {
    case RecordStore::AppendStatus::Ok:
        records.commitRow(kHead);
        ++m_run->storedRows;
        return;
    case RecordStore::AppendStatus::TooLarge:
        return fail(makeError(ErrorKind::Resource, Step::Pull, Reason::MessageTooLarge));
    case RecordStore::AppendStatus::OutOfMemory:
        return fail(makeError(ErrorKind::Resource, Step::Pull, Reason::OutOfMemory));
    }
}

void Connection::takeAnswer(std::span<const std::uint8_t> message)
{
    const ScanResult scan = scanWhole(message.data(), message.size());
    if (!scan.isOk())
        return breakProtocol(Reason::MalformedMessage, "answer, byte " +
                                                           std::to_string(scan.offset) + ": " +
                                                           std::string(scanFaultName(scan.fault)));
    const ValueView value = ValueView::fromWire(message.data());
    if (value.kind() != Kind::Structure)
        return breakProtocol(Reason::MalformedMessage, "a message that is no structure");
    if (m_pending.empty())
        return breakProtocol(Reason::UnexpectedMessage, "an answer without a request");

    static constexpr std::uint8_t kEmptyMap[] = {0xA0};
    std::span<const std::uint8_t> metadata = kEmptyMap;
    if (value.size() > 0) {
        if (value.asStructure().fields().at(0).kind() != Kind::Map)
            return breakProtocol(Reason::MalformedMessage, "metadata that is no map");
        metadata = message.subspan(2);
    }
    Answer answer = Answer::Success;
    switch (static_cast<ResponseTag>(value.asStructure().tag())) {
    case ResponseTag::Success:
        if (readHasMore(ValueView::fromWire(metadata.data()).asMap()))
            answer = Answer::SuccessHasMore;
        break;
    case ResponseTag::Failure:
        answer = Answer::Failure;
        break;
    case ResponseTag::Ignored:
        answer = Answer::Ignored;
        break;
    default:
        return breakProtocol(Reason::UnexpectedMessage, "an unknown message");
    }
    const Request request = m_pending.front();
    m_pending.pop_front();
    const auto interruption = m_pendingResets > 0 ? Interruption::ResetPending : Interruption::None;
    const auto next = nextState(m_state, request, answer, interruption, {m_capabilities->logon});
    if (!next)
        return breakProtocol(Reason::UnexpectedMessage, "an answer that does not fit the request");
    m_state = *next;
    answered(request, answer, metadata);
    if (m_phase != Phase::Over && m_pending.empty())
        m_silenceWatch.stop();
}

// Answers

void Connection::answered(Request request, Answer answer, std::span<const std::uint8_t> metadata)
{
    const BoltMap map = ValueView::fromWire(metadata.data()).asMap();
    if (m_phase == Phase::LoggingIn)
        return openAnswered(request, answer, map);
    if (request == Request::Reset)
        return resetAnswered(answer, map);
    if (answer == Answer::Failure && m_pendingResets == 0)
        sendReset();
    if (isTransactionRequest(request))
        return transactionAnswered(request, answer, map);
    runAnswered(request, answer, metadata);
}

void Connection::openAnswered(Request request, Answer answer, const BoltMap &metadata)
{
    const bool isOk = answer == Answer::Success;
    if (request == Request::Hello && isOk) {
        const HelloAnswer hello = readHelloAnswer(metadata);
        m_server.agent = hello.agent;
        m_server.connectionId = hello.connectionId;
        m_receiveTimeoutMs = hello.receiveTimeoutSeconds * 1000;
    }
    if (request == Request::Hello || request == Request::Logon) {
        if (!isOk) {
            Error error = readFailure(metadata, Step::Authenticate);
            return fail(std::move(error));
        }
        const auto expired = metadata.find("credentials_expired");
        m_server.areCredentialsExpired |=
            expired && expired->kind() == Kind::Boolean && expired->asBoolean();
    }
    if (m_state != ServerState::Ready && m_state != ServerState::Failed)
        return;
    switch (request) {
    case Request::Hello:
    case Request::Logon:
        if (m_options.routingAddress && !m_server.areCredentialsExpired) {
            send(routeMessage(*m_options.routingAddress, {}), Request::Route);
            return flush();
        }
        return finishOpening();
    case Request::Route:
        // A server without routing is a single server: that it has no table is no failure.
        if (!isOk) {
            sendReset();
            return flush();
        }
        m_server.routingServers = readRoutingServers(metadata);
        return finishOpening();
    case Request::Reset:
        --m_pendingResets;
        return finishOpening();
    default:
        return;
    }
}

void Connection::finishOpening()
{
    m_openDeadline.stop();
    m_phase = Phase::Ready;
    Q_EMIT opened(m_server);
}

void Connection::runAnswered(Request request, Answer answer, std::span<const std::uint8_t> metadata)
{
    if (!m_run)
        return breakProtocol(Reason::UnexpectedMessage, "an answer to a statement that is over");
    const BoltMap map = ValueView::fromWire(metadata.data()).asMap();
    if (answer == Answer::Failure && !m_run->failure)
        m_run->failure = readFailure(map, stepOf(request));
    if (answer == Answer::Failure || answer == Answer::Ignored)
        return; // the answer to RESET ends the run
    if (request == Request::Run) {
        auto fields = readFields(map);
        if (!fields)
            return breakProtocol(Reason::MalformedMessage, "RUN's answer has no list of fields");
        m_run->result = std::make_shared<ResultSet>(std::move(*fields), m_options.maxMessageBytes);
        m_run->availableAfterMs = readAvailableAfter(map);
        Q_EMIT runStarted(m_run->id, m_run->result);
        return;
    }
    if (answer == Answer::SuccessHasMore) {
        if (!m_run->isCancelled)
            pullNext();
        return;
    }
    if (m_run->isCancelled)
        return; // finished before the RESET was seen; its answer ends the run
    Summary summary = readSummary(metadata);
    if (summary.availableAfterMs < 0)
        summary.availableAfterMs = m_run->availableAfterMs;
    finishRun(std::move(summary));
}

void Connection::transactionAnswered(Request request, Answer answer, const BoltMap &metadata)
{
    if (answer == Answer::Success)
        Q_EMIT transactionChanged(request, readBookmark(metadata));
    else if (answer == Answer::Failure)
        m_transactionFailure = {request, readFailure(metadata, stepOf(request))};
    else
        m_transactionFailure = {
            request, makeError(ErrorKind::Cancelled, stepOf(request), Reason::Cancelled)};
}

void Connection::resetAnswered(Answer answer, const BoltMap &metadata)
{
    --m_pendingResets;
    if (answer != Answer::Success) {
        Error error = readFailure(metadata, Step::Reset);
        error.kind = ErrorKind::Reconnect;
        return fail(std::move(error));
    }
    if (m_pendingResets > 0)
        return;
    m_cancelDeadline.stop();
    if (m_transactionFailure) {
        const auto [request, error] = *std::exchange(m_transactionFailure, std::nullopt);
        Q_EMIT transactionFailed(request, error);
    }
    if (!m_run)
        return;
    if (m_run->isCancelled || !m_run->failure)
        m_run->failure = makeError(ErrorKind::Cancelled, Step::Pull, Reason::Cancelled);
    finishRun(*m_run->failure);
}

void Connection::finishRun(std::variant<Summary, Error> outcome)
{
    const Run run = *std::exchange(m_run, std::nullopt);
    m_notifyDelay.stop();
    if (run.result)
        run.result->records().seal();
    if (const auto *summary = std::get_if<Summary>(&outcome))
        Q_EMIT runFinished(run.id, *summary);
    else
        Q_EMIT runFailed(run.id, std::get<Error>(outcome));
}

// Requests

void Connection::run(const RunRequest &request)
{
    if (m_phase != Phase::Ready)
        return; // lost() has told
    Q_ASSERT(!m_run);
    m_run.emplace();
    m_run->id = request.id;
    m_run->pauseAtBytes = request.pauseAtBytes;
    m_run->batch = kFirstBatch;
    const bool isInTransaction =
        m_state == ServerState::TxReady || m_state == ServerState::TxStreaming;
    send(isInTransaction ? runInTransactionMessage(request.query, request.parameters)
                         : runMessage(request.query, request.parameters, request.transaction),
         Request::Run);
    send(pullMessage(m_run->batch), Request::Pull);
    flush();
}

/// Asks for the next batch, or pauses at the limit. Batches grow to about kBatchBytes.
void Connection::pullNext()
{
    const ResultSet &result = *m_run->result;
    if (m_run->pauseAtBytes > 0 && result.bytesHeld() >= m_run->pauseAtBytes) {
        m_run->isPaused = true;
        m_run->result->records().publish();
        Q_EMIT pullPaused(m_run->id);
        return;
    }
    const std::uint64_t bytesPerRow =
        result.payloadBytes() / std::max<std::uint64_t>(1, m_run->storedRows) + 1;
    const auto fitting = static_cast<std::int64_t>(kBatchBytes / bytesPerRow);
    m_run->batch = std::clamp(std::min(m_run->batch * 4, fitting), std::int64_t{1}, kMaxBatch);
    send(pullMessage(m_run->batch), Request::Pull);
    flush();
}

void Connection::resumePulling(std::uint64_t pauseAtBytes)
{
    if (!m_run || !m_run->isPaused || m_run->isCancelled)
        return;
    m_run->isPaused = false;
    m_run->pauseAtBytes = pauseAtBytes;
    pullNext();
}

void Connection::cancel()
{
    if (!m_run || m_run->isCancelled || m_phase != Phase::Ready)
        return;
    m_run->isCancelled = true;
    m_cancelDeadline.start(m_options.cancelTimeout);
    if (m_pendingResets == 0)
        sendReset();
    flush();
}

void Connection::begin(const TransactionOptions &options)
{
    requestTransaction(Request::Begin, beginMessage(options));
}

void Connection::commit()
{
    requestTransaction(Request::Commit, commitMessage());
}

void Connection::rollback()
{
    requestTransaction(Request::Rollback, rollbackMessage());
}

void Connection::requestTransaction(Request request, const RequestMessage &message)
{
    const bool needsTransaction = request != Request::Begin;
    const bool fits = m_state == (needsTransaction ? ServerState::TxReady : ServerState::Ready);
    if (m_phase != Phase::Ready)
        return; // lost() has told
    if (m_run || !fits) {
        Q_EMIT transactionFailed(
            request, makeError(ErrorKind::Reconnect, stepOf(request), Reason::UnexpectedMessage));
        return;
    }
    send(message, request);
    flush();
}

void Connection::close()
{
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Ready) {
        appendChunked(goodbyeMessage(), m_outgoing);
        flush();
    }
    m_phase = Phase::Over;
    if (m_run && m_run->result)
        m_run->result->records().seal();
    m_run.reset();
    m_openDeadline.stop();
    m_cancelDeadline.stop();
    m_silenceWatch.stop();
    m_notifyDelay.stop();
    m_transport->close();
}

void Connection::send(const RequestMessage &message, Request request)
{
    appendChunked(message, m_outgoing);
    m_pending.push_back(request);
    if (!m_silenceWatch.isActive()) {
        m_sinceByte.start();
        m_silenceWatch.start();
    }
}

void Connection::flush()
{
    if (m_outgoing.empty())
        return;
    m_transport->write(m_outgoing.data(), static_cast<qint64>(m_outgoing.size()));
    m_outgoing.clear();
}

void Connection::sendReset()
{
    send(resetMessage(), Request::Reset);
    ++m_pendingResets;
    flush();
}

// Failing

void Connection::watchSilence()
{
    const qint64 silence = m_sinceByte.elapsed();
    if (m_receiveTimeoutMs > 0 && silence > m_receiveTimeoutMs)
        return fail(makeError(ErrorKind::Reconnect, currentStep(), Reason::TimedOut));
    if (m_phase == Phase::Ready && silence >= m_options.stallNotice.count()) {
        m_isStalled = true;
        Q_EMIT stalled(silence);
    }
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
        return m_pending.empty() ? Step::Idle : stepOf(m_pending.front());
    }
}

/// The connection is of no more use: ends it and says why.
void Connection::fail(Error error)
{
    if (m_phase == Phase::Over)
        return;
    if (error.step == Step::Idle)
        error.step = currentStep();
    if (std::ranges::find(m_pending, Request::Commit) != m_pending.end())
        error.kind = ErrorKind::InDoubt;
    // Nobody would answer a GOODBYE.
    m_phase = m_phase == Phase::Ready ? Phase::Opening : m_phase;
    close();
    Q_EMIT lost(error);
}

} // namespace bolt
