// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/group_menu.h"

#include "model/style/property_names.h"
#include "ui/graph/graph_reduction.h"
#include "ui/graph/graph_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace ui
{

namespace
{

using model::Grouping;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupMenu)

public:
    static QString parallel() { return tr("Parallel relationships as one"); }
    static QString apart() { return tr("Nodes apart"); }
    static QString byLabel() { return tr("Nodes by label"); }
    static QString byProperty() { return tr("Nodes by property"); }
    static QString selection() { return tr("Collapse the selected nodes"); }
    static QString open() { return tr("Open the selected groups"); }
    static QString openAll() { return tr("Open all groups"); }
};

/// Properties that a menu still shows well.
constexpr qsizetype kMostProperties = 25;

void addChoice(QMenu &menu, GraphReduction &reduction, const QString &text, bool isChosen,
               const Grouping &grouping)
{
    QAction *action = menu.addAction(
        text, &reduction, [&reduction, grouping, text] { reduction.editGrouping(grouping, text); });
    action->setCheckable(true);
    action->setChecked(isChosen);
}

Grouping nodesGrouped(Grouping grouping, Grouping::Nodes nodes, const std::string &property = {})
{
    grouping.nodes = nodes;
    grouping.property = property;
    grouping.opened.clear();
    return grouping;
}

void addProperties(QMenu &menu, GraphReduction &reduction)
{
    const Grouping &now = reduction.grouping();
    auto *properties = menu.addMenu(Words::byProperty());
    const QStringList names =
        reduction.source() ? model::propertyNames(*reduction.source(), model::StyledKind::Node, {})
                           : QStringList();
    properties->setEnabled(!names.isEmpty());
    for (const QString &name : names.mid(0, kMostProperties)) {
        const std::string key = name.toStdString();
        QString text = name;
        text.replace(u'&', QLatin1String("&&"));
        addChoice(*properties, reduction, text,
                  now.nodes == Grouping::Nodes::ByProperty && now.property == key,
                  nodesGrouped(now, Grouping::Nodes::ByProperty, key));
    }
}

// The ids of the selected nodes that are the result's own, and those that are groups.
struct Selected {
    std::set<std::string> nodes;
    std::set<std::string> groups;
};

Selected selectedIn(const GraphView &view)
{
    Selected selected;
    for (const model::NodeIndex node : view.selectedNodes()) {
        const model::Graph &graph = *view.scene().graph();
        (graph.members(node) > 1 ? selected.groups : selected.nodes)
            .insert(std::string(graph.elementId(node)));
    }
    return selected;
}

// A hand-made group is taken apart for good; others are marked as open.
Grouping opened(Grouping grouping, const std::set<std::string> &groups)
{
    std::erase_if(grouping.collapsed, [&groups](const std::set<std::string> &nodes) {
        return groups.contains("group:collapsed:" + *nodes.begin());
    });
    if (grouping.nodes != Grouping::Nodes::Apart)
        grouping.opened.insert(groups.begin(), groups.end());
    return grouping;
}

} // namespace

void fillGroupMenu(QMenu &menu, GraphReduction &reduction, const GraphView &view)
{
    menu.clear();
    const Grouping now = reduction.grouping();
    const bool isParallel = now.relationships == Grouping::Relationships::Parallel;
    Grouping toggled = now;
    toggled.relationships =
        isParallel ? Grouping::Relationships::Apart : Grouping::Relationships::Parallel;
    addChoice(menu, reduction, Words::parallel(), isParallel, toggled);
    menu.addSeparator();
    addChoice(menu, reduction, Words::apart(), now.nodes == Grouping::Nodes::Apart,
              nodesGrouped(now, Grouping::Nodes::Apart));
    addChoice(menu, reduction, Words::byLabel(), now.nodes == Grouping::Nodes::ByLabel,
              nodesGrouped(now, Grouping::Nodes::ByLabel));
    addProperties(menu, reduction);
    menu.addSeparator();
    const Selected selected = selectedIn(view);
    menu.addAction(Words::selection(), &reduction,
                   [&reduction, now, selected] {
                       Grouping grouping = now;
                       grouping.collapsed.push_back(selected.nodes);
                       reduction.editGrouping(grouping, Words::selection());
                   })
        ->setEnabled(selected.nodes.size() > 1);
    menu.addAction(Words::open(), &reduction,
                   [&reduction, now, selected] {
                       reduction.editGrouping(opened(now, selected.groups), Words::open());
                   })
        ->setEnabled(!selected.groups.empty());
    menu.addAction(Words::openAll(), &reduction,
                   [&reduction, now] {
                       Grouping grouping = nodesGrouped(now, Grouping::Nodes::Apart);
                       grouping.collapsed.clear();
                       reduction.editGrouping(grouping, Words::openAll());
                   })
        ->setEnabled(now.nodes != Grouping::Nodes::Apart || !now.collapsed.empty());
}

void openGroup(GraphReduction &reduction, const GraphView &view, model::NodeIndex node)
{
    const model::Graph &graph = *view.scene().graph();
    if (graph.members(node) > 1) {
        reduction.editGrouping(opened(reduction.grouping(), {std::string(graph.elementId(node))}),
                               Words::open());
    }
}

} // namespace ui
