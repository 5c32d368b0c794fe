// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/protocol/responses.h"
#include "model/query/result_handle.h"
#include "model/text/error_text.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace model
{

class Session;

/// One run of one statement, from the click to its end. Made by Session::run() (or from a kept
/// result's file) and owned by whoever shows it; deleting it stops it. Lives on the GUI thread.
///
/// The order of signals: started (at most once, when the columns are known), rowsArrived (any
/// number), and ended, exactly once, after which state() and everything else are final.
class QueryRun : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Waiting,  ///< for the connection, or for an earlier statement of the session
        Running,  ///< sent; rows may be arriving
        Paused,   ///< the memory for results is used up
        Stopping, ///< stop was asked for and not yet answered
        Finished,
        Failed,
        Cancelled, ///< the rows that had arrived are there
    };

    ~QueryRun() override;

    quint64 id() const { return m_id; }
    const QString &query() const { return m_query; }
    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Finished; }

    /// The rows so far; null until started.
    const ResultHandle &result() const { return m_result; }
    /// Rows that have been announced by rowsArrived (the result may have more already).
    std::uint64_t rowCount() const { return m_rowCount; }
    /// Set when Finished.
    const std::optional<bolt::Summary> &summary() const { return m_summary; }
    /// Set when the server, or the way to it, was why it Failed.
    const std::optional<bolt::Error> &error() const { return m_error; }
    /// Why it Failed, in words for people.
    virtual ErrorText failureText(const bolt::Endpoint &endpoint) const;

    /// Milliseconds from sending the statement; -1 as long as it has not happened.
    qint64 firstRowMs() const { return m_firstRowMs; }
    qint64 totalMs() const { return m_totalMs; }
    /// Since sending; 0 while it waits.
    qint64 elapsedMs() const;

    /// Stops it; what has arrived stays.
    virtual void stop();
    /// Goes on after Paused, until all results together have grown by memoryBudget() once more.
    void resume();
    /// Ends it after Paused with the rows that are there: the statement itself counts as successful,
    /// and what it has written stays.
    void finishEarly();
    /// There were more rows, which finishEarly() (or who kept the result) has given up.
    bool isCutShort() const { return m_isCutShort; }

Q_SIGNALS:
    void started();
    void rowsArrived();
    void stateChanged();
    void ended();

protected:
    /// Rows that come from elsewhere than a session.
    explicit QueryRun(QString query);

    // What becomes of it, in this order; updateRows() any number of times.
    void sent();
    void begin(ResultHandle result);
    void updateRows();
    void setSummary(bolt::Summary summary) { m_summary = std::move(summary); }
    void setCutShort() { m_isCutShort = true; }
    void end(State state);

private:
    friend class Session;

    QueryRun(Session *session, quint64 id, QString query);
    void setState(State state);
    bool hasWantedColumns() const;

    Session *m_session; ///< null once the session is gone, or when there never was one
    const quint64 m_id;
    const QString m_query;
    std::optional<std::size_t> m_wantedColumns; ///< none: any
    State m_state = State::Waiting;
    ResultHandle m_result;
    std::uint64_t m_rowCount = 0;
    std::optional<bolt::Summary> m_summary;
    std::optional<bolt::Error> m_error;
    QElapsedTimer m_clock;
    qint64 m_firstRowMs = -1;
    qint64 m_totalMs = -1;
    bool m_isCutShort = false;
};

} // namespace model
