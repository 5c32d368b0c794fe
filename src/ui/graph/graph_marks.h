// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "ui/graph/graph_kind.h"
#include "ui/graph/graph_scene.h"

#include <vector>

namespace ui
{

/// How elements of a scene stand out: the selected and the hovered, and, when there is a focus, the
/// elements that keep their colours while all others are dimmed. A value.
class GraphMarks
{
public:
    GraphMarks() = default;
    explicit GraphMarks(const GraphScene &scene);

    std::vector<model::NodeIndex> selectedNodes() const;
    std::vector<model::EdgeIndex> selectedEdges() const;
    bool isSelected(model::NodeIndex node) const { return m_nodes[number(node)] & kSelected; }
    bool isSelected(model::EdgeIndex edge) const { return m_edges[number(edge)] & kSelected; }
    bool hasSelection() const;
    void select(model::NodeIndex node) { m_nodes[number(node)] |= kSelected; }
    void select(model::EdgeIndex edge) { m_edges[number(edge)] |= kSelected; }
    void toggle(model::NodeIndex node) { m_nodes[number(node)] ^= kSelected; }
    void toggle(model::EdgeIndex edge) { m_edges[number(edge)] ^= kSelected; }
    void clearSelection();

    const GraphItem &hovered() const { return m_hovered; }
    void setHovered(const GraphItem &item) { m_hovered = item; }
    bool isHovered(model::NodeIndex node) const { return m_hovered == GraphItem(node); }
    bool isHovered(model::EdgeIndex edge) const { return m_hovered == GraphItem(edge); }

    /// Focuses on a kind, else on the selection, else on what the pointer is on.
    void chooseFocus(const GraphScene &scene, const GraphKind &kind);
    void clearFocus();
    bool isDimmed(model::NodeIndex node) const
    {
        return m_hasFocus && !(m_nodes[number(node)] & kFocused);
    }
    bool isDimmed(model::EdgeIndex edge) const
    {
        return m_hasFocus && !(m_edges[number(edge)] & kFocused);
    }
    bool hasFocus() const { return m_hasFocus; }

private:
    static constexpr unsigned char kSelected = 1;
    static constexpr unsigned char kFocused = 2;

    void focus(model::NodeIndex node);
    void focusKind(const GraphScene &scene, const GraphKind &kind);
    /// The node, its relationships and their other ends.
    void focusAround(const model::Graph &graph, model::NodeIndex node);
    /// The relationship and its ends, together always.
    void focusAround(const model::Graph &graph, model::EdgeIndex edge);

    std::vector<unsigned char> m_nodes;
    std::vector<unsigned char> m_edges;
    GraphItem m_hovered;
    bool m_hasFocus = false;
};

} // namespace ui
