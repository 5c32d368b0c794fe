// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/mini_map.h"

#include "ui/graph/graph_view.h"
#include "ui/graph/line_raster.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr QSize kSize(190, 130);
constexpr int kMargin = 8;
/// While the drawing moves, the map follows a few times a second.
constexpr int kDelayMs = 120;
/// More lines than that make a grey patch, and take longer than a frame.
constexpr std::size_t kMostEdges = 40'000;
constexpr double kEdgeOpacity = 0.45;
constexpr double kKeyStep = 0.25; // of the view

} // namespace

MiniMap::MiniMap(GraphView &view, QWidget *parent)
    : GraphCard(parent)
    , m_view(view)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Mini-map"));
    setAccessibleDescription(tr("The whole drawing; arrow keys move what the view shows"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &MiniMap::refresh);
    connect(&view, &GraphView::pictureChanged, this, [this] {
        if (!m_delay.isActive())
            m_delay.start();
        update();
    });
}

QSize MiniMap::sizeHint() const
{
    return kSize;
}

void MiniMap::refresh()
{
    const GraphScene &scene = m_view.scene();
    if (m_positions != scene.positions()) {
        m_positions = scene.positions();
        m_drawing = {};
        m_camera = GraphCamera::fitting(
            scene.bounds(), QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), 1);
    }
    const QRectF all(m_camera.toView(scene.bounds().topLeft()),
                     m_camera.toView(scene.bounds().bottomRight()));
    const bool isUseful = scene.isPlaced() && !frame().contains(all);
    if (isUseful != m_isUseful) {
        m_isUseful = isUseful;
        Q_EMIT usefulnessChanged();
    }
    update();
}

QRectF MiniMap::frame() const
{
    const QRectF world = m_view.camera().toWorld(QRectF(m_view.rect()));
    return {m_camera.toView(world.topLeft()), m_camera.toView(world.bottomRight())};
}

void MiniMap::paintDrawing()
{
    const double ratio = devicePixelRatioF();
    const GraphScene &scene = m_view.scene();
    const model::Graph &graph = *scene.graph();
    m_drawing = QImage(size() * ratio, QImage::Format_RGB32);
    m_drawing.fill(theme().background);
    const auto toPixels = [&](NodeIndex node) {
        return m_camera.toView(scene.position(node)) * ratio;
    };
    if (scene.edges().size() <= kMostEdges) {
        LineRaster raster(m_drawing, LineRaster::Edges::Hard);
        raster.setColour(theme().edge, kEdgeOpacity);
        for (const EdgeIndex edge : scene.edges())
            raster.line(toPixels(graph.source(edge)), toPixels(graph.target(edge)));
    }
    const int side = std::max(2, qRound(2 * ratio));
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        const QRgb colour = scene.style().nodeColour(graph, NodeIndex{i}).rgb();
        const QPoint corner = toPixels(NodeIndex{i}).toPoint() - QPoint(side / 2, side / 2);
        for (int y = std::max(0, corner.y()); y < std::min(m_drawing.height(), corner.y() + side);
             ++y) {
            auto *line = reinterpret_cast<QRgb *>(m_drawing.scanLine(y));
            for (int x = std::max(0, corner.x());
                 x < std::min(m_drawing.width(), corner.x() + side); ++x)
                line[x] = colour;
        }
    }
    m_drawing.setDevicePixelRatio(ratio);
}

void MiniMap::paintEvent(QPaintEvent *event)
{
    GraphCard::paintEvent(event);
    if (!m_view.scene().isPlaced())
        return;
    if (m_drawing.isNull())
        paintDrawing();
    QPainter painter(this);
    const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.drawImage(
        inside, m_drawing,
        QRectF(inside.topLeft() * devicePixelRatioF(), inside.size() * devicePixelRatioF()));
    painter.setClipRect(inside);
    QColor shade = theme().accent;
    shade.setAlphaF(0.14F);
    painter.fillRect(frame(), shade);
    painter.setPen(QPen(hasFocus() ? theme().accent : theme().edge, hasFocus() ? 2 : 1));
    painter.drawRect(frame());
}

void MiniMap::changeEvent(QEvent *event)
{
    GraphCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_drawing = {};
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    m_view.centreOn(m_camera.toWorld(event->position()));
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    m_view.centreOn(m_camera.toWorld(event->position()));
}

void MiniMap::keyPressEvent(QKeyEvent *event)
{
    const QPointF step(m_view.width() * kKeyStep, m_view.height() * kKeyStep);
    switch (event->key()) {
    case Qt::Key_Left:
        return m_view.panBy({step.x(), 0});
    case Qt::Key_Right:
        return m_view.panBy({-step.x(), 0});
    case Qt::Key_Up:
        return m_view.panBy({0, step.y()});
    case Qt::Key_Down:
        return m_view.panBy({0, -step.y()});
    default:
        return GraphCard::keyPressEvent(event);
    }
}

} // namespace ui
