// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

#include <vector>

namespace model
{

/// The nodes and relationships of a path, decoded once for a walk along it, whose steps name them by
/// number. Views: valid as long as the path is.
struct PathElements {
    explicit PathElements(const bolt::PathView &path);

    /// The relationship of a step of the path's walk, with the ends that it has there.
    bolt::RelationshipView boundRelationship(const bolt::PathStep &step) const;

    std::vector<bolt::NodeView> nodes;
    std::vector<bolt::UnboundRelationshipView> relationships;
};

} // namespace model
