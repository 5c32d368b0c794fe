// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/layout/layout_task.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace model
{

/// Which properties place a node. A point has both coordinates in one key.
struct PlacingKeys {
    std::string x; ///< of a point, or of a number
    std::string y; ///< of a number; empty when x is a point, or when only x is wanted

    bool operator==(const PlacingKeys &) const = default;
};

/// The values of the first nodeCount nodes. Numbers count as they are, truth values as 0 and 1, dates and
/// date-times as seconds since 1970; points by their first two coordinates, those in degrees of
/// longitude and latitude (WGS 84) projected as on web maps (Mercator, up to 85° north and south). A
/// node without such a property has no value; nor has one whose value is not finite. For any thread:
/// it decodes every node. A stop gives what there is.
LayoutValues propertyValues(const Graph &graph, std::size_t nodeCount, const PlacingKeys &keys,
                            const std::stop_token &stop);

/// Properties that could place nodes, those that most nodes have first.
struct PlacingProperties {
    std::vector<std::string> points;
    std::vector<std::string> numbers; ///< and dates
};

/// Looks at a sample of the first nodeCount nodes: quick enough for the GUI thread.
PlacingProperties placingProperties(const Graph &graph, std::size_t nodeCount);

} // namespace model
