// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/edge_painting.h"
#include "ui/graph/graph_painter.h"
#include "ui/graph/line_raster.h"
#include "ui/graph/node_painting.h"
#include "ui/graph/view_codes.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr double kDimmedOpacity = 0.16;
constexpr double kLeastNodeRadius = 2;
// Smaller dots are plain: borders and halos would hide the lines.
constexpr double kBorderedRadius = 4;
constexpr double kArrowZoom = 0.3;
constexpr double kDashPixels = 9; // with the gap after it
constexpr double kMostDashes = 400;
constexpr std::size_t kCaptionsMoving = 40;
constexpr std::size_t kCaptionsStill = 140;
constexpr int kDotSpacing = 28;
constexpr std::size_t kStopCheckMask = 0xFFF;

// Many lines over each other still show where they are dense.
double lineOpacity(std::size_t edges)
{
    return std::clamp(0.85 - 0.12 * std::log2(std::max(1.0, static_cast<double>(edges) / 1500)),
                      0.3, 0.85);
}

// Puts small premultiplied images onto an opaque one; those that lie across its edge are cut.
void blendSprite(QImage &image, const QImage &sprite, QPointF centre)
{
    const int left = static_cast<int>(std::lround(centre.x() - sprite.width() / 2.0));
    const int top = static_cast<int>(std::lround(centre.y() - sprite.height() / 2.0));
    const int firstColumn = std::max(0, -left);
    const int lastColumn = std::min(sprite.width(), image.width() - left);
    for (int row = std::max(0, -top); row < std::min(sprite.height(), image.height() - top);
         ++row) {
        const auto *from = reinterpret_cast<const QRgb *>(sprite.constScanLine(row));
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(top + row)) + left;
        for (int column = firstColumn; column < lastColumn; ++column) {
            const QRgb source = from[column];
            const std::uint32_t keep = 256 - (qAlpha(source) + (qAlpha(source) >> 7));
            const QRgb target = to[column];
            to[column] =
                0xFF000000U |
                (((target & 0x00FF00FFU) * keep >> 8 & 0x00FF00FFU) + (source & 0x00FF00FFU)) |
                (((target & 0x0000FF00U) * keep >> 8 & 0x0000FF00U) + (source & 0x0000FF00U));
        }
    }
}

// Nodes of a kind share a picture: by colour, size and look.
class NodeSprites
{
public:
    explicit NodeSprites(const GraphTheme &theme)
        : m_theme(theme)
    {
    }

    enum class Look : char { Filled, Hollow };

    const QImage &sprite(const QColor &colour, double radius, Look look, double opacity)
    {
        const auto steps = static_cast<quint64>(std::lround(radius * 2));
        const quint64 key = quint64{colour.rgb() & 0xFFFFFFU} << 32U | steps << 8U |
                            (look == Look::Hollow ? 2U : 0U) | (opacity < 1 ? 1U : 0U);
        if (key != m_lastKey) { // neighbours in a result are often alike
            m_lastKey = key;
            QImage &image = m_images[key];
            if (image.isNull()) {
                image = draw(colour, static_cast<double>(steps) / 2, look, opacity);
            }
            m_last = image;
        }
        return m_last;
    }

private:
    QImage draw(const QColor &colour, double radius, Look look, double opacity) const
    {
        const int side =
            static_cast<int>(std::ceil(radius * 2)) + (radius < kBorderedRadius ? 2 : 4);
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(opacity);
        const QPointF centre(side / 2.0, side / 2.0);
        painter.setPen(Qt::NoPen);
        if (radius >= kBorderedRadius) {
            painter.setBrush(m_theme.background);
            painter.drawEllipse(centre, radius + 1, radius + 1);
            painter.setPen(QPen(look == Look::Hollow ? m_theme.edge : colour.darker(124),
                                std::clamp(radius * 0.12, 0.6, 1.6)));
        }
        painter.setBrush(look == Look::Hollow ? m_theme.background : colour);
        if (look == Look::Hollow) {
            painter.setPen(QPen(m_theme.edge, 1));
        }
        const double border = painter.pen().style() == Qt::NoPen ? 0 : painter.pen().widthF();
        painter.drawEllipse(centre, radius - border / 2, radius - border / 2);
        return image;
    }

    const GraphTheme &m_theme;
    QHash<quint64, QImage> m_images;
    quint64 m_lastKey = 0;
    QImage m_last;
};

class LargePainting
{
public:
    LargePainting(const GraphPicture &picture, QSize size, double pixelRatio, GraphDetail detail)
        : m_picture(picture)
        , m_scene(picture.scene)
        , m_detail(detail)
        , m_view(QPointF(), QSizeF(size))
        , m_ratio(pixelRatio)
        , m_zoom(picture.camera.zoom * pixelRatio)
        , m_offset(picture.camera.offset * pixelRatio)
        , m_image(size * pixelRatio, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(pixelRatio);
    }

    QImage run(const std::stop_token &stop)
    {
        paintGround();
        if (!m_scene.isPlaced()) {
            return m_image;
        }
        placeNodes();
        paintEdges(stop);
        paintNodes(stop);
        if (stop.stop_requested()) {
            return {};
        }
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMarked(painter);
        paintOuterCaptions(painter, m_picture, m_view,
                           m_detail == GraphDetail::Moving ? kCaptionsMoving : kCaptionsStill);
        painter.end();
        return m_image;
    }

private:
    QPointF toPixels(QPointF world) const { return world * m_zoom + m_offset; }

    // What paintBackground() does with a brush, without its cost.
    void paintGround()
    {
        const GraphTheme &theme = m_scene.style().theme();
        m_image.fill(theme.background);
        if (!std::isfinite(m_offset.x() + m_offset.y())) {
            return;
        }
        const int step = static_cast<int>(std::lround(kDotSpacing * m_ratio));
        const int side = static_cast<int>(std::lround(2 * m_ratio));
        const auto first = [step](double offset) {
            const int start = static_cast<int>(std::lround(std::fmod(offset, step)));
            return start < 0 ? start + step : start;
        };
        const QRgb dot = theme.backgroundDots.rgb();
        for (int y = first(m_offset.y()); y + side <= m_image.height(); y += step) {
            for (int row = y; row < y + side; ++row) {
                auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(row));
                for (int x = first(m_offset.x()); x + side <= m_image.width(); x += step) {
                    std::fill_n(line + x, side, dot);
                }
            }
        }
    }

    // Each node is the end of several lines: its pixel is found once.
    void placeNodes()
    {
        m_pixels.resize(m_scene.nodeCount());
        for (std::uint32_t i = 0; i < m_pixels.size(); ++i) {
            m_pixels[i] = toPixels(m_scene.position(NodeIndex{i}));
        }
    }

    void paintEdges(const std::stop_token &stop)
    {
        LineRaster raster(m_image, m_detail == GraphDetail::Moving ? LineRaster::Edges::Hard
                                                                   : LineRaster::Edges::Smooth);
        const GraphStyle &style = m_scene.style();
        const bool hasColours = style.hasEdgeColours();
        const model::Graph &graph = *m_scene.graph();
        const std::vector<EdgeIndex> &edges = m_scene.edges();
        const ViewCodes codes(m_scene, m_picture.camera.toWorld(m_view));
        const double opacity = lineOpacity(edges.size());
        for (const bool isDimmedPass : {true, false}) {
            if (isDimmedPass && !m_picture.marks.hasFocus()) {
                continue;
            }
            raster.setColour(style.theme().edge, isDimmedPass ? opacity * kDimmedOpacity : opacity);
            for (std::size_t i = 0; i < edges.size(); ++i) {
                if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
                    return;
                }
                if (m_picture.marks.isDimmed(edges[i]) == isDimmedPass &&
                    codes.mayCross(graph.source(edges[i]), graph.target(edges[i]))) {
                    if (hasColours) {
                        raster.setColour(style.edgeColour(edges[i]).value_or(style.theme().edge),
                                         isDimmedPass ? opacity * kDimmedOpacity : opacity);
                    }
                    paintEdge(raster, edges[i]);
                }
            }
        }
    }

    // Long lines, which run out of the picture, have long dashes.
    static void dashedLine(LineRaster &raster, QPointF from, QPointF to)
    {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        const double dashes = std::clamp(std::ceil(length / kDashPixels), 1.0, kMostDashes);
        for (double i = 0; i < dashes; ++i) {
            raster.line(from + way * (i / dashes), from + way * ((i + 0.6) / dashes));
        }
    }

    // Bends and arrowheads only where they are larger than a pixel or two.
    void paintEdge(LineRaster &raster, EdgeIndex edge) const
    {
        const model::Graph &graph = *m_scene.graph();
        const bool isLoop = graph.isLoop(edge);
        if (m_zoom < kArrowZoom) {
            const QPointF from = m_pixels[number(graph.source(edge))];
            const QPointF to = m_pixels[number(graph.target(edge))];
            if (!isLoop && graph.isAdded(edge)) {
                dashedLine(raster, from, to);
            } else if (!isLoop) {
                raster.line(from, to);
            }
            return;
        }
        const EdgeCurve curve = m_scene.curve(edge);
        const int pieces = curve.isStraight() ? 1 : 8;
        QPointF last = toPixels(curve.start());
        for (int i = 1; i <= pieces; ++i) {
            const QPointF next = toPixels(curve.pointAt(static_cast<double>(i) / pieces));
            if (graph.isAdded(edge)) {
                dashedLine(raster, last, next);
            } else {
                raster.line(last, next);
            }
            last = next;
        }
        const QPointF along = curve.directionAt(1) * 8 * m_zoom;
        const QPointF across(-along.y() * 0.45, along.x() * 0.45);
        raster.line(last, last - along + across);
        raster.line(last, last - along - across);
    }

    void paintNodes(const std::stop_token &stop)
    {
        NodeSprites sprites(m_scene.style().theme());
        const model::Graph &graph = *m_scene.graph();
        const QRectF pixels(m_image.rect());
        for (std::uint32_t i = 0; i < m_scene.nodeCount(); ++i) {
            if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
                return;
            }
            const NodeIndex node{i};
            const double radius =
                std::max(kLeastNodeRadius * m_ratio, m_scene.radius(node) * m_zoom);
            const QPointF centre = m_pixels[i];
            if (!pixels.adjusted(-radius, -radius, radius, radius).contains(centre)) {
                continue;
            }
            const auto look =
                graph.isPlaceholder(node) ? NodeSprites::Look::Hollow : NodeSprites::Look::Filled;
            blendSprite(m_image,
                        sprites.sprite(m_scene.style().nodeColour(graph, node), radius, look,
                                       m_picture.marks.isDimmed(node) ? kDimmedOpacity : 1),
                        centre);
        }
    }

    void paintMarked(QPainter &painter) const
    {
        painter.save();
        applyCamera(painter, m_picture.camera);
        for (const EdgeIndex edge : m_scene.edges()) {
            if (m_picture.marks.isSelected(edge) || m_picture.marks.isHovered(edge)) {
                ui::paintEdge(painter, m_picture, edge, m_scene.curve(edge), EdgeCaption::Hidden);
            }
        }
        for (const NodeIndex node : m_picture.marks.selectedNodes()) {
            paintNode(painter, m_picture, node);
        }
        if (const auto *hovered = std::get_if<NodeIndex>(&m_picture.marks.hovered())) {
            paintNode(painter, m_picture, *hovered);
        }
        painter.restore();
    }

    const GraphPicture &m_picture;
    const GraphScene &m_scene;
    GraphDetail m_detail;
    QRectF m_view;
    double m_ratio;
    double m_zoom; // of the drawing into the image's pixels
    QPointF m_offset;
    QImage m_image;
    std::vector<QPointF> m_pixels; ///< where the nodes' middles are
};

} // namespace

QImage paintLargeGraph(const GraphPicture &picture, QSize size, double pixelRatio,
                       GraphDetail detail, const std::stop_token &stop)
{
    return LargePainting(picture, size, pixelRatio, detail).run(stop);
}

} // namespace ui
