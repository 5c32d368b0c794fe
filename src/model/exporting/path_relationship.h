// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

namespace model
{

/// A relationship of a path, with the ends that it has there.
bolt::RelationshipView boundRelationship(const bolt::UnboundRelationshipView &relationship,
                                         const bolt::NodeView &start, const bolt::NodeView &end);

} // namespace model
