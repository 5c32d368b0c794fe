// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_stream.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bolt
{

/// An explicit transaction. Made by Session::begin(). Lives on the driver's thread; nothing waits.
///
/// The first failure of one of its statements ends it: its other results fail with the same error,
/// and the server has rolled back.
class Transaction : public std::enable_shared_from_this<Transaction>
{
public:
    /// Nothing: it went well.
    using Handler = std::function<void(std::optional<Error>)>;
    struct Ending {
        std::string bookmark; ///< of a commit
    };

    /// Gives the connection back if nobody has ended it.
    ~Transaction();
    Transaction(Lease lease, std::int64_t fetchSize);

    /// Runs a statement; several results may be open at a time. When the transaction is over, the
    /// stream ends at once with TransactionOver; its listener is told from the event loop.
    std::shared_ptr<ResultStream> run(std::string_view query, const EncodedMap &parameters,
                                      std::optional<PullPlan> plan = std::nullopt);
    /// Discards what has not been read and commits. A commit whose answer is lost is of kind
    /// InDoubt: nobody knows whether it happened.
    void commit(Handler handler);
    void rollback(Handler handler);
    /// Rolls back if it is still open; never an error.
    void close(std::function<void()> handler);

    bool isOpen() const { return m_state == State::Open; }
    /// Its connection stands.
    bool isConnected() const { return m_lease->connection->isOpen(); }
    const std::optional<Error> &failure() const { return m_failure; }

    // For the session.
    void begin(const RequestMessage &message, std::function<void(const Reply &)> handler);
    /// Called once, when the connection is no longer needed.
    void setReleaser(std::function<void(const Ending &)> releaser)
    {
        m_releaser = std::move(releaser);
    }

private:
    enum class State : std::uint8_t { Open, Ending, Failed, Over };

    void streamEnded(const std::shared_ptr<ResultStream> &stream);
    void fail(const Error &error);
    /// Calls `then` when no result is open any more.
    void discardResults(std::function<void()> then);
    void finish(Request request, const RequestMessage &message, Handler handler);
    void release(const Ending &ending);
    std::optional<Error> whyNotOpen(Step step) const;

    const Lease m_lease;
    const std::int64_t m_fetchSize;
    State m_state = State::Open;
    std::optional<Error> m_failure;
    std::vector<std::shared_ptr<ResultStream>> m_open;
    std::function<void()> m_whenDrained;
    std::function<void(const Ending &)> m_releaser;
};

} // namespace bolt
