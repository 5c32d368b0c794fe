// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/background_painter.h"
#include "ui/graph/frame_budget.h"
#include "ui/graph/graph_painter.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace ui
{

/// Puts a view's picture on the screen within a frame, however large it is: small ones as smooth
/// shapes; large ones quickly while something moves, and smoothly, from the thread pool, at rest. A
/// quick picture that would take too long comes from the pool as well; until it does, the last one
/// is shown where the camera has moved it. A part of its view; GUI thread.
class PictureScreen : public QObject
{
    Q_OBJECT

public:
    explicit PictureScreen(QObject *parent);

    /// The picture has changed; what was painted of it is out of date.
    void touch();
    /// There is another graph: nothing of the old one is shown any more.
    void clear();
    void paint(QPainter &painter, const GraphPicture &picture, QSize size, double pixelRatio);

Q_SIGNALS:
    /// There is a better picture to paint.
    void refreshed();

private:
    /// Of a large picture, and how it was looked at.
    struct Frame {
        QImage image;
        GraphCamera camera;
        quint64 change = 0; ///< the count of changes when it was asked for
    };

    struct Canvas {
        const GraphPicture &picture;
        QSize size;
        double pixelRatio;
        std::size_t elements; ///< in view
    };

    void paintImage(QPainter &painter, const Canvas &canvas);
    void updateFrame(const Canvas &canvas);
    void drawFrame(QPainter &painter, const Canvas &canvas) const;
    void takeFrame(const QImage &image, std::chrono::microseconds taken);
    static BackgroundPainter::Paint painting(const Canvas &canvas, GraphDetail detail);

    BackgroundPainter m_still;
    QImage m_stillImage; ///< null while out of date
    BackgroundPainter m_moving;
    Frame m_frame;
    FrameBudget m_budget;
    std::size_t m_askedElements = 0; ///< in the frame under way
    quint64 m_askedChange = 0;       ///< that it shows
    GraphCamera m_askedCamera;       ///< that it is painted with
    quint64 m_changes = 0;
    bool m_isMoving = false;
    QTimer m_idleTimer;
};

} // namespace ui
