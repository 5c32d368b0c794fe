// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_runner.h"
#include "ui/graph/graph_layout.h"
#include "ui/graph/graph_places.h"
#include "ui/graph/position_glide.h"

#include <QObject>

#include <optional>
#include <vector>

class QWidget;

namespace ui
{

class GraphGestures;

/// Where the nodes of a view are: laid out on a thread of their own, dragged and pinned by hand, put
/// back by undo. Moves the nodes of the view's scene. A part of its view; GUI thread.
class NodePlacing : public QObject
{
    Q_OBJECT

public:
    NodePlacing(QWidget &view, GraphScene &scene, const GraphGestures &gestures);

    /// The scene is another: lays it out from what is known of its nodes, which may be nothing.
    void start(std::vector<std::optional<model::PointF>> known,
               std::vector<model::NodeIndex> pinned);
    const std::vector<model::NodeIndex> &pinned() const { return m_pinned; }
    GraphPlaces places() const;
    /// Nodes that the places' graph does not have stay where they are. Pins those that were pinned and
    /// no others.
    void setPlaces(const GraphPlaces &places);
    const GraphLayout &layout() const { return m_layout; }
    /// Arranges all nodes anew, dragged ones too, and those of scenes to come.
    void setLayout(const GraphLayout &layout);
    void pause() { m_runner.pause(); }
    void resume() { m_runner.resume(); }
    bool isPaused() const { return m_runner.isPaused(); }
    /// Lets dragged nodes move again and looks for a better picture.
    void releasePins();
    /// Moves a node to a place in the drawing and pins it there.
    void drag(model::NodeIndex node, QPointF place);
    /// False when no node was dragged.
    bool finishDrag();

Q_SIGNALS:
    /// Nodes of the scene are elsewhere now.
    void moved();
    /// There is a first picture of the scene, or the moving one has come to rest.
    void settled();

private:
    void layOut(std::vector<std::optional<model::PointF>> known);
    void put(const model::LayoutRunner::Positions &positions, std::vector<model::NodeIndex> pinned);
    void holdPinned();
    void takePositions(const model::LayoutRunner::Positions &positions);
    void showPositions(const model::LayoutRunner::Positions &positions);

    QWidget &m_view;
    GraphScene &m_scene;
    const GraphGestures &m_gestures;
    std::vector<model::NodeIndex> m_pinned;
    GraphLayout m_layout;
    model::LayoutRunner m_runner;
    PositionGlide m_glide;
    /// The next positions are those of another picture, not the next moment of this one.
    bool m_isArranging = false;
};

} // namespace ui
