// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/camera_control.h"

#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui
{

namespace
{

constexpr double kLeastZoom = 0.002;
constexpr double kMostZoom = 6;
constexpr double kMostFitZoom = 1.25;
constexpr double kZoomStep = 1.3;

double bounded(double zoom)
{
    return std::clamp(zoom, kLeastZoom, kMostZoom);
}

} // namespace

CameraControl::CameraControl(QWidget &view, GraphPicture &picture)
    : m_view(view)
    , m_picture(picture)
    , m_glide(view)
{
    connect(&m_glide, &CameraGlide::moved, this, [this](const GraphCamera &camera) {
        m_picture.camera = camera;
        Q_EMIT moved();
    });
}

void CameraControl::setMargins(const QMargins &margins)
{
    if (std::exchange(m_margins, margins) != margins && m_isFitted) {
        moveTo(fittingAll());
    }
}

void CameraControl::follow()
{
    if (m_isFitted) {
        m_picture.camera = fittingAll();
    }
}

void CameraControl::followAtOnce()
{
    if (m_isFitted) {
        m_glide.stop();
        m_picture.camera = fittingAll();
    }
}

void CameraControl::fit()
{
    m_glide.start(m_picture.camera, fittingAll());
    m_isFitted = true;
}

void CameraControl::fitSelection()
{
    const QRectF box = selectionBox();
    if (box.isEmpty()) {
        fit();
        return;
    }
    m_isFitted = false;
    m_glide.start(m_picture.camera, fitting(box));
}

QRectF CameraControl::selectionBox() const
{
    const GraphScene &scene = m_picture.scene;
    QRectF box;
    const auto add = [&](model::NodeIndex node) {
        const double r = scene.radius(node);
        box |= QRectF(scene.position(node) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    };
    if (scene.isPlaced()) {
        std::ranges::for_each(m_picture.marks.selectedNodes(), add);
        for (const model::EdgeIndex edge : m_picture.marks.selectedEdges()) {
            add(scene.graph()->source(edge));
            add(scene.graph()->target(edge));
        }
    }
    return box;
}

void CameraControl::centreOn(QPointF place)
{
    m_isFitted = false;
    const double zoom = m_picture.camera.zoom;
    moveTo({middle() - place * zoom, zoom});
}

void CameraControl::bringIntoView(QPointF place)
{
    const GraphCamera &camera = m_picture.camera;
    const QPointF seen = camera.toView(place);
    if (!QRectF(m_view.rect().marginsRemoved(m_margins)).contains(seen)) {
        m_isFitted = false;
        m_glide.start(camera, {camera.offset + middle() - seen, camera.zoom});
    }
}

void CameraControl::panBy(QPointF pixels)
{
    m_isFitted = false;
    moveTo({m_picture.camera.offset + pixels, m_picture.camera.zoom});
}

void CameraControl::zoomIn()
{
    zoomBy(kZoomStep, middle());
}

void CameraControl::zoomOut()
{
    zoomBy(1 / kZoomStep, middle());
}

void CameraControl::turnWheel(const QWheelEvent &event)
{
    const QPoint pixels = event.pixelDelta();
    const double steps = (pixels.isNull() ? event.angleDelta().y() : pixels.y() * 2) / 120.0;
    const double factor = std::pow(kZoomStep, steps);
    if (pixels.isNull()) {
        zoomBy(factor, event.position());
        return;
    }
    m_isFitted = false; // a touch pad is smooth by itself
    const GraphCamera &camera = m_picture.camera;
    moveTo(camera.zoomedAt(event.position(), bounded(camera.zoom * factor)));
}

void CameraControl::moveTo(const GraphCamera &camera)
{
    m_glide.stop();
    m_picture.camera = camera;
    Q_EMIT moved();
}

// Zooms on from where a glide is going to, so that no step of the wheel is lost.
void CameraControl::zoomBy(double factor, QPointF view)
{
    m_isFitted = false;
    const GraphCamera from = m_glide.isRunning() ? m_glide.target() : m_picture.camera;
    m_glide.start(m_picture.camera, from.zoomedAt(view, bounded(from.zoom * factor)));
}

GraphCamera CameraControl::fitting(const QRectF &drawing) const
{
    return GraphCamera::fitting(drawing, QRectF(m_view.rect().marginsRemoved(m_margins)),
                                kMostFitZoom);
}

GraphCamera CameraControl::fittingAll() const
{
    const QRectF drawing = m_picture.scene.bounds();
    return drawing.isEmpty() ? GraphCamera{middle(), 1} : fitting(drawing);
}

QPointF CameraControl::middle() const
{
    return QRectF(m_view.rect()).center();
}

} // namespace ui
