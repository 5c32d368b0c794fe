// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/background_job.h"

#include <QMetaObject>

#include <utility>

namespace model
{

BackgroundJob::BackgroundJob(QObject *parent)
    : QObject(parent)
{
}

BackgroundJob::~BackgroundJob()
{
    stop();
}

void BackgroundJob::start(Work work)
{
    stop();
    m_isRunning = true;
    m_isOver = std::make_shared<std::atomic<bool>>(false);
    m_thread = std::jthread([this, run = ++m_run, isOver = m_isOver,
                             work = std::move(work)](const std::stop_token &stopToken) {
        Continuation continuation = work(stopToken);
        *isOver = true;
        if (stopToken.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, run, continuation = std::move(continuation)] { finish(run, continuation); },
            Qt::QueuedConnection);
    });
}

void BackgroundJob::stop()
{
    m_isRunning = false;
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void BackgroundJob::abandon()
{
    m_isRunning = false;
    std::erase_if(m_abandoned, [](const Abandoned &old) { return old.isOver->load(); });
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_abandoned.push_back({m_isOver, std::move(m_thread)});
    }
}

void BackgroundJob::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run.load(), task = std::move(task)] {
            if (m_isRunning && run == m_run)
                task();
        },
        Qt::QueuedConnection);
}

void BackgroundJob::finish(std::uint64_t run, const Continuation &continuation)
{
    if (!m_isRunning || run != m_run)
        return;
    m_isRunning = false;
    continuation();
}

} // namespace model
