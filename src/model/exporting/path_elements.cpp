// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/path_elements.h"

namespace model
{

PathElements::PathElements(const bolt::PathView &path)
{
    for (const bolt::ValueView node : path.nodes)
        nodes.push_back(*bolt::NodeView::from(node));
    for (const bolt::ValueView relationship : path.relationships)
        relationships.push_back(*bolt::UnboundRelationshipView::from(relationship));
}

bolt::RelationshipView PathElements::boundRelationship(const bolt::PathStep &step) const
{
    const bolt::UnboundRelationshipView &relationship = relationships[step.relationship];
    const bolt::NodeView &start = nodes[step.isForward ? step.from : step.to];
    const bolt::NodeView &end = nodes[step.isForward ? step.to : step.from];
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
