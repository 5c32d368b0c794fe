// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/graph_writer.h"

namespace model
{

/// The graph in the records as DOT, for Graphviz: element ids as node names, labels (":A:B") and
/// types as captions, and each property under its name with a dot in front, ".name", so that none
/// changes the drawing. A backslash is doubled, as Graphviz has it in captions.
class DotWriter : public GraphWriter
{
public:
    void begin(const std::vector<std::string> &fields, std::string &out) override;

protected:
    void writeNode(const bolt::NodeView &node, std::string &out) override;
    void writeRelationship(const bolt::RelationshipView &relationship, std::string &out) override;
    void writeUnknownNode(const std::string &elementId, std::string &out) override;
    Ending endGraph(std::string &out) override;

private:
    void appendQuoted(std::string &out, std::string_view utf8);
    void appendProperties(std::string &out, const bolt::BoltMap &properties);

    std::string m_text;
};

} // namespace model
