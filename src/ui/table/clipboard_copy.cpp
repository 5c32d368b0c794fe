// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/clipboard_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace ui
{

/// Shared with the pool's job, which must not touch a receiver that is gone or has moved on.
struct ClipboardCopy::Request {
    std::mutex mutex; ///< guards receiver
    ClipboardCopy *receiver = nullptr;
    std::stop_source stop;
};

ClipboardCopy::ClipboardCopy(QObject *parent)
    : QObject(parent)
{
}

ClipboardCopy::~ClipboardCopy()
{
    giveUp();
}

void ClipboardCopy::start(MakeText makeText)
{
    giveUp();
    m_request = std::make_shared<Request>();
    m_request->receiver = this;
    QThreadPool::globalInstance()->start([request = m_request, makeText = std::move(makeText)] {
        const QString text = makeText(request->stop.get_token());
        const std::lock_guard lock(request->mutex);
        ClipboardCopy *receiver = request->receiver;
        if (!receiver)
            return;
        QMetaObject::invokeMethod(
            receiver,
            [receiver, request, text] {
                if (receiver->m_request == request)
                    receiver->finish(text);
            },
            Qt::QueuedConnection);
    });
}

void ClipboardCopy::giveUp()
{
    const std::shared_ptr<Request> request = std::exchange(m_request, nullptr);
    if (!request)
        return;
    request->stop.request_stop();
    const std::lock_guard lock(request->mutex);
    request->receiver = nullptr;
}

void ClipboardCopy::finish(const QString &text)
{
    m_request.reset();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

} // namespace ui
