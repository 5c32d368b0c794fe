// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"
#include "ui/graph/camera_control.h"
#include "ui/graph/graph_gestures.h"
#include "ui/graph/node_placing.h"
#include "ui/graph/picture_marking.h"
#include "ui/graph/picture_screen.h"
#include "ui/graph/scene_change.h"

#include <QWidget>

#include <optional>

namespace ui
{

/// The drawing of a graph that one looks at and works with: pans, zooms, drags, selects, walks along
/// relationships by keys. Large graphs are prepared on a thread of its own; until one is ready, the
/// picture before it is there to be worked with, and then goes on in it: its camera, places, pins and
/// selection. Colours follow the palette. GUI thread only.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kDefaultNodeLimit =
        100'000; ///< still moves at twenty frames a second

    explicit GraphView(QWidget *parent = nullptr);
    ~GraphView() override;

    /// Null shows an empty view. Nodes that were shown before, by element id, keep their places.
    /// graphShown() follows, at once for a small graph, unless another is set before.
    void setGraph(std::shared_ptr<const model::Graph> graph);
    /// Shows another state of the same picture: the camera stays where somebody has put it, and so do
    /// the nodes. With places, one for each node that is drawn, the picture is exactly that.
    void changeGraph(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places = {});
    /// A graph is being prepared.
    bool isChanging() const { return m_coming.has_value(); }
    /// Of the picture that is being prepared, if there is one.
    GraphPlaces places() const;
    /// Puts all nodes there, and pins those that were pinned and no others.
    void setPlaces(const GraphPlaces &places);
    void setCaptionProvider(CaptionProvider provider);
    /// A style sheet applied to the graph that is shown; null ends it, and so does the next graph.
    void setElementStyles(std::shared_ptr<const model::ElementStyles> styles);
    /// Draws this many nodes and says so when the graph has more.
    void setNodeLimit(std::size_t limit);
    std::size_t nodeLimit() const { return m_nodeLimit; }
    /// What lies over the view's edges and should not hide the drawing after a fit.
    void setFitMargins(const QMargins &margins) { m_camera.setMargins(margins); }

    const GraphScene &scene() const { return m_picture.scene; }
    const GraphMarks &marks() const { return m_picture.marks; }
    const GraphCamera &camera() const { return m_picture.camera; }
    /// A copy for an export, to be painted on another thread.
    GraphPicture picture() const { return m_picture; }

    std::vector<model::NodeIndex> selectedNodes() const { return m_picture.marks.selectedNodes(); }
    std::vector<model::EdgeIndex> selectedEdges() const { return m_picture.marks.selectedEdges(); }
    void selectNode(model::NodeIndex node) { m_marking.selectNode(node); }
    void selectEdge(model::EdgeIndex edge) { m_marking.selectEdge(edge); }
    void clearSelection() { m_marking.clearSelection(); }
    /// Selects these and nothing else; those that are not drawn are left out.
    void selectElements(const model::GraphElements &elements)
    {
        m_marking.selectElements(elements);
    }
    /// Keeps the colours of one kind and dims all else; no kind ends that.
    void highlight(const GraphKind &kind) { m_marking.highlight(kind); }

    void fit() { m_camera.fit(); }
    /// As near as the selection allows; all of the drawing when there is none.
    void fitSelection() { m_camera.fitSelection(); }
    /// Brings a place of the drawing into the middle.
    void centreOn(QPointF place) { m_camera.centreOn(place); }
    void setTool(GraphTool tool);
    GraphTool tool() const { return m_gestures.tool(); }
    void zoomIn() { m_camera.zoomIn(); }
    void zoomOut() { m_camera.zoomOut(); }
    /// Arranges all nodes anew, dragged ones too; graphs to come are arranged like that as well.
    void setLayout(const GraphLayout &layout);
    const GraphLayout &graphLayout() const { return m_placing.layout(); }
    void pauseLayout() { m_placing.pause(); }
    void resumeLayout() { m_placing.resume(); }
    bool isLayoutPaused() const { return m_placing.isPaused(); }
    /// Lets dragged nodes move again and looks for a better picture.
    void releasePins();

    // In the view's pixels: what hands, on the mouse or the keyboard, do to the picture.
    GraphItem itemAt(QPointF view) const;
    void hoverAt(QPointF view);
    void click(const GraphItem &item, Qt::KeyboardModifiers modifiers)
    {
        m_marking.click(item, modifiers);
    }
    void selectIn(const QPolygonF &region, SelectMode mode);
    void panBy(QPointF pixels) { m_camera.panBy(pixels); }
    /// Moves a node to a place in the drawing and pins it there.
    void dragNode(model::NodeIndex node, QPointF place);
    /// The node that was dragged is let go; it and the others were there before.
    void finishDrag(const GraphPlaces &before);
    /// To the one for what is under the pointer.
    void updateCursor();
    /// Moves the picture if the node is outside.
    void bringIntoView(model::NodeIndex node);

    QSize sizeHint() const override { return {800, 560}; }

Q_SIGNALS:
    /// The graph that was set last is in the picture, though its nodes may have no places yet.
    void graphShown();
    void selectionChanged(const std::vector<model::NodeIndex> &nodes,
                          const std::vector<model::EdgeIndex> &edges);
    void hovered(const ui::GraphItem &item);
    void nodeActivated(model::NodeIndex node);
    void edgeActivated(model::EdgeIndex edge);
    /// A menu is wanted for what lies there, which is selected now.
    void menuRequested(const ui::GraphItem &item, QPoint global);
    /// The person has moved nodes, or let them go, which were there before.
    void rearranged(const ui::GraphPlaces &before, const QString &what);
    /// There is a first picture of the graph, or the moving one has come to rest.
    void layoutSettled();
    /// Shown and all nodes: equal unless the graph is over the limit.
    void shownCountChanged(std::size_t shown, std::size_t all);
    void styleChanged();
    void toolChanged(ui::GraphTool tool);
    /// Something in the picture, or what of it is seen, is another.
    void pictureChanged();
    void graphLayoutChanged(const ui::GraphLayout &layout);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The picture that is being prepared.
    struct Coming {
        std::shared_ptr<const model::Graph> graph;
        GraphPlaces places; ///< null: as in the picture before it
        bool isAnother;     ///< not a state of the picture before it
        bool isArrangedAnew = false;
    };

    void connectParts();
    void prepare(Coming coming);
    void takeScene(SceneChange change);
    void startPlacing(const Coming &coming, const GraphScene &before, const SceneChange &change);
    void restyle();
    /// The picture has changed; what was painted of it is out of date.
    void touch();
    void paintRegion(QPainter &painter);

    GraphPicture m_picture;
    std::size_t m_nodeLimit = kDefaultNodeLimit;
    CaptionProvider m_captions;
    std::shared_ptr<const model::ElementStyles> m_elementStyles;
    LabelPlaces m_labelPlaces;
    PictureScreen m_screen;
    GraphGestures m_gestures;
    CameraControl m_camera;
    NodePlacing m_placing;
    PictureMarking m_marking;
    std::optional<Coming> m_coming;
    model::BackgroundJob m_sceneJob; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
