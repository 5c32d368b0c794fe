// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/query_history.h"

#include "model/cypher/redaction.h"
#include "model/history/history_database.h"
#include "model/storage/user_folders.h"

#include <QPointer>

#include <utility>

namespace model
{

QueryHistory::QueryHistory(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("history"))
{
    m_thread.post([this, path] {
        m_database = std::make_unique<HistoryDatabase>(path);
        report(m_database->open());
    });
}

QueryHistory::~QueryHistory()
{
    m_end.request_stop();
    // Posted after all that is still to be written, so that the database closes on its thread.
    m_thread.post([this] { m_database.reset(); });
}

QString QueryHistory::defaultPath()
{
    return stateFolder() % QStringLiteral("/history.sqlite");
}

// Called on the worker's thread; the signal is emitted on the history's.
void QueryHistory::report(const std::optional<StorageProblem> &problem)
{
    if (problem) {
        QMetaObject::invokeMethod(
            this, [this, message = problem->message] { Q_EMIT problemFound(message); });
    }
}

void QueryHistory::append(HistoryEntry entry)
{
    if (!m_isRecording)
        return;
    auto text = withoutPasswords(entry.text);
    if (text || withoutPasswords(entry.parameters)) {
        entry.isRedacted = true;
        entry.text = std::move(text).value_or(entry.text);
        entry.parameters = withoutStrings(entry.parameters);
        entry.error.clear(); // a server's message repeats the statement
    }
    m_thread.post([this, entry = std::move(entry)] {
        report(m_database->append(entry));
        QMetaObject::invokeMethod(this, &QueryHistory::changed);
    });
}

void QueryHistory::remove(qint64 id)
{
    m_thread.post([this, id] {
        report(m_database->remove(id));
        QMetaObject::invokeMethod(this, &QueryHistory::changed);
    });
}

void QueryHistory::clear()
{
    m_thread.post([this] {
        report(m_database->clear());
        QMetaObject::invokeMethod(this, &QueryHistory::changed);
    });
}

/// The task fills a value on the worker's thread; the answer takes it back on the history's, unless
/// the context is gone by then.
template <typename Value, typename Task>
void QueryHistory::ask(Task task, QObject *context, std::function<void(const Value &)> answer)
{
    m_thread.post([this, task = std::move(task), context = QPointer<QObject>(context),
                   answer = std::move(answer)] {
        Value value;
        report(task(*m_database, value));
        QMetaObject::invokeMethod(this, [context, answer, value = std::move(value)] {
            if (context)
                answer(value);
        });
    });
}

void QueryHistory::search(const QString &pattern, int limit, QObject *context, Found answer)
{
    ask<QList<HistoryEntry>>(
        [pattern, limit](HistoryDatabase &database, QList<HistoryEntry> &found) {
            return database.search(pattern, limit, found);
        },
        context, std::move(answer));
}

void QueryHistory::find(const HistoryFilter &filter, const HistoryCursor &from, int limit,
                        std::stop_token stop, QObject *context,
                        std::function<void(const HistoryPage &)> answer)
{
    const auto isStopped = [stop, end = m_end.get_token()] {
        return stop.stop_requested() || end.stop_requested();
    };
    ask<HistoryPage>(
        [filter, from, limit, isStopped](HistoryDatabase &database, HistoryPage &page) {
            return isStopped() ? std::nullopt : database.find(filter, from, limit, isStopped, page);
        },
        context,
        [stop, answer = std::move(answer)](const HistoryPage &page) {
            if (!stop.stop_requested())
                answer(page);
        });
}

void QueryHistory::read(qint64 id, QObject *context,
                        std::function<void(const std::optional<HistoryEntry> &)> answer)
{
    ask<std::optional<HistoryEntry>>(
        [id](HistoryDatabase &database, std::optional<HistoryEntry> &found) {
            return database.read(id, found);
        },
        context, std::move(answer));
}

void QueryHistory::step(qint64 id, HistoryStep direction, const QString &text, QObject *context,
                        std::function<void(const std::optional<HistoryEntry> &)> answer)
{
    ask<std::optional<HistoryEntry>>(
        [id, direction, text](HistoryDatabase &database, std::optional<HistoryEntry> &found) {
            return database.step(id, direction, text, found);
        },
        context, std::move(answer));
}

void QueryHistory::servers(QObject *context, std::function<void(const QStringList &)> answer)
{
    ask<QStringList>(
        [](HistoryDatabase &database, QStringList &found) { return database.servers(found); },
        context, std::move(answer));
}

} // namespace model
