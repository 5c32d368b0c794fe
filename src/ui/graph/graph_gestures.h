// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"

#include <QPointF>
#include <QRectF>

#include <optional>

class QMouseEvent;

namespace ui
{

class GraphView;

/// What the mouse does to a graph view: pans, drags nodes, selects by clicks and by an area. A part of
/// its view; GUI thread.
class GraphGestures
{
public:
    explicit GraphGestures(GraphView &view);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    /// There is another graph: what was under the pointer is not there any more.
    void abandon();

    bool isIdle() const { return m_gesture == Gesture::None; }
    bool isDraggingNode() const { return m_gesture == Gesture::DragNode; }
    /// What is being selected, in the view's pixels.
    std::optional<QRectF> area() const;

private:
    enum class Gesture : char { None, Pan, DragNode, SelectArea };

    GraphView &m_view;
    Gesture m_gesture = Gesture::None;
    bool m_hasMoved = false; ///< a press that moved is no click
    QPointF m_pressed;
    QPointF m_last;
    QPointF m_grip; ///< from the dragged node's middle to the pointer, in drawing units
    GraphItem m_pressedItem;
};

} // namespace ui
