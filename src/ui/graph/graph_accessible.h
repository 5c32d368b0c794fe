// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_view.h"

#include <QAccessibleWidget>

#include <unordered_map>
#include <vector>

namespace ui
{

/// A graph view for assistive technology: its nodes, then its relationships, are its children, each
/// with a name, a place, a state and actions. Of a large graph these are the nodes and relationships
/// that stand first, at most kMostListed of each, and what is selected; the description says so.
class GraphAccessible : public QAccessibleWidget
{
public:
    static constexpr std::size_t kMostListed = 1'000;

    explicit GraphAccessible(GraphView &view);
    ~GraphAccessible() override;

    QString text(QAccessible::Text which) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    /// Nothing of another graph stays.
    void update() const;
    void forget() const;
    QAccessibleInterface *interfaceOf(const GraphItem &item) const;
    std::vector<GraphItem> listed() const;

    GraphView &m_view;
    // Made when somebody asks.
    mutable std::shared_ptr<const model::Graph> m_graph;
    mutable std::unordered_map<std::uint64_t, QAccessible::Id> m_made;
};

/// Once a program is enough; more do nothing.
void installGraphAccessibility();
/// Tells those who listen that another element of the view is selected.
void tellAssistants(GraphView &view);

} // namespace ui
