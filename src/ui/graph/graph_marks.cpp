// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_marks.h"

#include <algorithm>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

template <typename Index>
std::vector<Index> withFlag(const std::vector<unsigned char> &flags, unsigned char wanted)
{
    std::vector<Index> found;
    for (std::uint32_t i = 0; i < flags.size(); ++i) {
        if (flags[i] & wanted) {
            found.push_back(Index{i});
        }
    }
    return found;
}

void clearFlag(std::vector<unsigned char> &flags, unsigned char flag)
{
    for (unsigned char &value : flags) {
        value = static_cast<unsigned char>(value & ~flag);
    }
}

bool isOfKind(const model::Graph &graph, NodeIndex node, const GraphKind &kind)
{
    if (kind == GraphKind(Added())) {
        return graph.isAdded(node);
    }
    if (graph.isPlaceholder(node)) {
        return kind == GraphKind(Placeholders());
    }
    const auto labels = graph.labels(node);
    return labels.empty()
               ? kind == GraphKind(Unlabelled())
               : std::any_of(labels.begin(), labels.end(),
                             [&kind](model::LabelId label) { return kind == GraphKind(label); });
}

} // namespace

GraphMarks::GraphMarks(const GraphScene &scene)
    : m_nodes(scene.nodeCount(), 0)
    , m_edges(scene.graph()->edgeCount(), 0)
{
}

std::vector<NodeIndex> GraphMarks::selectedNodes() const
{
    return withFlag<NodeIndex>(m_nodes, kSelected);
}

std::vector<EdgeIndex> GraphMarks::selectedEdges() const
{
    return withFlag<EdgeIndex>(m_edges, kSelected);
}

bool GraphMarks::hasSelection() const
{
    const auto isSet = [](unsigned char flags) { return (flags & kSelected) != 0; };
    return std::any_of(m_nodes.begin(), m_nodes.end(), isSet) ||
           std::any_of(m_edges.begin(), m_edges.end(), isSet);
}

void GraphMarks::clearSelection()
{
    clearFlag(m_nodes, kSelected);
    clearFlag(m_edges, kSelected);
}

void GraphMarks::chooseFocus(const GraphScene &scene, const GraphKind &kind)
{
    clearFocus();
    if (!scene.graph()) {
        return;
    }
    const model::Graph &graph = *scene.graph();
    if (!std::holds_alternative<std::monostate>(kind)) {
        focusKind(scene, kind);
    } else if (hasSelection()) {
        for (const NodeIndex node : selectedNodes()) {
            focusAround(graph, node);
        }
        for (const EdgeIndex edge : selectedEdges()) {
            focusAround(graph, edge);
        }
    } else if (const auto *node = std::get_if<NodeIndex>(&m_hovered)) {
        focusAround(graph, *node);
    } else if (const auto *edge = std::get_if<EdgeIndex>(&m_hovered)) {
        focusAround(graph, *edge);
    }
}

void GraphMarks::clearFocus()
{
    clearFlag(m_nodes, kFocused);
    clearFlag(m_edges, kFocused);
    m_hasFocus = false;
}

// Elements past the drawing limit have no place in the scene.
void GraphMarks::focus(NodeIndex node)
{
    if (number(node) < m_nodes.size()) {
        m_nodes[number(node)] |= kFocused;
        m_hasFocus = true;
    }
}

void GraphMarks::focusAround(const model::Graph &graph, NodeIndex node)
{
    focus(node);
    for (const EdgeIndex edge : graph.edges(node)) {
        focusAround(graph, edge);
    }
}

void GraphMarks::focusKind(const GraphScene &scene, const GraphKind &kind)
{
    const model::Graph &graph = *scene.graph();
    m_hasFocus = true; // dims everything when none of the kind is shown
    for (const EdgeIndex edge : scene.edges()) {
        const bool isAddedOnly = kind == GraphKind(Added()) && graph.isAdded(edge);
        if (isAddedOnly || kind == GraphKind(graph.type(edge))) {
            focusAround(graph, edge);
        }
    }
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        if (isOfKind(graph, NodeIndex{i}, kind)) {
            focus(NodeIndex{i});
        }
    }
}

void GraphMarks::focusAround(const model::Graph &graph, EdgeIndex edge)
{
    if (m_edges[number(edge)] & kFocused) {
        return;
    }
    m_edges[number(edge)] |= kFocused;
    m_hasFocus = true;
    focus(graph.source(edge));
    focus(graph.target(edge));
}

} // namespace ui
