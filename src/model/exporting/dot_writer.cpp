// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/dot_writer.h"

#include "model/exporting/property_text.h"

namespace model
{

void DotWriter::begin(const std::vector<std::string> &, std::string &out)
{
    out += "digraph G {\n";
}

/// Line ends may stand in a quoted text as they are; NUL may not.
void DotWriter::appendQuoted(std::string &out, std::string_view utf8)
{
    out += '"';
    for (const char c : utf8) {
        if (c == '\0') {
            losses().add(ExportLoss::CharacterLost);
            out += "\xEF\xBF\xBD";
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

void DotWriter::appendProperties(std::string &out, const bolt::BoltMap &properties)
{
    for (const bolt::BoltMap::Entry &entry : properties) {
        out += ", ";
        appendQuoted(out, '.' + std::string(entry.key));
        out += '=';
        m_text.clear();
        appendProperty(m_text, entry.value);
        appendQuoted(out, m_text);
    }
}

void DotWriter::writeNode(const bolt::NodeView &node, std::string &out)
{
    appendQuoted(out, bolt::elementIdText(node.elementId, node.id));
    out += " [label=";
    appendQuoted(out, labelsText(node.labels));
    appendProperties(out, node.properties);
    out += "];\n";
}

void DotWriter::writeRelationship(const bolt::RelationshipView &relationship, std::string &out)
{
    appendQuoted(out, bolt::elementIdText(relationship.startElementId, relationship.startId));
    out += " -> ";
    appendQuoted(out, bolt::elementIdText(relationship.endElementId, relationship.endId));
    out += " [id=";
    appendQuoted(out, bolt::elementIdText(relationship.elementId, relationship.id));
    out += ", label=";
    appendQuoted(out, relationship.type);
    appendProperties(out, relationship.properties);
    out += "];\n";
}

void DotWriter::writeUnknownNode(const std::string &elementId, std::string &out)
{
    appendQuoted(out, elementId);
    out += ";\n";
}

RecordWriter::Ending DotWriter::endGraph(std::string &out)
{
    out += "}\n";
    return Ending::Whole;
}

} // namespace model
