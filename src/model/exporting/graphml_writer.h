// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/attribute_table.h"
#include "model/exporting/graph_writer.h"
#include "model/exporting/spool_file.h"

namespace model
{

/// The graph in the records as GraphML, in the manner of APOC: element ids as ids, labels as
/// ":A:B" in an attribute and under the key "labels", types under the key "label", and a key for each
/// property and type. The keys have to come first and are known last: the elements wait in a
/// temporary file.
class GraphMlWriter : public GraphWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;
    QString failure() const override { return m_elements.failure(); }

protected:
    void writeNode(const bolt::NodeView &node, std::string &out) override;
    void writeRelationship(const bolt::RelationshipView &relationship, std::string &out) override;
    void writeUnknownNode(const std::string &elementId, std::string &out) override;
    Ending endGraph(std::string &out) override;

private:
    void addXml(std::string_view text);
    void addProperties(const bolt::BoltMap &properties, AttributeTable &table, char prefix);
    void writeHead(std::string &out);

    AttributeTable m_nodeKeys;
    AttributeTable m_edgeKeys;
    SpoolFile m_elements;
    std::string m_element; ///< the element at hand
    std::string m_text;
    bool m_hasHead = false;
};

} // namespace model
