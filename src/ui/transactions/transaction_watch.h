// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/session.h"
#include "ui/transactions/transaction_texts.h"

#include <QObject>
#include <QPointer>

namespace ui
{

class TransactionBar;

/// Shows the transaction of an editor's session in a bar, and tells in the banner how it ended.
/// Owned by the editor's page; GUI thread.
class TransactionWatch : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TransactionWatch(TransactionBar &bar, MessageBanner &banner, QObject *parent);

    /// The session that opens transactions from now on.
    void follow(model::Session &session);
    void setDatabase(const QString &database) { m_database = database; }
    void setMode(TransactionMode mode) { m_mode = mode; }
    /// Whether a statement runs.
    enum class Work : quint8 { Idle, Running };
    void setWork(Work work);

    /// A transaction is open, is being begun or being ended.
    bool isOpen() const;
    /// It is being begun or ended: what comes of that is not known yet.
    bool isSettling() const;
    /// It would take changes with it, or a statement that may be making some.
    bool isPending() const;
    /// What it has changed so far, in words, or that it is about to.
    QString pendingText() const;
    /// These are answered by ended(); nothing happens while a statement runs.
    void commit();
    void rollBack();
    /// How the last transaction ended.
    const model::TransactionEnd &lastEnd() const { return m_lastEnd; }

Q_SIGNALS:
    void changed();
    void ended(const model::TransactionEnd &end);

private:
    bool isWriting() const;
    void show();
    void tell(const model::TransactionEnd &end);

    TransactionBar &m_bar;
    MessageBanner &m_banner;
    QPointer<model::Session> m_session;
    QString m_database;
    TransactionMode m_mode = TransactionMode::Auto;
    Work m_work = Work::Idle;
    model::TransactionEnd m_lastEnd;
};

} // namespace ui
