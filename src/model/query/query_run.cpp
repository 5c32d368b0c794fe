// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/query_run.h"

#include "model/query/session.h"

namespace model
{

QueryRun::QueryRun(Session *session, quint64 id, QString query)
    : m_session(session)
    , m_id(id)
    , m_query(std::move(query))
{
}

QueryRun::QueryRun(QString query)
    : QueryRun(nullptr, 0, std::move(query))
{
}

QueryRun::~QueryRun()
{
    if (m_session)
        m_session->forget(this);
}

qint64 QueryRun::elapsedMs() const
{
    if (m_totalMs >= 0)
        return m_totalMs;
    return m_clock.isValid() ? m_clock.elapsed() : 0;
}

void QueryRun::stop()
{
    if (m_session && !isOver() && m_state != State::Stopping)
        m_session->stop(this);
}

void QueryRun::resume()
{
    if (m_session && m_state == State::Paused)
        m_session->resume(this);
}

void QueryRun::finishEarly()
{
    if (!m_session || m_state != State::Paused)
        return;
    m_isCutShort = true;
    m_session->finishEarly(this);
}

ErrorText QueryRun::failureText(const bolt::Endpoint &endpoint) const
{
    return m_error ? describeError(*m_error, endpoint) : ErrorText();
}

void QueryRun::sent()
{
    m_clock.start();
    setState(State::Running);
}

void QueryRun::begin(ResultHandle result)
{
    m_result = std::move(result);
    Q_EMIT started();
}

void QueryRun::updateRows()
{
    if (!m_result || m_rowCount == m_result->rowCount())
        return;
    m_rowCount = m_result->rowCount();
    if (m_firstRowMs < 0)
        m_firstRowMs = m_clock.elapsed();
    Q_EMIT rowsArrived();
}

void QueryRun::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

bool QueryRun::hasWantedColumns() const
{
    return !m_wantedColumns || (m_result && m_result->columnCount() == *m_wantedColumns);
}

void QueryRun::end(State state)
{
    if (isOver())
        return;
    m_totalMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    updateRows();
    m_session = nullptr; // a result may outlive the conversation that fetched it
    setState(state);
    Q_EMIT ended();
}

} // namespace model
