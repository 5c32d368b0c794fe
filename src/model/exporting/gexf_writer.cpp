// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/gexf_writer.h"

#include "model/exporting/xml_text.h"

namespace model
{

namespace
{

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="directed" mode="static">
)";

void writeAttributes(std::string &out, const AttributeTable &table, std::string_view ofClass)
{
    out += "<attributes class=\"";
    out += ofClass;
    out += "\">\n";
    std::size_t number = 0;
    for (const AttributeTable::Attribute &attribute : table.attributes()) {
        out += "<attribute id=\"";
        out += std::to_string(number++);
        out += "\" title=\"";
        appendXml(out, attribute.name);
        out += "\" type=\"";
        out += propertyTypeName(attribute.type);
        out += "\"/>\n";
    }
    out += "</attributes>\n";
}

} // namespace

void GexfWriter::begin(const std::vector<std::string> &, std::string &) {}

QString GexfWriter::failure() const
{
    return m_nodes.failure().isEmpty() ? m_edges.failure() : m_nodes.failure();
}

void GexfWriter::addXml(std::string_view text)
{
    losses().add(ExportLoss::CharacterLost, appendXml(m_element, text));
}

void GexfWriter::addProperties(const bolt::BoltMap &properties, AttributeTable &table)
{
    if (properties.isEmpty())
        return;
    m_element += "<attvalues>";
    for (const bolt::BoltMap::Entry &entry : properties) {
        m_text.clear();
        const PropertyType type = appendProperty(m_text, entry.value);
        m_element += "<attvalue for=\"";
        m_element += std::to_string(table.numberOf(entry.key, type));
        m_element += "\" value=\"";
        addXml(m_text);
        m_element += "\"/>";
    }
    m_element += "</attvalues>";
}

void GexfWriter::writeNode(const bolt::NodeView &node, std::string &)
{
    m_element = "<node id=\"";
    addXml(bolt::elementIdText(node.elementId, node.id));
    m_element += "\" label=\"";
    addXml(labelsText(node.labels));
    m_element += "\">";
    addProperties(node.properties, m_nodeAttributes);
    m_element += "</node>\n";
    m_nodes.append(m_element);
}

void GexfWriter::writeRelationship(const bolt::RelationshipView &relationship, std::string &)
{
    m_element = "<edge id=\"";
    addXml(bolt::elementIdText(relationship.elementId, relationship.id));
    m_element += "\" source=\"";
    addXml(bolt::elementIdText(relationship.startElementId, relationship.startId));
    m_element += "\" target=\"";
    addXml(bolt::elementIdText(relationship.endElementId, relationship.endId));
    m_element += "\" label=\"";
    addXml(relationship.type);
    m_element += "\">";
    addProperties(relationship.properties, m_edgeAttributes);
    m_element += "</edge>\n";
    m_edges.append(m_element);
}

void GexfWriter::writeUnknownNode(const std::string &elementId, std::string &)
{
    m_element = "<node id=\"";
    addXml(elementId);
    m_element += "\" label=\"\"/>\n";
    m_nodes.append(m_element);
}

RecordWriter::Ending GexfWriter::endGraph(std::string &out)
{
    switch (m_part) {
    case Part::Head:
        out += kHead;
        writeAttributes(out, m_nodeAttributes, "node");
        writeAttributes(out, m_edgeAttributes, "edge");
        out += "<nodes>\n";
        m_part = Part::Nodes;
        return Ending::MoreToCome;
    case Part::Nodes:
        if (m_nodes.readPiece(out))
            return Ending::MoreToCome;
        out += "</nodes>\n<edges>\n";
        m_part = Part::Edges;
        return Ending::MoreToCome;
    case Part::Edges:
        if (m_edges.readPiece(out))
            return Ending::MoreToCome;
        break;
    }
    out += "</edges>\n</graph>\n</gexf>\n";
    return Ending::Whole;
}

} // namespace model
