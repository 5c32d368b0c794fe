// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/picture_screen.h"

#include <QPainter>

#include <chrono>

namespace ui
{

namespace
{

// Up to here QPainter keeps up with the frames, captions of relationships and all.
constexpr std::size_t kShapedNodes = 50;
constexpr std::size_t kShapedEdges = 80;
constexpr int kIdleMs = 140;

} // namespace

PictureScreen::PictureScreen(QObject *parent)
    : QObject(parent)
{
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(kIdleMs);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        m_isMoving = false;
        Q_EMIT refreshed();
    });
    connect(&m_still, &BackgroundPainter::painted, this, [this](const QImage &image) {
        m_stillImage = image;
        Q_EMIT refreshed();
    });
    connect(&m_moving, &BackgroundPainter::painted, this, &PictureScreen::takeFrame);
}

void PictureScreen::touch()
{
    m_stillImage = {};
    m_still.cancel();
    ++m_changes;
    m_isMoving = true;
    m_idleTimer.start();
}

void PictureScreen::clear()
{
    m_moving.cancel();
    m_frame = {};
    touch();
}

void PictureScreen::paint(QPainter &painter, const GraphPicture &picture, QSize size,
                          double pixelRatio)
{
    const QRectF view(QPoint(0, 0), size);
    const VisibleCount visible = visibleIn(picture, view);
    if (visible.nodes > kShapedNodes || visible.edges > kShapedEdges) {
        paintImage(painter, {picture, size, pixelRatio, visible.nodes + visible.edges});
        return;
    }
    paintBackground(painter, picture, view);
    paintGraph(painter, picture, view, GraphDetail::Still);
}

void PictureScreen::paintImage(QPainter &painter, const Canvas &canvas)
{
    if (!m_stillImage.isNull()) {
        painter.drawImage(QPointF(), m_stillImage);
        return;
    }
    if (!m_isMoving && !m_still.isRunning()) {
        m_still.request(painting(canvas, GraphDetail::Still));
    }
    if (m_frame.image.isNull() || m_frame.change != m_changes) {
        updateFrame(canvas);
    }
    drawFrame(painter, canvas);
}

BackgroundPainter::Paint PictureScreen::painting(const Canvas &canvas, GraphDetail detail)
{
    return [picture = canvas.picture, size = canvas.size, ratio = canvas.pixelRatio,
            detail](const std::stop_token &stop) {
        return paintView(picture, size, ratio, detail, stop);
    };
}

void PictureScreen::updateFrame(const Canvas &canvas)
{
    if (m_budget.mayPaint(canvas.elements)) {
        using Clock = std::chrono::steady_clock;
        const Clock::time_point begin = Clock::now();
        m_moving.cancel();
        m_frame = {
            paintView(canvas.picture, canvas.size, canvas.pixelRatio, GraphDetail::Moving, {}),
            canvas.picture.camera, m_changes};
        m_budget.took(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin),
                      canvas.elements);
    } else if (!m_moving.isRunning() && (m_isMoving || m_frame.image.isNull())) {
        m_askedChange = m_changes;
        m_askedElements = canvas.elements;
        m_askedCamera = canvas.picture.camera;
        m_moving.request(painting(canvas, GraphDetail::Moving));
    }
}

void PictureScreen::takeFrame(const QImage &image, std::chrono::microseconds taken)
{
    m_frame = {image, m_askedCamera, m_askedChange};
    m_budget.took(taken, m_askedElements);
    Q_EMIT refreshed();
}

// The last one that there is, moved to where its nodes are now as far as the camera goes.
void PictureScreen::drawFrame(QPainter &painter, const Canvas &canvas) const
{
    if (!m_frame.image.isNull() && m_frame.change == m_changes) {
        painter.drawImage(QPointF(), m_frame.image);
        return;
    }
    painter.fillRect(QRectF(QPointF(), QSizeF(canvas.size)),
                     canvas.picture.scene.style().theme().background);
    const GraphCamera &now = canvas.picture.camera;
    const double grown = now.zoom / m_frame.camera.zoom;
    const QPointF shift = now.offset - m_frame.camera.offset * grown;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.translate(grown == 1 ? QPointF(shift.toPoint()) : shift);
    painter.scale(grown, grown);
    painter.drawImage(QPointF(), m_frame.image);
    painter.restore();
}

} // namespace ui
