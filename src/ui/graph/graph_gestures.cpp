// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_gestures.h"

#include "ui/graph/graph_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

#include <utility>

using model::NodeIndex;

namespace ui
{

GraphGestures::GraphGestures(GraphView &view)
    : m_view(view)
{
}

void GraphGestures::press(const QMouseEvent &event)
{
    m_pressed = m_last = event.position();
    m_hasMoved = false;
    m_pressedItem = m_view.itemAt(m_pressed);
    m_lasso = {m_pressed};
    m_gesture = gestureFor(event);
    if (const auto *node = std::get_if<NodeIndex>(&m_pressedItem)) {
        m_grip = m_view.camera().toWorld(m_pressed) - m_view.scene().position(*node);
    }
}

GraphGestures::Gesture GraphGestures::gestureFor(const QMouseEvent &event) const
{
    if (event.button() == Qt::MiddleButton) {
        return Gesture::Pan;
    }
    if (event.button() != Qt::LeftButton) {
        return Gesture::None;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        return Gesture::Box;
    }
    if (std::holds_alternative<NodeIndex>(m_pressedItem)) {
        return Gesture::DragNode;
    }
    const bool isLasso = m_tool == GraphTool::Lasso || event.modifiers() & Qt::ControlModifier;
    return isLasso ? Gesture::Lasso : Gesture::Pan;
}

void GraphGestures::move(const QMouseEvent &event)
{
    const QPointF now = event.position();
    if (m_gesture == Gesture::None) {
        m_view.hoverAt(now);
        return;
    }
    if (!m_hasMoved && (now - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (!std::exchange(m_hasMoved, true)) {
        m_placesBefore = m_view.places();
    }
    if (m_gesture == Gesture::Pan) {
        m_view.setCursor(Qt::ClosedHandCursor);
        m_view.panBy(now - m_last);
    } else if (m_gesture == Gesture::DragNode) {
        m_view.dragNode(std::get<NodeIndex>(m_pressedItem), m_view.camera().toWorld(now) - m_grip);
    }
    if (m_gesture == Gesture::Lasso) {
        extendLasso(now);
    }
    m_last = now;
    m_view.update();
}

// A point every few pixels is as good as all.
void GraphGestures::extendLasso(QPointF point)
{
    constexpr double kLeastStep = 3;
    if ((point - m_lasso.last()).manhattanLength() >= kLeastStep) {
        m_lasso.append(point);
    }
}

void GraphGestures::release(const QMouseEvent &event)
{
    const QPolygonF selected = m_hasMoved ? region() : QPolygonF();
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::DragNode && m_hasMoved) {
        m_view.finishDrag(m_placesBefore);
    } else if (!selected.isEmpty()) {
        m_view.selectIn(selected, event.modifiers() & Qt::ControlModifier ? SelectMode::Add
                                                                          : SelectMode::Replace);
    } else if (gesture != Gesture::None && !m_hasMoved && event.button() == Qt::LeftButton) {
        m_view.click(m_pressedItem, event.modifiers());
    }
    m_view.hoverAt(event.position());
    m_view.updateCursor();
    m_view.update();
}

void GraphGestures::openMenu(const QContextMenuEvent &event)
{
    const bool isByMouse = event.reason() == QContextMenuEvent::Mouse;
    GraphItem item = isByMouse ? m_view.itemAt(event.pos()) : GraphItem();
    QPoint place = event.globalPos();
    const std::vector<NodeIndex> selected = m_view.selectedNodes();
    if (!isByMouse && !selected.empty()) {
        item = selected.front();
        const QPointF middle = m_view.scene().position(selected.front());
        place = m_view.mapToGlobal(m_view.camera().toView(middle).toPoint());
    }
    const GraphMarks &marks = m_view.marks();
    const auto *node = std::get_if<NodeIndex>(&item);
    const auto *edge = std::get_if<model::EdgeIndex>(&item);
    if ((node != nullptr && !marks.isSelected(*node)) ||
        (edge != nullptr && !marks.isSelected(*edge))) {
        m_view.click(item, Qt::NoModifier);
    }
    Q_EMIT m_view.menuRequested(item, place);
}

void GraphGestures::abandon()
{
    m_gesture = Gesture::None;
}

QPolygonF GraphGestures::region() const
{
    if (m_gesture == Gesture::Lasso) {
        return m_lasso;
    }
    return m_gesture == Gesture::Box ? QPolygonF(QRectF(m_pressed, m_last).normalized())
                                     : QPolygonF();
}

} // namespace ui
