// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/graph_writer.h"

namespace model
{

/// The element ids of the nodes and relationships in the records, each once, as a list that may
/// stand for a parameter: ["4:…:1", "4:…:2"], which Cypher and JSON read alike. Nothing is written
/// where there are none.
class ElementIdWriter : public GraphWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;

protected:
    void writeNode(const bolt::NodeView &node, std::string &out) override;
    void writeRelationship(const bolt::RelationshipView &relationship, std::string &out) override;
    void writeUnknownNode(const std::string &elementId, std::string &out) override;
    Ending endGraph(std::string &out) override;

private:
    void add(const std::string &id, std::string &out);

    bool m_hasIds = false;
};

} // namespace model
