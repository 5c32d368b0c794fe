// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/layout/point.h"
#include "ui/graph/edge_curve.h"
#include "ui/graph/graph_style.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace ui
{

/// What the pointer can be on.
using GraphItem = std::variant<std::monostate, model::NodeIndex, model::EdgeIndex>;

/// Gives the text inside a node. Called from the GUI thread and from pool threads.
using CaptionProvider = std::function<QString(const model::Graph &, model::NodeIndex)>;

/// What there is to draw: the first nodes of a graph up to a limit, the relationships between them,
/// where they are and what they look like, in the drawing's units. A value of shared constant parts:
/// copies are cheap and may be read on another thread.
class GraphScene
{
public:
    using Positions = std::shared_ptr<const std::vector<model::PointF>>;

    GraphScene() = default;
    /// In proportion to the graph. One whose making was stopped is not fit to be used.
    GraphScene(std::shared_ptr<const model::Graph> graph, std::size_t nodeLimit,
               const std::stop_token &stop = {});

    void setStyle(const GraphStyle &style) { m_style = style; }
    void setCaptionProvider(CaptionProvider provider) { m_captions = std::move(provider); }
    void setPositions(Positions positions);
    /// By node; null until there are any.
    const Positions &positions() const { return m_positions; }
    /// Overrides the position of one node, while it follows the pointer ahead of the layout.
    void hold(model::NodeIndex node, QPointF position);
    void letGo() { m_held.reset(); }
    std::optional<model::NodeIndex> heldNode() const
    {
        return m_held ? std::optional(m_held->node) : std::nullopt;
    }

    const std::shared_ptr<const model::Graph> &graph() const { return m_graph; }
    const GraphStyle &style() const { return m_style; }
    /// False until there are positions to draw at.
    bool isPlaced() const { return m_positions != nullptr; }
    std::size_t nodeCount() const { return m_shape ? m_shape->radii.size() : 0; }
    const std::vector<model::EdgeIndex> &edges() const;
    bool isShown(model::NodeIndex node) const { return model::number(node) < nodeCount(); }

    QPointF position(model::NodeIndex node) const
    {
        if (m_held && m_held->node == node) {
            return m_held->position;
        }
        const model::PointF point = (*m_positions)[number(node)];
        return {point.x, point.y};
    }
    double radius(model::NodeIndex node) const
    {
        return m_style.nodeRadius(node).value_or(m_shape->radii[model::number(node)]);
    }
    QString caption(model::NodeIndex node) const;
    /// The type, or what the style sheet says.
    QString caption(model::EdgeIndex edge) const;
    EdgeCurve curve(model::EdgeIndex edge) const;
    /// All nodes with their borders; empty without positions.
    QRectF bounds() const;
    /// Shown nodes, those with the most relationships first: who gets a caption when room is short.
    const std::vector<model::NodeIndex> &nodesByDegree() const;

    std::optional<model::NodeIndex> nodeAt(QPointF world, double slack) const;
    std::optional<model::EdgeIndex> edgeAt(QPointF world, double slack) const;
    GraphItem itemAt(QPointF world, double slack) const;

private:
    struct Shape {
        std::vector<float> radii;
        std::vector<model::EdgeIndex> edges;
        std::vector<model::NodeIndex> nodesByDegree;
    };
    static Shape shapeOf(const model::Graph &graph, std::uint32_t nodes,
                         const std::stop_token &stop);
    struct Held {
        model::NodeIndex node;
        QPointF position;
    };

    std::shared_ptr<const model::Graph> m_graph;
    std::shared_ptr<const Shape> m_shape;
    Positions m_positions;
    std::optional<Held> m_held;
    GraphStyle m_style;
    CaptionProvider m_captions;
};

} // namespace ui
