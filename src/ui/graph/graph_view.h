// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/graph_selection.h"
#include "model/layout/layout_runner.h"
#include "ui/graph/camera_glide.h"
#include "ui/graph/graph_gestures.h"
#include "ui/graph/graph_kind.h"
#include "ui/graph/graph_layout.h"
#include "ui/graph/graph_painter.h"
#include "ui/graph/graph_places.h"
#include "ui/graph/picture_screen.h"
#include "ui/graph/position_glide.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace ui
{

enum class SelectMode : char { Replace, Add };

/// The drawing of a graph that one looks at and works with: pans, zooms, drags, selects, walks along
/// relationships by keys. Lays out on a thread of its own and keeps the picture fitted until somebody
/// moves it. Colours follow the palette. GUI thread only.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kDefaultNodeLimit = 20'000;

    explicit GraphView(QWidget *parent = nullptr);
    ~GraphView() override;

    /// Null shows an empty view. Nodes that were shown before, by element id, keep their places.
    void setGraph(std::shared_ptr<const model::Graph> graph);
    /// Shows another state of the same picture: the camera stays where somebody has put it, and so do
    /// the nodes. With places, one for each node that is drawn, the picture is exactly that.
    void changeGraph(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places = {});
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
    void setFitMargins(const QMargins &margins);

    const GraphScene &scene() const { return m_picture.scene; }
    const GraphCamera &camera() const { return m_picture.camera; }
    /// A copy for an export, to be painted on another thread.
    GraphPicture picture() const { return m_picture; }

    std::vector<model::NodeIndex> selectedNodes() const { return m_picture.marks.selectedNodes(); }
    std::vector<model::EdgeIndex> selectedEdges() const { return m_picture.marks.selectedEdges(); }
    void selectNode(model::NodeIndex node);
    void selectEdge(model::EdgeIndex edge);
    void clearSelection();
    /// Selects these and nothing else; those that are not drawn are left out.
    void selectElements(const model::GraphElements &elements);
    /// Keeps the colours of one kind and dims all else; no kind ends that.
    void highlight(const GraphKind &kind);

    void fit();
    /// As near as the selection allows; all of the drawing when there is none.
    void fitSelection();
    /// Brings a place of the drawing into the middle.
    void centreOn(QPointF place);
    void setTool(GraphTool tool);
    GraphTool tool() const { return m_gestures.tool(); }
    void zoomIn();
    void zoomOut();
    /// Arranges all nodes anew, dragged ones too; graphs to come are arranged like that as well.
    void setLayout(const GraphLayout &layout);
    const GraphLayout &graphLayout() const { return m_layout; }
    void pauseLayout();
    void resumeLayout();
    bool isLayoutPaused() const { return m_runner.isPaused(); }
    /// Lets dragged nodes move again and looks for a better picture.
    void releasePins();

    // In the view's pixels: what hands, on the mouse or the keyboard, do to the picture.
    GraphItem itemAt(QPointF view) const;
    void hoverAt(QPointF view);
    void click(const GraphItem &item, Qt::KeyboardModifiers modifiers);
    void selectIn(const QPolygonF &region, SelectMode mode);
    void panBy(QPointF pixels);
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
    void showScene(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places);
    void rebuildScene();
    void holdPinned();
    void startLayout(std::vector<std::optional<model::PointF>> known);
    void takePositions(const model::LayoutRunner::Positions &positions);
    void showPositions(const model::LayoutRunner::Positions &positions);

    /// The picture has changed; what was painted of it is out of date.
    void touch();
    void moveCamera(const GraphCamera &camera);
    void glideTo(const GraphCamera &camera);
    void zoomBy(double factor, QPointF view);
    GraphCamera fittingCamera() const;
    GraphCamera cameraFitting(const QRectF &drawing) const;
    void paintRegion(QPainter &painter);

    void updateFocus();
    void announceSelection();

    GraphPicture m_picture;
    std::size_t m_nodeLimit = kDefaultNodeLimit;
    std::vector<model::NodeIndex> m_pinned;
    CaptionProvider m_captions;
    std::shared_ptr<const model::ElementStyles> m_elementStyles;
    LabelPlaces m_labelPlaces;
    GraphKind m_highlight;
    model::LayoutRunner m_runner;
    PictureScreen m_screen;
    CameraGlide m_glide;
    GraphLayout m_layout;
    PositionGlide m_positionGlide;
    /// The next positions are those of another picture, not the next moment of this one.
    bool m_isArranging = false;
    QTimer m_hoverTimer;
    GraphGestures m_gestures;
    QMargins m_fitMargins{32, 32, 32, 32};
    /// Nobody has moved the picture yet: it follows the size of view and drawing.
    bool m_isFitted = true;
};

} // namespace ui
