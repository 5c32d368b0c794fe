// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/element_copy.h"

#include <string_view>
#include <vector>

namespace model
{

NodeIndex copyNode(Graph &to, const Graph &from, NodeIndex node)
{
    std::vector<std::string_view> labels;
    for (const LabelId label : from.labels(node))
        labels.push_back(from.labelName(label));
    const NodeIndex copy = from.isPlaceholder(node)
                               ? to.addPlaceholder(from.elementId(node))
                               : to.addNode(from.elementId(node), labels, from.wire(node));
    if (!from.captionUtf8(node).empty())
        to.setCaption(copy, from.captionUtf8(node));
    if (from.isAdded(node))
        to.markAdded(copy);
    return copy;
}

std::optional<EdgeIndex> copyEdge(Graph &to, const Graph &from, EdgeIndex edge)
{
    const auto source = to.findNode(from.elementId(from.source(edge)));
    const auto target = to.findNode(from.elementId(from.target(edge)));
    if (!source || !target)
        return std::nullopt;
    const EdgeIndex copy = to.addEdge(from.elementId(edge), *source, *target,
                                      from.typeName(from.type(edge)), from.wire(edge));
    if (from.isAdded(edge))
        to.markAdded(copy);
    return copy;
}

} // namespace model
