// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_accessible.h"

#include "ui/graph/element_accessible.h"
#include "ui/widgets/counted.h"

#include <QCoreApplication>

#include <algorithm>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphAccessible)
};

std::uint64_t keyOf(const GraphItem &item)
{
    if (const auto *node = std::get_if<NodeIndex>(&item))
        return number(*node);
    return std::uint64_t{1} << 32U | number(std::get<EdgeIndex>(item));
}

GraphItem selectedItem(const GraphView &view)
{
    if (const auto nodes = view.selectedNodes(); !nodes.empty())
        return nodes.front();
    if (const auto edges = view.selectedEdges(); !edges.empty())
        return edges.front();
    return {};
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new GraphAccessible(*view) : nullptr;
}

} // namespace

GraphAccessible::GraphAccessible(GraphView &view)
    : QAccessibleWidget(&view, QAccessible::Canvas)
    , m_view(view)
{
}

GraphAccessible::~GraphAccessible()
{
    forget();
}

void GraphAccessible::forget() const
{
    for (const auto &[key, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
    m_made.clear();
}

void GraphAccessible::update() const
{
    if (m_graph == m_view.scene().graph())
        return;
    forget();
    m_graph = m_view.scene().graph();
}

QString GraphAccessible::text(QAccessible::Text which) const
{
    if (which != QAccessible::Description)
        return QAccessibleWidget::text(which);
    const GraphScene &scene = m_view.scene();
    const QString counts = Text::tr("%1 nodes, %2 relationships.")
                               .arg(counted(scene.nodeCount()), counted(scene.edges().size()));
    if (scene.nodeCount() <= kMostListed && scene.edges().size() <= kMostListed)
        return counts;
    return Text::tr("%1 The first %2 of each are listed, those with the most relationships first; "
                    "arrow keys walk to the others.")
        .arg(counts, counted(kMostListed));
}

std::vector<GraphItem> GraphAccessible::listed() const
{
    const GraphScene &scene = m_view.scene();
    std::vector<GraphItem> items;
    if (scene.nodeCount() == 0)
        return items;
    const auto &nodes = scene.nodesByDegree();
    const auto &edges = scene.edges();
    items.assign(nodes.begin(),
                 nodes.begin() + static_cast<std::ptrdiff_t>(std::min(nodes.size(), kMostListed)));
    items.insert(items.end(), edges.begin(),
                 edges.begin() + static_cast<std::ptrdiff_t>(std::min(edges.size(), kMostListed)));
    const GraphItem selected = selectedItem(m_view);
    if (!std::holds_alternative<std::monostate>(selected) &&
        std::find(items.begin(), items.end(), selected) == items.end())
        items.push_back(selected);
    return items;
}

int GraphAccessible::childCount() const
{
    return static_cast<int>(listed().size());
}

QAccessibleInterface *GraphAccessible::child(int index) const
{
    const std::vector<GraphItem> items = listed();
    if (index < 0 || static_cast<std::size_t>(index) >= items.size())
        return nullptr;
    return interfaceOf(items[static_cast<std::size_t>(index)]);
}

QAccessibleInterface *GraphAccessible::childAt(int x, int y) const
{
    const GraphItem item = m_view.itemAt(m_view.mapFromGlobal(QPointF(x, y)));
    return std::holds_alternative<std::monostate>(item) ? nullptr : interfaceOf(item);
}

QAccessibleInterface *GraphAccessible::focusChild() const
{
    const GraphItem item = selectedItem(m_view);
    if (!m_view.hasFocus() || std::holds_alternative<std::monostate>(item))
        return QAccessibleWidget::focusChild();
    return interfaceOf(item);
}

int GraphAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *element = dynamic_cast<const ElementAccessible *>(child);
    if (!element || !element->isValid())
        return -1;
    const std::vector<GraphItem> items = listed();
    const auto found = std::find(items.begin(), items.end(), element->item());
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

QAccessibleInterface *GraphAccessible::interfaceOf(const GraphItem &item) const
{
    update();
    const auto [place, isNew] = m_made.try_emplace(keyOf(item), 0);
    if (isNew)
        place->second =
            QAccessible::registerAccessibleInterface(new ElementAccessible(m_view, item));
    return QAccessible::accessibleInterface(place->second);
}

void installGraphAccessibility()
{
    QAccessible::installFactory(make);
}

void tellAssistants(GraphView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *selected = canvas ? canvas->focusChild() : nullptr;
    if (!selected)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(canvas->indexOfChild(selected));
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
