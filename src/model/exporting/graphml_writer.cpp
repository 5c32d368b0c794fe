// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/graphml_writer.h"

#include "model/exporting/xml_text.h"

namespace model
{

namespace
{

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns")"
    R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance")"
    R"( xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns)"
    R"( http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="label" for="edge" attr.name="label" attr.type="string"/>
)";

constexpr char kNodePrefix = 'n';
constexpr char kEdgePrefix = 'e';

void writeKeys(std::string &out, const AttributeTable &table, char prefix)
{
    std::size_t number = 0;
    for (const AttributeTable::Attribute &attribute : table.attributes()) {
        out += "<key id=\"";
        out += prefix;
        out += std::to_string(number++);
        out +=
            prefix == kNodePrefix ? R"(" for="node" attr.name=")" : R"(" for="edge" attr.name=")";
        appendXml(out, attribute.name);
        out += R"(" attr.type=")";
        out += propertyTypeName(attribute.type);
        out += "\"/>\n";
    }
}

} // namespace

void GraphMlWriter::begin(const std::vector<std::string> &, std::string &) {}

void GraphMlWriter::addXml(std::string_view text)
{
    losses().add(ExportLoss::CharacterLost, appendXml(m_element, text));
}

void GraphMlWriter::addProperties(const bolt::BoltMap &properties, AttributeTable &table,
                                  char prefix)
{
    for (const bolt::BoltMap::Entry &entry : properties) {
        m_text.clear();
        const PropertyType type = appendProperty(m_text, entry.value);
        m_element += "<data key=\"";
        m_element += prefix;
        m_element += std::to_string(table.numberOf(entry.key, type));
        m_element += "\">";
        addXml(m_text);
        m_element += "</data>";
    }
}

void GraphMlWriter::writeNode(const bolt::NodeView &node, std::string &)
{
    m_element = "<node id=\"";
    addXml(bolt::elementIdText(node.elementId, node.id));
    if (!node.labels.isEmpty()) {
        const std::string labels = labelsText(node.labels);
        m_element += "\" labels=\"";
        addXml(labels);
        m_element += "\"><data key=\"labels\">";
        addXml(labels);
        m_element += "</data>";
    } else {
        m_element += "\">";
    }
    addProperties(node.properties, m_nodeKeys, kNodePrefix);
    m_element += "</node>\n";
    m_elements.append(m_element);
}

void GraphMlWriter::writeRelationship(const bolt::RelationshipView &relationship, std::string &)
{
    m_element = "<edge id=\"";
    addXml(bolt::elementIdText(relationship.elementId, relationship.id));
    m_element += "\" source=\"";
    addXml(bolt::elementIdText(relationship.startElementId, relationship.startId));
    m_element += "\" target=\"";
    addXml(bolt::elementIdText(relationship.endElementId, relationship.endId));
    m_element += "\" label=\"";
    addXml(relationship.type);
    m_element += "\"><data key=\"label\">";
    addXml(relationship.type);
    m_element += "</data>";
    addProperties(relationship.properties, m_edgeKeys, kEdgePrefix);
    m_element += "</edge>\n";
    m_elements.append(m_element);
}

void GraphMlWriter::writeUnknownNode(const std::string &elementId, std::string &)
{
    m_element = "<node id=\"";
    addXml(elementId);
    m_element += "\"/>\n";
    m_elements.append(m_element);
}

void GraphMlWriter::writeHead(std::string &out)
{
    out += kHead;
    writeKeys(out, m_nodeKeys, kNodePrefix);
    writeKeys(out, m_edgeKeys, kEdgePrefix);
    out += "<graph id=\"G\" edgedefault=\"directed\">\n";
}

RecordWriter::Ending GraphMlWriter::endGraph(std::string &out)
{
    if (!m_hasHead) {
        m_hasHead = true;
        writeHead(out);
    }
    if (m_elements.readPiece(out))
        return Ending::MoreToCome;
    out += "</graph>\n</graphml>\n";
    return Ending::Whole;
}

} // namespace model
