// SPDX-License-Identifier: GPL-3.0-or-later
// The transactions of a session.
#include "model/query/session.h"

#include <algorithm>
#include <utility>

namespace model
{

void Session::begin(const RunOptions &options)
{
    if (m_transaction != Transaction::None)
        return;
    m_isSmart = false;
    m_wantedBegin = options.transaction();
    sendNext();
}

void Session::sendBegin(const bolt::TransactionOptions &options)
{
    m_writes = {};
    m_transactionMode = options.mode;
    setTransaction(Transaction::Beginning);
    QMetaObject::invokeMethod(m_channel,
                              [channel = m_channel, options] { channel->begin(options); });
}

void Session::commit()
{
    finishTransaction(&bolt::QueryChannel::commit);
}

void Session::rollback()
{
    finishTransaction(&bolt::QueryChannel::rollback);
}

void Session::finishTransaction(void (bolt::QueryChannel::*finish)())
{
    if (m_transaction != Transaction::Open || m_activeId != 0)
        return;
    setTransaction(Transaction::Ending);
    QMetaObject::invokeMethod(m_channel, finish);
}

void Session::setTransaction(Transaction transaction)
{
    m_transaction = transaction;
    Q_EMIT transactionChanged();
}

void Session::endTransaction(TransactionEnd::Outcome outcome, std::optional<bolt::Error> error)
{
    const TransactionEnd end{outcome, std::exchange(m_writes, {}), std::move(error)};
    setTransaction(Transaction::None);
    Q_EMIT transactionEnded(end);
}

bool Session::isNothingWaiting() const
{
    return std::none_of(m_waiting.begin(), m_waiting.end(),
                        [](const Waiting &waiting) { return waiting.run; });
}

void Session::transactionAnswered(bolt::Request request)
{
    if (request == bolt::Request::Begin) {
        setTransaction(Transaction::Open);
        // What it was begun for may have been stopped meanwhile.
        if (m_isSmart && isNothingWaiting())
            return rollback();
    } else if (request == bolt::Request::Commit)
        endTransaction(TransactionEnd::Outcome::Committed);
    else
        endTransaction(TransactionEnd::Outcome::RolledBack);
    sendNext();
}

void Session::transactionRefused(bolt::Request request, const bolt::Error &error)
{
    if (request == bolt::Request::Begin) {
        failWaiting(error);
        endTransaction(TransactionEnd::Outcome::NotBegun, error);
    } else {
        endTransaction(TransactionEnd::Outcome::NotCommitted, error);
    }
    sendNext();
}

void Session::runSucceeded(quint64 id, const bolt::Summary &summary)
{
    const bool isInTransaction = m_transaction == Transaction::Open;
    if (isInTransaction) {
        m_writes.add(summary);
        Q_EMIT transactionChanged();
        if (m_isSmart && m_writes.isEmpty() && id == m_activeId) {
            // Before the next statement is sent, which gets a transaction of its own.
            setTransaction(Transaction::Ending);
            QMetaObject::invokeMethod(m_channel, &bolt::QueryChannel::commit);
        }
    }
    endActive(id, QueryRun::State::Finished, summary, std::nullopt);
}

/// Whatever goes wrong with a statement costs the transaction that it runs in.
void Session::runBroke(quint64 id, const bolt::Error &error)
{
    const bool isInTransaction = m_transaction == Transaction::Open && id == m_activeId;
    if (isInTransaction)
        endTransaction(TransactionEnd::Outcome::Aborted, error);
    if (error.kind == bolt::ErrorKind::Cancelled)
        endActive(id, QueryRun::State::Cancelled, std::nullopt, std::nullopt);
    else
        endActive(id, QueryRun::State::Failed, std::nullopt, error);
}

} // namespace model
