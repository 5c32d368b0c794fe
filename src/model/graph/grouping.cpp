// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/grouping.h"

#include "model/graph/element_copy.h"
#include "model/graph/element_properties.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace model
{

namespace
{

constexpr std::uint32_t kStopCheckMask = 0xFFF;
constexpr std::size_t kMostKeyText = 200;

struct Group {
    std::string id;
    std::string caption;
    std::vector<NodeIndex> nodes;
};

/// What a node is grouped by: its group's id and what that is called.
struct GroupKey {
    std::string id;
    std::string caption;
};

class Grouper
{
public:
    Grouper(const std::shared_ptr<const Graph> &graph, const Grouping &grouping,
            const std::stop_token &stop)
        : m_graph(graph)
        , m_grouping(grouping)
        , m_stop(stop)
        , m_copies(graph->nodeCount())
        , m_isGrouped(graph->nodeCount())
        , m_result(std::make_shared<Graph>())
    {
        m_result->keepAlive(graph);
        m_result->adoptNames(*graph);
    }

    std::shared_ptr<const Graph> run()
    {
        collect();
        placeNodes();
        addEdges();
        if (m_stop.stop_requested())
            return nullptr;
        m_result->seal();
        return m_result;
    }

private:
    bool isStopped(std::uint32_t i) const
    {
        return (i & kStopCheckMask) == 0 && m_stop.stop_requested();
    }

    std::optional<GroupKey> keyOf(NodeIndex node) const
    {
        const std::string id(m_graph->elementId(node));
        for (std::size_t i = 0; i < m_grouping.collapsed.size(); ++i) {
            if (m_grouping.collapsed[i].contains(id))
                return GroupKey{"group:collapsed:" + *m_grouping.collapsed[i].begin(), {}};
        }
        if (m_grouping.nodes == Grouping::Nodes::ByLabel) {
            const auto label = m_graph->primaryLabel(node);
            if (!label)
                return std::nullopt;
            const std::string name(m_graph->labelName(*label));
            return GroupKey{"group:label:" + name, name};
        }
        if (m_grouping.nodes == Grouping::Nodes::ByProperty) {
            const auto value = propertyOf(*m_graph, node, m_grouping.property);
            if (!value)
                return std::nullopt;
            std::string text;
            appendValueText(text, *value, {kMostKeyText});
            return GroupKey{"group:property:" + m_grouping.property + ':' + text, text};
        }
        return std::nullopt;
    }

    void collect()
    {
        std::map<std::string, std::size_t> numbers;
        for (std::uint32_t i = 0; i < m_graph->nodeCount() && !isStopped(i); ++i) {
            auto key = keyOf(NodeIndex{i});
            if (!key || m_grouping.opened.contains(key->id))
                continue;
            const auto [place, isNew] = numbers.try_emplace(key->id, m_groups.size());
            if (isNew)
                m_groups.push_back({std::move(key->id), std::move(key->caption), {}});
            m_groups[place->second].nodes.push_back(NodeIndex{i});
        }
    }

    void placeNodes()
    {
        std::vector<const Group *> groupOf(m_graph->nodeCount());
        for (const Group &group : m_groups) {
            for (const NodeIndex node : group.nodes)
                groupOf[number(node)] = group.nodes.size() > 1 ? &group : nullptr;
        }
        for (std::uint32_t i = 0; i < m_graph->nodeCount() && !isStopped(i); ++i) {
            const Group *group = groupOf[i];
            if (group == nullptr) {
                m_copies[i] = copyNode(*m_result, *m_graph, NodeIndex{i});
                continue;
            }
            m_isGrouped[i] = true;
            m_copies[i] = group->nodes.front() == NodeIndex{i}
                              ? addGroup(*group)
                              : m_copies[number(group->nodes.front())];
        }
    }

    // It has the colour of what it stands for: the label of its first node.
    NodeIndex addGroup(const Group &group)
    {
        const auto label = m_graph->primaryLabel(group.nodes.front());
        std::vector<std::string_view> labels;
        if (label)
            labels.push_back(m_graph->labelName(*label));
        const NodeIndex node = m_result->addNode(group.id, labels);
        std::string caption = group.caption;
        if (caption.empty() && label)
            caption = m_graph->labelName(*label);
        m_result->setCaption(node, caption + " (" + std::to_string(group.nodes.size()) + ')');
        m_result->setMembers(node, static_cast<std::uint32_t>(group.nodes.size()));
        return node;
    }

    bool isMerged(EdgeIndex edge) const
    {
        return m_grouping.relationships == Grouping::Relationships::Parallel ||
               m_isGrouped[number(m_graph->source(edge))] ||
               m_isGrouped[number(m_graph->target(edge))];
    }

    void addEdges()
    {
        using Ends = std::tuple<NodeIndex, NodeIndex, TypeId>;
        std::map<Ends, std::vector<EdgeIndex>> merged;
        const auto endsOf = [this](EdgeIndex edge) {
            return Ends(m_copies[number(m_graph->source(edge))],
                        m_copies[number(m_graph->target(edge))], m_graph->type(edge));
        };
        for (std::uint32_t i = 0; i < m_graph->edgeCount() && !isStopped(i); ++i) {
            if (isMerged(EdgeIndex{i}))
                merged[endsOf(EdgeIndex{i})].push_back(EdgeIndex{i});
        }
        for (std::uint32_t i = 0; i < m_graph->edgeCount() && !isStopped(i); ++i) {
            const EdgeIndex edge{i};
            if (!isMerged(edge)) {
                addEdge({edge});
                continue;
            }
            const std::vector<EdgeIndex> &like = merged[endsOf(edge)];
            if (like.front() == edge)
                addEdge(like);
        }
    }

    // One that stands for several has no bytes of its own, and is added when all of them are.
    void addEdge(const std::vector<EdgeIndex> &like)
    {
        const EdgeIndex edge = like.front();
        const auto members = static_cast<std::uint32_t>(like.size());
        std::string id(m_graph->elementId(edge));
        if (members > 1)
            id.insert(0, "group:");
        const EdgeIndex copy = m_result->addEdge(
            id, m_copies[number(m_graph->source(edge))], m_copies[number(m_graph->target(edge))],
            m_graph->typeName(m_graph->type(edge)), members > 1 ? nullptr : m_graph->wire(edge));
        if (members > 1)
            m_result->setMembers(copy, members);
        if (std::all_of(like.begin(), like.end(),
                        [this](EdgeIndex each) { return m_graph->isAdded(each); }))
            m_result->markAdded(copy);
    }

    const std::shared_ptr<const Graph> &m_graph;
    const Grouping &m_grouping;
    const std::stop_token &m_stop;
    std::vector<Group> m_groups;
    std::vector<NodeIndex> m_copies; ///< what each node of the graph is in the result
    std::vector<bool> m_isGrouped;
    std::shared_ptr<Graph> m_result;
};

} // namespace

bool Grouping::isEmpty() const
{
    return nodes == Nodes::Apart && relationships == Relationships::Apart && collapsed.empty();
}

std::shared_ptr<const Graph> groupGraph(const std::shared_ptr<const Graph> &graph,
                                        const Grouping &grouping, const std::stop_token &stop)
{
    return grouping.isEmpty() ? graph : Grouper(graph, grouping, stop).run();
}

} // namespace model
