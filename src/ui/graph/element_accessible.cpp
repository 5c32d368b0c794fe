// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/element_accessible.h"

#include <QAccessible>
#include <QCoreApplication>

#include <algorithm>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

/// A hub's relationships are not read out to the end.
constexpr std::size_t kMostNamed = 12;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ElementAccessible)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString labelsText(const model::Graph &graph, NodeIndex node)
{
    if (graph.isPlaceholder(node))
        return Text::tr("not in the result");
    QStringList labels;
    for (const model::LabelId label : graph.labels(node))
        labels.append(fromUtf8(graph.labelName(label)));
    return labels.join(QStringLiteral(", "));
}

QString edgeName(const GraphScene &scene, EdgeIndex edge)
{
    const model::Graph &graph = *scene.graph();
    return QStringLiteral("%1 %2 %3")
        .arg(scene.caption(graph.source(edge)), fromUtf8(graph.typeName(graph.type(edge))),
             scene.caption(graph.target(edge)));
}

} // namespace

ElementAccessible::ElementAccessible(GraphView &view, const GraphItem &item)
    : m_view(&view)
    , m_graph(view.scene().graph().get())
    , m_item(item)
{
}

bool ElementAccessible::isValid() const
{
    return m_view && m_view->scene().graph().get() == m_graph;
}

QAccessibleInterface *ElementAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString ElementAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (which == QAccessible::Name)
        return name();
    return which == QAccessible::Description ? description() : QString();
}

QString ElementAccessible::name() const
{
    const GraphScene &scene = m_view->scene();
    if (const auto *edge = std::get_if<EdgeIndex>(&m_item))
        return edgeName(scene, *edge);
    const NodeIndex node = std::get<NodeIndex>(m_item);
    const QString labels = labelsText(*m_graph, node);
    const QString caption = scene.caption(node);
    return labels.isEmpty() ? caption : Text::tr("%1, %2").arg(caption, labels);
}

QString ElementAccessible::description() const
{
    const auto *node = std::get_if<NodeIndex>(&m_item);
    if (!node)
        return Text::tr("Relationship");
    const auto edges = m_graph->edges(*node);
    QStringList names;
    for (std::size_t i = 0; i < std::min(edges.size(), kMostNamed); ++i)
        names.append(edgeName(m_view->scene(), edges[i]));
    if (edges.size() > kMostNamed)
        names.append(Text::tr("and %1 more").arg(edges.size() - kMostNamed));
    return edges.empty() ? Text::tr("Node without relationships")
                         : Text::tr("Node: %1").arg(names.join(QStringLiteral("; ")));
}

QRectF ElementAccessible::rectInView() const
{
    const GraphScene &scene = m_view->scene();
    if (!scene.isPlaced())
        return {};
    QRectF world;
    if (const auto *edge = std::get_if<EdgeIndex>(&m_item)) {
        world = scene.curve(*edge).bounds();
    } else {
        const NodeIndex node = std::get<NodeIndex>(m_item);
        const double r = scene.radius(node);
        world = QRectF(scene.position(node) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    }
    const GraphCamera &camera = m_view->camera();
    return {camera.toView(world.topLeft()), camera.toView(world.bottomRight())};
}

QRect ElementAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = rectInView().toAlignedRect();
    return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State ElementAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto isMarked = [this](const auto &selected, auto index) {
        return std::find(selected.begin(), selected.end(), index) != selected.end();
    };
    const auto *node = std::get_if<NodeIndex>(&m_item);
    const bool isSelected = node ? isMarked(m_view->selectedNodes(), *node)
                                 : isMarked(m_view->selectedEdges(), std::get<EdgeIndex>(m_item));
    state.selectable = true;
    state.focusable = true;
    state.multiSelectable = true;
    state.selected = isSelected;
    state.focused = isSelected && m_view->hasFocus();
    state.invisible = !m_view->scene().isPlaced() || !m_view->isVisible();
    state.offscreen = !state.invisible && !QRectF(m_view->rect()).intersects(rectInView());
    return state;
}

void *ElementAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList ElementAccessible::actionNames() const
{
    return {setFocusAction(), pressAction()};
}

void ElementAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    const auto *node = std::get_if<NodeIndex>(&m_item);
    if (node)
        m_view->selectNode(*node);
    else
        m_view->selectEdge(std::get<EdgeIndex>(m_item));
    if (name == setFocusAction()) {
        m_view->setFocus();
        if (node && m_view->scene().isPlaced())
            m_view->bringIntoView(*node);
    } else if (name == pressAction() && node) {
        Q_EMIT m_view->nodeActivated(*node);
    } else if (name == pressAction()) {
        Q_EMIT m_view->edgeActivated(std::get<EdgeIndex>(m_item));
    }
}

QStringList ElementAccessible::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
}

} // namespace ui
