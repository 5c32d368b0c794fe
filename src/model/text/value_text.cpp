// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value_text.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/text/kind_name.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"

#include <vector>

namespace model
{

namespace
{

/// Bytes of the first `characters` code points of `utf8`, or all of them.
std::size_t prefixSize(std::string_view utf8, std::size_t characters)
{
    if (utf8.size() <= characters)
        return utf8.size();
    std::size_t at = 0;
    for (; at < utf8.size(); ++at) {
        const bool isStart = (static_cast<unsigned char>(utf8[at]) & 0xC0U) != 0x80U;
        if (isStart && characters-- == 0)
            break;
    }
    return at;
}

std::size_t characterCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// Writes one value until the budget is used up; from then on it takes nothing more.
class ValueTextWriter
{
public:
    ValueTextWriter(std::string &out, std::size_t budget)
        : m_out(out)
        , m_left(budget)
    {
    }

    TextExtent extent() const { return m_isCut ? TextExtent::Cut : TextExtent::Whole; }

    void plainValue(const bolt::ValueView &value)
    {
        if (value.kind() == bolt::Kind::String)
            put(value.asString());
        else
            nestedValue(value);
    }

private:
    void put(std::string_view utf8)
    {
        if (m_isCut)
            return;
        const std::size_t size = prefixSize(utf8, m_left);
        m_isCut = size < utf8.size();
        m_out.append(utf8.data(), size);
        m_left -= characterCount(utf8.substr(0, size));
    }

    /// Puts what `write` appends to a string; for short pieces only.
    template <typename Write>
    void putPiece(const Write &write)
    {
        m_piece.clear();
        write(m_piece);
        put(m_piece);
    }

    void nestedValue(const bolt::ValueView &value)
    {
        switch (value.kind()) {
        case bolt::Kind::Null:
            return put("null");
        case bolt::Kind::Boolean:
            return put(value.asBoolean() ? "true" : "false");
        case bolt::Kind::Integer:
            return putPiece([&](std::string &out) { appendInteger(out, value.asInteger()); });
        case bolt::Kind::Float:
            return putFloat(value.asFloat());
        case bolt::Kind::Bytes:
            return putBytes(value.asBytes());
        case bolt::Kind::String:
            return putQuoted(value.asString());
        case bolt::Kind::Uuid:
            return put(bolt::uuidText(value.asUuid()));
        case bolt::Kind::List:
            return putList(value.asList());
        case bolt::Kind::Map:
            return putMap(value.asMap());
        case bolt::Kind::Structure:
            return putStructure(value);
        }
    }

    void putFloat(double value)
    {
        putPiece([value](std::string &out) { appendFloat(out, value); });
    }

    /// Each byte makes two characters, so no more than the budget is worth a look.
    void putBytes(std::string_view bytes)
    {
        putPiece([&](std::string &out) { appendHex(out, bytes.substr(0, m_left)); });
    }

    /// One more character than the budget lets put() see that there is more.
    void putQuoted(std::string_view utf8)
    {
        const std::size_t size = prefixSize(utf8, m_left);
        putPiece([&](std::string &out) { appendQuoted(out, utf8.substr(0, size), '"'); });
    }

    void putName(std::string_view utf8)
    {
        const std::size_t size = prefixSize(utf8, m_left);
        putPiece([&](std::string &out) { appendName(out, utf8.substr(0, size)); });
    }

    void putItems(const bolt::BoltList &list)
    {
        std::string_view separator;
        for (const bolt::ValueView item : list) {
            put(separator);
            separator = ", ";
            nestedValue(item);
            if (m_isCut)
                return;
        }
    }

    void putList(const bolt::BoltList &list)
    {
        put("[");
        putItems(list);
        put("]");
    }

    void putMap(const bolt::BoltMap &map)
    {
        put("{");
        std::string_view separator;
        for (const bolt::BoltMap::Entry &entry : map) {
            put(separator);
            separator = ", ";
            putName(entry.key);
            put(": ");
            nestedValue(entry.value);
            if (m_isCut)
                return;
        }
        put("}");
    }

    void putStructure(const bolt::ValueView &value)
    {
        const bolt::StructureKind kind = bolt::classify(value);
        switch (kind) {
        case bolt::StructureKind::Node:
            return putNode(*bolt::NodeView::from(value));
        case bolt::StructureKind::Relationship: {
            const auto relationship = bolt::RelationshipView::from(value);
            return putRelationship(relationship->type, relationship->properties);
        }
        case bolt::StructureKind::UnboundRelationship:
            return putUnboundRelationship(value);
        case bolt::StructureKind::Path:
            return putPath(*bolt::PathView::from(value));
        case bolt::StructureKind::Point2D:
        case bolt::StructureKind::Point3D:
            return putPoint(*bolt::pointFrom(value));
        case bolt::StructureKind::Vector:
            return putVector(*bolt::VectorView::from(value));
        case bolt::StructureKind::UnsupportedType:
            return putUnsupported(*bolt::UnsupportedTypeView::from(value));
        case bolt::StructureKind::Broken:
            return putBroken(value.asStructure());
        default:
            return putTemporal(value, kind);
        }
    }

    void putNode(const bolt::NodeView &node)
    {
        put("(");
        for (const bolt::ValueView label : node.labels) {
            put(":");
            putName(label.asString());
            if (m_isCut)
                return;
        }
        if (!node.properties.isEmpty()) {
            if (!node.labels.isEmpty())
                put(" ");
            putMap(node.properties);
        }
        put(")");
    }

    void putRelationship(std::string_view type, const bolt::BoltMap &properties)
    {
        put("[:");
        putName(type);
        if (!properties.isEmpty()) {
            put(" ");
            putMap(properties);
        }
        put("]");
    }

    void putUnboundRelationship(const bolt::ValueView &value)
    {
        const auto relationship = bolt::UnboundRelationshipView::from(value);
        putRelationship(relationship->type, relationship->properties);
    }

    void putPath(const bolt::PathView &path)
    {
        const std::vector<bolt::ValueView> nodes = itemsOf(path.nodes);
        const std::vector<bolt::ValueView> relationships = itemsOf(path.relationships);
        putNode(*bolt::NodeView::from(nodes.front()));
        bolt::PathWalk walk(path);
        while (const auto step = walk.next()) {
            put(step->isForward ? "-" : "<-");
            putUnboundRelationship(relationships[step->relationship]);
            put(step->isForward ? "->" : "-");
            putNode(*bolt::NodeView::from(nodes[step->to]));
            if (m_isCut)
                return;
        }
    }

    /// A path visits its elements in any order: found once, they are at hand.
    static std::vector<bolt::ValueView> itemsOf(const bolt::BoltList &list)
    {
        std::vector<bolt::ValueView> items;
        items.reserve(list.size());
        for (const bolt::ValueView item : list)
            items.push_back(item);
        return items;
    }

    void putPoint(const bolt::Point &point)
    {
        constexpr std::string_view kNames[] = {", x: ", ", y: ", ", z: "};
        put("point({srid: ");
        putPiece([&](std::string &out) { appendInteger(out, point.srid); });
        for (std::uint32_t i = 0; i < point.dimensions; ++i) {
            put(kNames[i]);
            putFloat(point.coordinates[i]);
        }
        put("})");
    }

    void putVector(const bolt::VectorView &vector)
    {
        put("vector([");
        const std::size_t size = vector.size();
        for (std::size_t i = 0; i < size && !m_isCut; ++i) {
            if (i > 0)
                put(", ");
            putPiece([&](std::string &out) { appendVectorItem(out, vector, i); });
        }
        put("], ");
        putPiece([&](std::string &out) { appendInteger(out, static_cast<std::int64_t>(size)); });
        put(", ");
        put(vectorTypeName(vector.type));
        put(")");
    }

    void putUnsupported(const bolt::UnsupportedTypeView &type)
    {
        put(type.name);
        putPiece([&](std::string &out) {
            out += " (needs Bolt ";
            appendInteger(out, type.minimumMajor);
            out += '.';
            appendInteger(out, type.minimumMinor);
            out += ')';
        });
        if (!type.message.empty()) {
            put(": ");
            put(type.message);
        }
    }

    void putBroken(const bolt::BoltStruct &structure)
    {
        putPiece([&](std::string &out) {
            out += "broken structure 0x";
            const char tag = static_cast<char>(structure.tag());
            appendHex(out, {&tag, 1});
            out += " [";
        });
        putItems(structure.fields());
        put("]");
    }

    void putTemporal(const bolt::ValueView &value, bolt::StructureKind kind)
    {
        putPiece([&](std::string &out) {
            if (appendTemporal(out, value, kind) == ZoneLookup::Unknown)
                out += '?';
        });
    }

    std::string &m_out;
    std::string m_piece;
    std::size_t m_left;
    bool m_isCut = false;
};

} // namespace

TextExtent appendValueText(QString &out, const bolt::ValueView &value, const TextOptions &options)
{
    std::string utf8;
    const TextExtent extent = appendValueText(utf8, value, options);
    out += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return extent;
}

TextExtent appendValueText(std::string &out, const bolt::ValueView &value,
                           const TextOptions &options)
{
    ValueTextWriter writer(out, options.maxCharacters);
    writer.plainValue(value);
    return writer.extent();
}

} // namespace model
