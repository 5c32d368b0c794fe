// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/element_id_writer.h"

#include "model/exporting/json_text.h"

#include <utility>

namespace model
{

void ElementIdWriter::begin(const std::vector<std::string> &, std::string &) {}

void ElementIdWriter::writeNode(const bolt::NodeView &node, std::string &out)
{
    add(bolt::elementIdText(node.elementId, node.id), out);
}

void ElementIdWriter::writeRelationship(const bolt::RelationshipView &relationship,
                                        std::string &out)
{
    add(bolt::elementIdText(relationship.elementId, relationship.id), out);
}

void ElementIdWriter::writeUnknownNode(const std::string &, std::string &)
{
    // A relationship's end that is not among the records was not chosen.
}

RecordWriter::Ending ElementIdWriter::endGraph(std::string &out)
{
    if (m_hasIds)
        out += ']';
    return Ending::Whole;
}

void ElementIdWriter::add(const std::string &id, std::string &out)
{
    out += std::exchange(m_hasIds, true) ? ", " : "[";
    appendJsonString(out, id);
}

} // namespace model
