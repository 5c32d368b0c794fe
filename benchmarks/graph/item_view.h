// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/settled_graph.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>

#include <vector>

namespace bench
{

/// The same picture as a QGraphicsView with an item for each element, which is what a graph drawn
/// with Qt's own means is: discs with a caption, lines with an arrowhead and a type.
class ItemView
{
public:
    explicit ItemView(const SettledGraph &settled);

    void showAll();
    /// One to one, around the middle.
    void showNear();
    void moveTo(const std::vector<model::PointF> &positions);
    /// Into an image, so that it takes no window that is seen.
    void paint();

private:
    class NodeItem;
    class EdgeItem;

    const model::Graph &m_graph;
    QGraphicsScene m_scene;
    QGraphicsView m_view;
    QImage m_image;
    std::vector<NodeItem *> m_nodes;
    std::vector<EdgeItem *> m_edges;
};

} // namespace bench
