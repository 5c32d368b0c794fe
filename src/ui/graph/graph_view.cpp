// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_view.h"

#include "ui/graph/graph_accessible.h"
#include "ui/graph/graph_keys.h"
#include "ui/graph/graph_tool_tip.h"
#include "ui/graph/region_mask.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr double kHitSlack = 5; // view pixels around a line that count as on it
// Up to here a scene is prepared within a fraction of a frame.
constexpr std::size_t kAtOnceElements = 4000;

} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
    , m_screen(this)
    , m_gestures(*this)
    , m_camera(*this, m_picture)
    , m_placing(*this, m_picture.scene, m_gestures)
    , m_marking(m_picture, this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Graph"));
    setMinimumSize(160, 120);
    connectParts();
    installGraphAccessibility();
    restyle();
}

GraphView::~GraphView() = default;

void GraphView::connectParts()
{
    connect(&m_screen, &PictureScreen::refreshed, this, qOverload<>(&QWidget::update));
    connect(&m_camera, &CameraControl::moved, this, &GraphView::touch);
    connect(&m_placing, &NodePlacing::moved, this, [this] {
        if (m_gestures.isIdle()) {
            m_camera.follow();
        }
        touch();
    });
    connect(&m_placing, &NodePlacing::settled, this, &GraphView::layoutSettled);
    connect(&m_marking, &PictureMarking::marked, this, &GraphView::touch);
    connect(&m_marking, &PictureMarking::hovered, this, &GraphView::updateCursor);
    connect(&m_marking, &PictureMarking::hovered, this, &GraphView::hovered);
    connect(&m_marking, &PictureMarking::selectionChanged, this, [this] {
        tellAssistants(*this);
        Q_EMIT selectionChanged(selectedNodes(), selectedEdges());
    });
}

void GraphView::setGraph(std::shared_ptr<const model::Graph> graph)
{
    prepare({std::move(graph), {}, true});
}

void GraphView::changeGraph(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places)
{
    prepare({std::move(graph), places, m_coming && m_coming->isAnother});
}

void GraphView::prepare(Coming coming)
{
    m_sceneJob.abandon();
    m_coming = std::move(coming);
    const std::shared_ptr<const model::Graph> &graph = m_coming->graph;
    const SceneRequest request{graph, m_nodeLimit, m_picture.scene, m_coming->places,
                               m_labelPlaces};
    if (!graph || graph->nodeCount() + graph->edgeCount() <= kAtOnceElements) {
        takeScene(*prepareScene(request));
        return;
    }
    update();
    m_sceneJob.start(
        [this, request](const std::stop_token &stop) -> model::BackgroundJob::Continuation {
            auto change = std::make_shared<std::optional<SceneChange>>(prepareScene(request, stop));
            if (!*change) {
                return {};
            }
            return [this, change] { takeScene(*std::move(*change)); };
        });
}

void GraphView::takeScene(SceneChange change)
{
    const Coming coming = *std::exchange(m_coming, std::nullopt);
    const GraphScene before = std::exchange(m_picture.scene, std::move(change.scene));
    change.continuity.keepSelection(change.marks, m_picture.marks);
    m_picture.marks = std::move(change.marks);
    m_labelPlaces = std::move(change.labelPlaces);
    m_elementStyles.reset();
    m_picture.scene.setStyle(m_picture.scene.style().in(brightnessOf(palette())));
    m_picture.scene.setCaptionProvider(m_captions);
    m_gestures.abandon();
    m_screen.clear();
    if (coming.isAnother) {
        m_camera.keepFitted();
    }
    // Whoever hears it may style the nodes, whose sizes the layout needs.
    Q_EMIT shownCountChanged(m_picture.scene.nodeCount(),
                             coming.graph ? coming.graph->nodeCount() : 0);
    startPlacing(coming, before, change);
    m_marking.restart();
    Q_EMIT graphShown();
}

void GraphView::startPlacing(const Coming &coming, const GraphScene &before,
                             const SceneChange &change)
{
    std::vector<std::optional<model::PointF>> known;
    if (!coming.isArrangedAnew) {
        known = change.continuity.places(before);
    }
    const auto &wanted = change.places.positions;
    if (!coming.places.areKnown() || wanted.empty()) {
        m_placing.start(std::move(known), change.continuity.stillShown(m_placing.pinned()));
        return;
    }
    known.resize(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        known[i] = wanted[i] ? wanted[i] : known[i];
    }
    // They may have been let go since.
    m_placing.start(std::move(known),
                    coming.places.pinned.empty() ? std::vector<NodeIndex>() : change.places.pinned);
}

GraphPlaces GraphView::places() const
{
    return m_coming ? m_coming->places : m_placing.places();
}

void GraphView::setPlaces(const GraphPlaces &places)
{
    if (m_coming) {
        Coming coming = *m_coming;
        coming.places = places;
        prepare(std::move(coming));
    } else {
        m_placing.setPlaces(places);
    }
}

void GraphView::setCaptionProvider(CaptionProvider provider)
{
    m_captions = std::move(provider);
    m_picture.scene.setCaptionProvider(m_captions);
    touch();
}

void GraphView::setElementStyles(std::shared_ptr<const model::ElementStyles> styles)
{
    if (!m_picture.scene.graph() || (!styles && !m_elementStyles)) {
        return;
    }
    m_elementStyles = std::move(styles);
    restyle();
    Q_EMIT styleChanged();
}

void GraphView::restyle()
{
    const model::Graph none;
    const std::shared_ptr<const model::Graph> &graph = m_picture.scene.graph();
    m_picture.scene.setStyle(
        GraphStyle(graph ? *graph : none, brightnessOf(palette()), m_labelPlaces, m_elementStyles));
    touch();
}

void GraphView::setNodeLimit(std::size_t limit)
{
    if (std::exchange(m_nodeLimit, limit) != limit) {
        setGraph(m_coming ? m_coming->graph : m_picture.scene.graph());
    }
}

void GraphView::setLayout(const GraphLayout &layout)
{
    const GraphPlaces before = places();
    if (m_coming) {
        m_coming->places = {};
        m_coming->isArrangedAnew = true;
    }
    m_camera.keepFitted();
    m_placing.setLayout(layout);
    Q_EMIT graphLayoutChanged(layout);
    if (before.areKnown()) {
        Q_EMIT rearranged(before, tr("Arrange nodes"));
    }
}

void GraphView::releasePins()
{
    const GraphPlaces before = places();
    if (m_coming) {
        m_coming->places.pinned.clear();
    }
    m_placing.releasePins();
    if (before.areKnown()) {
        Q_EMIT rearranged(before, tr("Let dragged nodes move"));
    }
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

void GraphView::touch()
{
    m_screen.touch();
    update();
    Q_EMIT pictureChanged();
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
    const bool isEmpty = m_picture.scene.nodeCount() == 0;
    if (isEmpty ? isChanging() : !m_picture.scene.isPlaced()) {
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
    m_camera.followAtOnce();
    touch();
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
        Q_EMIT styleChanged();
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_marking.stopHovering();
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
    m_gestures.openMenu(*event);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    m_camera.turnWheel(*event);
    event->accept();
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(*this, *event)) {
        QWidget::keyPressEvent(event);
    }
}

void GraphView::dragNode(NodeIndex node, QPointF place)
{
    m_camera.release();
    m_placing.drag(node, place);
}

void GraphView::finishDrag(const GraphPlaces &before)
{
    if (m_placing.finishDrag()) {
        Q_EMIT rearranged(before, tr("Move node"));
    }
}

void GraphView::bringIntoView(NodeIndex node)
{
    m_camera.bringIntoView(m_picture.scene.position(node));
}

GraphItem GraphView::itemAt(QPointF view) const
{
    return m_picture.scene.itemAt(m_picture.camera.toWorld(view),
                                  kHitSlack / m_picture.camera.zoom);
}

void GraphView::hoverAt(QPointF view)
{
    m_marking.hover(itemAt(view));
}

void GraphView::selectIn(const QPolygonF &region, SelectMode mode)
{
    const RegionMask mask(region, rect());
    const GraphScene &scene = m_picture.scene;
    std::vector<NodeIndex> inside;
    for (std::uint32_t i = 0; scene.isPlaced() && i < scene.nodeCount(); ++i) {
        if (mask.contains(m_picture.camera.toView(scene.position(NodeIndex{i})))) {
            inside.push_back(NodeIndex{i});
        }
    }
    m_marking.selectNodes(inside, mode);
}

} // namespace ui
