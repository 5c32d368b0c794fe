// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/graph_selection.h"
#include "ui/graph/graph_kind.h"
#include "ui/graph/graph_painter.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace ui
{

enum class SelectMode : char { Replace, Add };

/// What stands out in a view's picture: what is selected, what the pointer is on, and what is dimmed for
/// that. Marks the view's picture. A part of its view; GUI thread.
class PictureMarking : public QObject
{
    Q_OBJECT

public:
    PictureMarking(GraphPicture &picture, QObject *parent);

    // Each selects this and nothing else; what is not drawn is left out.
    void selectNode(model::NodeIndex node);
    void selectEdge(model::EdgeIndex edge);
    void selectElements(const model::GraphElements &elements);
    void clearSelection();
    void selectNodes(const std::vector<model::NodeIndex> &nodes, SelectMode mode);
    void click(const GraphItem &item, Qt::KeyboardModifiers modifiers);
    /// Keeps the colours of one kind and dims all else; no kind ends that.
    void highlight(const GraphKind &kind);
    void hover(const GraphItem &item);
    /// Dims nothing for what the pointer is on until it is on something else.
    void stopHovering() { m_hoverTimer.stop(); }
    /// The picture is another, with the marks that it has.
    void restart();

Q_SIGNALS:
    void marked();
    void selectionChanged();
    void hovered(const ui::GraphItem &item);

private:
    void updateFocus();
    void announceSelection();

    GraphPicture &m_picture;
    GraphKind m_highlight;
    QTimer m_hoverTimer;
};

} // namespace ui
