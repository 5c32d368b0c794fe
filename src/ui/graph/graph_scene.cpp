// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_scene.h"

#include "model/style/caption_template.h"
#include "ui/graph/view_codes.h"

#include <algorithm>
#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr float kLeastRadius = 27;
constexpr float kRadiusPerDoubling = 3;
constexpr float kMostRadius = 50;
constexpr float kGroupRadiusPerDoubling = 5;
constexpr float kMostGroupRadius = 90;
constexpr double kEdgeGap = 2; // between a node's border and the lines at it

float radiusFor(std::size_t degree)
{
    return std::min(kMostRadius,
                    kLeastRadius + kRadiusPerDoubling * std::log2(1 + static_cast<float>(degree)));
}

// A group shows that it is many.
float groupRadius(std::uint32_t members)
{
    return std::min(kMostGroupRadius, kLeastRadius + kGroupRadiusPerDoubling *
                                                         std::log2(static_cast<float>(members)));
}

} // namespace

GraphScene::GraphScene(std::shared_ptr<const model::Graph> graph, std::size_t nodeLimit)
    : m_graph(std::move(graph))
{
    auto shape = std::make_shared<Shape>();
    const auto count = static_cast<std::uint32_t>(std::min(nodeLimit, m_graph->nodeCount()));
    for (std::uint32_t node = 0; node < count; ++node) {
        const std::uint32_t members = m_graph->members(NodeIndex{node});
        shape->radii.push_back(members > 1 ? groupRadius(members)
                                           : radiusFor(m_graph->edges(NodeIndex{node}).size()));
        shape->nodesByDegree.push_back(NodeIndex{node});
    }
    std::stable_sort(shape->nodesByDegree.begin(), shape->nodesByDegree.end(),
                     [this](NodeIndex a, NodeIndex b) {
                         return m_graph->edges(a).size() > m_graph->edges(b).size();
                     });
    for (std::uint32_t edge = 0; edge < m_graph->edgeCount(); ++edge) {
        if (number(m_graph->source(EdgeIndex{edge})) < count &&
            number(m_graph->target(EdgeIndex{edge})) < count) {
            shape->edges.push_back(EdgeIndex{edge});
        }
    }
    m_shape = std::move(shape);
}

void GraphScene::setPositions(Positions positions)
{
    Q_ASSERT(positions->size() == nodeCount());
    m_positions = std::move(positions);
}

void GraphScene::hold(NodeIndex node, QPointF position)
{
    m_held = Held{node, position};
}

const std::vector<EdgeIndex> &GraphScene::edges() const
{
    static const std::vector<EdgeIndex> kNone;
    return m_shape ? m_shape->edges : kNone;
}

QString GraphScene::caption(NodeIndex node) const
{
    const std::optional<QString> &own = m_style.look(node).caption;
    // Placeholders and groups have no properties, and a name of their own.
    if (own && m_graph->wire(node) != nullptr) {
        return model::expandCaption(*own, *m_graph, node);
    }
    return m_captions ? m_captions(*m_graph, node) : m_graph->caption(node);
}

QString GraphScene::caption(EdgeIndex edge) const
{
    const std::uint32_t members = m_graph->members(edge);
    const std::optional<QString> &own = m_style.look(edge).caption;
    const QString caption =
        model::expandCaption(own && members == 1 ? *own : QStringLiteral("<type>"), *m_graph, edge);
    return members > 1 ? QStringLiteral("%1 ×%2").arg(caption).arg(members) : caption;
}

EdgeCurve GraphScene::curve(EdgeIndex edge) const
{
    const NodeIndex source = m_graph->source(edge);
    const NodeIndex target = m_graph->target(edge);
    const EdgeTurn turn{m_graph->parallelIndex(edge), m_graph->parallelCount(edge),
                        source < target ? EdgeTurn::Side::Left : EdgeTurn::Side::Right};
    if (source == target) {
        return EdgeCurve::loop(position(source), radius(source) + kEdgeGap, turn, 1);
    }
    return EdgeCurve::between(
        {position(source), position(target), radius(source) + kEdgeGap, radius(target) + kEdgeGap},
        turn, 1);
}

QRectF GraphScene::bounds() const
{
    QRectF all;
    for (std::uint32_t node = 0; isPlaced() && node < nodeCount(); ++node) {
        const QPointF centre = position(NodeIndex{node});
        const double r = radius(NodeIndex{node});
        all |= QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
    }
    return all;
}

const std::vector<NodeIndex> &GraphScene::nodesByDegree() const
{
    return m_shape->nodesByDegree;
}

// The last one drawn lies on top.
std::optional<NodeIndex> GraphScene::nodeAt(QPointF world, double slack) const
{
    for (std::size_t i = isPlaced() ? nodeCount() : 0; i-- > 0;) {
        const NodeIndex node{static_cast<std::uint32_t>(i)};
        const QPointF offset = position(node) - world;
        const double reach = radius(node) + slack;
        if (QPointF::dotProduct(offset, offset) <= reach * reach) {
            return node;
        }
    }
    return std::nullopt;
}

std::optional<EdgeIndex> GraphScene::edgeAt(QPointF world, double slack) const
{
    std::optional<EdgeIndex> nearest;
    double least = slack;
    if (!isPlaced()) {
        return nearest;
    }
    const ViewCodes codes(*this, QRectF(world, QSizeF()).adjusted(-slack, -slack, slack, slack));
    for (const EdgeIndex edge : edges()) {
        if (!codes.mayCross(m_graph->source(edge), m_graph->target(edge))) {
            continue;
        }
        const EdgeCurve shape = curve(edge);
        if (!shape.bounds().adjusted(-least, -least, least, least).contains(world)) {
            continue;
        }
        const double distance = shape.distanceTo(world);
        if (distance <= least) {
            least = distance;
            nearest = edge;
        }
    }
    return nearest;
}

GraphItem GraphScene::itemAt(QPointF world, double slack) const
{
    if (const auto node = nodeAt(world, slack)) {
        return *node;
    }
    if (const auto edge = edgeAt(world, slack)) {
        return *edge;
    }
    return std::monostate();
}

} // namespace ui
