// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pool_job.h"

#include "ui/widgets/work_pool.h"

#include <QThreadPool>

#include <mutex>
#include <utility>

namespace ui
{

/// Shared with the work, which must not touch a job that is gone or has moved on.
struct PoolJob::Request {
    std::mutex mutex; ///< guards job
    PoolJob *job = nullptr;
    std::stop_source stop;
};

PoolJob::Run::Run(std::shared_ptr<Request> request)
    : m_request(std::move(request))
{
}

std::stop_token PoolJob::Run::stopToken() const
{
    return m_request->stop.get_token();
}

void PoolJob::Run::post(Task task) const
{
    const std::lock_guard lock(m_request->mutex);
    PoolJob *job = m_request->job;
    if (!job)
        return;
    QMetaObject::invokeMethod(
        job,
        [job, request = m_request, task = std::move(task)] {
            if (job->m_request == request)
                task();
        },
        Qt::QueuedConnection);
}

PoolJob::PoolJob(QObject *parent)
    : QObject(parent)
{
}

PoolJob::~PoolJob()
{
    giveUp();
}

void PoolJob::start(Work work)
{
    giveUp();
    m_request = std::make_shared<Request>();
    m_request->job = this;
    workPool().start([this, run = Run(m_request), work = std::move(work)] {
        Task outcome = work(run);
        run.post([this, outcome = std::move(outcome)] {
            m_request.reset();
            outcome();
        });
    });
}

void PoolJob::giveUp()
{
    const std::shared_ptr<Request> request = std::exchange(m_request, nullptr);
    if (!request)
        return;
    request->stop.request_stop();
    const std::lock_guard lock(request->mutex);
    request->job = nullptr;
}

} // namespace ui
