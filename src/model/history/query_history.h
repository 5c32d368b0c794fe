// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_entry.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace model
{

class HistoryDatabase;
struct HistoryProblem;

// The history of all runs, kept in a file. Calls return at once; the file is read and written on
// a thread of the history's own, in the order of the calls. The destructor waits until what was
// appended is written. Owned by the application; GUI thread.
class QueryHistory : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const QList<HistoryEntry> &)>;

    explicit QueryHistory(const QString &path = defaultPath(), QObject *parent = nullptr);
    ~QueryHistory() override;

    // $XDG_STATE_HOME/lightningbolt/history.sqlite
    static QString defaultPath();

    // Passwords in the text of a statement are left out.
    void append(HistoryEntry entry);
    void clear();

    // Answers on this thread with up to `limit` entries whose text contains the pattern, the
    // latest first; an answer whose context has been destroyed is dropped.
    void search(const QString &pattern, int limit, QObject *context, Found answer);

Q_SIGNALS:
    void changed();
    void problemFound(const QString &message);

private:
    template <typename Task>
    void post(Task task);
    void report(const std::optional<HistoryProblem> &problem);

    QThread m_thread;
    QObject *m_worker;                           // lives on m_thread, deleted there when it ends
    std::unique_ptr<HistoryDatabase> m_database; // made, used and destroyed on m_thread only
};

} // namespace model
