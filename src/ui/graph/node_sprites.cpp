// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/node_sprites.h"

#include "ui/graph/node_painting.h"

#include <QHashFunctions>
#include <QPainter>

#include <algorithm>
#include <cmath>

using model::NodeIndex;

namespace ui
{

namespace
{

constexpr double kLeastNodeRadius = 2;
// Smaller dots are plain: borders and halos would hide the lines.
constexpr double kShapedRadius = 4;
constexpr std::size_t kMostPixels = std::size_t{4} << 20; // kept for the next frame
constexpr double kBeyondRadius = 5;                       // halo and shadow, in drawing units
constexpr double kRingWidth = 2;                          // in view units

enum LookFlag : std::uint32_t {
    PlaceholderLook = 1,
    AddedLook = 2,
    GroupLook = 4,
    DimmedLook = 8,
    ShapedLook = 16,
    RingLook = 32,
    HardLook = 64
};

QImage emptySquare(double reach)
{
    const int side = 2 * static_cast<int>(std::ceil(reach));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

void blendPixels(std::uint32_t *to, const std::uint32_t *from, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::uint32_t source = from[i];
        const std::uint32_t alpha = source >> 24;
        if (alpha == 0xFF) {
            to[i] = source;
            continue;
        }
        const std::uint32_t keep = 256 - (alpha + (alpha >> 7));
        const std::uint32_t target = to[i];
        to[i] = 0xFF000000U |
                (((target & 0x00FF00FFU) * keep >> 8 & 0x00FF00FFU) + (source & 0x00FF00FFU)) |
                (((target & 0x0000FF00U) * keep >> 8 & 0x0000FF00U) + (source & 0x0000FF00U));
    }
}

} // namespace

NodeSprites::NodeSprites(const GraphPicture &picture, QImage &image, double pixelRatio,
                         GraphDetail detail)
    : m_picture(picture)
    , m_ratio(pixelRatio)
    , m_detail(detail)
    , m_zoom(picture.camera.zoom * pixelRatio)
    , m_pixels(reinterpret_cast<std::uint32_t *>(image.bits()))
    , m_stride(image.bytesPerLine() / 4)
    , m_columns(image.width())
    , m_rows(image.height())
    , m_cache(cacheFor(picture, m_zoom))
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
}

NodeSprites::Cache &NodeSprites::cacheFor(const GraphPicture &picture, double zoom)
{
    thread_local Cache cache;
    const QRgb ground = picture.scene.style().theme().background.rgb();
    const bool isFilled = picture.ground == GraphGround::Filled;
    if (cache.zoom != zoom || cache.ground != ground || cache.isFilled != isFilled ||
        cache.pixels > kMostPixels) {
        cache = {zoom, ground, isFilled, {}, 0};
    }
    return cache;
}

// In pixels: halo, shadow, and a ring, which is as wide at every zoom.
double NodeSprites::beyondRadius() const
{
    return kBeyondRadius * m_zoom + 3 * kRingWidth * m_ratio;
}

// Beside a caption they are painted with it.
bool NodeSprites::hasLoneIcons() const
{
    return m_picture.camera.zoom < kInnerCaptionZoom;
}

double NodeSprites::pixelRadius(NodeIndex node) const
{
    return std::max(kLeastNodeRadius * m_ratio, m_picture.scene.radius(node) * m_zoom);
}

bool NodeSprites::put(NodeIndex node, QPointF centre, const Mark &mark)
{
    const double radius = pixelRadius(node);
    const double reach = radius + beyondRadius() + 1;
    // What is not a number is not inside either.
    if (!(centre.x() > -reach && centre.y() > -reach && centre.x() < m_columns + reach &&
          centre.y() < m_rows + reach)) {
        return false;
    }
    const Sprite &sprite = spriteFor(node, radius, mark);
    const int half = sprite.image.width() / 2;
    const int left = static_cast<int>(std::lround(centre.x())) - half;
    const int top = static_cast<int>(std::lround(centre.y())) - half;
    const int lastRow = std::min(static_cast<int>(sprite.rows.size()), m_rows - top);
    for (int row = std::max(0, -top); row < lastRow; ++row) {
        const Sprite::Row filled = sprite.rows[static_cast<std::size_t>(row)];
        const int begin = std::max(filled.begin, -left);
        const int count = std::min(filled.end, m_columns - left) - begin;
        const auto *from = reinterpret_cast<const std::uint32_t *>(sprite.image.constScanLine(row));
        blendPixels(m_pixels + (top + row) * m_stride + left + begin, from + begin, count);
    }
    return true;
}

std::size_t NodeSprites::KeyHash::operator()(const Key &key) const
{
    return qHashMulti(0, key.fill, key.border, key.ink, key.sizes, key.flags, key.icon);
}

NodeSprites::Key NodeSprites::keyOf(NodeIndex node, double radius, const Mark &mark) const
{
    const GraphStyle &style = m_picture.scene.style();
    const model::Graph &graph = *m_picture.scene.graph();
    Key key;
    key.fill = style.nodeColour(graph, node).rgb();
    key.sizes = static_cast<std::uint32_t>(std::lround(radius * 2)) << 8U;
    key.flags = (graph.isPlaceholder(node) ? PlaceholderLook : 0U) |
                (mark.opacity < 1 ? DimmedLook : 0U) | (mark.hasRing ? RingLook : 0U);
    if (radius < kShapedRadius * m_ratio) {
        key.flags |= m_detail == GraphDetail::Moving ? HardLook : 0U;
        return key;
    }
    key.flags |= ShapedLook | (graph.isAdded(node) ? AddedLook : 0U);
    key.border = style.look(node).border.value_or(0); // otherwise it follows from the fill
    key.sizes |= static_cast<std::uint32_t>(
        std::clamp(std::lround(style.nodeBorderWidth(node).value_or(0) * 4), 0L, 255L));
    if (hasLoneIcons()) {
        key.icon = style.look(node).icon;
    }
    if (graph.members(node) > 1) {
        key.flags |= GroupLook;
    }
    if ((key.flags & GroupLook) != 0 || !key.icon.isEmpty()) {
        key.ink = style.captionColour(graph, node).rgb();
    }
    return key;
}

const NodeSprites::Sprite &NodeSprites::spriteFor(NodeIndex node, double radius, const Mark &mark)
{
    const Key key = keyOf(node, radius, mark);
    if (m_last && key == m_lastKey) {
        return *m_last;
    }
    const auto [place, isNew] = m_cache.sprites.try_emplace(key);
    Sprite &sprite = place->second;
    if (isNew) {
        sprite.image = (key.flags & ShapedLook) ? paintShape(node, radius, mark)
                                                : paintDot(node, radius, mark);
        const int side = sprite.image.width();
        m_cache.pixels += static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
        for (int row = 0; row < side; ++row) {
            const auto *line =
                reinterpret_cast<const std::uint32_t *>(sprite.image.constScanLine(row));
            const auto isFilled = [](std::uint32_t pixel) { return pixel != 0; };
            const auto *begin = std::find_if(line, line + side, isFilled);
            const auto *end = line + side;
            while (end > begin && !isFilled(end[-1])) {
                --end;
            }
            sprite.rows.push_back({static_cast<int>(begin - line), static_cast<int>(end - line)});
        }
    }
    m_lastKey = key;
    m_last = &sprite;
    return sprite;
}

QImage NodeSprites::paintDot(NodeIndex node, double radius, const Mark &mark) const
{
    const GraphStyle &style = m_picture.scene.style();
    const model::Graph &graph = *m_picture.scene.graph();
    QImage image = emptySquare(radius + (mark.hasRing ? 2 * kRingWidth * m_ratio : 1));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, m_detail == GraphDetail::Still);
    painter.setOpacity(mark.opacity);
    painter.translate(image.rect().center() + QPointF(0.5, 0.5));
    if (graph.isPlaceholder(node)) {
        painter.setPen(QPen(style.theme().edge, m_ratio));
        painter.setBrush(style.theme().background);
        radius -= m_ratio / 2;
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.nodeColour(graph, node));
    }
    painter.drawEllipse(QPointF(), radius, radius);
    if (mark.hasRing) {
        const double width = kRingWidth * m_ratio;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.theme().accent, width));
        painter.drawEllipse(QPointF(), radius + width, radius + width);
    }
    return image;
}

QImage NodeSprites::paintShape(NodeIndex node, double radius, const Mark &mark) const
{
    QImage image = emptySquare(radius + beyondRadius());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(mark.opacity);
    painter.translate(image.width() / 2, image.height() / 2);
    painter.scale(m_zoom, m_zoom);
    painter.translate(-m_picture.scene.position(node));
    paintNodeBody(painter, m_picture, node);
    if (mark.hasRing) {
        paintNodeRing(painter, m_picture, node);
    }
    if (hasLoneIcons()) {
        paintLoneIcon(painter, m_picture, node);
    }
    return image;
}

} // namespace ui
