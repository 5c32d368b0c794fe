// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/json_text.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/exporting/path_elements.h"
#include "model/text/kind_name.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace model
{

namespace
{

using Entry = bolt::BoltMap::Entry;

/// The letter of JSON's short escape, 'u' for the other bytes that need an escape, or 0.
constexpr std::array<char, 256> kEscapes = [] {
    std::array<char, 256> escapes{};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        escapes[byte] = 'u';
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
}();

bool hasRepeatedKey(const std::vector<Entry> &entries)
{
    std::vector<std::string_view> keys;
    keys.reserve(entries.size());
    for (const Entry &entry : entries)
        keys.push_back(entry.key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

/// Drops the entries that a later one with the same key replaces.
void keepLastOfEachKey(std::vector<Entry> &entries)
{
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t i = 0; i < entries.size(); ++i)
        last[entries[i].key] = i;
    std::vector<Entry> kept;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (last[entries[i].key] == i)
            kept.push_back(entries[i]);
    }
    entries = std::move(kept);
}

void appendNode(std::string &out, const bolt::NodeView &node)
{
    out += R"({"elementType":"node","identity":)";
    appendInteger(out, node.id);
    out += R"(,"labels":)";
    appendJsonArray(out, node.labels, appendJson);
    out += R"(,"properties":)";
    appendJsonObject(out, node.properties, appendJson);
    out += R"(,"elementId":)";
    appendJsonElementId(out, node.elementId, node.id);
    out += '}';
}

void appendRelationship(std::string &out, const bolt::RelationshipView &relationship)
{
    out += R"({"elementType":"relationship","identity":)";
    appendInteger(out, relationship.id);
    out += R"(,"start":)";
    appendInteger(out, relationship.startId);
    out += R"(,"end":)";
    appendInteger(out, relationship.endId);
    out += R"(,"type":)";
    appendJsonString(out, relationship.type);
    out += R"(,"properties":)";
    appendJsonObject(out, relationship.properties, appendJson);
    out += R"(,"elementId":)";
    appendJsonElementId(out, relationship.elementId, relationship.id);
    out += R"(,"startNodeElementId":)";
    appendJsonElementId(out, relationship.startElementId, relationship.startId);
    out += R"(,"endNodeElementId":)";
    appendJsonElementId(out, relationship.endElementId, relationship.endId);
    out += '}';
}

/// Outside of a path, where its ends are not known.
void appendUnboundRelationship(std::string &out, const bolt::UnboundRelationshipView &relationship)
{
    out += R"({"elementType":"relationship","identity":)";
    appendInteger(out, relationship.id);
    out += R"(,"type":)";
    appendJsonString(out, relationship.type);
    out += R"(,"properties":)";
    appendJsonObject(out, relationship.properties, appendJson);
    out += R"(,"elementId":)";
    appendJsonElementId(out, relationship.elementId, relationship.id);
    out += '}';
}

void appendPath(std::string &out, const bolt::PathView &path)
{
    const PathElements elements(path);

    std::string segments;
    std::uint32_t last = 0;
    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        segments += segments.empty() ? R"({"start":)" : R"(,{"start":)";
        appendNode(segments, elements.nodes[step->from]);
        segments += R"(,"relationship":)";
        appendRelationship(segments, elements.boundRelationship(*step));
        segments += R"(,"end":)";
        appendNode(segments, elements.nodes[step->to]);
        segments += '}';
        last = step->to;
    }
    out += R"({"start":)";
    appendNode(out, elements.nodes.front());
    out += R"(,"end":)";
    appendNode(out, elements.nodes[last]);
    out += R"(,"segments":[)";
    out += segments;
    out += R"(],"length":)";
    appendInteger(out, path.indices.size() / 2);
    out += '}';
}

void appendPoint(std::string &out, const bolt::Point &point)
{
    constexpr std::string_view kNames[] = {R"(,"x":)", R"(,"y":)", R"(,"z":)"};
    out += R"({"srid":)";
    appendInteger(out, point.srid);
    for (std::uint32_t i = 0; i < point.dimensions; ++i) {
        out += kNames[i];
        appendJsonFloat(out, point.coordinates[i]);
    }
    out += '}';
}

void appendVector(std::string &out, const bolt::VectorView &vector)
{
    out += R"({"type":)";
    appendJsonString(out, vectorTypeName(vector.type));
    out += R"(,"coordinates":[)";
    for (std::size_t i = 0; i < vector.size(); ++i) {
        if (i > 0)
            out += ',';
        if (vector.isInteger() || std::isfinite(vector.floatAt(i)))
            appendVectorItem(out, vector, i);
        else
            appendJsonFloat(out, vector.floatAt(i));
    }
    out += "]}";
}

void appendUnsupported(std::string &out, const bolt::UnsupportedTypeView &type)
{
    out += R"({"unsupportedType":)";
    appendJsonString(out, type.name);
    out += R"(,"minimumBolt":")";
    appendInteger(out, type.minimumMajor);
    out += '.';
    appendInteger(out, type.minimumMinor);
    out += R"(","message":)";
    appendJsonString(out, type.message);
    out += '}';
}

void appendBroken(std::string &out, const bolt::BoltStruct &structure)
{
    out += R"({"brokenStructure":)";
    appendInteger(out, structure.tag());
    out += R"(,"fields":)";
    appendJsonArray(out, structure.fields(), appendJson);
    out += '}';
}

/// A zone's name may hold anything, so the text goes through the escapes.
void appendTemporalString(std::string &out, const bolt::ValueView &value, bolt::StructureKind kind)
{
    std::string text;
    appendTemporal(text, value, kind);
    appendJsonString(out, text);
}

void appendStructure(std::string &out, const bolt::ValueView &value)
{
    const bolt::StructureKind kind = bolt::classify(value);
    switch (kind) {
    case bolt::StructureKind::Node:
        return appendNode(out, *bolt::NodeView::from(value));
    case bolt::StructureKind::Relationship:
        return appendRelationship(out, *bolt::RelationshipView::from(value));
    case bolt::StructureKind::UnboundRelationship:
        return appendUnboundRelationship(out, *bolt::UnboundRelationshipView::from(value));
    case bolt::StructureKind::Path:
        return appendPath(out, *bolt::PathView::from(value));
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        return appendPoint(out, *bolt::pointFrom(value));
    case bolt::StructureKind::Vector:
        return appendVector(out, *bolt::VectorView::from(value));
    case bolt::StructureKind::UnsupportedType:
        return appendUnsupported(out, *bolt::UnsupportedTypeView::from(value));
    case bolt::StructureKind::Broken:
        return appendBroken(out, value.asStructure());
    default:
        return appendTemporalString(out, value, kind);
    }
}

} // namespace

void appendJson(std::string &out, const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        out += "null";
        break;
    case bolt::Kind::Boolean:
        out += value.asBoolean() ? "true" : "false";
        break;
    case bolt::Kind::Integer:
        appendInteger(out, value.asInteger());
        break;
    case bolt::Kind::Float:
        appendJsonFloat(out, value.asFloat());
        break;
    case bolt::Kind::Bytes:
        out += '"';
        appendHex(out, value.asBytes());
        out += '"';
        break;
    case bolt::Kind::String:
        appendJsonString(out, value.asString());
        break;
    case bolt::Kind::Uuid:
        appendJsonString(out, bolt::uuidText(value.asUuid()));
        break;
    case bolt::Kind::List:
        appendJsonArray(out, value.asList(), appendJson);
        break;
    case bolt::Kind::Map:
        appendJsonObject(out, value.asMap(), appendJson);
        break;
    case bolt::Kind::Structure:
        appendStructure(out, value);
        break;
    }
}

void appendJsonArray(std::string &out, const bolt::BoltList &list, JsonShape appendItem)
{
    out += '[';
    bool isFirst = true;
    for (const bolt::ValueView item : list) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendItem(out, item);
    }
    out += ']';
}

void appendJsonObject(std::string &out, const bolt::BoltMap &map, JsonShape appendValue)
{
    std::vector<Entry> entries;
    entries.reserve(map.size());
    for (const Entry &entry : map)
        entries.push_back(entry);
    if (hasRepeatedKey(entries))
        keepLastOfEachKey(entries);
    out += '{';
    for (const Entry &entry : entries) {
        if (&entry != entries.data())
            out += ',';
        appendJsonString(out, entry.key);
        out += ':';
        appendValue(out, entry.value);
    }
    out += '}';
}

void appendJsonFloat(std::string &out, double value)
{
    const bool isNumber = std::isfinite(value);
    if (!isNumber)
        out += '"';
    appendFloat(out, value);
    if (!isNumber)
        out += '"';
}

void appendJsonString(std::string &out, std::string_view utf8)
{
    out += '"';
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char escape = kEscapes[static_cast<unsigned char>(utf8[i])];
        if (escape == 0)
            continue;
        out += utf8.substr(plainFrom, i - plainFrom);
        plainFrom = i + 1;
        out += '\\';
        out += escape;
        if (escape == 'u') {
            out += "00";
            appendHex(out, utf8.substr(i, 1));
        }
    }
    out += utf8.substr(plainFrom);
    out += '"';
}

void appendJsonElementId(std::string &out, std::string_view elementId, std::int64_t id)
{
    appendJsonString(out, bolt::elementIdText(elementId, id));
}

std::vector<std::string> uniqueKeys(const std::vector<std::string> &fields)
{
    const std::unordered_set<std::string> names(fields.begin(), fields.end());
    std::unordered_set<std::string> taken;
    std::vector<std::string> keys;
    for (const std::string &field : fields) {
        std::string key = field;
        // A numbered name must not be that of another column either.
        for (int copy = 2; taken.count(key) > 0 || (copy > 2 && names.count(key) > 0); ++copy)
            key = field + " (" + std::to_string(copy) + ")";
        taken.insert(key);
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace model
