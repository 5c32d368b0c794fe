// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/session.h"

#include "driver/session/driver.h"
#include "driver/session/errors.h"
#include "driver/session/legacy_date_times.h"
#include "driver/session/retry_schedule.h"

#include <QTimer>

#include <utility>

namespace bolt
{

namespace
{

Error closedSession(Step step)
{
    return makeError(ErrorKind::FixQuery, step, Reason::TransactionOver, "the session is closed");
}

Error busySession(Step step)
{
    return makeError(ErrorKind::FixQuery, step, Reason::TransactionOver,
                     "the session has an open transaction");
}

} // namespace

/// What telemetry may tell, once.
struct Session::Usage {
    TelemetryApi api;
    bool isTold = false;
};

/// A managed transaction and how often it has been tried.
struct Session::Retry {
    WorkOptions options;
    std::shared_ptr<Usage> usage;
    Work work;
    std::function<void(std::optional<Error>)> handler;
    RetrySchedule schedule;
    std::optional<qint64> firstFailureMs;
};

Session::Session(Driver &driver, SessionOptions options)
    : m_driver(driver)
    , m_options(std::move(options))
    , m_bookmarks(m_options.bookmarks)
{
}

Session::~Session() = default;

std::int64_t Session::fetchSize() const
{
    return m_options.fetchSize.value_or(m_driver.options().fetchSize);
}

TransactionOptions Session::transactionOptions(const WorkOptions &options) const
{
    TransactionOptions result;
    result.database = m_options.database.empty() ? m_homeDatabase : m_options.database;
    result.mode = options.mode.value_or(m_options.mode);
    result.bookmarks = m_bookmarks;
    result.timeoutMs = options.timeoutMs;
    result.metadata = options.metadata;
    result.impersonatedUser = m_options.impersonatedUser;
    result.notifications = m_options.notifications;
    return result;
}

/// A connection that can do what the session's options ask for.
void Session::acquire(const WorkOptions &options, ConnectionPool::Handler handler)
{
    const TransactionOptions wanted = transactionOptions(options);
    AcquireRequest request;
    request.mode = wanted.mode;
    request.database = wanted.database;
    request.bookmarks = wanted.bookmarks;
    request.impersonatedUser = wanted.impersonatedUser;
    request.auth = m_options.auth;
    const bool isHomeOpen = m_driver.isRouting() && request.database.empty();
    const auto user = HomeDatabaseCache::userOf(m_options.impersonatedUser, m_options.auth);
    const auto guess = isHomeOpen && m_driver.pool().resolvesHomeDatabases()
                           ? m_driver.homeDatabases().find(user)
                           : std::nullopt;
    if (guess)
        request.database = *guess;
    m_isAcquiring = true;
    m_driver.acquire(request,
                     [self = shared_from_this(), options, isHomeOpen, isGuess = guess.has_value(),
                      handler = std::move(handler)](const Result<Lease> &outcome) {
                         self->m_isAcquiring = false;
                         if (outcome && isHomeOpen &&
                             !(isGuess && outcome.value()->connection->resolvesHomeDatabase()))
                             self->learnHomeDatabase(outcome.value()->database);
                         handler(self->checked(outcome, options));
                         self->goOn();
                     });
}

/// A connection that cannot do what is wanted is given back.
Result<Lease> Session::checked(const Result<Lease> &acquired, const WorkOptions &options)
{
    if (!acquired)
        return acquired;
    const Capabilities &capabilities = acquired.value()->connection->capabilities();
    auto refusal = refusalOf(capabilities, transactionOptions(options));
    if (m_isClosed)
        refusal = closedSession(Step::Acquire);
    if (!refusal)
        return acquired;
    m_driver.pool().release(acquired.value());
    return *refusal;
}

/// From now on the session works on this database, wherever the user's home moves.
void Session::learnHomeDatabase(const std::string &database)
{
    if (database.empty() || !m_options.database.empty() || !m_driver.isRouting())
        return;
    m_homeDatabase = database;
    m_driver.homeDatabases().learn(
        HomeDatabaseCache::userOf(m_options.impersonatedUser, m_options.auth), database);
}

// Statements

void Session::run(std::string_view query, const EncodedMap &parameters, const WorkOptions &options,
                  std::optional<PullPlan> plan, StreamHandler handler)
{
    if (m_isClosed)
        return handler(closedSession(Step::Run));
    if (m_transaction.lock())
        return handler(busySession(Step::Run));
    if (isBusy())
        return finishStream(Rest::Keep, [self = shared_from_this(), query = std::string(query),
                                         parameters, options, plan, handler = std::move(handler)] {
            self->run(query, parameters, options, plan, handler);
        });
    if (!plan)
        plan = PullPlan{fetchSize(), PullPlan::Mode::Manual, 0};
    acquire(options, [this, query = std::string(query), parameters, options, plan = *plan,
                      handler = std::move(handler)](const Result<Lease> &lease) {
        if (!lease)
            return handler(lease.error());
        startStream(lease.value(), query, parameters, options, plan, handler);
    });
}

void Session::startStream(const Lease &lease, const std::string &query,
                          const EncodedMap &parameters, const WorkOptions &options, PullPlan plan,
                          const StreamHandler &handler)
{
    m_lease = lease;
    m_lease->statement = query;
    m_stream = std::make_shared<ResultStream>(lease, plan);
    m_stream->setOwner([self = shared_from_this()] { self->streamEnded(); });
    const auto stream = m_stream;
    handler(stream);
    Connection &connection = *lease->connection;
    tell(connection,
         std::make_shared<Usage>(Usage{options.api.value_or(TelemetryApi::AutoCommit)}));
    stream->start(
        runMessage(connection.capabilities(), query,
                   connection.usesUtcDateTimes() ? parameters : withLegacyDateTimes(parameters),
                   transactionOptions(options)));
}

void Session::streamEnded()
{
    const auto stream = std::exchange(m_stream, nullptr);
    if (stream->summary() && !stream->summary()->bookmark.empty())
        m_bookmarks = {stream->summary()->bookmark};
    learnHomeDatabase(stream->resolvedDatabase());
    m_driver.pool().release(std::exchange(m_lease, nullptr));
    goOn();
}

/// Lets those who wait have their turn, unless there is something to wait for; whoever is first
/// may make it so again.
void Session::goOn()
{
    if (m_isAcquiring)
        return;
    if (m_stream && !m_whenStreamEnds.empty())
        return m_stream->pullAll();
    if (m_stream)
        return;
    for (const auto &waiting : std::exchange(m_whenStreamEnds, {}))
        waiting();
}

void Session::finishStream(Rest rest, std::function<void()> then)
{
    if (!isBusy())
        return then();
    m_whenStreamEnds.push_back(std::move(then));
    if (!m_stream)
        return; // that is to come
    if (rest == Rest::Discard)
        m_stream->discard();
    else
        m_stream->pullAll();
}

// Transactions

void Session::begin(const WorkOptions &options, TransactionHandler handler)
{
    const TelemetryApi api = options.api.value_or(TelemetryApi::ExplicitTransaction);
    begin(options, std::make_shared<Usage>(Usage{api}), std::move(handler));
}

void Session::begin(const WorkOptions &options, const std::shared_ptr<Usage> &usage,
                    TransactionHandler handler)
{
    if (m_isClosed)
        return handler(closedSession(Step::Begin));
    if (m_transaction.lock())
        return handler(busySession(Step::Begin));
    if (isBusy())
        return finishStream(Rest::Discard, [self = shared_from_this(), options, usage,
                                            handler = std::move(handler)] {
            self->begin(options, usage, handler);
        });
    acquire(options,
            [this, options, usage, handler = std::move(handler)](const Result<Lease> &lease) {
                if (!lease)
                    return handler(lease.error());
                beginOn(lease.value(), options, usage, handler);
            });
}

void Session::beginOn(const Lease &lease, const WorkOptions &options,
                      const std::shared_ptr<Usage> &usage, const TransactionHandler &handler)
{
    tell(*lease->connection, usage);
    const auto transaction = std::make_shared<Transaction>(lease, fetchSize());
    m_transaction = transaction;
    transaction->setReleaser([self = shared_from_this(), lease](const Transaction::Ending &ending) {
        if (!ending.bookmark.empty())
            self->m_bookmarks = {ending.bookmark};
        self->m_transaction.reset();
        self->m_driver.pool().release(lease);
    });
    transaction->begin(beginMessage(lease->connection->capabilities(), transactionOptions(options)),
                       [transaction, handler](const Reply &reply) {
                           if (reply.isSuccess())
                               return handler(transaction);
                           handler(reply.error);
                       });
}

/// Goes out with the next request.
void Session::tell(Connection &connection, const std::shared_ptr<Usage> &usage)
{
    if (m_driver.options().telemetry == Telemetry::Never || !connection.wantsTelemetry() ||
        usage->isTold)
        return;
    connection.send(Request::Telemetry, telemetryMessage(usage->api),
                    [usage](const Reply &reply) { usage->isTold = reply.isSuccess(); });
}

void Session::execute(const WorkOptions &options, Work work,
                      std::function<void(std::optional<Error>)> handler)
{
    auto retry = std::make_shared<Retry>();
    retry->options = options;
    retry->usage =
        std::make_shared<Usage>(Usage{options.api.value_or(TelemetryApi::ManagedTransaction)});
    retry->work = std::move(work);
    retry->handler = std::move(handler);
    attempt(retry);
}

void Session::attempt(const std::shared_ptr<Retry> &retry)
{
    begin(retry->options, retry->usage,
          [self = shared_from_this(), retry](const Result<std::shared_ptr<Transaction>> &begun) {
              if (!begun)
                  return self->attemptFailed(retry, begun.error());
              const auto transaction = begun.value();
              retry->work(transaction, [self, retry, transaction](std::optional<Error> failure) {
                  if (failure)
                      return transaction->close(
                          [self, retry, error = *failure] { self->attemptFailed(retry, error); });
                  transaction->commit([self, retry](std::optional<Error> error) {
                      if (error)
                          return self->attemptFailed(retry, *error);
                      retry->handler(std::nullopt);
                  });
              });
          });
}

/// Tries again later, or gives up.
void Session::attemptFailed(const std::shared_ptr<Retry> &retry, const Error &error)
{
    const qint64 now = m_driver.clock().nowMs();
    if (!retry->firstFailureMs)
        retry->firstFailureMs = now;
    const bool isLate = now - *retry->firstFailureMs >= m_driver.options().maxRetryTime.count();
    if (!isRetryable(error) || isLate || m_isClosed)
        return retry->handler(error);
    QTimer::singleShot(retry->schedule.nextDelay(), &m_driver,
                       [self = shared_from_this(), retry] { self->attempt(retry); });
}

void Session::close(std::function<void()> handler)
{
    m_isClosed = true;
    finishStream(Rest::Discard, [self = shared_from_this(), handler = std::move(handler)] {
        if (const auto transaction = self->m_transaction.lock())
            return transaction->close(handler);
        handler();
    });
}

} // namespace bolt
