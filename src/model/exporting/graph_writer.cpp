// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/graph_writer.h"

#include "model/exporting/path_elements.h"
#include "model/text/quoting.h"

namespace model
{

void GraphWriter::row(const bolt::BoltList &values, std::string &out)
{
    for (const bolt::ValueView value : values)
        visit(value, out);
}

RecordWriter::Ending GraphWriter::end(std::string &out)
{
    if (!m_isEnding) {
        m_isEnding = true;
        m_unknown.forEach([this, &out](const std::string &id) {
            m_losses.add(ExportLoss::NodeUnknown);
            writeUnknownNode(id, out);
        });
    }
    return endGraph(out);
}

void GraphWriter::visit(const bolt::ValueView &value, std::string &out)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        return;
    case bolt::Kind::List:
        for (const bolt::ValueView item : value.asList())
            visit(item, out);
        return;
    case bolt::Kind::Map:
        for (const bolt::BoltMap::Entry &entry : value.asMap())
            visit(entry.value, out);
        return;
    default:
        break;
    }
    if (const auto node = bolt::NodeView::from(value))
        addNode(*node, out);
    else if (const auto relationship = bolt::RelationshipView::from(value))
        addRelationship(*relationship, out);
    else if (const auto path = bolt::PathView::from(value))
        visitPath(*path, out);
    else
        m_losses.add(ExportLoss::ValueLeftOut);
}

void GraphWriter::addNode(const bolt::NodeView &node, std::string &out)
{
    const std::string id = bolt::elementIdText(node.elementId, node.id);
    if (!m_nodes.insert(id))
        return;
    m_unknown.remove(id);
    writeNode(node, out);
}

void GraphWriter::addRelationship(const bolt::RelationshipView &relationship, std::string &out)
{
    const std::string id = bolt::elementIdText(relationship.elementId, relationship.id);
    if (!m_relationships.insert(id))
        return;
    for (const std::string &end :
         {bolt::elementIdText(relationship.startElementId, relationship.startId),
          bolt::elementIdText(relationship.endElementId, relationship.endId)}) {
        if (!m_nodes.contains(end))
            m_unknown.insert(end);
    }
    writeRelationship(relationship, out);
}

void GraphWriter::visitPath(const bolt::PathView &path, std::string &out)
{
    const PathElements elements(path);
    for (const bolt::NodeView &node : elements.nodes)
        addNode(node, out);
    bolt::PathWalk walk(path);
    while (const auto step = walk.next())
        addRelationship(elements.boundRelationship(*step), out);
}

std::string labelsText(const bolt::BoltList &labels)
{
    std::string text;
    for (const bolt::ValueView label : labels) {
        text += ':';
        appendName(text, label.asString());
    }
    return text;
}

} // namespace model
