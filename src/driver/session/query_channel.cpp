// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/query_channel.h"

#include "driver/session/errors.h"

#include <utility>

namespace bolt
{

namespace
{

constexpr auto kFrame = std::chrono::milliseconds(16);
constexpr std::int64_t kFirstBatch = 1'000;

Step stepOfTransaction(Request request)
{
    if (request == Request::Begin)
        return Step::Begin;
    return request == Request::Commit ? Step::Commit : Step::Rollback;
}

WorkOptions workOptions(const TransactionOptions &options)
{
    return {options.mode, options.timeoutMs, options.metadata};
}

} // namespace

QueryChannel::QueryChannel(DriverOptions options)
    : m_driver(std::move(options))
    , m_tellDelay(this)
{
    m_driver.setParent(this); // so that both change threads together
    m_tellDelay.setSingleShot(true);
    connect(&m_tellDelay, &QTimer::timeout, this, &QueryChannel::tellRecords);
    connect(&m_driver.pool(), &ConnectionPool::connectionLost, this,
            [this](const Lease &, const Error &error) { connectionLost(error); });
    connect(&m_driver.pool(), &ConnectionPool::idleConnectionLost, this,
            [this](const Error &error) { idleConnectionLost(error); });
    connect(&m_driver.pool(), &ConnectionPool::stalled, this,
            [this](const Lease &, qint64 milliseconds) { Q_EMIT stalled(milliseconds); });
}

QueryChannel::~QueryChannel()
{
    disconnect(); // who is being deleted tells nobody
    if (m_run && m_run->stream)
        m_run->stream->cancel(); // one that is paused would wait for ever
    m_driver.close();
}

void QueryChannel::open()
{
    AcquireRequest request;
    request.mode = AccessMode::Read;
    m_driver.verifyConnectivity(request, [this](const Result<ServerIdentity> &server) {
        if (server)
            Q_EMIT opened(server.value());
        else
            Q_EMIT lost(server.error());
    });
}

/// The session of the database and user that are asked for; what another one has written is seen
/// there, too, and so is what the bookmarks name.
Session &QueryChannel::sessionFor(const TransactionOptions &options)
{
    const bool isSame = m_session && m_database == options.database &&
                        m_impersonatedUser == options.impersonatedUser;
    if (!isSame || !options.bookmarks.empty()) {
        SessionOptions wanted;
        wanted.database = options.database;
        wanted.impersonatedUser = options.impersonatedUser;
        wanted.bookmarks = options.bookmarks;
        if (m_session)
            wanted.bookmarks.insert(wanted.bookmarks.end(), m_session->bookmarks().begin(),
                                    m_session->bookmarks().end());
        m_session = m_driver.session(std::move(wanted));
        m_database = options.database;
        m_impersonatedUser = options.impersonatedUser;
    }
    return *m_session;
}

// Statements

void QueryChannel::run(const RunRequest &request)
{
    Q_ASSERT(!m_run);
    m_run = Run();
    m_run->id = request.id;
    m_run->growthLimit = request.growthLimit;
    const PullPlan plan{kFirstBatch, PullPlan::Mode::Automatic, pauseAtBytes()};
    if (m_transaction)
        return follow(m_transaction->run(request.query, request.parameters, plan));
    sessionFor(request.transaction)
        .run(request.query, request.parameters, workOptions(request.transaction), plan,
             [this, id = request.id](const Result<std::shared_ptr<ResultStream>> &outcome) {
                 if (m_run && m_run->id == id && outcome)
                     follow(outcome.value());
                 else if (m_run && m_run->id == id)
                     endRun(std::nullopt, outcome.error());
                 else if (outcome)
                     outcome.value()->cancel(); // stopped while it waited for a connection
             });
}

void QueryChannel::follow(const std::shared_ptr<ResultStream> &stream)
{
    m_run->stream = stream;
    stream->setListener(
        [this, id = m_run->id](ResultStream::Event event) { streamTold(id, event); });
}

void QueryChannel::streamTold(quint64 id, ResultStream::Event event)
{
    if (!m_run || m_run->id != id)
        return;
    switch (event) {
    case ResultStream::Event::Started:
        m_run->result = m_run->stream->result();
        Q_EMIT runStarted(id, m_run->result);
        return;
    case ResultStream::Event::Records:
        m_run->stream->setPauseAtBytes(pauseAtBytes());
        if (!m_tellDelay.isActive())
            tellRecords();
        return;
    case ResultStream::Event::Paused:
        Q_EMIT pullPaused(id);
        return;
    case ResultStream::Event::Ended:
        endRun(m_run->stream->summary(), m_run->stream->error());
        return;
    }
}

/// 0: no limit.
std::uint64_t QueryChannel::pauseAtBytes() const
{
    if (!m_run->growthLimit)
        return 0;
    return m_run->growthLimit(m_run->result ? m_run->result->bytesHeld() : 0);
}

/// Tells of new rows at once when the last time is a frame ago, else as soon as it is.
void QueryChannel::tellRecords()
{
    if (!m_run || !m_run->result || m_run->toldRows == m_run->result->rowCount())
        return;
    if (m_sinceTold.isValid() && m_sinceTold.elapsed() < kFrame.count()) {
        m_tellDelay.start(kFrame);
        return;
    }
    m_sinceTold.start();
    m_run->toldRows = m_run->result->rowCount();
    Q_EMIT recordsArrived(m_run->id);
}

void QueryChannel::endRun(const std::optional<Summary> &summary, const std::optional<Error> &error)
{
    const Run run = *std::exchange(m_run, std::nullopt);
    m_tellDelay.stop();
    const bool isConnectionGone =
        (run.stream && !run.stream->isConnected()) || (error && isConnectionFailure(*error));
    if (error && m_transaction) {
        // The server has rolled back; the transaction gives its connection back.
        std::exchange(m_transaction, nullptr)->close([] {});
    }
    if (summary)
        Q_EMIT runFinished(run.id, *summary);
    else if (isConnectionGone)
        Q_EMIT lost(*error);
    else
        Q_EMIT runFailed(run.id, *error);
}

void QueryChannel::resumePulling(const GrowthLimit &growthLimit)
{
    if (!m_run || !m_run->stream)
        return;
    m_run->growthLimit = growthLimit;
    m_run->stream->pullOn(pauseAtBytes());
}

void QueryChannel::finishEarly()
{
    if (m_run && m_run->stream)
        m_run->stream->discard();
}

void QueryChannel::cancel()
{
    if (!m_run)
        return;
    if (m_run->stream)
        return m_run->stream->cancel();
    endRun(std::nullopt, makeError(ErrorKind::Cancelled, Step::Acquire, Reason::Cancelled));
}

// Transactions

void QueryChannel::begin(const TransactionOptions &options)
{
    if (m_run || m_transaction || m_isBusyWithTransaction)
        return endTransaction(
            Request::Begin, makeError(ErrorKind::FixQuery, Step::Begin, Reason::UnexpectedMessage));
    m_isBusyWithTransaction = true;
    sessionFor(options).begin(workOptions(options),
                              [this](const Result<std::shared_ptr<Transaction>> &begun) {
                                  m_isBusyWithTransaction = false;
                                  if (!begun)
                                      return endTransaction(Request::Begin, begun.error());
                                  m_transaction = begun.value();
                                  endTransaction(Request::Begin, std::nullopt);
                              });
}

void QueryChannel::commit()
{
    finishTransaction(Request::Commit);
}

void QueryChannel::rollback()
{
    finishTransaction(Request::Rollback);
}

void QueryChannel::finishTransaction(Request request)
{
    if (m_run || !m_transaction)
        return endTransaction(request, makeError(ErrorKind::FixQuery, stepOfTransaction(request),
                                                 Reason::TransactionOver));
    m_isBusyWithTransaction = true;
    const auto transaction = std::exchange(m_transaction, nullptr);
    // It lives while it tells.
    const auto ended = [this, request,
                        ending = transaction.get()](const std::optional<Error> &error) {
        m_isBusyWithTransaction = false;
        if (error && !ending->isConnected())
            Q_EMIT lost(*error);
        else
            endTransaction(request, error);
    };
    if (request == Request::Commit)
        transaction->commit(ended);
    else
        transaction->rollback(ended);
}

void QueryChannel::endTransaction(Request request, const std::optional<Error> &error)
{
    const bool isCommitted = request == Request::Commit && !error;
    const bool hasBookmark = isCommitted && !m_session->bookmarks().empty();
    if (!error)
        Q_EMIT transactionChanged(request,
                                  hasBookmark ? m_session->bookmarks().front() : std::string());
    else if (isConnectionFailure(*error))
        Q_EMIT lost(*error);
    else
        Q_EMIT transactionFailed(request, *error);
}

/// Whoever works on the connection is told next: of a transaction that is idle nobody but we are.
void QueryChannel::connectionLost(const Error &error)
{
    if (!m_run && m_transaction && !m_transaction->isConnected()) {
        std::exchange(m_transaction, nullptr)->close([] {});
        Q_EMIT lost(error);
    }
}

void QueryChannel::idleConnectionLost(const Error &error)
{
    const bool isBusy = m_run || m_transaction || m_isBusyWithTransaction;
    if (!isBusy && m_driver.pool().openConnections() == 0)
        Q_EMIT lost(error);
}

} // namespace bolt
