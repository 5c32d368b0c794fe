// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/caption_layout.h"
#include "ui/graph/edge_painting.h"
#include "ui/graph/graph_painter.h"
#include "ui/graph/line_counts.h"
#include "ui/graph/line_raster.h"
#include "ui/graph/node_painting.h"
#include "ui/graph/node_sprites.h"
#include "ui/graph/view_codes.h"

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
constexpr double kArrowZoom = 0.3;
constexpr double kDashPixels = 9; // with the gap after it
constexpr double kMostDashes = 400;
constexpr std::size_t kCaptionsMoving = 40;
constexpr std::size_t kCaptionsStill = 140;
constexpr std::size_t kStopCheckMask = 0xFFF;
constexpr int kTileSide = 64;                // pixels
constexpr std::size_t kOrderedEdges = 3'000; // fewer are not worth it
// Above that they are counted for each pixel before they are blended.
constexpr std::size_t kCountedLines = 40'000;
// More selected elements than that are drawn like the others, in the accent's colour.
constexpr std::size_t kMostSmoothMarks = 400;

// Many lines over each other still show where they are dense.
double lineOpacity(std::size_t edges)
{
    return std::clamp(1 - 0.12 * std::log2(std::max(1.0, static_cast<double>(edges) / 600)), 0.3,
                      1.0);
}

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
        , m_codes(m_scene, picture.camera.toWorld(m_view))
        , m_image(size * pixelRatio, QImage::Format_RGB32)
    {
        m_image.setDevicePixelRatio(pixelRatio);
    }

    QImage run(const std::stop_token &stop)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBackground(painter, m_picture, m_view);
        if (!m_scene.isPlaced()) {
            painter.end();
            return m_image;
        }
        const GraphMarks &marks = m_picture.marks;
        m_areMarksMany =
            marks.selectedNodes().size() + marks.selectedEdges().size() > kMostSmoothMarks;
        placeNodes();
        findEdges();
        orderEdges();
        NodeSprites sprites(m_picture, m_image, m_ratio, m_detail);
        LineRaster raster(m_image, m_detail == GraphDetail::Moving ? LineRaster::Edges::Hard
                                                                   : LineRaster::Edges::Smooth);
        const bool hasInnerCaptions = m_picture.camera.zoom >= kInnerCaptionZoom;
        for (const Pass pass : {Pass::Dimmed, Pass::Clear}) {
            if (pass == Pass::Dimmed && !m_picture.marks.hasFocus()) {
                continue;
            }
            paintEdges(raster, pass, stop);
            paintNodes(sprites, pass, hasInnerCaptions ? &painter : nullptr, stop);
        }
        if (stop.stop_requested()) {
            return {};
        }
        paintMarked(painter, hasInnerCaptions);
        if (!hasInnerCaptions) {
            paintOuterCaptions(painter, m_picture, m_view,
                               m_detail == GraphDetail::Moving ? kCaptionsMoving : kCaptionsStill);
        }
        painter.end();
        return m_image;
    }

private:
    enum class Pass : char { Dimmed, Clear };

    /// With what is asked of all of them, side by side.
    struct SeenEdge {
        EdgeIndex edge;
        std::uint32_t source;
        std::uint32_t target;
        bool isAdded;
    };

    QPointF toPixels(QPointF world) const { return world * m_zoom + m_offset; }

    QPointF pixel(std::uint32_t node) const { return {m_pixels[node].x, m_pixels[node].y}; }

    // Each node is the end of several lines: its pixel is found once.
    void placeNodes()
    {
        m_pixels.resize(m_scene.nodeCount());
        for (std::uint32_t i = 0; i < m_pixels.size(); ++i) {
            const QPointF pixel = toPixels(m_scene.position(NodeIndex{i}));
            m_pixels[i] = {static_cast<float>(pixel.x()), static_cast<float>(pixel.y())};
        }
    }

    // Seen from so far that bends, widths and arrowheads would be smaller than a pixel or two.
    bool areLinesAlike() const
    {
        return m_zoom < kArrowZoom && !m_scene.style().hasEdgeColours() && !m_areMarksMany;
    }

    // Those that may be seen.
    void findEdges()
    {
        const model::Graph &graph = *m_scene.graph();
        for (const EdgeIndex edge : m_scene.edges()) {
            const NodeIndex source = graph.source(edge);
            const NodeIndex target = graph.target(edge);
            if (m_codes.mayCross(source, target)) {
                m_edges.push_back({edge, number(source), number(target), graph.isAdded(edge)});
            }
        }
    }

    // By the part of the image in which they begin: lines that follow each other find its pixels in
    // the processor's cache.
    void orderEdges()
    {
        if (m_edges.size() < kOrderedEdges) {
            return;
        }
        const int columns = m_image.width() / kTileSide + 2;
        const int rows = m_image.height() / kTileSide + 2;
        const auto tile = [](float pixel, int count) {
            const float place = pixel / kTileSide + 1;
            return place > 0 ? static_cast<int>(std::min(place, static_cast<float>(count - 1))) : 0;
        };
        std::vector<std::uint32_t> tiles(m_pixels.size());
        for (std::size_t i = 0; i < m_pixels.size(); ++i) {
            tiles[i] = static_cast<std::uint32_t>(tile(m_pixels[i].y, rows) * columns +
                                                  tile(m_pixels[i].x, columns));
        }
        std::vector<std::size_t> starts(static_cast<std::size_t>(columns * rows) + 1);
        for (const SeenEdge &edge : m_edges) {
            ++starts[tiles[edge.source] + std::size_t{1}];
        }
        for (std::size_t i = 1; i < starts.size(); ++i) {
            starts[i] += starts[i - 1];
        }
        std::vector<SeenEdge> ordered(m_edges.size());
        for (const SeenEdge &edge : m_edges) {
            ordered[starts[tiles[edge.source]]++] = edge;
        }
        m_edges = std::move(ordered);
    }

    void paintEdges(LineRaster &raster, Pass pass, const std::stop_token &stop)
    {
        const GraphStyle &style = m_scene.style();
        const bool isPlain = areLinesAlike();
        const double opacity =
            lineOpacity(m_edges.size()) * (pass == Pass::Dimmed ? kDimmedOpacity : 1);
        if (isPlain && m_detail == GraphDetail::Moving && m_edges.size() > kCountedLines) {
            paintCounted(pass, opacity, stop);
            return;
        }
        raster.setColour(style.theme().edge, opacity);
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
                return;
            }
            const EdgeIndex edge = m_edges[i].edge;
            if (m_picture.marks.isDimmed(edge) != (pass == Pass::Dimmed)) {
                continue;
            }
            if (isPlain) {
                paintLine(raster, m_edges[i]);
                continue;
            }
            const EdgeLook look = edgeLook(m_picture, edge);
            raster.setColour(look.colour, opacity);
            if (m_zoom < kArrowZoom) {
                paintLine(raster, m_edges[i]);
            } else {
                raster.setWidth(look.width * m_zoom);
                paintCurve(raster, edge, look);
            }
        }
    }

    // They are all of one colour.
    void paintCounted(Pass pass, double opacity, const std::stop_token &stop)
    {
        LineCounts counts(m_image.size());
        std::vector<LineWalk::End> ends(m_pixels.size());
        for (std::uint32_t i = 0; i < ends.size(); ++i) {
            ends[i] = counts.end(pixel(i));
        }
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
                return;
            }
            const SeenEdge &edge = m_edges[i];
            if (m_picture.marks.isDimmed(edge.edge) != (pass == Pass::Dimmed)) {
                continue;
            }
            const LineWalk::End from = ends[edge.source];
            const LineWalk::End to = ends[edge.target];
            if (edge.isAdded || edge.source == edge.target || !from.isInside() || !to.isInside()) {
                paintLine(counts, edge);
            } else {
                counts.line(from, to);
            }
        }
        counts.paint(m_image, m_scene.style().theme().edge, opacity);
    }

    // Long lines, which run out of the picture, have long dashes.
    template <typename Lines>
    static void dashedLine(Lines &raster, QPointF from, QPointF to)
    {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        const double dashes = std::clamp(std::ceil(length / kDashPixels), 1.0, kMostDashes);
        for (double i = 0; i < dashes; ++i) {
            raster.line(from + way * (i / dashes), from + way * ((i + 0.6) / dashes));
        }
    }

    // From middle to middle: bends, loops and arrowheads would be smaller than a pixel or two.
    template <typename Lines>
    void paintLine(Lines &raster, const SeenEdge &edge) const
    {
        if (edge.source == edge.target) {
            return;
        }
        const QPointF from = pixel(edge.source);
        const QPointF to = pixel(edge.target);
        if (edge.isAdded) {
            dashedLine(raster, from, to);
        } else {
            raster.line(from, to);
        }
    }

    void paintCurve(LineRaster &raster, EdgeIndex edge, const EdgeLook &look) const
    {
        const EdgeCurve curve = m_scene.curve(edge);
        const double length = curve.length();
        if (length < 1) {
            return;
        }
        const double end = lineEnd(length);
        const int pieces = curve.isStraight() ? 1 : 8;
        QPointF last = toPixels(curve.start());
        for (int i = 1; i <= pieces; ++i) {
            const QPointF next = toPixels(curve.pointAt(end * i / pieces));
            if (look.isDashed) {
                dashedLine(raster, last, next);
            } else {
                raster.line(last, next);
            }
            last = next;
        }
        std::array<QPointF, 4> corners = arrowhead(curve, look.width);
        std::ranges::transform(corners, corners.begin(),
                               [this](QPointF corner) { return toPixels(corner); });
        raster.polygon(corners);
    }

    // A caption is painted right after its node, so that the next node may lie over it.
    void paintNodes(NodeSprites &sprites, Pass pass, QPainter *captions,
                    const std::stop_token &stop) const
    {
        const double opacity = pass == Pass::Dimmed ? kDimmedOpacity : 1;
        if (captions) {
            captions->save();
            captions->setFont(captionFont());
            captions->setOpacity(opacity);
            applyCamera(*captions, m_picture.camera);
        }
        for (std::uint32_t i = 0; i < m_scene.nodeCount(); ++i) {
            if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
                break;
            }
            const NodeIndex node{i};
            if (!m_codes.isNear(node) || m_picture.marks.isDimmed(node) != (pass == Pass::Dimmed)) {
                continue;
            }
            const bool hasRing = m_areMarksMany && m_picture.marks.isSelected(node);
            if (sprites.put(node, pixel(i), {opacity, hasRing}) && captions) {
                paintInnerCaption(*captions, m_picture, node);
            }
        }
        if (captions) {
            captions->restore();
        }
    }

    void paintMarked(QPainter &painter, bool hasInnerCaptions) const
    {
        painter.save();
        painter.setFont(captionFont());
        applyCamera(painter, m_picture.camera);
        const GraphMarks &marks = m_picture.marks;
        const bool areFew = !m_areMarksMany;
        for (const SeenEdge &seen : m_edges) {
            const EdgeIndex edge = seen.edge;
            if ((areFew && marks.isSelected(edge)) || marks.isHovered(edge)) {
                ui::paintEdge(painter, m_picture, edge, m_scene.curve(edge), EdgeCaption::Hidden);
            }
        }
        const auto paintMarkedNode = [&](NodeIndex node) {
            paintNode(painter, m_picture, node);
            if (hasInnerCaptions) {
                paintInnerCaption(painter, m_picture, node);
            } else {
                paintLoneIcon(painter, m_picture, node);
            }
        };
        for (const NodeIndex node : areFew ? marks.selectedNodes() : std::vector<NodeIndex>()) {
            paintMarkedNode(node);
        }
        if (const auto *hovered = std::get_if<NodeIndex>(&m_picture.marks.hovered())) {
            paintMarkedNode(*hovered);
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
    ViewCodes m_codes;
    QImage m_image;
    std::vector<model::PointF> m_pixels; ///< where the nodes' middles are
    std::vector<SeenEdge> m_edges;       ///< that may be seen
    bool m_areMarksMany = false;         ///< of the selected elements
};

// Up to here the shapes of QPainter are painted soon enough after everything has come to rest.
constexpr std::size_t kShapedNodes = 420;
constexpr std::size_t kShapedEdges = 900;

QImage paintShapes(const GraphPicture &picture, QSize size, double pixelRatio,
                   const std::stop_token &stop)
{
    QImage image(size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    const QRectF view({0, 0}, QSizeF(size));
    QPainter painter(&image);
    paintBackground(painter, picture, view);
    paintGraph(painter, picture, view, GraphDetail::Still, stop);
    painter.end();
    return stop.stop_requested() ? QImage() : image;
}

} // namespace

QImage paintView(const GraphPicture &picture, QSize size, double pixelRatio, GraphDetail detail,
                 const std::stop_token &stop)
{
    if (detail == GraphDetail::Still) {
        const VisibleCount visible = visibleIn(picture, QRectF(QPointF(), QSizeF(size)));
        if (visible.nodes <= kShapedNodes && visible.edges <= kShapedEdges) {
            return paintShapes(picture, size, pixelRatio, stop);
        }
    }
    return LargePainting(picture, size, pixelRatio, detail).run(stop);
}

} // namespace ui
