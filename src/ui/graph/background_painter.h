// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace ui
{

/// Paints one picture at a time on the thread pool, for those that would take longer than a frame.
/// Lives on the GUI thread; a newer request replaces the one under way.
class BackgroundPainter : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundPainter(QObject *parent = nullptr);
    ~BackgroundPainter() override;

    /// Called on a thread of the pool, with copies of all that it needs; a stopped one may give a
    /// null image.
    using Paint = std::function<QImage(const std::stop_token &)>;

    void request(Paint paint);
    void cancel();
    bool isRunning() const { return m_request != nullptr; }

Q_SIGNALS:
    void painted(const QImage &image, std::chrono::microseconds taken);

private:
    struct Request;

    std::shared_ptr<Request> m_request;
};

} // namespace ui
