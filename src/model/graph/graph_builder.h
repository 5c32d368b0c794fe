// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "driver/value/structures.h"
#include "model/graph/graph.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// Collects the nodes, relationships and paths of a result, also those inside lists and maps, into a
/// Graph. Ends of relationships that the result does not hold become placeholders. The graph keeps
/// the result alive, whose bytes it points at. Belongs to one thread, which should not be the GUI's:
/// extend() walks every value of its rows.
class GraphBuilder
{
public:
    explicit GraphBuilder(std::shared_ptr<const bolt::ResultSet> result);

    enum class Extent : std::uint8_t {
        Whole,
        Stopped, ///< some of the rows are missing
    };

    /// Adds rows [from, to), all below the result's rowCount(). To follow a result that grows, call
    /// it again with the rows that came.
    Extent extend(std::uint64_t from, std::uint64_t to, const std::stop_token &stop = {});

    /// Adds what is in one value of the result.
    void addValue(const bolt::ValueView &value);

    /// The graph so far.
    std::shared_ptr<const Graph> snapshot() const;

private:
    void addStructure(const bolt::ValueView &value);
    NodeIndex addNode(const bolt::ValueView &value);
    void addRelationship(const bolt::ValueView &value);
    void addPath(const bolt::PathView &path);
    std::string captionOf(const bolt::NodeView &node, std::string_view elementId) const;

    std::shared_ptr<const bolt::ResultSet> m_result;
    Graph m_graph;
    std::vector<std::string_view> m_labels; ///< of the node that is being added
};

/// The graph of the first `maxRows` rows that are known now; null when stopped.
std::shared_ptr<const Graph>
buildGraph(std::shared_ptr<const bolt::ResultSet> result,
           std::uint64_t maxRows = std::numeric_limits<std::uint64_t>::max(),
           const std::stop_token &stop = {});

} // namespace model
