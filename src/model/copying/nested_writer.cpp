// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/nested_writer.h"

#include "model/exporting/json_text.h"
#include "model/text/cypher_literal.h"
#include "model/text/quoting.h"

namespace model
{

NestedWriter::NestedWriter(Notation notation)
    : m_notation(notation)
{
}

void NestedWriter::begin(const SelectionShape &shape, std::string &out)
{
    m_isList = shape.rows != 1;
    if (shape.columns.size() != 1) {
        for (const std::string &name : uniqueKeys(shape.columns)) {
            std::string &key = m_keys.emplace_back(m_keys.empty() ? "{" : ", ");
            if (m_notation == Notation::Json)
                appendJsonString(key, name);
            else
                appendName(key, name);
            key += ": ";
        }
    }
    if (m_isList)
        out += '[';
}

void NestedWriter::row(const bolt::BoltList &values, std::string &out)
{
    if (m_isList)
        out += m_isFirstRow ? "\n" : ",\n";
    m_isFirstRow = false;
    auto key = m_keys.begin();
    for (const bolt::ValueView value : values) {
        if (!m_keys.empty())
            out += *key++;
        appendCell(out, value);
    }
    if (!m_keys.empty())
        out += '}';
}

void NestedWriter::end(std::string &out)
{
    if (m_isList)
        out += m_isFirstRow ? "]" : "\n]";
}

void NestedWriter::appendCell(std::string &out, const bolt::ValueView &value)
{
    if (m_notation == Notation::Json) {
        appendJson(out, value);
    } else if (appendCypherLiteral(out, value) != LiteralObstacle::None) {
        out += "null";
        ++m_leftOut;
    }
}

} // namespace model
