// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/typed_json_text.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/exporting/json_text.h"
#include "model/exporting/path_elements.h"
#include "model/text/kind_name.h"
#include "model/text/number_text.h"
#include "model/text/temporal_text.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace model
{

namespace
{

void open(std::string &out, std::string_view type)
{
    out += R"({"$type":")";
    out += type;
    out += R"(","_value":)";
}

void appendTyped(std::string &out, std::string_view type, std::string_view text)
{
    open(out, type);
    appendJsonString(out, text);
    out += '}';
}

void appendNode(std::string &out, const bolt::NodeView &node)
{
    open(out, "Node");
    out += R"({"_element_id":)";
    appendJsonElementId(out, node.elementId, node.id);
    out += R"(,"_labels":)";
    appendJsonArray(out, node.labels, appendJson);
    out += R"(,"_properties":)";
    appendJsonObject(out, node.properties, appendTypedJson);
    out += "}}";
}

void appendRelationship(std::string &out, const bolt::RelationshipView &relationship)
{
    open(out, "Relationship");
    out += R"({"_element_id":)";
    appendJsonElementId(out, relationship.elementId, relationship.id);
    out += R"(,"_start_node_element_id":)";
    appendJsonElementId(out, relationship.startElementId, relationship.startId);
    out += R"(,"_end_node_element_id":)";
    appendJsonElementId(out, relationship.endElementId, relationship.endId);
    out += R"(,"_type":)";
    appendJsonString(out, relationship.type);
    out += R"(,"_properties":)";
    appendJsonObject(out, relationship.properties, appendTypedJson);
    out += "}}";
}

/// Node, relationship, node … in the order of the walk.
void appendPath(std::string &out, const bolt::PathView &path)
{
    const PathElements elements(path);
    open(out, "Path");
    out += '[';
    appendNode(out, elements.nodes.front());
    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        out += ',';
        appendRelationship(out, elements.boundRelationship(*step));
        out += ',';
        appendNode(out, elements.nodes[step->to]);
    }
    out += "]}";
}

/// In the form of "well-known text": SRID=4326;POINT (12.5 55.0), with a Z for three dimensions.
void appendPoint(std::string &out, const bolt::Point &point)
{
    std::string text = "SRID=";
    appendInteger(text, point.srid);
    text += point.dimensions == 3 ? ";POINT Z (" : ";POINT (";
    for (std::uint32_t i = 0; i < point.dimensions; ++i) {
        if (i > 0)
            text += ' ';
        appendFloat(text, point.coordinates.at(i));
    }
    text += ')';
    appendTyped(out, "Point", text);
}

void appendVector(std::string &out, const bolt::VectorView &vector)
{
    open(out, "Vector");
    out += R"({"coordinatesType":)";
    appendJsonString(out, vectorTypeName(vector.type));
    out += R"(,"coordinates":[)";
    for (std::size_t i = 0; i < vector.size(); ++i) {
        out += i > 0 ? ",\"" : "\"";
        appendVectorItem(out, vector, i);
        out += '"';
    }
    out += "]}}";
}

void appendUnsupported(std::string &out, const bolt::UnsupportedTypeView &type)
{
    open(out, "Unsupported");
    out += R"({"name":)";
    appendJsonString(out, type.name);
    out += R"(,"minimumProtocol":")";
    appendInteger(out, type.minimumMajor);
    out += '.';
    appendInteger(out, type.minimumMinor);
    out += R"(","message":)";
    appendJsonString(out, type.message);
    out += "}}";
}

void appendBroken(std::string &out, const bolt::BoltStruct &structure)
{
    open(out, "Broken");
    out += R"({"tag":)";
    appendInteger(out, structure.tag());
    out += R"(,"fields":)";
    appendJsonArray(out, structure.fields(), appendTypedJson);
    out += "}}";
}

std::string_view temporalName(bolt::StructureKind kind)
{
    switch (kind) {
    case bolt::StructureKind::Date:
        return "Date";
    case bolt::StructureKind::Time:
        return "Time";
    case bolt::StructureKind::LocalTime:
        return "LocalTime";
    case bolt::StructureKind::LocalDateTime:
        return "LocalDateTime";
    case bolt::StructureKind::Duration:
        return "Duration";
    case bolt::StructureKind::DateTimeZoneId:
    case bolt::StructureKind::LegacyDateTimeZoneId:
        return "ZonedDateTime";
    default:
        return "OffsetDateTime";
    }
}

void appendStructure(std::string &out, const bolt::ValueView &value)
{
    const bolt::StructureKind kind = bolt::classify(value);
    switch (kind) {
    case bolt::StructureKind::Node:
        return appendNode(out, *bolt::NodeView::from(value));
    case bolt::StructureKind::Relationship:
        return appendRelationship(out, *bolt::RelationshipView::from(value));
    case bolt::StructureKind::Path:
        return appendPath(out, *bolt::PathView::from(value));
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        return appendPoint(out, *bolt::pointFrom(value));
    case bolt::StructureKind::Vector:
        return appendVector(out, *bolt::VectorView::from(value));
    case bolt::StructureKind::UnsupportedType:
        return appendUnsupported(out, *bolt::UnsupportedTypeView::from(value));
    case bolt::StructureKind::UnboundRelationship:
    case bolt::StructureKind::Broken:
        return appendBroken(out, value.asStructure());
    default:
        break;
    }
    std::string text;
    appendTemporal(text, value, kind);
    appendTyped(out, temporalName(kind), text);
}

void appendNumber(std::string &out, const bolt::ValueView &value)
{
    const bool isInteger = value.kind() == bolt::Kind::Integer;
    std::string text;
    if (isInteger)
        appendInteger(text, value.asInteger());
    else
        appendFloat(text, value.asFloat());
    appendTyped(out, isInteger ? "Integer" : "Float", text);
}

} // namespace

void appendTypedJson(std::string &out, const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        out += R"({"$type":"Null","_value":null})";
        break;
    case bolt::Kind::Boolean:
        open(out, "Boolean");
        out += value.asBoolean() ? "true}" : "false}";
        break;
    case bolt::Kind::Integer:
    case bolt::Kind::Float:
        appendNumber(out, value);
        break;
    case bolt::Kind::Bytes: {
        const std::string_view bytes = value.asBytes();
        const QByteArray raw =
            QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
        appendTyped(out, "Base64", raw.toBase64().toStdString());
        break;
    }
    case bolt::Kind::String:
        appendTyped(out, "String", value.asString());
        break;
    case bolt::Kind::Uuid:
        appendTyped(out, "UUID", bolt::uuidText(value.asUuid()));
        break;
    case bolt::Kind::List:
        open(out, "List");
        appendJsonArray(out, value.asList(), appendTypedJson);
        out += '}';
        break;
    case bolt::Kind::Map:
        open(out, "Map");
        appendJsonObject(out, value.asMap(), appendTypedJson);
        out += '}';
        break;
    case bolt::Kind::Structure:
        appendStructure(out, value);
        break;
    }
}

} // namespace model
