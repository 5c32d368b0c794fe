// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_places.h"
#include "ui/graph/graph_scene.h"

#include <QPointF>
#include <QPolygonF>

class QContextMenuEvent;
class QMouseEvent;

namespace ui
{

class GraphView;

/// What the left button does on the ground of the drawing. A box is drawn with Shift and a lasso with
/// Control, whatever the tool.
enum class GraphTool : char { Hand, Lasso };

/// What the mouse does to a graph view: pans, drags nodes, selects by clicks, boxes and lassos. A part
/// of its view; GUI thread.
class GraphGestures
{
public:
    explicit GraphGestures(GraphView &view);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    /// Wants a menu for what lies there, by the keyboard for what is selected.
    void openMenu(const QContextMenuEvent &event);
    /// There is another graph: what was under the pointer is not there any more.
    void abandon();

    bool isIdle() const { return m_gesture == Gesture::None; }
    bool isDraggingNode() const { return m_gesture == Gesture::DragNode; }
    /// What is being selected, in the view's pixels; empty when nothing is.
    QPolygonF region() const;

    GraphTool tool() const { return m_tool; }
    void setTool(GraphTool tool) { m_tool = tool; }

private:
    enum class Gesture : char { None, Pan, DragNode, Box, Lasso };

    Gesture gestureFor(const QMouseEvent &event) const;
    void extendLasso(QPointF point);

    GraphView &m_view;
    GraphTool m_tool = GraphTool::Hand;
    Gesture m_gesture = Gesture::None;
    QPolygonF m_lasso;
    bool m_hasMoved = false; ///< a press that moved is no click
    QPointF m_pressed;
    QPointF m_last;
    QPointF m_grip; ///< from the dragged node's middle to the pointer, in drawing units
    GraphItem m_pressedItem;
    GraphPlaces m_placesBefore;
};

} // namespace ui
