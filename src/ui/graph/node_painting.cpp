// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/node_painting.h"

#include "ui/graph/caption_layout.h"
#include "ui/graph/node_icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <array>

using model::NodeIndex;

namespace ui
{

namespace
{

// Measuring texts that find no room is bounded as well as drawing them.
constexpr std::size_t kTriesPerCaption = 4;
// So many selected nodes have their captions also where there is no room; more would hide each other.
constexpr std::size_t kMostForcedCaptions = 20;
constexpr double kLineHeight = 1.15;
// Of a node's radius: icons with and without a caption, and the caption under one.
constexpr double kAloneIcon = 0.52;
constexpr double kIconAbove = 0.34;
constexpr double kIconLift = 0.4;
constexpr double kCaptionDrop = 0.34;
// Below this size in view units a node is a dot without light and shadow.
constexpr double kPlainRadius = 7;

QColor withOpacity(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

struct Body {
    QColor fill;
    QColor border;
    double borderWidth;
};

void paintBody(QPainter &painter, QPointF centre, double radius, const Body &body, bool isShaded)
{
    const QColor &colour = body.fill;
    if (isShaded) {
        QRadialGradient light(centre - QPointF(radius, radius) * 0.35, radius * 1.6);
        light.setColorAt(0, colour.lighter(109));
        light.setColorAt(1, colour);
        painter.setBrush(light);
    } else {
        painter.setBrush(colour);
    }
    const double border = std::min(body.borderWidth, radius);
    painter.setPen(border > 0 ? QPen(body.border, border) : QPen(Qt::NoPen));
    painter.drawEllipse(centre, radius - border / 2, radius - border / 2);
}

void paintPlaceholder(QPainter &painter, QPointF centre, double radius, const GraphTheme &theme)
{
    QPen pen(theme.edge, 1.6);
    pen.setDashPattern({3, 2.4});
    painter.setPen(pen);
    painter.setBrush(theme.background);
    painter.drawEllipse(centre, radius - 1, radius - 1);
}

// Not of the result: within a dashed ring.
void paintAddedBody(QPainter &painter, QPointF centre, double radius, const Body &look,
                    bool isShaded)
{
    constexpr double kRing = 3.4;
    paintBody(painter, centre, radius - kRing, look, isShaded);
    QPen pen(look.fill, 1.7, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3.2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius - 1, radius - 1);
}

// A second line inside of the border: there is more in it.
void paintGroupRing(QPainter &painter, QPointF centre, double radius, const QColor &ink)
{
    painter.setPen(QPen(withOpacity(ink, 0.45), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius - 4.5, radius - 4.5);
}

void drawCentred(QPainter &painter, QPointF centre, const QString &text, double fontSize)
{
    painter.save();
    painter.translate(centre);
    painter.scale(fontSize / kCaptionFontPixels, fontSize / kCaptionFontPixels);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(
        QPointF(-metrics.horizontalAdvance(text) / 2,
                (metrics.capHeight() > 0 ? metrics.capHeight() : metrics.ascent()) / 2),
        text);
    painter.restore();
}

// `half` is half of its width.
void paintIcon(QPainter &painter, QPointF centre, double half, const QPainterPath &icon,
               const QColor &ink)
{
    painter.save();
    painter.translate(centre);
    painter.scale(half / 10, half / 10);
    painter.fillPath(icon, ink);
    painter.restore();
}

QColor inkOn(const GraphScene &scene, NodeIndex node)
{
    return scene.graph()->isPlaceholder(node) ? scene.style().theme().edgeCaption
                                              : scene.style().captionColour(*scene.graph(), node);
}

bool isMarked(const GraphPicture &picture, NodeIndex node)
{
    return picture.marks.isHovered(node) || picture.marks.isSelected(node);
}

// Keeps captions off each other and off other nodes, on a coarse grid of the view.
class CaptionRoom
{
public:
    explicit CaptionRoom(const QRectF &view)
        : m_view(view)
        , m_columns(static_cast<int>(view.width() / kCell) + 1)
        , m_rows(static_cast<int>(view.height() / kCell) + 1)
        , m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0)
    {
    }

    void block(const QRectF &box)
    {
        visit(box, [](char &cell) {
            cell = 1;
            return true;
        });
    }

    bool isFree(const QRectF &box)
    {
        return m_view.contains(box) && visit(box, [](char &cell) { return cell == 0; });
    }

private:
    static constexpr double kCell = 5;

    // Calls for each cell under the box until one says no.
    template <typename Visitor>
    bool visit(const QRectF &box, Visitor visitor)
    {
        const QRectF inside = box.intersected(m_view).translated(-m_view.topLeft());
        if (inside.isEmpty()) {
            return true;
        }
        const int lastRow = std::min(m_rows - 1, static_cast<int>(inside.bottom() / kCell));
        const int lastColumn = std::min(m_columns - 1, static_cast<int>(inside.right() / kCell));
        for (int row = static_cast<int>(inside.top() / kCell); row <= lastRow; ++row) {
            for (int column = static_cast<int>(inside.left() / kCell); column <= lastColumn;
                 ++column) {
                if (!visitor(m_taken[static_cast<std::size_t>(row * m_columns + column)])) {
                    return false;
                }
            }
        }
        return true;
    }

    QRectF m_view;
    int m_columns;
    int m_rows;
    std::vector<char> m_taken;
};

// Below, above, right and left of a node: where its caption may stand, best first.
std::array<QRectF, 4> captionPlaces(QPointF centre, double radius, QSizeF size)
{
    const double away = radius + 1;
    const double half = size.width() / 2;
    return {
        QRectF(QPointF(centre.x() - half, centre.y() + away), size),
        QRectF(QPointF(centre.x() - half, centre.y() - away - size.height()), size),
        QRectF(QPointF(centre.x() + away, centre.y() - size.height() / 2), size),
        QRectF(QPointF(centre.x() - away - size.width(), centre.y() - size.height() / 2), size)};
}

// Marked nodes, then those with the most relationships: the order in which nodes get a caption while
// there is room. Ends when `give` says no.
template <typename Give>
void inCaptionOrder(const GraphPicture &picture, Give give)
{
    std::vector<NodeIndex> marked = picture.marks.selectedNodes();
    if (const auto *hovered = std::get_if<NodeIndex>(&picture.marks.hovered());
        hovered && !picture.marks.isSelected(*hovered)) {
        marked.push_back(*hovered);
    }
    for (const NodeIndex node : marked) {
        if (!give(node)) {
            return;
        }
    }
    for (const NodeIndex node : picture.scene.nodesByDegree()) {
        if (!isMarked(picture, node) && !give(node)) {
            return;
        }
    }
}

} // namespace

void applyCamera(QPainter &painter, const GraphCamera &camera)
{
    painter.translate(camera.offset);
    painter.scale(camera.zoom, camera.zoom);
}

void paintNodeBody(QPainter &painter, const GraphPicture &picture, NodeIndex node)
{
    const GraphScene &scene = picture.scene;
    const GraphTheme &theme = scene.style().theme();
    const QPointF centre = scene.position(node);
    const double radius = scene.radius(node);
    const bool isShaded = radius * picture.camera.zoom > kPlainRadius;

    painter.setPen(Qt::NoPen);
    if (picture.ground == GraphGround::Filled) {
        painter.setBrush(theme.background);
        painter.drawEllipse(centre, radius + 2, radius + 2);
    }
    if (isShaded) {
        painter.setBrush(QColor(0, 0, 0, 16));
        painter.drawEllipse(centre + QPointF(0, 1.8), radius + 1.6, radius + 1.6);
        painter.drawEllipse(centre + QPointF(0, 1.2), radius + 0.6, radius + 0.6);
    }
    if (scene.graph()->isPlaceholder(node)) {
        paintPlaceholder(painter, centre, radius, theme);
    } else {
        const GraphStyle &style = scene.style();
        const auto paint = scene.graph()->isAdded(node) ? paintAddedBody : paintBody;
        paint(painter, centre, radius,
              {style.nodeColour(*scene.graph(), node), style.nodeBorderColour(*scene.graph(), node),
               style.nodeBorderWidth(node).value_or(std::clamp(radius * 0.06, 1.0, 2.0))},
              isShaded);
    }
    if (scene.graph()->members(node) > 1) {
        paintGroupRing(painter, centre, radius, scene.style().captionColour(*scene.graph(), node));
    }
}

void paintNodeRing(QPainter &painter, const GraphPicture &picture, NodeIndex node)
{
    const double radius = picture.scene.radius(node);
    const double width = std::max(3.0, 2 / picture.camera.zoom);
    painter.setPen(QPen(
        withOpacity(picture.scene.style().theme().accent, picture.marks.isSelected(node) ? 1 : 0.5),
        width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(picture.scene.position(node), radius + width, radius + width);
}

void paintNode(QPainter &painter, const GraphPicture &picture, NodeIndex node)
{
    paintNodeBody(painter, picture, node);
    if (isMarked(picture, node)) {
        paintNodeRing(painter, picture, node);
    }
}

void paintIconIn(QPainter &painter, QPointF centre, double radius, const QPainterPath &icon,
                 const QColor &ink)
{
    paintIcon(painter, centre, radius * kAloneIcon, icon, ink);
}

void paintLoneIcon(QPainter &painter, const GraphPicture &picture, NodeIndex node)
{
    const GraphScene &scene = picture.scene;
    const QPainterPath &icon = nodeIconPath(scene.style().look(node).icon);
    if (!icon.isEmpty() && scene.radius(node) * picture.camera.zoom >= kIconRadius) {
        paintIconIn(painter, scene.position(node), scene.radius(node), icon, inkOn(scene, node));
    }
}

void paintInnerCaption(QPainter &painter, const GraphPicture &picture, NodeIndex node)
{
    const GraphScene &scene = picture.scene;
    const QString text = scene.caption(node);
    const double radius = scene.radius(node);
    const QColor ink = inkOn(scene, node);
    const QPainterPath &icon = nodeIconPath(scene.style().look(node).icon);
    if (!icon.isEmpty()) {
        const double size = text.isEmpty() ? kAloneIcon : kIconAbove;
        paintIcon(painter,
                  scene.position(node) - QPointF(0, text.isEmpty() ? 0 : radius * kIconLift),
                  radius * size, icon, ink);
    }
    if (text.isEmpty()) {
        return;
    }
    const WrappedCaption caption =
        wrapInCircle(text, icon.isEmpty() ? radius : radius * kCaptionUnderIcon);
    painter.setPen(ink);
    const double lineHeight = caption.fontSize * kLineHeight;
    QPointF at = scene.position(node);
    at.ry() += icon.isEmpty() ? 0 : radius * kCaptionDrop;
    at.ry() -= lineHeight * static_cast<double>(caption.lines.size() - 1) / 2;
    for (const QString &line : caption.lines) {
        drawCentred(painter, at, line, caption.fontSize);
        at.ry() += lineHeight;
    }
}

void paintOuterCaptions(QPainter &painter, const GraphPicture &picture, const QRectF &view,
                        std::size_t limit)
{
    const GraphScene &scene = picture.scene;
    const GraphTheme &theme = scene.style().theme();
    const auto radiusInView = [&](NodeIndex node) {
        return std::max(2.0, scene.radius(node) * picture.camera.zoom);
    };
    CaptionRoom room(view);
    for (const NodeIndex node : scene.nodesByDegree()) {
        if (picture.marks.isDimmed(node) || !picture.shows(node)) {
            continue;
        }
        const double half = radiusInView(node) * 0.5; // a caption may cover a border
        const QPointF centre = picture.camera.toView(scene.position(node));
        room.block({centre.x() - half, centre.y() - half, 2 * half, 2 * half});
    }
    const bool areForced = picture.marks.selectedNodes().size() <= kMostForcedCaptions;
    painter.setFont(captionFont());
    std::size_t placed = 0;
    std::size_t tried = 0;
    inCaptionOrder(picture, [&](NodeIndex node) {
        const QPointF centre = picture.camera.toView(scene.position(node));
        if (!view.contains(centre) || picture.marks.isDimmed(node) || !picture.shows(node)) {
            return true;
        }
        if (++tried > limit * kTriesPerCaption) {
            return false;
        }
        const LineCaption caption = captionBeside(scene.caption(node));
        const QSizeF size(caption.width + 6, kBesideFontSize * 1.35);
        const auto places = captionPlaces(centre, radiusInView(node), size);
        const auto *place = std::find_if(places.begin(), places.end(),
                                         [&room](const QRectF &box) { return room.isFree(box); });
        if (place == places.end() && areForced && isMarked(picture, node)) {
            place = places.begin();
        }
        if (caption.text.isEmpty() || place == places.end()) {
            return true;
        }
        room.block(*place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withOpacity(theme.background, 0.8));
        painter.drawRoundedRect(*place, 4, 4);
        painter.setPen(theme.caption);
        drawCentred(painter, place->center(), caption.text, kBesideFontSize);
        return ++placed < limit;
    });
}

} // namespace ui
