// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/entity_statement_writer.h"

#include "model/text/cypher_literal.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"

#include <utility>

namespace model
{

namespace
{

constexpr std::string_view kCreate = "CREATE ";
constexpr std::string_view kMerge = "MERGE ";
/// Between the patterns of one CREATE.
constexpr std::string_view kNextPattern = ",\n       ";

} // namespace

EntityStatementWriter::EntityStatementWriter(EntityClause clause)
    : m_clause(clause)
{
}

void EntityStatementWriter::begin(const std::vector<std::string> &, std::string &) {}

void EntityStatementWriter::writeNode(const bolt::NodeView &node, std::string &out)
{
    const bool isFirst = !std::exchange(m_hasNodes, true);
    if (m_clause == EntityClause::Create) {
        out += isFirst ? kCreate : kNextPattern;
    } else {
        const bool isEmpty = node.labels.isEmpty() && node.properties.isEmpty();
        if (!isFirst)
            out += '\n';
        out += isEmpty ? kCreate : kMerge;
    }
    out += '(';
    appendVariable(out, bolt::elementIdText(node.elementId, node.id));
    out += labelsText(node.labels);
    appendProperties(out, node.properties);
    out += ')';
}

void EntityStatementWriter::writeRelationship(const bolt::RelationshipView &relationship,
                                              std::string &)
{
    m_hasElementIds = !relationship.elementId.empty();
    std::string &out = m_relationships;
    if (m_clause == EntityClause::Create) {
        out += kNextPattern;
    } else {
        out += '\n';
        out += kMerge;
    }
    out += '(';
    appendVariable(out, bolt::elementIdText(relationship.startElementId, relationship.startId));
    out += ")-[:";
    appendName(out, relationship.type);
    appendProperties(out, relationship.properties);
    out += "]->(";
    appendVariable(out, bolt::elementIdText(relationship.endElementId, relationship.endId));
    out += ')';
}

void EntityStatementWriter::writeUnknownNode(const std::string &elementId, std::string &out)
{
    if (!std::exchange(m_hasLookUps, true) && m_hasNodes)
        out += "\nWITH *";
    out += out.empty() ? "MATCH (" : "\nMATCH (";
    appendVariable(out, elementId);
    out += m_hasElementIds ? ") WHERE elementId(" : ") WHERE id(";
    appendVariable(out, elementId);
    out += ") = ";
    if (m_hasElementIds)
        appendQuoted(out, elementId, '\'');
    else
        out += elementId;
}

RecordWriter::Ending EntityStatementWriter::endGraph(std::string &out)
{
    if (m_relationships.empty())
        return Ending::Whole;
    // A relationship always has its ends before it, made or looked up.
    std::string_view relationships = m_relationships;
    if (m_clause == EntityClause::Create && m_hasLookUps) {
        relationships.remove_prefix(kNextPattern.size());
        out += '\n';
        out += kCreate;
    }
    out += relationships;
    return Ending::Whole;
}

void EntityStatementWriter::appendVariable(std::string &out, const std::string &id)
{
    out += 'n';
    const std::size_t number = m_numbers.try_emplace(id, m_numbers.size()).first->second;
    appendInteger(out, static_cast<std::int64_t>(number));
}

void EntityStatementWriter::appendProperties(std::string &out, const bolt::BoltMap &properties)
{
    std::string_view separator = " {";
    const std::size_t start = out.size();
    for (const bolt::BoltMap::Entry &property : properties) {
        const std::size_t before = out.size();
        out += separator;
        appendName(out, property.key);
        out += ": ";
        if (appendCypherLiteral(out, property.value) == LiteralObstacle::None) {
            separator = ", ";
        } else {
            out.resize(before);
            losses().add(ExportLoss::PropertyLeftOut);
        }
    }
    if (out.size() > start)
        out += '}';
}

} // namespace model
