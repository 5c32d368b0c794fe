// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transaction_watch.h"

#include "ui/transactions/transaction_bar.h"

namespace ui
{

TransactionWatch::TransactionWatch(TransactionBar &bar, MessageBanner &banner, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_banner(banner)
{
}

void TransactionWatch::follow(model::Session &session)
{
    m_session = &session;
    connect(&session, &model::Session::transactionChanged, this, [this] {
        show();
        Q_EMIT changed();
    });
    connect(&session, &model::Session::transactionEnded, this, &TransactionWatch::tell);
    connect(&session, &QObject::destroyed, this, [this] { m_bar.showNone(); });
}

void TransactionWatch::setWork(Work work)
{
    m_work = work;
    show();
}

bool TransactionWatch::isOpen() const
{
    return m_session && m_session->transaction() != model::Session::Transaction::None;
}

bool TransactionWatch::isSettling() const
{
    return isOpen() && m_session->transaction() != model::Session::Transaction::Open;
}

bool TransactionWatch::isPending() const
{
    return isOpen() && (!m_session->pendingWrites().isEmpty() || isWriting());
}

/// A statement that runs may write; what it has done is known when it has ended.
bool TransactionWatch::isWriting() const
{
    return m_work == Work::Running &&
           m_session->transaction() != model::Session::Transaction::Ending &&
           m_session->transactionMode() == bolt::AccessMode::Write;
}

QString TransactionWatch::pendingText() const
{
    if (!isOpen())
        return {};
    const model::PendingWrites &writes = m_session->pendingWrites();
    return writes.isEmpty() && isWriting() ? tr("a statement is still running")
                                           : ui::pendingText(writes);
}

void TransactionWatch::commit()
{
    if (m_session)
        m_session->commit();
}

void TransactionWatch::rollBack()
{
    if (m_session)
        m_session->rollback();
}

void TransactionWatch::show()
{
    if (!m_session)
        return m_bar.showNone();
    m_bar.showTransaction(*m_session, m_database,
                          m_mode == TransactionMode::Smart ? TransactionBar::Quiet::HideWhenEmpty
                                                           : TransactionBar::Quiet::ShowAlways,
                          m_work == Work::Idle);
}

void TransactionWatch::tell(const model::TransactionEnd &end)
{
    m_lastEnd = end;
    const TransactionNotice notice = noticeOf(end);
    if (!notice.title.isEmpty())
        m_banner.showMessage(notice.severity, notice.title, notice.detail, notice.advice);
    show();
    Q_EMIT ended(end);
}

} // namespace ui
