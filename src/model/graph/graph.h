// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/string_table.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace model
{

enum class NodeIndex : std::uint32_t {};
enum class EdgeIndex : std::uint32_t {};
enum class LabelId : std::uint32_t {};
enum class TypeId : std::uint32_t {};

template <typename Id>
constexpr std::uint32_t number(Id id)
{
    return static_cast<std::uint32_t>(id);
}

/// The property graph of one result, in flat arrays, nodes and relationships deduplicated by element
/// id. It is filled on one thread (addNode, addEdge, setCaption), sealed, and from then on shared as
/// shared_ptr<const Graph> and read from any thread. It knows neither positions nor colours.
///
/// Properties are not copied: wire() points at the bytes of the node or relationship value, to be
/// decoded when somebody looks; keepAlive() holds the owner of those bytes.
class Graph
{
public:
    /// Captions are for drawing: longer ones are cut here, at a character's edge.
    static constexpr std::size_t kMaxCaptionBytes = 240;

    /// The node with this element id, added if it is new. A placeholder becomes a real node; a node
    /// that is known already keeps its first labels and bytes.
    NodeIndex addNode(std::string_view elementId, std::span<const std::string_view> labels,
                      const std::byte *wire = nullptr);
    /// A node that the result only names as the end of a relationship.
    NodeIndex addPlaceholder(std::string_view elementId);
    /// The relationship with this element id, added if it is new.
    EdgeIndex addEdge(std::string_view elementId, NodeIndex source, NodeIndex target,
                      std::string_view type, const std::byte *wire = nullptr);
    void setCaption(NodeIndex node, std::string_view utf8);
    /// The element is not of the result: somebody had it fetched while exploring.
    void markAdded(NodeIndex node);
    void markAdded(EdgeIndex edge);
    /// The element stands for so many of another graph.
    void setMembers(NodeIndex node, std::uint32_t members);
    void setMembers(EdgeIndex edge, std::uint32_t members);
    void keepAlive(std::shared_ptr<const void> owner);
    /// Gives labels and types the numbers that they have in another graph, of which this one, empty
    /// yet, is going to hold a part.
    void adoptNames(const Graph &other);
    /// Ends the filling: builds adjacency and parallel numbers, gives back spare memory. After more
    /// additions (on a copy) it must be called again.
    void seal();

    std::size_t nodeCount() const { return m_nodes.size(); }
    std::size_t edgeCount() const { return m_edges.size(); }
    std::size_t placeholderCount() const { return m_placeholderCount; }
    /// Nodes of the result that have no label.
    std::size_t unlabelledCount() const { return m_unlabelledCount; }

    std::size_t addedNodeCount() const { return m_addedNodeCount; }
    std::size_t addedEdgeCount() const { return m_addedEdgeCount; }

    std::optional<NodeIndex> findNode(std::string_view elementId) const;
    std::optional<EdgeIndex> findEdge(std::string_view elementId) const;
    std::string_view elementId(NodeIndex node) const;
    std::string_view elementId(EdgeIndex edge) const;
    const std::byte *wire(NodeIndex node) const { return at(node).wire; }
    const std::byte *wire(EdgeIndex edge) const { return at(edge).wire; }

    bool isAdded(NodeIndex node) const { return at(node).isAdded; }
    bool isAdded(EdgeIndex edge) const { return at(edge).isAdded; }
    bool isPlaceholder(NodeIndex node) const { return at(node).labelSet == kPlaceholderSet; }
    std::span<const LabelId> labels(NodeIndex node) const;
    /// The first label in the server's order; none for a placeholder or an unlabelled node.
    std::optional<LabelId> primaryLabel(NodeIndex node) const;
    /// Empty when the builder set none.
    QString caption(NodeIndex node) const;
    std::string_view captionUtf8(NodeIndex node) const;

    /// How many elements it stands for: 1, but for those of a graph with groups.
    std::uint32_t members(NodeIndex node) const { return membersIn(m_nodeMembers, number(node)); }
    std::uint32_t members(EdgeIndex edge) const { return membersIn(m_edgeMembers, number(edge)); }

    NodeIndex source(EdgeIndex edge) const { return at(edge).source; }
    NodeIndex target(EdgeIndex edge) const { return at(edge).target; }
    TypeId type(EdgeIndex edge) const { return at(edge).type; }
    bool isLoop(EdgeIndex edge) const { return source(edge) == target(edge); }

    std::size_t labelCount() const { return m_labels.size(); }
    std::string_view labelName(LabelId label) const { return m_labels.text(number(label)); }
    /// Nodes that carry the label, among others or alone.
    std::size_t nodesWithLabel(LabelId label) const { return m_labelUses[number(label)].all; }
    /// Those of them that are not of the result.
    std::size_t addedWithLabel(LabelId label) const { return m_labelUses[number(label)].added; }
    std::size_t typeCount() const { return m_types.size(); }
    std::string_view typeName(TypeId type) const { return m_types.text(number(type)); }
    std::size_t edgesOfType(TypeId type) const { return m_typeUses[number(type)].all; }
    std::size_t addedOfType(TypeId type) const { return m_typeUses[number(type)].added; }

    // From here on: sealed graphs only.
    /// Relationships at the node, in the order of their index; a self-loop stands there once.
    std::span<const EdgeIndex> edges(NodeIndex node) const;
    /// The distinct other ends, without the node itself, in the order of their index.
    std::vector<NodeIndex> neighbours(NodeIndex node) const;
    /// Relationships between the same two nodes (in either direction) are numbered from 0 to
    /// parallelCount - 1, so that a drawing can bend them apart; so are the loops of one node.
    std::uint32_t parallelIndex(EdgeIndex edge) const { return m_parallels[number(edge)].index; }
    std::uint32_t parallelCount(EdgeIndex edge) const { return m_parallels[number(edge)].count; }

    std::size_t memoryBytes() const;

private:
    static constexpr std::uint32_t kPlaceholderSet = 0;
    static constexpr std::uint64_t kNoCaption = ~std::uint64_t{0};

    struct Node {
        const std::byte *wire;
        std::uint64_t caption; ///< where in m_captions: one byte of length, then UTF-8
        std::uint32_t labelSet;
        bool isAdded = false;
    };
    struct Edge {
        const std::byte *wire;
        NodeIndex source;
        NodeIndex target;
        TypeId type;
        bool isAdded = false;
    };
    /// How many elements have a name.
    struct Uses {
        std::size_t all = 0;
        std::size_t added = 0;
    };
    struct Parallel {
        std::uint32_t index;
        std::uint32_t count;
    };

    const Node &at(NodeIndex node) const { return m_nodes[number(node)]; }
    const Edge &at(EdgeIndex edge) const { return m_edges[number(edge)]; }
    static std::uint32_t membersIn(const std::vector<std::uint32_t> &members, std::uint32_t index)
    {
        return index < members.size() && members[index] > 1 ? members[index] : 1;
    }
    void countLabels(const Node &node, std::size_t Uses::*count);
    std::uint32_t internLabels(std::span<const std::string_view> labels);
    void buildAdjacency();
    void numberParallels();
    void shrink();

    StringTable m_nodeIds;
    StringTable m_edgeIds;
    StringTable m_labels;
    StringTable m_types;
    std::vector<Uses> m_labelUses;
    std::vector<Uses> m_typeUses;
    /// Few sets of labels occur in a graph: a node holds the number of its set. Set 0 is the
    /// placeholders', so that "no labels" and "not in the result" stay apart.
    StringTable m_labelSetKeys;
    std::vector<std::vector<LabelId>> m_labelSets{{}};
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<char> m_captions;
    std::vector<std::uint32_t> m_edgesBegin;
    std::vector<EdgeIndex> m_edgesAt;
    std::vector<Parallel> m_parallels;
    std::vector<std::uint32_t> m_nodeMembers; ///< as far as one was set
    std::vector<std::uint32_t> m_edgeMembers;
    std::size_t m_placeholderCount = 0;
    std::size_t m_unlabelledCount = 0;
    std::size_t m_addedNodeCount = 0;
    std::size_t m_addedEdgeCount = 0;
    std::vector<std::shared_ptr<const void>> m_owners;
};

} // namespace model
