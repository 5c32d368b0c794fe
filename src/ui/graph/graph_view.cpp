// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_view.h"

#include "ui/graph/graph_accessible.h"
#include "ui/graph/graph_continuity.h"
#include "ui/graph/graph_keys.h"
#include "ui/graph/graph_tool_tip.h"
#include "ui/graph/region_mask.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr double kLeastZoom = 0.002;
constexpr double kMostZoom = 6;
constexpr double kMostFitZoom = 1.25;
constexpr double kZoomStep = 1.3;
constexpr double kHitSlack = 5; // view pixels around a line that count as on it
constexpr int kHoverDimMs = 350;

model::PointF toPoint(QPointF point)
{
    return {static_cast<float>(point.x()), static_cast<float>(point.y())};
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
    , m_screen(this)
    , m_glide(*this)
    , m_gestures(*this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Graph"));
    setMinimumSize(160, 120);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(kHoverDimMs);
    connect(&m_runner, &model::LayoutRunner::positionsChanged, this, &GraphView::takePositions);
    connect(&m_runner, &model::LayoutRunner::settled, this, &GraphView::layoutSettled);
    connect(&m_positionGlide, &PositionGlide::moved, this, &GraphView::showPositions);
    connect(&m_screen, &PictureScreen::refreshed, this, qOverload<>(&QWidget::update));
    connect(&m_glide, &CameraGlide::moved, this, [this](const GraphCamera &camera) {
        m_picture.camera = camera;
        touch();
    });
    connect(&m_hoverTimer, &QTimer::timeout, this, &GraphView::updateFocus);
    installGraphAccessibility();
    rebuildScene();
}

GraphView::~GraphView() = default;

void GraphView::setGraph(std::shared_ptr<const model::Graph> graph)
{
    m_isFitted = true;
    showScene(std::move(graph), {});
}

void GraphView::changeGraph(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places)
{
    showScene(std::move(graph), places);
}

void GraphView::showScene(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places)
{
    const GraphScene before = m_picture.scene;
    const GraphMarks marksBefore = m_picture.marks;
    m_highlight = {};
    m_gestures.abandon();
    m_picture.scene = graph ? GraphScene(std::move(graph), m_nodeLimit) : GraphScene();
    m_screen.clear();
    rebuildScene();
    const GraphScene &now = m_picture.scene;
    m_positionGlide.stop();
    m_isArranging = false;
    keepSelection(now, m_picture.marks, before, marksBefore);
    m_pinned = nodesStillShown(now, before, m_pinned);
    std::vector<std::optional<model::PointF>> known = placesBefore(now, before);
    if (places.areKnown() && places.positions->size() == now.nodeCount()) {
        known.assign(places.positions->begin(), places.positions->end());
        m_pinned = places.pinned;
    }
    startLayout(std::move(known));
    announceSelection();
}

GraphPlaces GraphView::places() const
{
    return {m_picture.scene.positions(), m_pinned};
}

void GraphView::setPlaces(const GraphPlaces &places)
{
    if (!places.areKnown() || places.positions->size() != m_picture.scene.nodeCount()) {
        return;
    }
    m_positionGlide.stop();
    m_isArranging = false;
    m_picture.scene.letGo();
    m_picture.scene.setPositions(places.positions);
    m_pinned = places.pinned;
    m_runner.place(places.positions);
    holdPinned();
    touch();
}

void GraphView::holdPinned()
{
    std::vector<std::uint32_t> nodes;
    for (const NodeIndex node : m_pinned) {
        nodes.push_back(number(node));
    }
    m_runner.hold(nodes);
}

void GraphView::setCaptionProvider(CaptionProvider provider)
{
    m_captions = std::move(provider);
    m_picture.scene.setCaptionProvider(m_captions);
    touch();
}

void GraphView::setElementStyles(std::shared_ptr<const model::ElementStyles> styles)
{
    const std::shared_ptr<const model::Graph> &graph = m_picture.scene.graph();
    if (!graph || (!styles && !m_elementStyles)) {
        return;
    }
    m_elementStyles = std::move(styles);
    m_picture.scene.setStyle(
        GraphStyle(*graph, brightnessOf(palette()), m_labelPlaces, m_elementStyles));
    touch();
    Q_EMIT styleChanged();
}

void GraphView::setNodeLimit(std::size_t limit)
{
    if (std::exchange(m_nodeLimit, limit) != limit) {
        setGraph(m_picture.scene.graph());
    }
}

void GraphView::setFitMargins(const QMargins &margins)
{
    m_fitMargins = margins;
    if (m_isFitted) {
        moveCamera(fittingCamera());
    }
}

// Everything about the scene but its graph and positions.
void GraphView::rebuildScene()
{
    const model::Graph none;
    const std::shared_ptr<const model::Graph> &graph = m_picture.scene.graph();
    m_elementStyles.reset();
    m_picture.scene.setStyle(
        GraphStyle(graph ? *graph : none, brightnessOf(palette()), m_labelPlaces));
    m_picture.scene.setCaptionProvider(m_captions);
    m_picture.marks = graph ? GraphMarks(m_picture.scene) : GraphMarks();
    Q_EMIT shownCountChanged(m_picture.scene.nodeCount(), graph ? graph->nodeCount() : 0);
    touch();
}

void GraphView::startLayout(std::vector<std::optional<model::PointF>> known)
{
    const GraphScene &scene = m_picture.scene;
    if (scene.nodeCount() == 0) {
        m_runner.stop();
        return;
    }
    m_runner.start(layoutTask(scene, m_layout, std::move(known)));
    holdPinned();
}

void GraphView::setLayout(const GraphLayout &layout)
{
    const GraphPlaces before = places();
    m_layout = layout;
    m_pinned.clear();
    m_picture.scene.letGo();
    m_isFitted = true;
    m_isArranging = m_picture.scene.isPlaced();
    startLayout({});
    Q_EMIT graphLayoutChanged(m_layout);
    if (before.areKnown()) {
        Q_EMIT rearranged(before, tr("Arrange nodes"));
    }
}

// Another picture is glided to; what moves in this one is shown as it comes.
void GraphView::takePositions(const model::LayoutRunner::Positions &positions)
{
    const GraphScene &scene = m_picture.scene;
    m_positionGlide.stop();
    const bool isAnimated =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (std::exchange(m_isArranging, false) && isAnimated && scene.isPlaced()) {
        m_positionGlide.start(scene.positions(), positions);
    } else {
        showPositions(positions);
    }
}

void GraphView::showPositions(const model::LayoutRunner::Positions &positions)
{
    GraphScene &scene = m_picture.scene;
    scene.setPositions(positions);
    // A node let go at the pointer is handed back once the layout has heard where it is.
    const std::optional<NodeIndex> held = scene.heldNode();
    if (held && !m_gestures.isDraggingNode() &&
        (*positions)[number(*held)] == toPoint(scene.position(*held))) {
        scene.letGo();
    }
    if (m_isFitted && m_gestures.isIdle()) {
        m_picture.camera = fittingCamera();
    }
    touch();
}

void GraphView::selectNode(NodeIndex node)
{
    if (m_picture.scene.isShown(node)) {
        m_picture.marks.clearSelection();
        m_picture.marks.select(node);
        announceSelection();
    }
}

void GraphView::selectEdge(EdgeIndex edge)
{
    m_picture.marks.clearSelection();
    m_picture.marks.select(edge);
    announceSelection();
}

void GraphView::clearSelection()
{
    m_picture.marks.clearSelection();
    announceSelection();
}

void GraphView::selectElements(const model::GraphElements &elements)
{
    GraphMarks &marks = m_picture.marks;
    marks.clearSelection();
    for (const NodeIndex node : elements.nodes) {
        if (m_picture.scene.isShown(node)) {
            marks.select(node);
        }
    }
    const model::Graph *graph = m_picture.scene.graph().get();
    for (const EdgeIndex edge : elements.edges) {
        if (m_picture.scene.isShown(graph->source(edge)) &&
            m_picture.scene.isShown(graph->target(edge))) {
            marks.select(edge);
        }
    }
    announceSelection();
}

void GraphView::highlight(const GraphKind &kind)
{
    m_highlight = kind;
    updateFocus();
}

void GraphView::fit()
{
    glideTo(fittingCamera());
    m_isFitted = true;
}

void GraphView::fitSelection()
{
    const model::Graph *graph = m_picture.scene.graph().get();
    QRectF box;
    const auto add = [&](NodeIndex node) {
        const double r = m_picture.scene.radius(node);
        box |= QRectF(m_picture.scene.position(node) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    };
    if (m_picture.scene.isPlaced()) {
        std::ranges::for_each(selectedNodes(), add);
        for (const EdgeIndex edge : selectedEdges()) {
            add(graph->source(edge));
            add(graph->target(edge));
        }
    }
    if (box.isEmpty()) {
        return fit();
    }
    m_isFitted = false;
    glideTo(cameraFitting(box));
}

void GraphView::centreOn(QPointF place)
{
    m_isFitted = false;
    const GraphCamera &camera = m_picture.camera;
    moveCamera({QRectF(rect()).center() - place * camera.zoom, camera.zoom});
}

void GraphView::setTool(GraphTool tool)
{
    if (tool == m_gestures.tool()) {
        return;
    }
    m_gestures.setTool(tool);
    updateCursor();
    Q_EMIT toolChanged(tool);
}

void GraphView::updateCursor()
{
    if (!std::holds_alternative<std::monostate>(m_picture.marks.hovered())) {
        setCursor(Qt::PointingHandCursor);
    } else {
        setCursor(tool() == GraphTool::Lasso ? Qt::CrossCursor : Qt::ArrowCursor);
    }
}

void GraphView::zoomIn()
{
    zoomBy(kZoomStep, QRectF(rect()).center());
}

void GraphView::zoomOut()
{
    zoomBy(1 / kZoomStep, QRectF(rect()).center());
}

void GraphView::pauseLayout()
{
    m_runner.pause();
}

void GraphView::resumeLayout()
{
    m_runner.resume();
}

void GraphView::releasePins()
{
    const GraphPlaces before = places();
    m_pinned.clear();
    m_picture.scene.letGo();
    m_runner.unpinAll();
    m_runner.reheat();
    if (before.areKnown()) {
        Q_EMIT rearranged(before, tr("Let dragged nodes move"));
    }
}

void GraphView::touch()
{
    m_screen.touch();
    update();
    Q_EMIT pictureChanged();
}

void GraphView::moveCamera(const GraphCamera &camera)
{
    m_glide.stop();
    m_picture.camera = camera;
    touch();
}

void GraphView::glideTo(const GraphCamera &camera)
{
    m_glide.start(m_picture.camera, camera);
}

// Zooms on from where a glide is going to, so that no step of the wheel is lost.
void GraphView::zoomBy(double factor, QPointF view)
{
    m_isFitted = false;
    const GraphCamera from = m_glide.isRunning() ? m_glide.target() : m_picture.camera;
    glideTo(from.zoomedAt(view, std::clamp(from.zoom * factor, kLeastZoom, kMostZoom)));
}

GraphCamera GraphView::fittingCamera() const
{
    const QRectF drawing = m_picture.scene.bounds();
    if (drawing.isEmpty()) {
        return {QRectF(rect()).center(), 1};
    }
    return cameraFitting(drawing);
}

GraphCamera GraphView::cameraFitting(const QRectF &drawing) const
{
    return GraphCamera::fitting(drawing, QRectF(rect().marginsRemoved(m_fitMargins)), kMostFitZoom);
}

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), graphToolTip(m_picture.scene, itemAt(help->pos())),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_screen.paint(painter, m_picture, size(), devicePixelRatioF());
    paintRegion(painter);
    const GraphTheme &theme = m_picture.scene.style().theme();
    if (!m_picture.scene.isPlaced() && m_picture.scene.nodeCount() > 0) {
        painter.setPen(theme.edgeCaption);
        painter.drawText(rect(), Qt::AlignCenter, tr("Laying out…"));
    }
}

void GraphView::paintRegion(QPainter &painter)
{
    const QPolygonF region = m_gestures.region();
    if (region.isEmpty()) {
        return;
    }
    QColor accent = m_picture.scene.style().theme().accent;
    painter.setPen(QPen(accent, 1));
    accent.setAlphaF(0.12F);
    painter.setBrush(accent);
    painter.drawPolygon(region, Qt::WindingFill);
}

void GraphView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted) {
        m_glide.stop();
        m_picture.camera = fittingCamera();
    }
    touch();
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const model::Graph none;
        const std::shared_ptr<const model::Graph> &graph = m_picture.scene.graph();
        m_picture.scene.setStyle(GraphStyle(graph ? *graph : none, brightnessOf(palette()),
                                            m_labelPlaces, m_elementStyles));
        touch();
        Q_EMIT styleChanged();
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_hoverTimer.stop();
    m_gestures.press(*event);
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    m_gestures.move(*event);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    m_gestures.release(*event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const GraphItem item = itemAt(event->position());
    if (const auto *node = std::get_if<NodeIndex>(&item)) {
        Q_EMIT nodeActivated(*node);
    } else if (const auto *edge = std::get_if<EdgeIndex>(&item)) {
        Q_EMIT edgeActivated(*edge);
    }
}

void GraphView::leaveEvent(QEvent *)
{
    hoverAt({-1e6, -1e6});
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    GraphItem item = isByMouse ? itemAt(event->pos()) : GraphItem();
    QPoint place = event->globalPos();
    if (!isByMouse && !selectedNodes().empty()) {
        const NodeIndex node = selectedNodes().front();
        item = node;
        place = mapToGlobal(m_picture.camera.toView(m_picture.scene.position(node)).toPoint());
    }
    const GraphMarks &marks = m_picture.marks;
    const auto *node = std::get_if<NodeIndex>(&item);
    const auto *edge = std::get_if<EdgeIndex>(&item);
    if ((node != nullptr && !marks.isSelected(*node)) ||
        (edge != nullptr && !marks.isSelected(*edge))) {
        click(item, Qt::NoModifier);
    }
    Q_EMIT menuRequested(item, place);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const double steps = (pixels.isNull() ? event->angleDelta().y() : pixels.y() * 2) / 120.0;
    const double factor = std::pow(kZoomStep, steps);
    if (pixels.isNull()) {
        zoomBy(factor, event->position());
    } else { // a touch pad is smooth by itself
        m_isFitted = false;
        const GraphCamera &camera = m_picture.camera;
        moveCamera(camera.zoomedAt(event->position(),
                                   std::clamp(camera.zoom * factor, kLeastZoom, kMostZoom)));
    }
    event->accept();
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(*this, *event)) {
        QWidget::keyPressEvent(event);
    }
}

void GraphView::panBy(QPointF pixels)
{
    m_isFitted = false;
    moveCamera({m_picture.camera.offset + pixels, m_picture.camera.zoom});
}

void GraphView::dragNode(NodeIndex node, QPointF place)
{
    m_isFitted = false;
    m_picture.scene.hold(node, place);
    m_runner.pin(number(node), toPoint(place));
    touch();
}

void GraphView::finishDrag(const GraphPlaces &before)
{
    if (const auto held = m_picture.scene.heldNode()) {
        if (std::find(m_pinned.begin(), m_pinned.end(), *held) == m_pinned.end()) {
            m_pinned.push_back(*held);
        }
        Q_EMIT rearranged(before, tr("Move node"));
    }
}

void GraphView::bringIntoView(NodeIndex node)
{
    const QPointF seen = m_picture.camera.toView(m_picture.scene.position(node));
    if (!QRectF(rect().marginsRemoved(m_fitMargins)).contains(seen)) {
        m_isFitted = false;
        glideTo({m_picture.camera.offset + QRectF(rect()).center() - seen, m_picture.camera.zoom});
    }
}

GraphItem GraphView::itemAt(QPointF view) const
{
    return m_picture.scene.itemAt(m_picture.camera.toWorld(view),
                                  kHitSlack / m_picture.camera.zoom);
}

void GraphView::hoverAt(QPointF view)
{
    const GraphItem item = itemAt(view);
    if (item == m_picture.marks.hovered()) {
        return;
    }
    m_picture.marks.setHovered(item);
    updateCursor();
    // Dimming the others waits, so that nothing flickers under a pointer on its way.
    if (m_picture.marks.hasFocus()) {
        updateFocus();
    }
    if (std::holds_alternative<std::monostate>(item)) {
        m_hoverTimer.stop();
    } else {
        m_hoverTimer.start();
    }
    touch();
    Q_EMIT hovered(item);
}

void GraphView::click(const GraphItem &item, Qt::KeyboardModifiers modifiers)
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

void GraphView::selectIn(const QPolygonF &region, SelectMode mode)
{
    if (mode == SelectMode::Replace) {
        m_picture.marks.clearSelection();
    }
    const RegionMask mask(region, rect());
    const GraphScene &scene = m_picture.scene;
    for (std::uint32_t i = 0; scene.isPlaced() && i < scene.nodeCount(); ++i) {
        if (mask.contains(m_picture.camera.toView(scene.position(NodeIndex{i})))) {
            m_picture.marks.select(NodeIndex{i});
        }
    }
    announceSelection();
}

void GraphView::updateFocus()
{
    m_picture.marks.chooseFocus(m_picture.scene, m_highlight);
    touch();
}

void GraphView::announceSelection()
{
    updateFocus();
    tellAssistants(*this);
    Q_EMIT selectionChanged(selectedNodes(), selectedEdges());
}

} // namespace ui
