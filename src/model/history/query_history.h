// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_search.h"
#include "model/storage/storage_problem.h"
#include "model/storage/storage_thread.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace model
{

class HistoryDatabase;

// The history of all runs, kept in a file. Calls return at once; the file is read and written on
// a thread of the history's own, in the order of the calls. The destructor waits until what was
// appended is written. Owned by the application; GUI thread.
//
// Answers come on this thread; one whose context has been destroyed is dropped.
class QueryHistory : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const QList<HistoryEntry> &)>;

    explicit QueryHistory(const QString &path = defaultPath(), QObject *parent = nullptr);
    ~QueryHistory() override;

    // $XDG_STATE_HOME/lightningbolt/history.sqlite
    static QString defaultPath();

    // Whether runs are recorded; what is there stays.
    void setRecording(bool isOn) { m_isRecording = isOn; }

    // Passwords in the text of a statement and in its parameters are left out.
    void append(HistoryEntry entry);
    void remove(qint64 id);
    void clear();

    // Answers with up to `limit` entries whose text contains the pattern, the latest first.
    void search(const QString &pattern, int limit, QObject *context, Found answer);
    // Answers with the next entries that fit; not at all once it has been stopped.
    void find(const HistoryFilter &filter, const HistoryCursor &from, int limit,
              std::stop_token stop, QObject *context,
              std::function<void(const HistoryPage &)> answer);
    // Answers with the whole of an entry, or nothing when it is gone.
    void read(qint64 id, QObject *context,
              std::function<void(const std::optional<HistoryEntry> &)> answer);
    // Answers with the nearest entry before or after `id` whose text is another than `text`.
    void step(qint64 id, HistoryStep direction, const QString &text, QObject *context,
              std::function<void(const std::optional<HistoryEntry> &)> answer);
    void servers(QObject *context, std::function<void(const QStringList &)> answer);

Q_SIGNALS:
    // By this program: what others do shows in the next search.
    void changed();
    void problemFound(const QString &message);

private:
    template <typename Value, typename Task>
    void ask(Task task, QObject *context, std::function<void(const Value &)> answer);
    void report(const std::optional<StorageProblem> &problem);

    std::unique_ptr<HistoryDatabase> m_database; // made, used and destroyed on m_thread only
    std::stop_source m_end;                      // of searches, when the history goes
    bool m_isRecording = true;
    StorageThread m_thread; // the first to go
};

} // namespace model
