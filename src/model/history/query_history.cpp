// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/query_history.h"

#include "model/cypher/redaction.h"
#include "model/history/history_database.h"

#include <QDir>
#include <QPointer>

#include <memory>
#include <utility>

namespace model
{

QueryHistory::QueryHistory(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    post([this, path] {
        m_database = std::make_unique<HistoryDatabase>(path);
        report(m_database->open());
    });
}

QueryHistory::~QueryHistory()
{
    // Posted after all that is still to be written, so that the database closes on its thread.
    post([this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QString QueryHistory::defaultPath()
{
    // QStandardPaths knows the state folder from Qt 6.7 on.
    const QString configured = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(configured)
                               ? configured
                               : QDir::homePath() % QStringLiteral("/.local/state");
    return folder % QStringLiteral("/lightningbolt/history.sqlite");
}

template <typename Task>
void QueryHistory::post(Task task)
{
    QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
}

// Called on the worker's thread; the signal is emitted on the history's.
void QueryHistory::report(const std::optional<HistoryProblem> &problem)
{
    if (problem) {
        QMetaObject::invokeMethod(
            this, [this, message = problem->message] { Q_EMIT problemFound(message); });
    }
}

void QueryHistory::append(HistoryEntry entry)
{
    if (auto redacted = withoutPasswords(entry.text)) {
        entry.text = *std::move(redacted);
        entry.error.clear(); // a server's message repeats the statement
    }
    post([this, entry = std::move(entry)] {
        report(m_database->append(entry));
        QMetaObject::invokeMethod(this, &QueryHistory::changed);
    });
}

void QueryHistory::clear()
{
    post([this] {
        report(m_database->clear());
        QMetaObject::invokeMethod(this, &QueryHistory::changed);
    });
}

void QueryHistory::search(const QString &pattern, int limit, QObject *context, Found answer)
{
    post([this, pattern, limit, context = QPointer<QObject>(context), answer = std::move(answer)] {
        QList<HistoryEntry> found;
        report(m_database->search(pattern, limit, found));
        // Back to the thread of the history; the context may be gone by then.
        QMetaObject::invokeMethod(this, [context, answer, found] {
            if (context)
                answer(found);
        });
    });
}

} // namespace model
