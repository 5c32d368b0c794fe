// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_gestures.h"

#include "ui/graph/graph_view.h"

#include <QApplication>
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
    const auto *node = std::get_if<NodeIndex>(&m_pressedItem);
    if (event.button() == Qt::LeftButton && event.modifiers() & Qt::ShiftModifier) {
        m_gesture = Gesture::SelectArea;
    } else if (event.button() == Qt::LeftButton && node != nullptr) {
        m_gesture = Gesture::DragNode;
        m_grip = m_view.camera().toWorld(m_pressed) - m_view.scene().position(*node);
    } else if (event.button() == Qt::LeftButton || event.button() == Qt::MiddleButton) {
        m_gesture = Gesture::Pan;
    }
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
    m_hasMoved = true;
    if (m_gesture == Gesture::Pan) {
        m_view.setCursor(Qt::ClosedHandCursor);
        m_view.panBy(now - m_last);
    } else if (m_gesture == Gesture::DragNode) {
        m_view.dragNode(std::get<NodeIndex>(m_pressedItem), m_view.camera().toWorld(now) - m_grip);
    }
    m_last = now;
    m_view.update();
}

void GraphGestures::release(const QMouseEvent &event)
{
    const std::optional<QRectF> selected = area();
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (selected) {
        m_view.selectIn(*selected);
    } else if (gesture != Gesture::None && !m_hasMoved && event.button() == Qt::LeftButton) {
        m_view.click(m_pressedItem, event.modifiers());
    }
    m_view.unsetCursor();
    m_view.hoverAt(event.position());
    m_view.update();
}

void GraphGestures::abandon()
{
    m_gesture = Gesture::None;
}

std::optional<QRectF> GraphGestures::area() const
{
    if (m_gesture != Gesture::SelectArea) {
        return std::nullopt;
    }
    return QRectF(m_pressed, m_last).normalized();
}

} // namespace ui
