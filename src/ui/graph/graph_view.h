// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_runner.h"
#include "ui/graph/graph_gestures.h"
#include "ui/graph/graph_kind.h"
#include "ui/graph/graph_layout.h"
#include "ui/graph/graph_painter.h"
#include "ui/graph/position_glide.h"
#include "ui/graph/still_picture.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QVariantAnimation;

namespace ui
{

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
    void setCaptionProvider(CaptionProvider provider);
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
    void clearSelection();
    /// Keeps the colours of one kind and dims all else; no kind ends that.
    void highlight(const GraphKind &kind);

    void fit();
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
    void selectIn(const QRectF &view);
    void panBy(QPointF pixels);
    /// Moves a node to a place in the drawing and pins it there.
    void dragNode(model::NodeIndex node, QPointF place);
    /// Moves the picture if the node is outside.
    void bringIntoView(model::NodeIndex node);

    QSize sizeHint() const override { return {800, 560}; }

Q_SIGNALS:
    void selectionChanged(const std::vector<model::NodeIndex> &nodes,
                          const std::vector<model::EdgeIndex> &edges);
    void hovered(const ui::GraphItem &item);
    void nodeActivated(model::NodeIndex node);
    void edgeActivated(model::EdgeIndex edge);
    /// There is a first picture of the graph, or the moving one has come to rest.
    void layoutSettled();
    /// Shown and all nodes: equal unless the graph is over the limit.
    void shownCountChanged(std::size_t shown, std::size_t all);
    void styleChanged();
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
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuildScene();
    void startLayout(std::vector<std::optional<model::PointF>> known);
    void takePositions(const model::LayoutRunner::Positions &positions);
    void showPositions(const model::LayoutRunner::Positions &positions);
    std::vector<std::optional<model::PointF>> placesFrom(const GraphScene &before) const;

    /// The picture has changed; what was painted of it is out of date.
    void touch();
    void moveCamera(const GraphCamera &camera);
    void glideTo(const GraphCamera &camera);
    void zoomBy(double factor, QPointF view);
    GraphCamera fittingCamera() const;
    void paintScene(QPainter &painter);
    void paintLarge(QPainter &painter);
    void paintArea(QPainter &painter);

    void updateFocus();
    void announceSelection();

    GraphPicture m_picture;
    std::size_t m_nodeLimit = kDefaultNodeLimit;
    CaptionProvider m_captions;
    GraphKind m_highlight;
    model::LayoutRunner m_runner;
    GraphLayout m_layout;
    PositionGlide m_positionGlide;
    /// The next positions are those of another picture, not the next moment of this one.
    bool m_isArranging = false;
    StillPicture m_still;
    QImage m_stillImage; ///< null while out of date
    bool m_isMoving = false;
    QTimer m_idleTimer;
    QTimer m_hoverTimer;
    GraphGestures m_gestures;
    QVariantAnimation *m_glide;
    QMargins m_fitMargins{32, 32, 32, 32};
    /// Nobody has moved the picture yet: it follows the size of view and drawing.
    bool m_isFitted = true;
};

} // namespace ui
