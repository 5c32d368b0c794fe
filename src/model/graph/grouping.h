// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <cstdint>
#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace model
{

/// What of a graph is drawn as one.
struct Grouping {
    enum class Nodes : std::uint8_t { Apart, ByLabel, ByProperty };
    enum class Relationships : std::uint8_t { Apart, Parallel };

    Nodes nodes = Nodes::Apart;
    std::string property = {}; ///< for ByProperty
    /// Parallel: those of one type and direction between two nodes are one, with a count.
    Relationships relationships = Relationships::Apart;
    /// Sub-graphs that are one node each, by the element ids of their nodes; these go before labels and
    /// properties.
    std::vector<std::set<std::string>> collapsed = {};
    /// Groups, by their element ids, whose nodes are drawn apart.
    std::set<std::string> opened = {};

    bool isEmpty() const;
    bool operator==(const Grouping &) const = default;
};

/// The graph with its groups: the same graph where there is nothing to group; null when stopped. A
/// group is a node without bytes whose members() are more than one, named after what its nodes have in
/// common; a node that is alone stays itself, and so do nodes without a label or the property.
/// Relationships that end at groups are one for each type and direction. Numbers of labels and types
/// are kept, and element ids of groups begin with "group:". Any thread.
std::shared_ptr<const Graph> groupGraph(const std::shared_ptr<const Graph> &graph,
                                        const Grouping &grouping, const std::stop_token &stop = {});

} // namespace model
