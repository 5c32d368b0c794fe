// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/graph_writer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace model
{

enum class EntityClause : std::uint8_t { Create, Merge };

/// One Cypher statement that makes the nodes and relationships in the records, each once:
///
///   CREATE (n0:Person {name: 'Ann'}),
///          (n1:Person {name: 'Bob'}),
///          (n0)-[:KNOWS {since: 1999}]->(n1)
///
/// Nodes that relationships end at and that are not in the records are looked up by their ids. With
/// Merge each element has a MERGE of its own over all of its properties, so nodes that do not differ
/// become one; a node without label and property is created, as MERGE would take any node for it.
/// Properties without a literal (bytes) are left out. Nothing is written where there are no elements.
/// Servers plan one statement of many hundred elements slowly: a script (the export) is for those.
class EntityStatementWriter : public GraphWriter
{
public:
    explicit EntityStatementWriter(EntityClause clause);

    void begin(const std::vector<std::string> &fields, std::string &out) override;

protected:
    void writeNode(const bolt::NodeView &node, std::string &out) override;
    void writeRelationship(const bolt::RelationshipView &relationship, std::string &out) override;
    void writeUnknownNode(const std::string &elementId, std::string &out) override;
    Ending endGraph(std::string &out) override;

private:
    /// Appends the node's name in the statement.
    void appendVariable(std::string &out, const std::string &id);
    void appendProperties(std::string &out, const bolt::BoltMap &properties);

    EntityClause m_clause;
    std::unordered_map<std::string, std::size_t> m_numbers; ///< of nodes, by id
    std::string m_relationships;                            ///< they stand behind all nodes
    bool m_hasNodes = false;
    bool m_hasLookUps = false;
    bool m_hasElementIds = true; ///< false before Bolt 5
};

} // namespace model
