// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/storage_thread.h"

namespace model
{

StorageThread::StorageThread(const QString &name)
    : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

StorageThread::~StorageThread()
{
    // Posted after all that is still to be done.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

} // namespace model
