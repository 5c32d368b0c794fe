// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/drawing_limit.h"
#include "model/exploration/graph_change.h"
#include "model/graph/graph.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace model
{

/// What there is to draw. The graph is the result's own where nothing has been changed.
struct ShownGraph {
    std::shared_ptr<const Graph> graph;
    std::size_t hiddenNodes = 0; ///< by the person, not by the limit
    std::size_t hiddenEdges = 0; ///< likewise, with both their ends in the picture
    std::size_t addedNodes = 0;  ///< also those that are left out
    std::size_t addedEdges = 0;
    bool isAddedShown = true;
};

/// Applies changes, one after another, to the graph that a statement returned. Elements keep their
/// order: those of the result, then what was added. The same input gives the same order. Over the
/// limit the nodes that are to be drawn come first. For a worker; nothing when stopped.
std::optional<ShownGraph> showGraph(const std::shared_ptr<const Graph> &returned,
                                    const GraphChanges &changes, const DrawingLimit &limit = {},
                                    const std::stop_token &stop = {});

} // namespace model
