// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/cypher_script_options.h"
#include "model/exporting/graph_writer.h"
#include "model/exporting/spool_file.h"
#include "model/exporting/statement_batches.h"

#include <cstdint>

namespace model
{

/// The graph in the records as a script that makes it again, in the manner of apoc.export.cypher for
/// cypher-shell: a constraint, batches of nodes, batches of relationships, and the removal of what
/// the script needed for itself. Nodes find each other by a property with the old element id under a
/// label of its own. Properties without a literal are left out, and counted. The relationships wait
/// in a temporary file until all nodes are written.
class CypherScriptWriter : public GraphWriter
{
public:
    explicit CypherScriptWriter(const CypherScriptOptions &options = {});

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    QString failure() const override { return m_relationships.failure(); }

protected:
    void writeNode(const bolt::NodeView &node, std::string &out) override;
    void writeRelationship(const bolt::RelationshipView &relationship, std::string &out) override;
    void writeUnknownNode(const std::string &elementId, std::string &out) override;
    Ending endGraph(std::string &out) override;

private:
    void appendProperties(std::string &out, const bolt::BoltMap &properties);
    void appendStep(std::string &out, std::string_view statement) const;
    void appendCleanUp(std::string &out, std::string_view statement, std::uint64_t elements) const;
    StatementBatches::Taker nodeTaker(std::string &out) const;
    StatementBatches::Taker relationshipTaker();

    const CypherScriptOptions m_options;
    const std::string m_clause; ///< "CREATE " or "MERGE "
    StatementBatches m_nodeBatches;
    StatementBatches m_relationshipBatches;
    SpoolFile m_relationships;
    std::string m_row;
    std::uint64_t m_nodeCount = 0;
    std::uint64_t m_relationshipCount = 0;
    bool m_areBatchesWritten = false;
};

} // namespace model
