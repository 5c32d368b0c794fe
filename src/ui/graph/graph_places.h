// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/layout/layout_runner.h"

#include <memory>
#include <vector>

namespace ui
{

/// Where the nodes of a drawing are, by their index in its graph, and which of them are pinned there.
/// A value.
struct GraphPlaces {
    model::LayoutRunner::Positions positions; ///< null: nowhere yet
    std::vector<model::NodeIndex> pinned;
    std::shared_ptr<const model::Graph> graph; ///< null only where the positions are

    bool areKnown() const { return positions != nullptr; }
};

} // namespace ui
