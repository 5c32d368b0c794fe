// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/apoc_json_text.h"

#include "driver/value/structures.h"
#include "model/exporting/json_text.h"
#include "model/exporting/path_elements.h"
#include "model/text/number_text.h"

#include <string_view>
#include <vector>

namespace model
{

namespace
{

void appendQuotedNumber(std::string &out, std::int64_t number)
{
    out += '"';
    appendInteger(out, number);
    out += '"';
}

void appendNode(std::string &out, const bolt::NodeView &node)
{
    out += R"({"type":"node","id":)";
    appendQuotedNumber(out, node.id);
    if (!node.labels.isEmpty()) {
        out += R"(,"labels":)";
        appendJsonArray(out, node.labels, appendJson);
    }
    if (!node.properties.isEmpty()) {
        out += R"(,"properties":)";
        appendJsonObject(out, node.properties, appendApocJson);
    }
    out += '}';
}

void appendRelationship(std::string &out, const bolt::RelationshipView &relationship)
{
    out += R"({"type":"relationship","id":)";
    appendQuotedNumber(out, relationship.id);
    out += R"(,"label":)";
    appendJsonString(out, relationship.type);
    if (!relationship.properties.isEmpty()) {
        out += R"(,"properties":)";
        appendJsonObject(out, relationship.properties, appendApocJson);
    }
    out += R"(,"start":{"id":)";
    appendQuotedNumber(out, relationship.startId);
    out += R"(},"end":{"id":)";
    appendQuotedNumber(out, relationship.endId);
    out += "}}";
}

void appendFieldNode(std::string &out, const bolt::NodeView &node)
{
    out += R"({"id":)";
    appendInteger(out, node.id);
    out += R"(,"labels":)";
    appendJsonArray(out, node.labels, appendJson);
    out += R"(,"properties":)";
    appendJsonObject(out, node.properties, appendApocFieldJson);
    out += '}';
}

void appendFieldRelationship(std::string &out, const bolt::RelationshipView &relationship)
{
    out += R"({"id":)";
    appendInteger(out, relationship.id);
    out += R"(,"type":)";
    appendJsonString(out, relationship.type);
    out += R"(,"start":)";
    appendInteger(out, relationship.startId);
    out += R"(,"end":)";
    appendInteger(out, relationship.endId);
    out += R"(,"properties":)";
    appendJsonObject(out, relationship.properties, appendApocFieldJson);
    out += '}';
}

std::string_view crsName(std::int64_t srid)
{
    switch (srid) {
    case 4326:
        return "wgs-84";
    case 4979:
        return "wgs-84-3d";
    case 7203:
        return "cartesian";
    case 9157:
        return "cartesian-3d";
    default:
        return {};
    }
}

/// False for a coordinate system that APOC has no name for.
bool appendPoint(std::string &out, const bolt::Point &point)
{
    const std::string_view crs = crsName(point.srid);
    if (crs.empty())
        return false;
    const bool isGeographic = crs.starts_with("wgs");
    out += R"({"crs":")";
    out += crs;
    out += isGeographic ? R"(","latitude":)" : R"(","x":)";
    appendJsonFloat(out, point.coordinates[isGeographic ? 1 : 0]);
    out += isGeographic ? R"(,"longitude":)" : R"(,"y":)";
    appendJsonFloat(out, point.coordinates[isGeographic ? 0 : 1]);
    out += isGeographic ? R"(,"height":)" : R"(,"z":)";
    if (point.dimensions == 3)
        appendJsonFloat(out, point.coordinates[2]);
    else
        out += "null";
    out += '}';
    return true;
}

struct ElementShape {
    void (*node)(std::string &, const bolt::NodeView &);
    void (*relationship)(std::string &, const bolt::RelationshipView &);
};

void appendPath(std::string &out, const bolt::PathView &path, const ElementShape &shape)
{
    const PathElements elements(path);
    out += '[';
    shape.node(out, elements.nodes.front());
    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        out += ',';
        shape.relationship(out, elements.boundRelationship(*step));
        out += ',';
        shape.node(out, elements.nodes[step->to]);
    }
    out += ']';
}

/// Writes what the shapes of APOC differ in from ours; tells whether `value` was such.
bool appendElement(std::string &out, const bolt::ValueView &value, const ElementShape &shape)
{
    if (value.kind() != bolt::Kind::Structure)
        return false;
    if (const auto node = bolt::NodeView::from(value))
        shape.node(out, *node);
    else if (const auto relationship = bolt::RelationshipView::from(value))
        shape.relationship(out, *relationship);
    else if (const auto path = bolt::PathView::from(value))
        appendPath(out, *path, shape);
    else if (const auto point = bolt::pointFrom(value))
        return appendPoint(out, *point);
    else
        return false;
    return true;
}

void append(std::string &out, const bolt::ValueView &value, const ElementShape &shape,
            JsonShape self)
{
    if (appendElement(out, value, shape))
        return;
    if (value.kind() == bolt::Kind::List)
        appendJsonArray(out, value.asList(), self);
    else if (value.kind() == bolt::Kind::Map)
        appendJsonObject(out, value.asMap(), self);
    else
        appendJson(out, value);
}

} // namespace

void appendApocJson(std::string &out, const bolt::ValueView &value)
{
    append(out, value, {appendNode, appendRelationship}, appendApocJson);
}

void appendApocFieldJson(std::string &out, const bolt::ValueView &value)
{
    append(out, value, {appendFieldNode, appendFieldRelationship}, appendApocFieldJson);
}

} // namespace model
