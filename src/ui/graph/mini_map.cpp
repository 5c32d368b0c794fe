// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/mini_map.h"

#include "ui/graph/graph_view.h"
#include "ui/graph/line_raster.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

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

void paintLines(QImage &image, const GraphScene &scene, const std::vector<QPointF> &pixels)
{
    LineRaster raster(image, LineRaster::Edges::Hard);
    raster.setColour(scene.style().theme().edge, kEdgeOpacity);
    const model::Graph &graph = *scene.graph();
    for (const EdgeIndex edge : scene.edges())
        raster.line(pixels[number(graph.source(edge))], pixels[number(graph.target(edge))]);
}

void paintSquare(QImage &image, QPoint corner, int side, QRgb colour)
{
    for (int y = std::max(0, corner.y()); y < std::min(image.height(), corner.y() + side); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = std::max(0, corner.x()); x < std::min(image.width(), corner.x() + side); ++x)
            line[x] = colour;
    }
}

/// Of a placed scene, in so many pixels of the screen; null when stopped. Any thread.
QImage paintMap(const GraphScene &scene, const GraphCamera &camera, QSize size, double ratio,
                const std::stop_token &stop)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.fill(scene.style().theme().background);
    std::vector<QPointF> pixels;
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i)
        pixels.push_back(camera.toView(scene.position(NodeIndex{i})) * ratio);
    if (scene.edges().size() <= kMostEdges)
        paintLines(image, scene, pixels);
    if (stop.stop_requested())
        return {};
    const int side = std::max(2, qRound(2 * ratio));
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        paintSquare(image, pixels[i].toPoint() - QPoint(side / 2, side / 2), side,
                    scene.style().nodeColour(*scene.graph(), NodeIndex{i}).rgb());
    }
    image.setDevicePixelRatio(ratio);
    return image;
}

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
    connect(&m_painter, &BackgroundPainter::painted, this, [this](const QImage &image) {
        m_drawing = image;
        m_camera = m_nextCamera;
        refresh(); // for what has moved meanwhile
    });
    connect(&view, &GraphView::styleChanged, this, [this] { m_positions = nullptr; });
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
    if (m_positions != scene.positions() && !m_painter.isRunning())
        requestDrawing();
    const QRectF seen = m_view.camera().toWorld(QRectF(m_view.rect()));
    const bool isUseful = scene.isPlaced() && !seen.contains(scene.bounds());
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

void MiniMap::requestDrawing()
{
    const GraphScene &scene = m_view.scene();
    m_positions = scene.positions();
    if (!scene.isPlaced() || size().isEmpty()) {
        m_drawing = {};
        return;
    }
    m_nextCamera = GraphCamera::fitting(
        scene.bounds(), QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), 1);
    if (m_drawing.isNull())
        m_camera = m_nextCamera;
    m_painter.request([scene, camera = m_nextCamera, size = size(),
                       ratio = devicePixelRatioF()](const std::stop_token &stop) {
        return paintMap(scene, camera, size, ratio, stop);
    });
}

void MiniMap::paintEvent(QPaintEvent *event)
{
    GraphCard::paintEvent(event);
    if (!m_view.scene().isPlaced())
        return;
    QPainter painter(this);
    const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double ratio = m_drawing.devicePixelRatio();
    painter.drawImage(inside, m_drawing, QRectF(inside.topLeft() * ratio, inside.size() * ratio));
    painter.setClipRect(inside);
    QColor shade = theme().accent;
    shade.setAlphaF(0.14F);
    painter.fillRect(frame(), shade);
    painter.setPen(QPen(hasFocus() ? theme().accent : theme().edge, hasFocus() ? 2 : 1));
    painter.drawRect(frame());
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
