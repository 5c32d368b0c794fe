// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_scene.h"

#include "model/style/caption_template.h"
#include "ui/graph/view_codes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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
constexpr std::uint32_t kStopCheckMask = 0xFFFF;

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

// Ties by number. Counted, not compared: in proportion to the nodes.
std::vector<NodeIndex> byFallingDegree(const model::Graph &graph, std::uint32_t nodes)
{
    const auto degree = [&graph](std::uint32_t node) {
        return graph.edges(NodeIndex{node}).size();
    };
    std::size_t most = 0;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        most = std::max(most, degree(node));
    }
    std::vector<std::uint32_t> places(most + 2, 0); // where the nodes of a degree begin
    for (std::uint32_t node = 0; node < nodes; ++node) {
        ++places[most - degree(node) + 1];
    }
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<NodeIndex> order(nodes);
    for (std::uint32_t node = 0; node < nodes; ++node) {
        order[places[most - degree(node)]++] = NodeIndex{node};
    }
    return order;
}

} // namespace

GraphScene::GraphScene(std::shared_ptr<const model::Graph> graph, std::size_t nodeLimit,
                       const std::stop_token &stop)
    : m_graph(std::move(graph))
    , m_shape(std::make_shared<const Shape>(shapeOf(
          *m_graph, static_cast<std::uint32_t>(std::min(nodeLimit, m_graph->nodeCount())), stop)))
{
}

GraphScene::Shape GraphScene::shapeOf(const model::Graph &graph, std::uint32_t nodes,
                                      const std::stop_token &stop)
{
    Shape shape;
    shape.radii.reserve(nodes);
    for (std::uint32_t node = 0; node < nodes; ++node) {
        const std::uint32_t members = graph.members(NodeIndex{node});
        shape.radii.push_back(members > 1 ? groupRadius(members)
                                          : radiusFor(graph.edges(NodeIndex{node}).size()));
    }
    if (stop.stop_requested()) {
        return shape;
    }
    shape.nodesByDegree = byFallingDegree(graph, nodes);
    for (std::uint32_t edge = 0; edge < graph.edgeCount(); ++edge) {
        if ((edge & kStopCheckMask) == 0 && stop.stop_requested()) {
            return shape;
        }
        if (number(graph.source(EdgeIndex{edge})) < nodes &&
            number(graph.target(EdgeIndex{edge})) < nodes) {
            shape.edges.push_back(EdgeIndex{edge});
        }
    }
    return shape;
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
    if (!isPlaced() || nodeCount() == 0) {
        return {};
    }
    constexpr double kFar = std::numeric_limits<double>::max();
    QPointF least(kFar, kFar);
    QPointF most(-kFar, -kFar);
    for (std::uint32_t node = 0; node < nodeCount(); ++node) {
        const QPointF centre = position(NodeIndex{node});
        const double r = radius(NodeIndex{node});
        least = {std::min(least.x(), centre.x() - r), std::min(least.y(), centre.y() - r)};
        most = {std::max(most.x(), centre.x() + r), std::max(most.y(), centre.y() + r)};
    }
    return {least, most};
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
