// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/item_view.h"

#include "ui/graph/graph_style.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace bench
{

namespace
{

constexpr double kRadius = 30;
constexpr double kCaptionZoom = 0.72; // the zoom from which our own view has captions
constexpr double kArrowZoom = 0.3;

double zoomOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

class ItemView::NodeItem : public QGraphicsItem
{
public:
    NodeItem(const QString &caption, const QColor &colour)
        : m_caption(caption)
        , m_colour(colour)
    {
        setZValue(1);
    }
    QRectF boundingRect() const override
    {
        return {-kRadius - 1, -kRadius - 1, 2 * kRadius + 2, 2 * kRadius + 2};
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(QPen(m_colour.darker(124), 1.6));
        painter->setBrush(m_colour);
        painter->drawEllipse(QPointF(), kRadius, kRadius);
        if (zoomOf(*painter) >= kCaptionZoom) {
            painter->setPen(Qt::white);
            painter->drawText(boundingRect(), Qt::AlignCenter, m_caption);
        }
    }

private:
    QString m_caption;
    QColor m_colour;
};

class ItemView::EdgeItem : public QGraphicsItem
{
public:
    explicit EdgeItem(const QString &caption)
        : m_caption(caption)
    {
    }
    void setEnds(QPointF from, QPointF to)
    {
        prepareGeometryChange();
        m_line = QLineF(from, to);
    }
    QRectF boundingRect() const override
    {
        return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-8, -8, 8, 8);
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const double zoom = zoomOf(*painter);
        painter->setPen(QPen(QColor(0x9BA5B2), 1.4));
        painter->drawLine(m_line);
        if (zoom < kArrowZoom)
            return;
        const QPointF along = (m_line.p2() - m_line.p1()) / std::max(1.0, m_line.length());
        const QPointF across(-along.y(), along.x());
        const QPointF tip = m_line.p2() - along * kRadius;
        const QPointF points[]{tip, tip - along * 8 + across * 3.6, tip - along * 8 - across * 3.6};
        painter->setBrush(QColor(0x9BA5B2));
        painter->drawConvexPolygon(points, 3);
        if (zoom >= kCaptionZoom)
            painter->drawText(m_line.center(), m_caption);
    }

private:
    QLineF m_line;
    QString m_caption;
};

ItemView::ItemView(const SettledGraph &settled)
    : m_graph(*settled.graph)
    , m_view(&m_scene)
    , m_image(1600, 1000, QImage::Format_RGB32)
{
    const ui::GraphStyle style(m_graph, ui::Brightness::Light);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (std::uint32_t i = 0; i < m_graph.edgeCount(); ++i) {
        const std::string_view type = m_graph.typeName(m_graph.type(EdgeIndex{i}));
        m_edges.push_back(
            new EdgeItem(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()))));
        m_scene.addItem(m_edges.back());
    }
    for (std::uint32_t i = 0; i < m_graph.nodeCount(); ++i) {
        m_nodes.push_back(
            new NodeItem(m_graph.caption(NodeIndex{i}), style.nodeColour(m_graph, NodeIndex{i})));
        m_scene.addItem(m_nodes.back());
    }
    moveTo(settled.positions);
    m_view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setOptimizationFlag(QGraphicsView::DontAdjustForAntialiasing);
    m_view.resize(1600, 1000);
    m_view.show();
}

void ItemView::showAll()
{
    m_view.fitInView(m_scene.itemsBoundingRect(), Qt::KeepAspectRatio);
}

void ItemView::showNear()
{
    m_view.resetTransform();
    m_view.centerOn(m_scene.itemsBoundingRect().center());
}

void ItemView::moveTo(const std::vector<model::PointF> &positions)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->setPos(QPointF(positions[i].x, positions[i].y));
    for (std::uint32_t i = 0; i < m_graph.edgeCount(); ++i)
        m_edges[i]->setEnds(m_nodes[number(m_graph.source(EdgeIndex{i}))]->pos(),
                            m_nodes[number(m_graph.target(EdgeIndex{i}))]->pos());
}

void ItemView::paint()
{
    m_view.viewport()->render(&m_image);
}

} // namespace bench
