// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/transaction.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bolt
{

class Driver;

struct SessionOptions {
    std::string database; ///< empty: the user's home database
    AccessMode mode = AccessMode::Write;
    std::vector<std::string> bookmarks;
    std::optional<std::string> impersonatedUser;
    std::optional<AuthToken> auth; ///< other credentials than the driver's
    NotificationFilter notifications;
    std::optional<std::int64_t> fetchSize; ///< none: the driver's
};

/// What a statement, or a transaction, may say for itself.
struct WorkOptions {
    std::optional<AccessMode> mode; ///< none: the session's
    std::optional<std::int64_t> timeoutMs;
    EncodedMap metadata;
    std::optional<TelemetryApi> api{}; ///< for telemetry; none: that of the call
};

/// A causal chain of work: statements and transactions one after another, each seeing what those
/// before it wrote (bookmarks). Made by Driver::session(). Lives on the driver's thread; nothing
/// here waits. One at a time: a statement or transaction in the way is read to its end, or refused.
class Session : public std::enable_shared_from_this<Session>
{
public:
    using StreamHandler = std::function<void(Result<std::shared_ptr<ResultStream>>)>;
    using TransactionHandler = std::function<void(Result<std::shared_ptr<Transaction>>)>;

    Session(Driver &driver, SessionOptions options);
    ~Session();

    /// Runs a statement in auto-commit mode. The handler gets the stream as soon as it has a
    /// connection and set a listener on it then; never retried.
    void run(std::string_view query, const EncodedMap &parameters, const WorkOptions &options,
             std::optional<PullPlan> plan, StreamHandler handler);
    /// Begins an explicit transaction; answered when the server has begun it.
    void begin(const WorkOptions &options, TransactionHandler handler);

    /// One attempt of a managed transaction: does its work and says how it went. Nothing: commit.
    /// An error: roll back, and try again if it is retryable.
    using Work = std::function<void(std::shared_ptr<Transaction>,
                                    std::function<void(std::optional<Error>)> done)>;
    /// Begins, works and commits, again and again while the failure is retryable and the driver's
    /// time is not up, with exponential back-off.
    void execute(const WorkOptions &options, Work work,
                 std::function<void(std::optional<Error>)> handler);

    /// Of what has been committed; sent with the next work.
    const std::vector<std::string> &bookmarks() const { return m_bookmarks; }
    /// Ends what is open (discards, rolls back) and gives the connection back.
    void close(std::function<void()> handler);

private:
    struct Retry;
    struct Usage;

    void acquire(const WorkOptions &options, ConnectionPool::Handler handler);
    Result<Lease> checked(const Result<Lease> &acquired, const WorkOptions &options);
    /// A statement is under way, or something waits for a connection.
    bool isBusy() const { return m_stream || m_isAcquiring; }
    TransactionOptions transactionOptions(const WorkOptions &options) const;
    void startStream(const Lease &lease, const std::string &query, const EncodedMap &parameters,
                     const WorkOptions &options, PullPlan plan, const StreamHandler &handler);
    /// Calls `then` when the session is not busy.
    enum class Rest : std::uint8_t { Keep, Discard };
    void finishStream(Rest rest, std::function<void()> then);
    void streamEnded();
    void goOn();
    void begin(const WorkOptions &options, const std::shared_ptr<Usage> &usage,
               TransactionHandler handler);
    void beginOn(const Lease &lease, const WorkOptions &options,
                 const std::shared_ptr<Usage> &usage, const TransactionHandler &handler);
    void tell(Connection &connection, const std::shared_ptr<Usage> &usage);
    void attempt(const std::shared_ptr<Retry> &retry);
    void attemptFailed(const std::shared_ptr<Retry> &retry, const Error &error);
    void learnHomeDatabase(const std::string &database);
    std::int64_t fetchSize() const;

    Driver &m_driver;
    SessionOptions m_options;
    std::vector<std::string> m_bookmarks;
    std::string m_homeDatabase; ///< as it was resolved; pinned for the session
    Lease m_lease;              ///< of the running statement
    std::shared_ptr<ResultStream> m_stream;
    std::vector<std::function<void()>> m_whenStreamEnds;
    std::weak_ptr<Transaction> m_transaction;
    bool m_isAcquiring = false;
    bool m_isClosed = false;
};

} // namespace bolt
