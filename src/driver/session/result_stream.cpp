// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/result_stream.h"

#include "driver/packstream/scan.h"
#include "driver/session/errors.h"

#include <algorithm>
#include <utility>

namespace bolt
{

namespace
{

constexpr std::int64_t kMaxBatch = 256'000;
/// A batch grows until it is about this large, so that one round trip never limits the rate.
constexpr std::uint64_t kBatchBytes = 16 * 1024 * 1024;
constexpr std::size_t kRecordHead = 2; ///< structure marker and tag; the list of values follows

Error malformedRecord(std::uint64_t row, const std::string &what)
{
    return makeError(ErrorKind::Protocol, Step::Pull, Reason::MalformedMessage,
                     "record " + std::to_string(row) + what);
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, Step::Pull, Reason::Cancelled);
}

} // namespace

ResultStream::ResultStream(Lease lease, PullPlan plan)
    : m_lease(std::move(lease))
    , m_plan(plan)
{
}

ResultStream::~ResultStream() = default;

void ResultStream::start(const RequestMessage &run)
{
    if (m_state == State::Over)
        return; // cancelled before it began
    m_isStarted = true;
    connection().send(Request::Run, run, [self = shared_from_this()](const Reply &reply) {
        self->runAnswered(reply);
    });
    sendPull(m_plan.batch);
}

void ResultStream::runAnswered(const Reply &reply)
{
    if (!reply.isSuccess()) {
        // The answer to PULL, which has been sent already, ends it. FalkorDB gives that answer only
        // when the RESET has come.
        if (!m_error && reply.kind != Reply::Kind::Ignored)
            m_error = reply.error;
        if (reply.kind == Reply::Kind::Failure)
            connection().reset([](const Reply &) {});
        return;
    }
    RunAnswer answer = readRunAnswer(reply.map());
    if (!answer.fields)
        return connection().abort(makeError(ErrorKind::Protocol, Step::Run,
                                            Reason::MalformedMessage,
                                            "RUN's answer has no list of fields"));
    m_result =
        std::make_shared<ResultSet>(std::move(*answer.fields), connection().maxMessageBytes());
    m_availableAfterMs = answer.availableAfterMs;
    m_resultId = answer.resultId;
    m_resolvedDatabase = std::move(answer.database);
    tell(Event::Started);
}

void ResultStream::sendPull(std::int64_t count)
{
    m_state = State::Pulling;
    connection().send(
        Request::Pull,
        pullMessage(connection().capabilities(), count, m_isLatest ? std::nullopt : m_resultId),
        [self = shared_from_this()](const Reply &reply) { self->pullAnswered(reply); }, this);
    connection().flush();
}

/// Checks a record once, before it is copied: then the copy finds it in the cache, and needs not
/// wait for the memory that it goes to. There may be more than were asked for: FalkorDB sends all.
std::optional<Error> ResultStream::takeRecord(std::span<const std::uint8_t> message)
{
    RecordStore &records = m_result->records();
    const ScanResult scan = scanWhole(message.data() + kRecordHead, message.size() - kRecordHead,
                                      connection().scanRules());
    if (!scan.isOk())
        return malformedRecord(m_storedRows + 1, ", byte " +
                                                     std::to_string(scan.offset + kRecordHead) +
                                                     ": " + std::string(scanFaultName(scan.fault)));
    BoltValue values;
    readHead(message.data() + kRecordHead, values);
    if (values.kind() != Kind::List || values.size() != m_result->columnCount())
        return malformedRecord(m_storedRows + 1,
                               " does not have as many values as there are columns");
    const std::uint64_t limit = connection().maxResultBytes();
    if (limit > 0 && records.payloadBytes() + message.size() > limit)
        return makeError(ErrorKind::Resource, Step::Pull, Reason::ResultTooLarge);
    if (m_isCancelled) {
        records.discardMessage();
        return std::nullopt;
    }
    if (records.openMessage().empty()) {
        switch (records.append(message.data(), message.size())) {
        case RecordStore::AppendStatus::Ok:
            break;
        case RecordStore::AppendStatus::TooLarge:
            return makeError(ErrorKind::Resource, Step::Pull, Reason::MessageTooLarge);
        case RecordStore::AppendStatus::OutOfMemory:
            return makeError(ErrorKind::Resource, Step::Pull, Reason::OutOfMemory);
        }
    }
    records.commitRow(kRecordHead);
    ++m_storedRows;
    return std::nullopt;
}

void ResultStream::endOfBurst()
{
    if (!m_result)
        return;
    m_result->records().publish();
    if (m_toldRows != m_result->rowCount()) {
        m_toldRows = m_result->rowCount();
        tell(Event::Records);
    }
}

void ResultStream::pullAnswered(const Reply &reply)
{
    endOfBurst();
    if (reply.kind == Reply::Kind::Lost) {
        if (!m_error || m_isCancelled)
            m_error = reply.error;
        if (m_isCancelled)
            m_error->kind = ErrorKind::Cancelled;
        return end();
    }
    if (m_isCancelled)
        return; // the answer to RESET ends it
    if (reply.isSuccess() && !m_result) {
        m_error = makeError(ErrorKind::Protocol, Step::Pull, Reason::UnexpectedMessage,
                            "PULL succeeded, and RUN did not");
        connection().abort(*m_error);
        return end();
    }
    switch (reply.kind) {
    case Reply::Kind::SuccessHasMore:
        m_state = State::Paused;
        if (m_error)
            return end(); // its transaction has failed meanwhile
        if (m_isUnwanted)
            return sendDiscard();
        if (m_isWantedWhole)
            return sendPull(m_plan.batch);
        return m_plan.mode == PullPlan::Mode::Automatic ? pullNext() : tell(Event::Paused);
    case Reply::Kind::Success:
        if (!m_error) {
            m_summary =
                readSummary(reply.metadata, {m_result->columnCount() > 0, m_storedRows > 0});
            if (m_summary->availableAfterMs < 0)
                m_summary->availableAfterMs = m_availableAfterMs;
        }
        return end();
    case Reply::Kind::Failure:
        if (!m_error)
            m_error = reply.error;
        return end();
    default:
        if (!m_error)
            m_error = cancelled();
        return end();
    }
}

/// Asks for the next batch, or pauses at the limit. Batches grow to about kBatchBytes.
void ResultStream::pullNext()
{
    if (m_plan.pauseAtBytes > 0 && m_result->bytesHeld() >= m_plan.pauseAtBytes)
        return tell(Event::Paused);
    const std::uint64_t bytesPerRow =
        m_result->payloadBytes() / std::max<std::uint64_t>(1, m_storedRows) + 1;
    const auto fitting = static_cast<std::int64_t>(kBatchBytes / bytesPerRow);
    m_plan.batch = std::clamp(std::min(m_plan.batch * 4, fitting), std::int64_t{1}, kMaxBatch);
    sendPull(m_plan.batch);
}

void ResultStream::pull(std::int64_t count)
{
    if (m_state == State::Paused && !m_isCancelled)
        sendPull(count);
}

void ResultStream::pullAll()
{
    m_isWantedWhole = true;
    pull(m_plan.batch);
}

void ResultStream::pullOn(std::uint64_t pauseAtBytes)
{
    m_plan.pauseAtBytes = pauseAtBytes;
    m_plan.mode = PullPlan::Mode::Automatic;
    if (m_state == State::Paused && !m_isCancelled)
        pullNext();
}

std::shared_ptr<ResultSet> ResultStream::handOver()
{
    auto next = std::make_shared<ResultSet>(m_result->fields(), connection().maxMessageBytes());
    std::shared_ptr<ResultSet> records = std::exchange(m_result, std::move(next));
    records->records().publish();
    records->records().seal();
    m_toldRows = 0;
    return records;
}

void ResultStream::discard()
{
    m_isUnwanted = true;
    if (m_state == State::Paused && !m_isCancelled)
        sendDiscard();
}

void ResultStream::sendDiscard()
{
    m_state = State::Pulling;
    connection().send(
        Request::Discard,
        discardMessage(connection().capabilities(), -1, m_isLatest ? std::nullopt : m_resultId),
        [self = shared_from_this()](const Reply &reply) { self->pullAnswered(reply); });
    connection().flush();
}

void ResultStream::cancel()
{
    if (m_state == State::Over || m_isCancelled)
        return;
    m_isCancelled = true;
    if (!m_isStarted) {
        m_error = cancelled();
        return end();
    }
    connection().reset(
        [self = shared_from_this()](const Reply &reply) { self->resetAnswered(reply); });
}

void ResultStream::resetAnswered(const Reply &)
{
    if (m_state == State::Over)
        return;
    m_error = cancelled();
    end();
}

void ResultStream::failWith(const Error &error)
{
    if (m_state == State::Over || m_error)
        return;
    m_error = error;
    if (m_state == State::Paused)
        end();
    else if (m_state == State::Starting)
        QMetaObject::invokeMethod(
            &connection(), [self = shared_from_this()] { self->end(); }, Qt::QueuedConnection);
}

void ResultStream::end()
{
    m_state = State::Over;
    if (m_result) {
        m_result->records().publish();
        m_result->records().seal();
    }
    if (const auto owner = std::exchange(m_owner, nullptr))
        owner();
    tell(Event::Ended);
    m_listener = nullptr;
}

void ResultStream::tell(Event event)
{
    // The listener may replace itself.
    if (const Listener listener = m_listener)
        listener(event);
}

} // namespace bolt
