// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_view.h"

#include "ui/graph/graph_keys.h"
#include "ui/graph/graph_tool_tip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>
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
// Up to here QPainter keeps up with the frames; beyond, the large painter takes over.
constexpr std::size_t kSmoothNodes = 420;
constexpr std::size_t kSmoothEdges = 900;
// Below this the captions of relationships need not hide while the picture moves.
constexpr std::size_t kCalmEdges = 80;
constexpr int kIdleMs = 140;
constexpr int kHoverDimMs = 350;
constexpr int kGlideMs = 170;

model::PointF toPoint(QPointF point)
{
    return {static_cast<float>(point.x()), static_cast<float>(point.y())};
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
    , m_gestures(*this)
    , m_glide(new QVariantAnimation(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Graph"));
    setMinimumSize(160, 120);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(kIdleMs);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(kHoverDimMs);
    m_glide->setDuration(kGlideMs);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_runner, &model::LayoutRunner::positionsChanged, this, &GraphView::takePositions);
    connect(&m_runner, &model::LayoutRunner::settled, this, &GraphView::layoutSettled);
    connect(&m_positionGlide, &PositionGlide::moved, this, &GraphView::showPositions);
    connect(&m_still, &StillPicture::painted, this, [this](const QImage &image) {
        m_stillImage = image;
        update();
    });
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        m_isMoving = false;
        update();
    });
    connect(&m_hoverTimer, &QTimer::timeout, this, &GraphView::updateFocus);
    rebuildScene();
}

GraphView::~GraphView() = default;

void GraphView::setGraph(std::shared_ptr<const model::Graph> graph)
{
    const GraphScene before = m_picture.scene;
    m_highlight = {};
    m_gestures.abandon();
    m_picture.scene = graph ? GraphScene(std::move(graph), m_nodeLimit) : GraphScene();
    rebuildScene();
    m_isFitted = true;
    m_positionGlide.stop();
    m_isArranging = false;
    startLayout(placesFrom(before));
    announceSelection();
}

void GraphView::setCaptionProvider(CaptionProvider provider)
{
    m_captions = std::move(provider);
    m_picture.scene.setCaptionProvider(m_captions);
    touch();
}

void GraphView::setNodeLimit(std::size_t limit)
{
    m_nodeLimit = limit;
    setGraph(m_picture.scene.graph());
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
    m_picture.scene.setStyle(GraphStyle(graph ? *graph : none, brightnessOf(palette())));
    m_picture.scene.setCaptionProvider(m_captions);
    m_picture.marks = graph ? GraphMarks(m_picture.scene) : GraphMarks();
    Q_EMIT shownCountChanged(m_picture.scene.nodeCount(), graph ? graph->nodeCount() : 0);
    touch();
}

std::vector<std::optional<model::PointF>> GraphView::placesFrom(const GraphScene &before) const
{
    std::vector<std::optional<model::PointF>> known;
    const std::shared_ptr<const model::Graph> &graph = m_picture.scene.graph();
    if (!before.isPlaced() || !graph) {
        return known;
    }
    known.resize(m_picture.scene.nodeCount());
    for (std::uint32_t i = 0; i < known.size(); ++i) {
        const auto same = before.graph()->findNode(graph->elementId(NodeIndex{i}));
        if (same && before.isShown(*same)) {
            known[i] = toPoint(before.position(*same));
        }
    }
    return known;
}

void GraphView::startLayout(std::vector<std::optional<model::PointF>> known)
{
    const GraphScene &scene = m_picture.scene;
    if (scene.nodeCount() == 0) {
        m_runner.stop();
        return;
    }
    m_runner.start(layoutTask(scene, m_layout, std::move(known)));
}

void GraphView::setLayout(const GraphLayout &layout)
{
    m_layout = layout;
    m_picture.scene.letGo();
    m_isFitted = true;
    m_isArranging = m_picture.scene.isPlaced();
    startLayout({});
    Q_EMIT graphLayoutChanged(m_layout);
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

void GraphView::clearSelection()
{
    m_picture.marks.clearSelection();
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
    m_picture.scene.letGo();
    m_runner.unpinAll();
    m_runner.reheat();
}

void GraphView::touch()
{
    m_stillImage = {};
    m_still.cancel();
    m_isMoving = true;
    m_idleTimer.start();
    update();
}

void GraphView::moveCamera(const GraphCamera &camera)
{
    m_glide->stop();
    m_picture.camera = camera;
    touch();
}

void GraphView::glideTo(const GraphCamera &camera)
{
    const GraphCamera from = m_picture.camera;
    m_glide->stop();
    m_glide->disconnect(this);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
            [this, from, camera](const QVariant &v) {
                const double t = v.toDouble();
                m_picture.camera = {from.offset + (camera.offset - from.offset) * t,
                                    from.zoom + (camera.zoom - from.zoom) * t};
                touch();
            });
    m_glide->start();
}

void GraphView::zoomBy(double factor, QPointF view)
{
    m_isFitted = false;
    const double zoom = std::clamp(m_picture.camera.zoom * factor, kLeastZoom, kMostZoom);
    moveCamera(m_picture.camera.zoomedAt(view, zoom));
}

GraphCamera GraphView::fittingCamera() const
{
    const QRectF drawing = m_picture.scene.bounds();
    if (drawing.isEmpty()) {
        return {QRectF(rect()).center(), 1};
    }
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
    paintScene(painter);
    paintArea(painter);
    const GraphTheme &theme = m_picture.scene.style().theme();
    if (!m_picture.scene.isPlaced() && m_picture.scene.nodeCount() > 0) {
        painter.setPen(theme.edgeCaption);
        painter.drawText(rect(), Qt::AlignCenter, tr("Laying out…"));
    }
}

void GraphView::paintScene(QPainter &painter)
{
    const QRectF view(rect());
    const VisibleCount visible = visibleIn(m_picture, view);
    if (visible.nodes > kSmoothNodes || visible.edges > kSmoothEdges) {
        paintLarge(painter);
        return;
    }
    const bool isCalm = visible.edges <= kCalmEdges || !m_isMoving;
    paintBackground(painter, m_picture, view);
    paintGraph(painter, m_picture, view, isCalm ? GraphDetail::Still : GraphDetail::Moving);
}

void GraphView::paintLarge(QPainter &painter)
{
    if (m_stillImage.isNull() && !m_isMoving) {
        m_still.request(m_picture, size(), devicePixelRatioF());
    }
    painter.drawImage(QPointF(), m_stillImage.isNull()
                                     ? paintLargeGraph(m_picture, size(), devicePixelRatioF(),
                                                       GraphDetail::Moving, {})
                                     : m_stillImage);
}

void GraphView::paintArea(QPainter &painter)
{
    const std::optional<QRectF> area = m_gestures.area();
    if (!area) {
        return;
    }
    QColor accent = m_picture.scene.style().theme().accent;
    painter.setPen(QPen(accent, 1));
    accent.setAlphaF(0.12F);
    painter.setBrush(accent);
    painter.drawRect(*area);
}

void GraphView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted) {
        m_glide->stop();
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
        m_picture.scene.setStyle(GraphStyle(graph ? *graph : none, brightnessOf(palette())));
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

void GraphView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const double steps = (pixels.isNull() ? event->angleDelta().y() : pixels.y() * 2) / 120.0;
    zoomBy(std::pow(kZoomStep, steps), event->position());
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
    setCursor(std::holds_alternative<std::monostate>(item) ? Qt::ArrowCursor
                                                           : Qt::PointingHandCursor);
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

void GraphView::selectIn(const QRectF &view)
{
    m_picture.marks.clearSelection();
    for (const NodeIndex node : m_picture.scene.nodesIn(m_picture.camera.toWorld(view))) {
        m_picture.marks.select(node);
    }
    announceSelection();
}

// The legend's kind, else the selection, else what the pointer rests on.
void GraphView::updateFocus()
{
    GraphMarks &marks = m_picture.marks;
    marks.clearFocus();
    touch();
    if (!m_picture.scene.graph()) {
        return;
    }
    const model::Graph &graph = *m_picture.scene.graph();
    if (!std::holds_alternative<std::monostate>(m_highlight)) {
        marks.focusKind(m_picture.scene, m_highlight);
    } else if (marks.hasSelection()) {
        for (const NodeIndex node : marks.selectedNodes()) {
            marks.focusAround(graph, node);
        }
        for (const EdgeIndex edge : marks.selectedEdges()) {
            marks.focusAround(graph, edge);
        }
    } else if (const auto *node = std::get_if<NodeIndex>(&marks.hovered())) {
        marks.focusAround(graph, *node);
    } else if (const auto *edge = std::get_if<EdgeIndex>(&marks.hovered())) {
        marks.focusAround(graph, *edge);
    }
}

void GraphView::announceSelection()
{
    updateFocus();
    Q_EMIT selectionChanged(selectedNodes(), selectedEdges());
}

} // namespace ui
