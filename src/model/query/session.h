// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/query_channel.h"
#include "model/query/pending_writes.h"
#include "model/query/query_run.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <optional>

class QThread;

namespace model
{

/// How a statement is to be run.
struct RunOptions {
    std::vector<std::uint8_t> parameters; ///< a PackStream map; empty: none
    QString database;                     ///< empty: the user's home database
    bolt::AccessMode mode = bolt::AccessMode::Write;
    /// Budgeted: pauses when all results together hold memoryBudget().
    enum class Memory : std::uint8_t { Unlimited, Budgeted };
    Memory memory = Memory::Unlimited;
    std::optional<std::int64_t> timeoutMs; ///< none: the server's own
    /// How many the answer must have, or the run fails, so that its rows can be read by column;
    /// none: any.
    std::optional<std::size_t> columns;
    std::vector<std::uint8_t> metadata; ///< a PackStream map; empty: none
    /// Where it runs when no transaction is open; in an open one it runs anyway.
    enum class Scope : std::uint8_t {
        AutoCommit,
        Transaction, ///< one is begun, and stays open
        Smart,       ///< one is begun, and stays open unless there is nothing to commit
    };
    Scope scope = Scope::AutoCommit;

    bolt::TransactionOptions transaction() const;
};

/// How an explicit transaction ended.
struct TransactionEnd {
    enum class Outcome : std::uint8_t {
        Committed,
        RolledBack, ///< as was asked for
        Aborted,    ///< by the server: a statement failed or was stopped
        NotBegun,
        NotCommitted, ///< the server refused the commit
        Lost,         ///< with its connection, and no commit had been asked for
        InDoubt,      ///< with its connection, while the commit was unanswered
    };
    Outcome outcome = Outcome::Committed;
    PendingWrites writes; ///< what it had done until then
    std::optional<bolt::Error> error;
};

/// A conversation with one server: it opens a connection (with an I/O thread of its own) when one is
/// needed, opens a new one when the last was lost, and runs statements one after another. Batches
/// and outcomes of runs that nobody holds any more are dropped here, by their id, and nowhere else.
/// Lives on the GUI thread (or the only thread of a program without one); nothing here waits.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Disconnected, Connecting, Connected };

    explicit Session(bolt::DriverOptions options, QObject *parent = nullptr);
    /// Runs that are not over end as cancelled.
    ~Session() override;

    State state() const { return m_state; }
    /// The server of the connection that is open now, or was open last.
    const std::optional<bolt::ServerIdentity> &server() const { return m_server; }
    const bolt::DriverOptions &options() const { return m_options; }

    /// Opens the connection if there is none; answered by connected() or connectionFailed().
    void connectNow();
    /// Runs `query` after the statements that wait already. The caller owns the run.
    std::unique_ptr<QueryRun> run(const QString &query, const RunOptions &options = {});

    enum class Transaction : std::uint8_t { None, Beginning, Open, Ending };
    Transaction transaction() const
    {
        return m_wantedBegin ? Transaction::Beginning : m_transaction;
    }
    /// Of the transaction that is open.
    const PendingWrites &pendingWrites() const { return m_writes; }
    bolt::AccessMode transactionMode() const { return m_transactionMode; }
    /// Begins a transaction (its database, mode, time-out and metadata are those of `options`) as
    /// soon as nothing runs; does nothing when there is one.
    void begin(const RunOptions &options);
    /// Nothing happens when no transaction is open or a statement runs.
    void commit();
    void rollback();

Q_SIGNALS:
    void stateChanged();
    void connected(const bolt::ServerIdentity &server);
    /// The connection could not be opened.
    void connectionFailed(const bolt::Error &error);
    /// An open connection is gone; the next statement opens another.
    void connectionLost(const bolt::Error &error);
    /// Its state, or what it has written.
    void transactionChanged();
    /// After that there is none.
    void transactionEnded(const model::TransactionEnd &end);
    /// No byte from the server for so long although an answer is due; 0: one has come.
    void stalled(qint64 milliseconds);

private:
    friend class QueryRun;

    struct Waiting {
        QPointer<QueryRun> run;
        bolt::RunRequest request;
        RunOptions::Scope scope;
    };

    // For QueryRun.
    void stop(QueryRun *run);
    void resume(QueryRun *run);
    void finishEarly(QueryRun *run);
    void forget(QueryRun *run);

    void openConnection();
    void startChannel();
    void dropChannel();
    void sendNext();
    void setState(State state);
    QueryRun *activeRun(quint64 id) const;
    void endActive(quint64 id, QueryRun::State state, std::optional<bolt::Summary> summary,
                   std::optional<bolt::Error> error);
    void connectionOpened(const bolt::ServerIdentity &server);
    void connectionGone(const bolt::Error &error);
    void failWaiting(const bolt::Error &error);
    void sendBegin(const bolt::TransactionOptions &options);
    void setTransaction(Transaction transaction);
    void finishTransaction(void (bolt::QueryChannel::*finish)());
    void endTransaction(TransactionEnd::Outcome outcome, std::optional<bolt::Error> error = {});
    bool isNothingWaiting() const;
    void transactionAnswered(bolt::Request request);
    void transactionRefused(bolt::Request request, const bolt::Error &error);
    void runSucceeded(quint64 id, const bolt::Summary &summary);
    void runBroke(quint64 id, const bolt::Error &error);

    const bolt::DriverOptions m_options;
    State m_state = State::Disconnected;
    std::optional<bolt::ServerIdentity> m_server;
    QThread *m_thread = nullptr;             ///< of m_channel
    bolt::QueryChannel *m_channel = nullptr; ///< lives on m_thread; null until it is needed
    std::deque<Waiting> m_waiting;
    quint64 m_activeId = 0; ///< the run that the connection works on; 0: none
    QPointer<QueryRun> m_active;
    Transaction m_transaction = Transaction::None;
    bolt::AccessMode m_transactionMode = bolt::AccessMode::Write;
    bool m_isSmart = false; ///< the transaction ends by itself when there is nothing to commit
    std::optional<bolt::TransactionOptions> m_wantedBegin;
    PendingWrites m_writes;
};

} // namespace model
