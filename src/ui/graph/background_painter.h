// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>

namespace ui
{

/// Paints pictures of large graphs on the thread pool: the smooth one of a graph at rest, and moving
/// ones that would take longer than a frame. Lives on the GUI thread; a newer request replaces the
/// one under way.
class BackgroundPainter : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundPainter(QObject *parent = nullptr);
    ~BackgroundPainter() override;

    void request(const GraphPicture &picture, QSize size, double pixelRatio, GraphDetail detail);
    void cancel();
    bool isRunning() const { return m_request != nullptr; }

Q_SIGNALS:
    /// The camera is the one that it was painted with.
    void painted(const QImage &image, const ui::GraphCamera &camera,
                 std::chrono::microseconds taken);

private:
    struct Request;

    std::shared_ptr<Request> m_request;
};

} // namespace ui
