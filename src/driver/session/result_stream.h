// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/connection_pool.h"
#include "driver/session/record_sink.h"
#include "driver/session/result_set.h"

#include <functional>
#include <memory>
#include <optional>

namespace bolt
{

/// How the records of a statement are asked for.
struct PullPlan {
    /// Records of the first batch; -1: all at once.
    std::int64_t batch = 1000;
    /// Manual: the next batch comes when pull() asks for it. Automatic: one batch after the other,
    /// growing to what keeps the line busy, up to `pauseAtBytes` held (0: no limit).
    enum class Mode : std::uint8_t { Manual, Automatic };
    Mode mode = Mode::Manual;
    std::uint64_t pauseAtBytes = 0;
};

/// One statement that runs: sends RUN and PULL, keeps the records, knows how it ended. Made by a
/// session or a transaction. Lives on the driver's thread; nothing here waits.
class ResultStream : public RecordSink, public std::enable_shared_from_this<ResultStream>
{
public:
    enum class Event : std::uint8_t {
        Started, ///< the columns are known: result() is there
        Records, ///< more rows can be read; at most once per burst of the socket
        Paused,  ///< a batch is complete and there is more: pull(), discard() or cancel()
        Ended,   ///< exactly once, last: summary() or error() tells how
    };
    using Listener = std::function<void(Event)>;

    ResultStream(Lease lease, PullPlan plan);
    ~ResultStream() override;

    /// Told of every event from now on, on the driver's thread.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// The records; null until Started. Others may keep it for longer than the stream.
    const std::shared_ptr<ResultSet> &result() const { return m_result; }
    bool isOver() const { return m_state == State::Over; }
    bool isPaused() const { return m_state == State::Paused; }
    const std::optional<Summary> &summary() const { return m_summary; }
    const std::optional<Error> &error() const { return m_error; }
    /// Its connection stands.
    bool isConnected() const { return connection().isOpen(); }
    /// That runs it.
    const ServerIdentity &server() const { return connection().server(); }
    /// The database that the server resolved, from Bolt 5.8 on.
    const std::string &resolvedDatabase() const { return m_resolvedDatabase; }

    /// When paused: the next `count` records (-1: all that are left).
    void pull(std::int64_t count);
    /// All that are left, batch by batch.
    void pullAll();
    /// In automatic mode: where to pause, from the next batch on (0: no limit).
    void setPauseAtBytes(std::uint64_t pauseAtBytes) { m_plan.pauseAtBytes = pauseAtBytes; }
    /// Goes on in automatic mode up to the new limit.
    void pullOn(std::uint64_t pauseAtBytes);
    /// When paused: gives the records away. Those that follow go into a new result.
    std::shared_ptr<ResultSet> handOver();
    /// The records that have not come are not wanted; ends with a summary.
    void discard();
    /// Stops it by RESET. What has come stays; ends with an error of kind Cancelled, within the
    /// time that a RESET has, even if the connection has to go.
    void cancel();

    // For the session or transaction that runs it.
    /// Told that it has ended, before the listener is.
    void setOwner(std::function<void()> owner) { m_owner = std::move(owner); }
    void start(const RequestMessage &run);
    /// Ends it without asking the server, whose transaction is over.
    void failWith(const Error &error);
    /// PULL and DISCARD name the result from now on: another RUN has followed.
    void nameResult() { m_isLatest = false; }
    RecordStore *store() override { return m_result ? &m_result->records() : nullptr; }
    std::optional<Error> takeRecord(std::span<const std::uint8_t> message) override;
    void endOfBurst() override;

private:
    enum class State : std::uint8_t { Starting, Pulling, Paused, Over };

    void runAnswered(const Reply &reply);
    void pullAnswered(const Reply &reply);
    void resetAnswered(const Reply &reply);
    void sendPull(std::int64_t count);
    void sendDiscard();
    void pullNext();
    void end();
    void tell(Event event);
    Connection &connection() const { return *m_lease->connection; }

    const Lease m_lease;
    PullPlan m_plan;
    Listener m_listener;
    std::function<void()> m_owner;
    State m_state = State::Starting;
    std::shared_ptr<ResultSet> m_result;
    std::optional<Summary> m_summary;
    std::optional<Error> m_error;
    std::string m_resolvedDatabase;
    std::int64_t m_availableAfterMs = -1;
    ResultId m_resultId;
    bool m_isLatest = true;
    bool m_isCancelled = false;
    bool m_isStarted = false;
    bool m_isUnwanted = false;
    bool m_isWantedWhole = false;
    std::uint64_t m_storedRows = 0;
    std::uint64_t m_toldRows = 0;
};

} // namespace bolt
