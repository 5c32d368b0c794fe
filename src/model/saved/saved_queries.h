// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_files.h"
#include "model/saved/saved_tree.h"
#include "model/storage/storage_problem.h"
#include "model/storage/storage_thread.h"

#include <QObject>

#include <functional>
#include <memory>

namespace model
{

class SavedDatabase;

/// The saved queries, kept in a file that several programs may use at once. What is changed is here at
/// once and written on a thread of its own; what another program has changed comes with reload(). The
/// destructor waits until all is written. Owned by the application; GUI thread.
class SavedQueries : public QObject
{
    Q_OBJECT

public:
    explicit SavedQueries(const QString &path = defaultPath(), QObject *parent = nullptr);
    ~SavedQueries() override;

    /// $XDG_DATA_HOME/lightningbolt/saved.sqlite
    static QString defaultPath();

    const SavedTree &tree() const { return m_tree; }
    void put(const QList<SavedItem> &items);
    void remove(const QStringList &ids);
    /// Looks whether another program has changed something.
    void reload();

    /// As exportSaved(); answers on this thread, unless the context has been destroyed.
    void exportTo(const QString &directory, const QString &folder, QObject *context,
                  std::function<void(const std::optional<QString> &fault)> answer);
    /// As importSaved(); they are here when it answers.
    void importFrom(const QStringList &paths, const QString &parent, QObject *context,
                    std::function<void(const ImportedSaved &)> answer);

Q_SIGNALS:
    void changed();
    void problemFound(const QString &message);

private:
    using Write = std::function<std::optional<StorageProblem>(SavedDatabase &)>;
    enum class Reading : quint8 { IfChanged, Always };

    void write(Write write);
    void report(const std::optional<StorageProblem> &problem);
    void readOnThread(Reading reading);
    void take(const QList<SavedItem> &items);
    void endWrite();

    std::unique_ptr<SavedDatabase> m_database; ///< made, used and destroyed on m_thread only
    SavedTree m_tree;
    int m_writes = 0; ///< that are under way: what was read before them is old
    bool m_isReadAgain = false;
    StorageThread m_thread; ///< the first to go
};

} // namespace model
