// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/picture_marking.h"

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr int kHoverDimMs = 350;

} // namespace

PictureMarking::PictureMarking(GraphPicture &picture, QObject *parent)
    : QObject(parent)
    , m_picture(picture)
{
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(kHoverDimMs);
    connect(&m_hoverTimer, &QTimer::timeout, this, &PictureMarking::updateFocus);
}

void PictureMarking::selectNode(NodeIndex node)
{
    if (m_picture.scene.isShown(node)) {
        selectNodes({node}, SelectMode::Replace);
    }
}

void PictureMarking::selectEdge(EdgeIndex edge)
{
    m_picture.marks.clearSelection();
    m_picture.marks.select(edge);
    announceSelection();
}

void PictureMarking::selectElements(const model::GraphElements &elements)
{
    GraphMarks &marks = m_picture.marks;
    const GraphScene &scene = m_picture.scene;
    marks.clearSelection();
    for (const NodeIndex node : elements.nodes) {
        if (scene.isShown(node)) {
            marks.select(node);
        }
    }
    for (const EdgeIndex edge : elements.edges) {
        if (scene.isShown(scene.graph()->source(edge)) &&
            scene.isShown(scene.graph()->target(edge))) {
            marks.select(edge);
        }
    }
    announceSelection();
}

void PictureMarking::clearSelection()
{
    m_picture.marks.clearSelection();
    announceSelection();
}

void PictureMarking::selectNodes(const std::vector<NodeIndex> &nodes, SelectMode mode)
{
    if (mode == SelectMode::Replace) {
        m_picture.marks.clearSelection();
    }
    for (const NodeIndex node : nodes) {
        m_picture.marks.select(node);
    }
    announceSelection();
}

void PictureMarking::click(const GraphItem &item, Qt::KeyboardModifiers modifiers)
{
    GraphMarks &marks = m_picture.marks;
    const bool isAdding = modifiers & Qt::ControlModifier;
    if (!isAdding) {
        marks.clearSelection();
    }
    if (const auto *node = std::get_if<NodeIndex>(&item)) {
        marks.toggle(*node);
    } else if (const auto *edge = std::get_if<EdgeIndex>(&item)) {
        marks.toggle(*edge);
    }
    announceSelection();
}

void PictureMarking::highlight(const GraphKind &kind)
{
    m_highlight = kind;
    updateFocus();
}

void PictureMarking::hover(const GraphItem &item)
{
    if (item == m_picture.marks.hovered()) {
        return;
    }
    m_picture.marks.setHovered(item);
    // Dimming the others waits, so that nothing flickers under a pointer on its way.
    if (m_picture.marks.hasFocus()) {
        updateFocus();
    }
    if (std::holds_alternative<std::monostate>(item)) {
        m_hoverTimer.stop();
    } else {
        m_hoverTimer.start();
    }
    Q_EMIT marked();
    Q_EMIT hovered(item);
}

void PictureMarking::restart()
{
    m_highlight = {};
    announceSelection();
}

void PictureMarking::updateFocus()
{
    m_picture.marks.chooseFocus(m_picture.scene, m_highlight);
    Q_EMIT marked();
}

void PictureMarking::announceSelection()
{
    updateFocus();
    Q_EMIT selectionChanged();
}

} // namespace ui
