// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/cypher_script_writer.h"

#include "model/text/cypher_literal.h"
#include "model/text/quoting.h"

namespace model
{

namespace
{

constexpr std::string_view kMakeConstraint =
    "CREATE CONSTRAINT UNIQUE_IMPORT_NAME IF NOT EXISTS FOR (node:`UNIQUE IMPORT LABEL`) "
    "REQUIRE (node.`UNIQUE IMPORT ID`) IS UNIQUE;\n";
constexpr std::string_view kAwaitIndexes = "CALL db.awaitIndexes(300);\n";
constexpr std::string_view kDropConstraint = "DROP CONSTRAINT UNIQUE_IMPORT_NAME;\n";
/// Each takes the property away from so many elements.
constexpr std::uint64_t kCleanUpRows = 20'000;
constexpr std::string_view kCleanUpNodes =
    "MATCH (n:`UNIQUE IMPORT LABEL`) WITH n LIMIT 20000 "
    "REMOVE n:`UNIQUE IMPORT LABEL` REMOVE n.`UNIQUE IMPORT ID`;\n";
constexpr std::string_view kCleanUpRelationships =
    "MATCH (:`UNIQUE IMPORT LABEL`)-[r]->() WHERE r.`UNIQUE IMPORT ID` IS NOT NULL "
    "WITH r LIMIT 20000 REMOVE r.`UNIQUE IMPORT ID`;\n";

constexpr std::string_view kNode = "(n:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row._id})";
constexpr std::string_view kEnds =
    "MATCH (start:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row.start})\n"
    "MATCH (end:`UNIQUE IMPORT LABEL`{`UNIQUE IMPORT ID`: row.end})\n";

} // namespace

CypherScriptWriter::CypherScriptWriter(const CypherScriptOptions &options)
    : m_options(options)
    , m_clause(options.clause == ScriptClause::Create ? "CREATE " : "MERGE ")
{
}

void CypherScriptWriter::begin(const std::vector<std::string> &, std::string &out)
{
    appendStep(out, kMakeConstraint);
    out += kAwaitIndexes;
}

/// A statement of its own transaction.
void CypherScriptWriter::appendStep(std::string &out, std::string_view statement) const
{
    const bool isShell = m_options.transactions == ScriptTransactions::CypherShell;
    if (isShell)
        out += ":begin\n";
    out += statement;
    if (isShell)
        out += ":commit\n";
}

void CypherScriptWriter::appendCleanUp(std::string &out, std::string_view statement,
                                       std::uint64_t elements) const
{
    for (std::uint64_t done = 0; done < elements; done += kCleanUpRows)
        appendStep(out, statement);
}

StatementBatches::Taker CypherScriptWriter::nodeTaker(std::string &out) const
{
    return [this, &out](const std::string &clauses, std::string_view rows) {
        appendStep(out, "UNWIND [" + std::string(rows) + "] AS row\n" + clauses + ";\n");
    };
}

StatementBatches::Taker CypherScriptWriter::relationshipTaker()
{
    return [this](const std::string &clauses, std::string_view rows) {
        std::string step;
        appendStep(step, "UNWIND [" + std::string(rows) + "] AS row\n" + clauses + ";\n");
        m_relationships.append(step);
    };
}

void CypherScriptWriter::appendProperties(std::string &out, const bolt::BoltMap &properties)
{
    out += "properties: {";
    std::string_view separator;
    for (const bolt::BoltMap::Entry &entry : properties) {
        const std::size_t begin = out.size();
        out += separator;
        appendName(out, entry.key);
        out += ": ";
        if (appendCypherLiteral(out, entry.value) != LiteralObstacle::None) {
            out.resize(begin);
            losses().add(ExportLoss::PropertyLeftOut);
            continue;
        }
        separator = ", ";
    }
    out += '}';
}

void CypherScriptWriter::writeNode(const bolt::NodeView &node, std::string &out)
{
    ++m_nodeCount;
    m_row = "{_id: ";
    appendQuoted(m_row, bolt::elementIdText(node.elementId, node.id), '\'');
    m_row += ", ";
    appendProperties(m_row, node.properties);
    m_row += '}';
    std::string clauses = m_clause;
    clauses += kNode;
    clauses += " SET n += row.properties";
    if (!node.labels.isEmpty())
        clauses += " SET n" + labelsText(node.labels);
    m_nodeBatches.add(clauses, m_row, nodeTaker(out));
}

void CypherScriptWriter::writeUnknownNode(const std::string &elementId, std::string &out)
{
    ++m_nodeCount;
    m_row = "{_id: ";
    appendQuoted(m_row, elementId, '\'');
    m_row += '}';
    m_nodeBatches.add(m_clause + std::string(kNode), m_row, nodeTaker(out));
}

void CypherScriptWriter::writeRelationship(const bolt::RelationshipView &relationship,
                                           std::string &)
{
    ++m_relationshipCount;
    m_row = "{start: ";
    appendQuoted(m_row, bolt::elementIdText(relationship.startElementId, relationship.startId),
                 '\'');
    m_row += ", end: ";
    appendQuoted(m_row, bolt::elementIdText(relationship.endElementId, relationship.endId), '\'');
    m_row += ", ";
    if (m_options.clause == ScriptClause::Merge) {
        m_row += "_id: ";
        appendQuoted(m_row, bolt::elementIdText(relationship.elementId, relationship.id), '\'');
        m_row += ", ";
    }
    appendProperties(m_row, relationship.properties);
    m_row += '}';
    std::string clauses(kEnds);
    clauses += m_clause + "(start)-[r:";
    appendName(clauses, relationship.type);
    if (m_options.clause == ScriptClause::Merge)
        clauses += " {`UNIQUE IMPORT ID`: row._id}";
    clauses += "]->(end) SET r += row.properties";
    m_relationshipBatches.add(clauses, m_row, relationshipTaker());
}

RecordWriter::Ending CypherScriptWriter::endGraph(std::string &out)
{
    if (!m_areBatchesWritten) {
        m_areBatchesWritten = true;
        m_nodeBatches.takeAll(nodeTaker(out));
        m_relationshipBatches.takeAll(relationshipTaker());
    }
    if (m_relationships.readPiece(out))
        return Ending::MoreToCome;
    if (m_options.clause == ScriptClause::Merge)
        appendCleanUp(out, kCleanUpRelationships, m_relationshipCount);
    appendCleanUp(out, kCleanUpNodes, m_nodeCount);
    appendStep(out, kDropConstraint);
    return Ending::Whole;
}

} // namespace model
