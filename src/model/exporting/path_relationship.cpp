// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/path_relationship.h"

namespace model
{

bolt::RelationshipView boundRelationship(const bolt::UnboundRelationshipView &relationship,
                                         const bolt::NodeView &start, const bolt::NodeView &end)
{
    return {relationship.id,
            start.id,
            end.id,
            relationship.type,
            relationship.properties,
            relationship.elementId,
            start.elementId,
            end.elementId};
}

} // namespace model
