// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/kind_filter.h"

#include "model/graph/part_copy.h"

#include <algorithm>
#include <vector>

namespace model
{

namespace
{

using Of = ElementKind::Of;

constexpr std::uint32_t kStopCheckMask = 0xFFF;

bool isNodeKind(const ElementKind &kind)
{
    return kind.of != Of::Type;
}

/// The filter with ids of one graph for its names.
class KindSelection
{
public:
    KindSelection(const Graph &graph, const KindFilter &filter)
        : m_graph(graph)
        , m_filter(filter)
    {
        for (std::uint32_t i = 0; i < graph.labelCount(); ++i)
            m_labels.push_back(stateOf({Of::Label, std::string(graph.labelName(LabelId{i}))}));
        for (std::uint32_t i = 0; i < graph.typeCount(); ++i)
            m_types.push_back(stateOf({Of::Type, std::string(graph.typeName(TypeId{i}))}));
        m_unlabelled = stateOf({Of::Unlabelled, {}});
        m_placeholder = stateOf({Of::Placeholder, {}});
    }

    bool keeps(NodeIndex node) const
    {
        if (m_graph.isPlaceholder(node))
            return isKept(m_placeholder);
        const auto labels = m_graph.labels(node);
        if (labels.empty())
            return isKept(m_unlabelled);
        const auto is = [this](State state) {
            return [this, state](LabelId label) { return m_labels[number(label)] == state; };
        };
        if (std::any_of(labels.begin(), labels.end(), is(State::Hidden)))
            return false;
        return !isOnlyNodes() || std::any_of(labels.begin(), labels.end(), is(State::Only));
    }

    bool keeps(EdgeIndex edge) const
    {
        const State state = m_types[number(m_graph.type(edge))];
        return state != State::Hidden && (!isOnlyEdges() || state == State::Only);
    }

    bool isOnlyEdges() const { return m_filter.only && !isNodeKind(*m_filter.only); }

private:
    enum class State : std::uint8_t { Plain, Hidden, Only };

    State stateOf(const ElementKind &kind) const
    {
        if (m_filter.hidden.contains(kind))
            return State::Hidden;
        return m_filter.only == kind ? State::Only : State::Plain;
    }
    bool isOnlyNodes() const { return m_filter.only && isNodeKind(*m_filter.only); }
    bool isKept(State state) const
    {
        return state != State::Hidden && (!isOnlyNodes() || state == State::Only);
    }

    const Graph &m_graph;
    const KindFilter &m_filter;
    std::vector<State> m_labels;
    std::vector<State> m_types;
    State m_unlabelled = State::Plain;
    State m_placeholder = State::Plain;
};

} // namespace

bool KindFilter::shows(const ElementKind &kind) const
{
    if (hidden.contains(kind))
        return false;
    return !only || only == kind || isNodeKind(*only) != isNodeKind(kind);
}

std::shared_ptr<const Graph> filterKinds(const std::shared_ptr<const Graph> &graph,
                                         const KindFilter &filter, const std::stop_token &stop)
{
    if (filter.isEmpty())
        return graph;
    const KindSelection selection(*graph, filter);
    std::vector<bool> nodes(graph->nodeCount());
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        nodes[i] = selection.keeps(NodeIndex{i});
    std::vector<bool> edges(graph->edgeCount());
    std::vector<bool> ends(graph->nodeCount());
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        if ((i & kStopCheckMask) == 0 && stop.stop_requested())
            return nullptr;
        const std::uint32_t source = number(graph->source(EdgeIndex{i}));
        const std::uint32_t target = number(graph->target(EdgeIndex{i}));
        edges[i] = nodes[source] && nodes[target] && selection.keeps(EdgeIndex{i});
        if (edges[i])
            ends[source] = ends[target] = true;
    }
    if (selection.isOnlyEdges())
        nodes = std::move(ends);
    return copyPart(graph, nodes, edges, stop);
}

} // namespace model
