// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/saved/saved_queries.h"

#include "model/saved/saved_database.h"
#include "model/storage/user_folders.h"

#include <QPointer>

#include <utility>

namespace model
{

SavedQueries::SavedQueries(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("saved queries"))
{
    m_thread.post([this, path] {
        m_database = std::make_unique<SavedDatabase>(path);
        report(m_database->open());
        readOnThread(Reading::Always);
    });
}

SavedQueries::~SavedQueries()
{
    m_thread.post([this] { m_database.reset(); });
}

QString SavedQueries::defaultPath()
{
    return dataFolder() + QLatin1String("/saved.sqlite");
}

/// Called on the storage's thread, as readOnThread().
void SavedQueries::report(const std::optional<StorageProblem> &problem)
{
    if (problem) {
        QMetaObject::invokeMethod(
            this, [this, message = problem->message] { Q_EMIT problemFound(message); });
    }
}

void SavedQueries::readOnThread(Reading reading)
{
    if (!m_database->isChangedElsewhere() && reading == Reading::IfChanged)
        return;
    QList<SavedItem> items;
    const auto problem = m_database->readAll(items);
    report(problem);
    if (!problem)
        QMetaObject::invokeMethod(this, [this, items = std::move(items)] { take(items); });
}

void SavedQueries::take(const QList<SavedItem> &items)
{
    if (m_writes > 0) {
        m_isReadAgain = true;
        return;
    }
    m_tree = SavedTree(items);
    Q_EMIT changed();
}

void SavedQueries::write(Write write)
{
    ++m_writes;
    m_thread.post([this, write = std::move(write)] {
        const auto problem = write(*m_database);
        report(problem);
        // What could not be written must not look as if it were.
        readOnThread(problem ? Reading::Always : Reading::IfChanged);
        QMetaObject::invokeMethod(this, &SavedQueries::endWrite);
    });
    Q_EMIT changed();
}

void SavedQueries::endWrite()
{
    if (--m_writes == 0 && std::exchange(m_isReadAgain, false))
        m_thread.post([this] { readOnThread(Reading::Always); });
}

void SavedQueries::put(const QList<SavedItem> &items)
{
    m_tree.put(items);
    write([items](SavedDatabase &database) { return database.put(items); });
}

void SavedQueries::remove(const QStringList &ids)
{
    m_tree.remove(ids);
    write([ids](SavedDatabase &database) { return database.remove(ids); });
}

void SavedQueries::reload()
{
    m_thread.post([this] { readOnThread(Reading::IfChanged); });
}

void SavedQueries::exportTo(const QString &directory, const QString &folder, QObject *context,
                            std::function<void(const std::optional<QString> &fault)> answer)
{
    m_thread.post([this, tree = m_tree, directory, folder, context = QPointer<QObject>(context),
                   answer = std::move(answer)] {
        const auto fault = exportSaved(tree, folder, directory);
        QMetaObject::invokeMethod(this, [context, answer, fault] {
            if (context)
                answer(fault);
        });
    });
}

void SavedQueries::importFrom(const QStringList &paths, const QString &parent, QObject *context,
                              std::function<void(const ImportedSaved &)> answer)
{
    m_thread.post(
        [this, paths, parent, context = QPointer<QObject>(context), answer = std::move(answer)] {
            const ImportedSaved imported = importSaved(paths, parent);
            QMetaObject::invokeMethod(this, [this, context, answer, imported] {
                if (!imported.items.isEmpty())
                    put(imported.items);
                if (context)
                    answer(imported);
            });
        });
}

} // namespace model
