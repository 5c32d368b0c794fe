// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_continuity.h"

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr std::uint32_t kStopCheckMask = 0xFFF;

std::optional<NodeIndex> find(const model::Graph &graph, std::string_view id, NodeIndex)
{
    return graph.findNode(id);
}

std::optional<EdgeIndex> find(const model::Graph &graph, std::string_view id, EdgeIndex)
{
    return graph.findEdge(id);
}

std::size_t countIn(const model::Graph &graph, NodeIndex)
{
    return graph.nodeCount();
}

std::size_t countIn(const model::Graph &graph, EdgeIndex)
{
    return graph.edgeCount();
}

// A graph that has grown mostly gives its elements the numbers they had.
template <typename Index>
std::optional<Index> sameIn(const model::Graph &before, const model::Graph &now, Index element)
{
    if (&before == &now) {
        return element;
    }
    const std::string_view id = now.elementId(element);
    if (number(element) < countIn(before, element) && before.elementId(element) == id) {
        return element;
    }
    return find(before, id, element);
}

} // namespace

GraphContinuity::GraphContinuity(const GraphScene &before, const GraphScene &now,
                                 const std::stop_token &stop)
    : m_nodes(now.nodeCount(), kNew)
    , m_edges(now.graph() ? now.graph()->edgeCount() : 0, kNew)
    , m_nodesBefore(before.nodeCount())
{
    if (!before.graph() || !now.graph()) {
        return;
    }
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
            return;
        }
        const auto same = sameIn(*before.graph(), *now.graph(), NodeIndex{i});
        if (same && before.isShown(*same)) {
            m_nodes[i] = number(*same);
        }
    }
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
            return;
        }
        if (const auto same = sameIn(*before.graph(), *now.graph(), EdgeIndex{i})) {
            m_edges[i] = number(*same);
        }
    }
}

std::vector<std::optional<model::PointF>> GraphContinuity::places(const GraphScene &before) const
{
    std::vector<std::optional<model::PointF>> known;
    if (!before.isPlaced()) {
        return known;
    }
    known.resize(m_nodes.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (m_nodes[i] != kNew) {
            const QPointF place = before.position(NodeIndex{m_nodes[i]});
            known[i] = {static_cast<float>(place.x()), static_cast<float>(place.y())};
        }
    }
    return known;
}

std::vector<NodeIndex> GraphContinuity::stillShown(const std::vector<NodeIndex> &before) const
{
    std::vector<NodeIndex> shown;
    if (before.empty()) {
        return shown;
    }
    std::vector<bool> isWanted(m_nodesBefore);
    for (const NodeIndex node : before) {
        isWanted[number(node)] = true;
    }
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i] != kNew && isWanted[m_nodes[i]]) {
            shown.push_back(NodeIndex{i});
        }
    }
    return shown;
}

void GraphContinuity::keepSelection(GraphMarks &marks, const GraphMarks &before) const
{
    if (!before.hasSelection()) {
        return;
    }
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i] != kNew && before.isSelected(NodeIndex{m_nodes[i]})) {
            marks.select(NodeIndex{i});
        }
    }
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i] != kNew && before.isSelected(EdgeIndex{m_edges[i]})) {
            marks.select(EdgeIndex{i});
        }
    }
}

KnownPlaces knownPlaces(const GraphPlaces &places, const GraphScene &scene,
                        const std::stop_token &stop)
{
    KnownPlaces known;
    if (!places.areKnown() || !places.graph || !scene.graph()) {
        return known;
    }
    std::vector<bool> isPinned(places.positions->size());
    for (const NodeIndex node : places.pinned) {
        isPinned[number(node)] = true;
    }
    bool isAnyKnown = false;
    known.positions.resize(scene.nodeCount());
    for (std::uint32_t i = 0; i < known.positions.size(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested()) {
            return {};
        }
        const auto same = sameIn(*places.graph, *scene.graph(), NodeIndex{i});
        if (!same || number(*same) >= places.positions->size()) {
            continue;
        }
        isAnyKnown = true;
        known.positions[i] = (*places.positions)[number(*same)];
        if (isPinned[number(*same)]) {
            known.pinned.push_back(NodeIndex{i});
        }
    }
    return isAnyKnown ? known : KnownPlaces();
}

} // namespace ui
