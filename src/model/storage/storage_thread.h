// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace model
{

/// A thread that reads and writes a file of ours, one task after another. The destructor waits until
/// all that was posted is done. Owned by what the tasks belong to; GUI thread.
class StorageThread
{
public:
    explicit StorageThread(const QString &name);
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    template <typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread, deleted there when it ends
};

} // namespace model
