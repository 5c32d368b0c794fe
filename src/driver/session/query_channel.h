// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bolt
{

/// What a result that holds `heldBytes` may grow to before pulling pauses; never 0. Asked on the
/// channel's thread as rows arrive, so that the answer may depend on what other results hold.
using GrowthLimit = std::function<std::uint64_t(std::uint64_t heldBytes)>;

/// A statement to run.
struct RunRequest {
    std::uint64_t id = 0; ///< comes back with every signal of this run
    std::string query;
    EncodedMap parameters;
    TransactionOptions transaction; ///< passed over inside an explicit transaction
    GrowthLimit growthLimit;        ///< none: pulling never pauses
};

/// A person's conversation with a server: one statement at a time, whose rows stream in by
/// themselves. It has a driver of its own, and is the door between threads: it lives on an I/O
/// thread (call its functions there, with QMetaObject::invokeMethod) and its signals may be
/// connected from anywhere. Nothing here waits.
///
/// open() is answered by opened() or lost(), and may be called again after lost(). run() is answered
/// by runStarted() (not when the statement is refused) and then by exactly one of runFinished(),
/// runFailed() or lost(). lost() also tells that an idle connection is gone.
class QueryChannel : public QObject
{
    Q_OBJECT

public:
    explicit QueryChannel(DriverOptions options);
    ~QueryChannel() override;

    void open();
    /// Runs a statement, in the open transaction if there is one, else in auto-commit mode.
    void run(const RunRequest &request);
    /// Stops the running statement; the rows that have arrived stay. An open transaction is rolled
    /// back by the server.
    void cancel();
    /// Goes on pulling after pullPaused(), up to the new limit.
    void resumePulling(const GrowthLimit &growthLimit);
    /// The server need not send what has not come: ends with a summary, as if that had been all.
    void finishEarly();
    /// An explicit transaction; each is answered by transactionChanged(), transactionFailed() or
    /// lost().
    void begin(const TransactionOptions &options);
    void commit();
    void rollback();

Q_SIGNALS:
    void opened(const bolt::ServerIdentity &server);
    /// No connection came to be, or the one in use is gone. Of kind InDoubt when a commit was
    /// unanswered.
    void lost(const bolt::Error &error);
    void runStarted(quint64 id, const std::shared_ptr<bolt::ResultSet> &result);
    /// More rows can be read; at most one signal a frame.
    void recordsArrived(quint64 id);
    void pullPaused(quint64 id);
    void runFinished(quint64 id, const bolt::Summary &summary);
    void runFailed(quint64 id, const bolt::Error &error);
    /// No byte has come for this long although an answer is due; 0 when one has come again.
    void stalled(qint64 milliseconds);
    /// `bookmark` is empty but after a commit.
    void transactionChanged(bolt::Request request, const std::string &bookmark);
    void transactionFailed(bolt::Request request, const bolt::Error &error);

private:
    struct Run {
        quint64 id = 0;
        std::shared_ptr<ResultSet> result;
        std::shared_ptr<ResultStream> stream; ///< null while it waits for a connection
        GrowthLimit growthLimit;
        std::uint64_t toldRows = 0;
    };

    Session &sessionFor(const TransactionOptions &options);
    void follow(const std::shared_ptr<ResultStream> &stream);
    void streamTold(quint64 id, ResultStream::Event event);
    std::uint64_t pauseAtBytes() const;
    void tellRecords();
    void endRun(const std::optional<Summary> &summary, const std::optional<Error> &error);
    void finishTransaction(Request request);
    void endTransaction(Request request, const std::optional<Error> &error);
    void connectionLost(const Error &error);
    void idleConnectionLost(const Error &error);

    Driver m_driver;
    std::shared_ptr<Session> m_session;
    std::string m_database; ///< of m_session, as is the user
    std::optional<std::string> m_impersonatedUser;
    std::shared_ptr<Transaction> m_transaction;
    std::optional<Run> m_run;
    bool m_isBusyWithTransaction = false;
    QTimer m_tellDelay;
    QElapsedTimer m_sinceTold;
};

} // namespace bolt
