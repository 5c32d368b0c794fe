// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/shown_graph.h"

#include "model/graph/element_copy.h"

#include <string_view>
#include <unordered_set>

namespace model
{

namespace
{

constexpr std::uint32_t kStopCheckMask = 0xFFF;

using IdSet = std::unordered_set<std::string_view>;

template <typename Visitor>
void forEachNode(const Graph &graph, Visitor visit)
{
    for (std::uint32_t i = 0; i < graph.nodeCount(); ++i)
        visit(NodeIndex{i});
}

template <typename Visitor>
void forEachEdge(const Graph &graph, Visitor visit)
{
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i)
        visit(EdgeIndex{i});
}

/// What all changes together come to.
class Outcome
{
public:
    explicit Outcome(const std::shared_ptr<const Graph> &returned)
        : m_graphs{returned}
    {
    }

    void apply(const GraphChange &change)
    {
        std::visit([this](const auto &known) { take(known); }, change);
    }

    /// The result's graph, then what was added.
    const std::vector<std::shared_ptr<const Graph>> &graphs() const { return m_graphs; }
    bool isAddedShown() const { return m_isAddedShown; }
    bool isHidden(const Graph &graph, NodeIndex node) const
    {
        return m_hiddenNodes.count(graph.elementId(node)) > 0;
    }
    bool isHidden(const Graph &graph, EdgeIndex edge) const
    {
        return m_hiddenEdges.count(graph.elementId(edge)) > 0;
    }
    bool isNothingHidden() const { return m_hiddenNodes.empty() && m_hiddenEdges.empty(); }

private:
    void take(const AddElements &added)
    {
        const Graph &graph = *added.elements;
        forEachNode(graph, [&](NodeIndex node) { m_hiddenNodes.erase(graph.elementId(node)); });
        forEachEdge(graph, [&](EdgeIndex edge) { m_hiddenEdges.erase(graph.elementId(edge)); });
        m_graphs.push_back(added.elements);
    }

    void take(const HideElements &hidden)
    {
        m_hiddenNodes.insert(hidden.nodes.begin(), hidden.nodes.end());
        m_hiddenEdges.insert(hidden.edges.begin(), hidden.edges.end());
    }

    void take(const KeepOnly &kept)
    {
        const IdSet keep(kept.nodes.begin(), kept.nodes.end());
        for (const std::shared_ptr<const Graph> &graph : m_graphs) {
            forEachNode(*graph, [&](NodeIndex node) {
                if (keep.count(graph->elementId(node)) == 0)
                    m_hiddenNodes.insert(graph->elementId(node));
            });
        }
    }

    void take(const ShowHidden &)
    {
        m_hiddenNodes.clear();
        m_hiddenEdges.clear();
    }

    void take(const ShowAdded &added) { m_isAddedShown = added.choice == ShowAdded::Choice::Shown; }

    std::vector<std::shared_ptr<const Graph>> m_graphs;
    IdSet m_hiddenNodes; ///< views into the graphs and the changes
    IdSet m_hiddenEdges;
    bool m_isAddedShown = true;
};

/// Copies elements of graphs into one, in an order of its own if need be.
class Assembly
{
public:
    enum class Origin : std::uint8_t { Returned, Added };

    explicit Assembly(const Outcome &outcome)
        : m_outcome(outcome)
    {
    }

    bool take(const std::shared_ptr<const Graph> &graph, Origin origin, const std::stop_token &stop)
    {
        m_graph.keepAlive(graph);
        std::uint32_t seen = 0;
        bool isStopped = false;
        const auto goesOn = [&] {
            isStopped = isStopped || ((++seen & kStopCheckMask) == 0 && stop.stop_requested());
            return !isStopped;
        };
        forEachNode(*graph, [&](NodeIndex node) {
            if (goesOn() && !m_outcome.isHidden(*graph, node))
                takeNode(*graph, node, origin);
        });
        forEachEdge(*graph, [&](EdgeIndex edge) {
            if (goesOn())
                takeEdge(*graph, edge, origin);
        });
        return !isStopped;
    }

    Graph &graph() { return m_graph; }
    std::size_t hiddenEdges() const { return m_hiddenEdges.size(); }

private:
    void takeNode(const Graph &from, NodeIndex node, Origin origin)
    {
        const auto known = m_graph.findNode(from.elementId(node));
        if (known && (from.isPlaceholder(node) || !m_graph.isPlaceholder(*known)))
            return;
        const NodeIndex copy = copyNode(m_graph, from, node);
        if (origin == Origin::Added)
            m_graph.markAdded(copy);
    }

    void takeEdge(const Graph &from, EdgeIndex edge, Origin origin)
    {
        if (m_graph.findEdge(from.elementId(edge)))
            return;
        const bool hasEnds = m_graph.findNode(from.elementId(from.source(edge))) &&
                             m_graph.findNode(from.elementId(from.target(edge)));
        if (m_outcome.isHidden(from, edge)) {
            if (hasEnds)
                m_hiddenEdges.insert(from.elementId(edge));
            return;
        }
        const auto copy = copyEdge(m_graph, from, edge);
        if (copy && origin == Origin::Added)
            m_graph.markAdded(*copy);
    }

    const Outcome &m_outcome;
    Graph m_graph;
    IdSet m_hiddenEdges;
};

/// The same graph with its nodes in another order.
std::shared_ptr<const Graph> reordered(const std::shared_ptr<const Graph> &graph,
                                       const std::vector<NodeIndex> &order)
{
    auto sorted = std::make_shared<Graph>();
    sorted->keepAlive(graph);
    for (const NodeIndex node : order)
        copyNode(*sorted, *graph, node);
    forEachEdge(*graph, [&](EdgeIndex edge) { copyEdge(*sorted, *graph, edge); });
    sorted->seal();
    return sorted;
}

std::size_t hiddenNodes(const Outcome &outcome)
{
    if (outcome.isNothingHidden())
        return 0;
    IdSet hidden;
    for (const std::shared_ptr<const Graph> &graph : outcome.graphs()) {
        forEachNode(*graph, [&](NodeIndex node) {
            if (outcome.isHidden(*graph, node))
                hidden.insert(graph->elementId(node));
        });
    }
    return hidden.size();
}

/// What of the added elements the result does not hold: counted also while they are left out.
void countAdded(const Outcome &outcome, ShownGraph &shown)
{
    const std::vector<std::shared_ptr<const Graph>> &graphs = outcome.graphs();
    IdSet nodes;
    IdSet edges;
    for (std::size_t i = 1; i < graphs.size(); ++i) {
        const Graph &graph = *graphs[i];
        forEachNode(graph, [&](NodeIndex node) {
            const auto known = graphs.front()->findNode(graph.elementId(node));
            const bool isNews =
                !known || (graphs.front()->isPlaceholder(*known) && !graph.isPlaceholder(node));
            if (isNews && !outcome.isHidden(graph, node))
                nodes.insert(graph.elementId(node));
        });
        forEachEdge(graph, [&](EdgeIndex edge) {
            if (!graphs.front()->findEdge(graph.elementId(edge)) &&
                !outcome.isHidden(graph, edge) && !outcome.isHidden(graph, graph.source(edge)) &&
                !outcome.isHidden(graph, graph.target(edge)))
                edges.insert(graph.elementId(edge));
        });
    }
    shown.addedNodes = nodes.size();
    shown.addedEdges = edges.size();
}

} // namespace

std::optional<ShownGraph> showGraph(const std::shared_ptr<const Graph> &returned,
                                    const GraphChanges &changes, const DrawingLimit &limit,
                                    const std::stop_token &stop)
{
    Outcome outcome(returned);
    for (const std::shared_ptr<const GraphChange> &change : changes) {
        if (stop.stop_requested())
            return std::nullopt;
        outcome.apply(*change);
    }
    ShownGraph shown;
    shown.graph = returned;
    shown.isAddedShown = outcome.isAddedShown();
    shown.hiddenNodes = hiddenNodes(outcome);
    countAdded(outcome, shown);
    const bool hasAdded = outcome.isAddedShown() && outcome.graphs().size() > 1;
    if (hasAdded || !outcome.isNothingHidden()) {
        Assembly assembly(outcome);
        const std::size_t count = hasAdded ? outcome.graphs().size() : 1;
        for (std::size_t i = 0; i < count; ++i) {
            const auto origin = i == 0 ? Assembly::Origin::Returned : Assembly::Origin::Added;
            if (!assembly.take(outcome.graphs()[i], origin, stop))
                return std::nullopt;
        }
        shown.hiddenEdges = assembly.hiddenEdges();
        auto graph = std::make_shared<Graph>(std::move(assembly.graph()));
        graph->seal();
        shown.graph = std::move(graph);
    }
    if (shown.graph->nodeCount() > limit.nodes && limit.order != DrawingLimit::Order::AsReturned)
        shown.graph = reordered(shown.graph, nodesInOrder(*shown.graph, limit));
    return stop.stop_requested() ? std::nullopt : std::optional(shown);
}

} // namespace model
