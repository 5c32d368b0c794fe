// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/still_picture.h"

#include <QThreadPool>

#include <mutex>
#include <stop_token>
#include <utility>

namespace ui
{

// Shared with the pool job, which must not touch a receiver that is gone or has moved on.
struct StillPicture::Request {
    std::mutex mutex; // guards receiver
    StillPicture *receiver = nullptr;
    std::stop_source stop;
};

StillPicture::StillPicture(QObject *parent)
    : QObject(parent)
{
}

StillPicture::~StillPicture()
{
    cancel();
}

void StillPicture::request(const GraphPicture &picture, QSize size, double pixelRatio)
{
    cancel();
    m_request = std::make_shared<Request>();
    m_request->receiver = this;
    QThreadPool::globalInstance()->start([request = m_request, picture, size, pixelRatio] {
        const QImage image = paintLargeGraph(picture, size, pixelRatio, GraphDetail::Still,
                                             request->stop.get_token());
        const std::lock_guard lock(request->mutex);
        StillPicture *receiver = request->receiver;
        if (receiver == nullptr || image.isNull()) {
            return;
        }
        const auto deliver = [receiver, request, image] {
            if (receiver->m_request == request) {
                receiver->m_request.reset();
                Q_EMIT receiver->painted(image);
            }
        };
        QMetaObject::invokeMethod(receiver, deliver, Qt::QueuedConnection);
    });
}

void StillPicture::cancel()
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
