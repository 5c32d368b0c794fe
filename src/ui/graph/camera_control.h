// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/camera_glide.h"
#include "ui/graph/graph_painter.h"

#include <QMargins>
#include <QObject>

class QWheelEvent;

namespace ui
{

/// Where a view looks: it keeps the drawing fitted until somebody moves it, zooms, and glides from one
/// place to the next. Moves the camera of the view's picture. A part of its view; GUI thread.
class CameraControl : public QObject
{
    Q_OBJECT

public:
    CameraControl(QWidget &view, GraphPicture &picture);

    /// What lies over the view's edges and should not hide the drawing after a fit.
    void setMargins(const QMargins &margins);
    /// The drawing is to be kept fitted from now on, as in a view that nobody has moved yet.
    void keepFitted() { m_isFitted = true; }
    /// Somebody has moved something: the drawing is not fitted any more.
    void release() { m_isFitted = false; }
    /// The drawing or the view has another size; says nothing of it.
    void follow();
    /// As follow(), and ends a glide, which would go to where the drawing was.
    void followAtOnce();

    /// All of the drawing.
    void fit();
    /// As near as the selection allows; all of the drawing when there is none.
    void fitSelection();
    /// Brings a place of the drawing into the middle, at once.
    void centreOn(QPointF place);
    /// Glides there if the place cannot be seen.
    void bringIntoView(QPointF place);
    // In the view's pixels.
    void panBy(QPointF pixels);
    void zoomIn();
    void zoomOut();
    void turnWheel(const QWheelEvent &event);

Q_SIGNALS:
    void moved();

private:
    void moveTo(const GraphCamera &camera);
    void zoomBy(double factor, QPointF view);
    /// Empty when nothing is selected.
    QRectF selectionBox() const;
    GraphCamera fitting(const QRectF &drawing) const;
    GraphCamera fittingAll() const;
    QPointF middle() const;

    QWidget &m_view;
    GraphPicture &m_picture;
    CameraGlide m_glide;
    QMargins m_margins{32, 32, 32, 32};
    /// Nobody has moved the picture yet: it follows the size of view and drawing.
    bool m_isFitted = true;
};

} // namespace ui
