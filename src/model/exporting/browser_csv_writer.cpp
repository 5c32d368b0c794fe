// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/browser_csv_writer.h"

#include "driver/value/structures.h"
#include "model/exporting/json_text.h"
#include "model/exporting/path_elements.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"
#include "model/text/value_text.h"

#include <vector>

namespace model
{

namespace
{

void appendCell(std::string &out, const bolt::ValueView &value);

void appendProperties(std::string &out, const bolt::BoltMap &properties)
{
    if (properties.isEmpty())
        return;
    out += " {";
    bool isFirst = true;
    for (const bolt::BoltMap::Entry &entry : properties) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        out += entry.key;
        out += ": ";
        appendCell(out, entry.value);
    }
    out += '}';
}

void appendNode(std::string &out, const bolt::NodeView &node)
{
    out += '(';
    for (const bolt::ValueView label : node.labels) {
        out += ':';
        out += label.asString();
    }
    appendProperties(out, node.properties);
    out += ')';
}

void appendRelationship(std::string &out, std::string_view type, const bolt::BoltMap &properties)
{
    out += "[:";
    out += type;
    appendProperties(out, properties);
    out += ']';
}

void appendPath(std::string &out, const bolt::PathView &path)
{
    const PathElements elements(path);
    appendNode(out, elements.nodes.front());
    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        const auto &relationship = elements.relationships[step->relationship];
        out += step->isForward ? "-" : "<-";
        appendRelationship(out, relationship.type, relationship.properties);
        out += step->isForward ? "->" : "-";
        appendNode(out, elements.nodes[step->to]);
    }
}

void appendPoint(std::string &out, const bolt::Point &point)
{
    constexpr std::string_view kNames[] = {", x:", ", y:", ", z:"};
    out += "point({srid:";
    appendInteger(out, point.srid);
    for (std::uint32_t i = 0; i < point.dimensions; ++i) {
        out += kNames[i];
        appendFloat(out, point.coordinates.at(i));
    }
    out += "})";
}

void appendStructure(std::string &out, const bolt::ValueView &value)
{
    const bolt::StructureKind kind = bolt::classify(value);
    if (const auto node = bolt::NodeView::from(value))
        appendNode(out, *node);
    else if (const auto relationship = bolt::RelationshipView::from(value))
        appendRelationship(out, relationship->type, relationship->properties);
    else if (const auto path = bolt::PathView::from(value))
        appendPath(out, *path);
    else if (const auto point = bolt::pointFrom(value))
        appendPoint(out, *point);
    else if (isTemporal(kind) && kind != bolt::StructureKind::Duration) {
        out += '"';
        appendTemporal(out, value, kind);
        out += '"';
    } else
        appendValueText(out, value);
}

void appendList(std::string &out, const bolt::BoltList &list)
{
    out += '[';
    bool isFirst = true;
    for (const bolt::ValueView item : list) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendCell(out, item);
    }
    out += ']';
}

void appendMap(std::string &out, const bolt::BoltMap &map)
{
    out += '{';
    bool isFirst = true;
    for (const bolt::BoltMap::Entry &entry : map) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendJsonString(out, entry.key);
        out += ':';
        appendCell(out, entry.value);
    }
    out += '}';
}

void appendCell(std::string &out, const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        out += "null";
        break;
    case bolt::Kind::List:
        appendList(out, value.asList());
        break;
    case bolt::Kind::Map:
        appendMap(out, value.asMap());
        break;
    case bolt::Kind::Structure:
        appendStructure(out, value);
        break;
    case bolt::Kind::String:
        out += value.asString();
        break;
    default:
        appendValueText(out, value);
        break;
    }
}

void appendField(std::string &out, std::string_view text)
{
    if (!text.empty() && text.find_first_of(",\"\n") == std::string_view::npos) {
        out += text;
        return;
    }
    appendCsvQuoted(out, text);
}

} // namespace

void BrowserCsvWriter::begin(const std::vector<std::string> &fields, std::string &out)
{
    for (const std::string &field : fields) {
        if (&field != fields.data())
            out += ',';
        appendField(out, field);
    }
}

void BrowserCsvWriter::row(const bolt::BoltList &values, std::string &out)
{
    out += '\n';
    bool isFirst = true;
    for (const bolt::ValueView value : values) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        m_cell.clear();
        appendCell(m_cell, value);
        appendField(out, m_cell);
    }
}

RecordWriter::Ending BrowserCsvWriter::end(std::string &)
{
    return Ending::Whole;
}

} // namespace model
