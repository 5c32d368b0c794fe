// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace model
{

namespace
{

// UTF-8 continuation bytes are 10xxxxxx: a cut in front of one would split a character.
std::string_view cutToCharacter(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit) {
        return text;
    }
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

} // namespace

NodeIndex Graph::addNode(std::string_view elementId, std::span<const std::string_view> labels,
                         const std::byte *wire)
{
    const auto [index, isNew] = m_nodeIds.intern(elementId);
    if (isNew) {
        m_nodes.push_back({wire, kNoCaption, internLabels(labels)});
    } else if (m_nodes[index].labelSet == kPlaceholderSet) {
        m_nodes[index].wire = wire;
        m_nodes[index].labelSet = internLabels(labels);
        --m_placeholderCount;
    } else {
        return NodeIndex{index};
    }
    m_unlabelledCount += labels.empty() ? 1 : 0;
    countLabels(m_nodes[index], &Uses::all);
    if (m_nodes[index].isAdded) {
        countLabels(m_nodes[index], &Uses::added);
    }
    return NodeIndex{index};
}

NodeIndex Graph::addPlaceholder(std::string_view elementId)
{
    const auto [index, isNew] = m_nodeIds.intern(elementId);
    if (isNew) {
        m_nodes.push_back({nullptr, kNoCaption, kPlaceholderSet});
        ++m_placeholderCount;
    }
    return NodeIndex{index};
}

EdgeIndex Graph::addEdge(std::string_view elementId, NodeIndex source, NodeIndex target,
                         std::string_view type, const std::byte *wire)
{
    const auto [index, isNew] = m_edgeIds.intern(elementId);
    if (isNew) {
        const auto [typeNumber, isNewType] = m_types.intern(type);
        if (isNewType) {
            m_typeUses.emplace_back();
        }
        ++m_typeUses[typeNumber].all;
        m_edges.push_back({wire, source, target, TypeId{typeNumber}});
    }
    return EdgeIndex{index};
}

void Graph::setCaption(NodeIndex node, std::string_view utf8)
{
    const std::string_view caption = cutToCharacter(utf8, kMaxCaptionBytes);
    m_nodes[number(node)].caption = m_captions.size();
    m_captions.push_back(static_cast<char>(caption.size()));
    m_captions.insert(m_captions.end(), caption.begin(), caption.end());
}

void Graph::markAdded(NodeIndex node)
{
    if (!std::exchange(m_nodes[number(node)].isAdded, true)) {
        ++m_addedNodeCount;
        countLabels(m_nodes[number(node)], &Uses::added);
    }
}

void Graph::markAdded(EdgeIndex edge)
{
    if (!std::exchange(m_edges[number(edge)].isAdded, true)) {
        ++m_addedEdgeCount;
        ++m_typeUses[number(at(edge).type)].added;
    }
}

void Graph::setMembers(NodeIndex node, std::uint32_t members)
{
    m_nodeMembers.resize(std::max<std::size_t>(m_nodeMembers.size(), number(node) + 1U));
    m_nodeMembers[number(node)] = members;
}

void Graph::setMembers(EdgeIndex edge, std::uint32_t members)
{
    m_edgeMembers.resize(std::max<std::size_t>(m_edgeMembers.size(), number(edge) + 1U));
    m_edgeMembers[number(edge)] = members;
}

void Graph::keepAlive(std::shared_ptr<const void> owner)
{
    m_owners.push_back(std::move(owner));
}

void Graph::adoptNames(const Graph &other)
{
    m_labels = other.m_labels;
    m_types = other.m_types;
    m_labelUses.assign(other.m_labelUses.size(), {});
    m_typeUses.assign(other.m_typeUses.size(), {});
}

void Graph::seal()
{
    buildAdjacency();
    numberParallels();
    shrink();
}

std::optional<NodeIndex> Graph::findNode(std::string_view elementId) const
{
    const auto found = m_nodeIds.find(elementId);
    return found ? std::optional(NodeIndex{*found}) : std::nullopt;
}

std::optional<EdgeIndex> Graph::findEdge(std::string_view elementId) const
{
    const auto found = m_edgeIds.find(elementId);
    return found ? std::optional(EdgeIndex{*found}) : std::nullopt;
}

std::string_view Graph::elementId(NodeIndex node) const
{
    return m_nodeIds.text(number(node));
}

std::string_view Graph::elementId(EdgeIndex edge) const
{
    return m_edgeIds.text(number(edge));
}

std::span<const LabelId> Graph::labels(NodeIndex node) const
{
    return m_labelSets[at(node).labelSet];
}

std::optional<LabelId> Graph::primaryLabel(NodeIndex node) const
{
    const std::vector<LabelId> &set = m_labelSets[at(node).labelSet];
    return set.empty() ? std::nullopt : std::optional(set.front());
}

QString Graph::caption(NodeIndex node) const
{
    const std::string_view utf8 = captionUtf8(node);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view Graph::captionUtf8(NodeIndex node) const
{
    const std::uint64_t begin = at(node).caption;
    if (begin == kNoCaption) {
        return {};
    }
    return {m_captions.data() + begin + 1, static_cast<unsigned char>(m_captions[begin])};
}

std::span<const EdgeIndex> Graph::edges(NodeIndex node) const
{
    const std::uint32_t begin = m_edgesBegin[number(node)];
    return std::span(m_edgesAt).subspan(begin, m_edgesBegin[number(node) + 1] - begin);
}

std::vector<NodeIndex> Graph::neighbours(NodeIndex node) const
{
    std::vector<NodeIndex> others;
    for (const EdgeIndex edge : edges(node)) {
        if (!isLoop(edge)) {
            others.push_back(source(edge) == node ? target(edge) : source(edge));
        }
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return others;
}

std::size_t Graph::memoryBytes() const
{
    return m_nodeIds.memoryBytes() + m_edgeIds.memoryBytes() + m_nodes.capacity() * sizeof(Node) +
           m_edges.capacity() * sizeof(Edge) + m_captions.capacity() +
           m_edgesBegin.capacity() * sizeof(std::uint32_t) +
           m_edgesAt.capacity() * sizeof(EdgeIndex) + m_parallels.capacity() * sizeof(Parallel);
}

void Graph::countLabels(const Node &node, std::size_t Uses::*count)
{
    for (const LabelId label : m_labelSets[node.labelSet]) {
        ++(m_labelUses[number(label)].*count);
    }
}

std::uint32_t Graph::internLabels(std::span<const std::string_view> labels)
{
    std::vector<LabelId> set;
    for (const std::string_view label : labels) {
        const auto [labelNumber, isNew] = m_labels.intern(label);
        if (isNew) {
            m_labelUses.emplace_back();
        }
        if (std::find(set.begin(), set.end(), LabelId{labelNumber}) == set.end()) {
            set.push_back(LabelId{labelNumber});
        }
    }
    const std::string_view key(reinterpret_cast<const char *>(set.data()),
                               set.size() * sizeof(LabelId));
    const auto [setNumber, isNewSet] = m_labelSetKeys.intern(key);
    if (isNewSet) {
        m_labelSets.push_back(std::move(set));
    }
    return setNumber + 1;
}

void Graph::buildAdjacency()
{
    m_edgesBegin.assign(m_nodes.size() + 1, 0);
    for (const Edge &edge : m_edges) {
        ++m_edgesBegin[number(edge.source) + 1];
        if (edge.source != edge.target) {
            ++m_edgesBegin[number(edge.target) + 1];
        }
    }
    std::partial_sum(m_edgesBegin.begin(), m_edgesBegin.end(), m_edgesBegin.begin());
    m_edgesAt.resize(m_edgesBegin.back());
    std::vector<std::uint32_t> next(m_edgesBegin.begin(), m_edgesBegin.end() - 1);
    for (std::uint32_t index = 0; index < m_edges.size(); ++index) {
        const Edge &edge = m_edges[index];
        m_edgesAt[next[number(edge.source)]++] = EdgeIndex{index};
        if (edge.source != edge.target) {
            m_edgesAt[next[number(edge.target)]++] = EdgeIndex{index};
        }
    }
}

void Graph::numberParallels()
{
    const auto ends = [this](std::uint32_t edge) {
        return std::minmax(m_edges[edge].source, m_edges[edge].target);
    };
    std::vector<std::uint32_t> order(m_edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&ends](std::uint32_t a, std::uint32_t b) { return ends(a) < ends(b); });
    m_parallels.assign(m_edges.size(), {0, 1});
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        while (end < order.size() && ends(order[end]) == ends(order[begin])) {
            ++end;
        }
        for (std::size_t at = begin; at < end; ++at) {
            m_parallels[order[at]] = {static_cast<std::uint32_t>(at - begin),
                                      static_cast<std::uint32_t>(end - begin)};
        }
    }
}

void Graph::shrink()
{
    m_nodeIds.shrink();
    m_edgeIds.shrink();
    m_nodes.shrink_to_fit();
    m_edges.shrink_to_fit();
    m_captions.shrink_to_fit();
}

} // namespace model
