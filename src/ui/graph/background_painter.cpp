// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/background_painter.h"

#include "ui/widgets/work_pool.h"

#include <QThreadPool>

#include <mutex>
#include <stop_token>
#include <utility>

namespace ui
{

// Shared with the pool job, which must not touch a receiver that is gone or has moved on.
struct BackgroundPainter::Request {
    std::mutex mutex; // guards receiver
    BackgroundPainter *receiver = nullptr;
    std::stop_source stop;
};

BackgroundPainter::BackgroundPainter(QObject *parent)
    : QObject(parent)
{
}

BackgroundPainter::~BackgroundPainter()
{
    cancel();
}

void BackgroundPainter::request(Paint paint)
{
    cancel();
    m_request = std::make_shared<Request>();
    m_request->receiver = this;
    const auto work = [request = m_request, paint = std::move(paint)] {
        using Clock = std::chrono::steady_clock;
        const Clock::time_point begin = Clock::now();
        const QImage image = paint(request->stop.get_token());
        const auto taken =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
        const std::lock_guard lock(request->mutex);
        BackgroundPainter *receiver = request->receiver;
        if (receiver == nullptr || image.isNull()) {
            return;
        }
        const auto deliver = [receiver, request, image, taken] {
            if (receiver->m_request == request) {
                receiver->m_request.reset();
                Q_EMIT receiver->painted(image, taken);
            }
        };
        QMetaObject::invokeMethod(receiver, deliver, Qt::QueuedConnection);
    };
    workPool().start(work);
}

void BackgroundPainter::cancel()
{
    if (!m_request) {
        return;
    }
    const std::shared_ptr<Request> request = std::exchange(m_request, nullptr);
    request->stop.request_stop();
    const std::lock_guard lock(request->mutex);
    request->receiver = nullptr;
}

} // namespace ui
