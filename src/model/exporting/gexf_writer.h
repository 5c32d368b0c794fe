// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/attribute_table.h"
#include "model/exporting/graph_writer.h"
#include "model/exporting/spool_file.h"

#include <cstdint>

namespace model
{

/// The graph in the records as GEXF 1.2, for Gephi: element ids as ids, labels (":A:B") and types as
/// captions, and an attribute for each property and type. GEXF wants the declarations, then all
/// nodes, then all edges: both wait in temporary files.
class GexfWriter : public GraphWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;
    QString failure() const override;

protected:
    void writeNode(const bolt::NodeView &node, std::string &out) override;
    void writeRelationship(const bolt::RelationshipView &relationship, std::string &out) override;
    void writeUnknownNode(const std::string &elementId, std::string &out) override;
    Ending endGraph(std::string &out) override;

private:
    enum class Part : std::uint8_t { Head, Nodes, Edges };

    void addXml(std::string_view text);
    void addProperties(const bolt::BoltMap &properties, AttributeTable &table);

    AttributeTable m_nodeAttributes;
    AttributeTable m_edgeAttributes;
    SpoolFile m_nodes;
    SpoolFile m_edges;
    std::string m_element; ///< the element at hand
    std::string m_text;
    Part m_part = Part::Head;
};

} // namespace model
