// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/typed_json.h"

#include "cli/inspect/layouts.h"
#include "cli/inspect/value_json.h"

#include <string>

namespace cli
{

using bolt::StructureKind;
using bolt::ValueView;

void TypedJson::write(const ValueView &value)
{
    if (const auto reason = whyBroken(value, m_version)) {
        open("broken");
        text("reason", *reason);
    } else {
        structure(bolt::classify(value), value);
    }
    close();
}

void TypedJson::structure(StructureKind kind, const ValueView &value)
{
    switch (kind) {
    case StructureKind::Node:
        return node(value);
    case StructureKind::Relationship:
        return relationship(value);
    case StructureKind::UnboundRelationship:
        return unboundRelationship(value);
    case StructureKind::Path:
        return path(*bolt::PathView::from(value));
    case StructureKind::Date:
        open("date");
        return numbers({{"days", bolt::dateFrom(value)->days}});
    case StructureKind::Time: {
        const auto time = bolt::timeFrom(value);
        open("time");
        return numbers(
            {{"nanoseconds", time->nanoseconds}, {"offsetSeconds", time->offsetSeconds}});
    }
    case StructureKind::LocalTime:
        open("localTime");
        return numbers({{"nanoseconds", bolt::localTimeFrom(value)->nanoseconds}});
    case StructureKind::DateTime:
    case StructureKind::LegacyDateTime:
        return dateTime(*bolt::dateTimeFrom(value));
    case StructureKind::DateTimeZoneId:
    case StructureKind::LegacyDateTimeZoneId:
        return dateTimeZoneId(*bolt::dateTimeZoneIdFrom(value));
    case StructureKind::LocalDateTime: {
        const auto time = bolt::localDateTimeFrom(value);
        open("localDateTime");
        return numbers({{"seconds", time->seconds}, {"nanoseconds", time->nanoseconds}});
    }
    case StructureKind::Duration: {
        const auto duration = bolt::durationFrom(value);
        open("duration");
        return numbers({{"months", duration->months},
                        {"days", duration->days},
                        {"seconds", duration->seconds},
                        {"nanoseconds", duration->nanoseconds}});
    }
    case StructureKind::Point2D:
    case StructureKind::Point3D:
        return point(*bolt::pointFrom(value));
    case StructureKind::Vector:
        return vector(*bolt::VectorView::from(value));
    default:
        return unsupportedType(*bolt::UnsupportedTypeView::from(value));
    }
}

void TypedJson::node(const ValueView &value)
{
    const auto node = bolt::NodeView::from(value);
    open("node");
    numbers({{"id", node->id}});
    text("elementId", bolt::elementIdText(node->elementId, node->id));
    key("labels");
    m_out.raw("[");
    bool isFirst = true;
    for (const ValueView label : node->labels) {
        if (!isFirst)
            m_out.raw(",");
        isFirst = false;
        m_out.text(label.asString());
    }
    m_out.raw("]");
    part("properties", value.asStructure().fields().at(2));
}

void TypedJson::relationship(const ValueView &value)
{
    const auto relationship = bolt::RelationshipView::from(value);
    open("relationship");
    numbers({{"id", relationship->id}});
    text("elementId", bolt::elementIdText(relationship->elementId, relationship->id));
    numbers({{"startId", relationship->startId}});
    text("startElementId",
         bolt::elementIdText(relationship->startElementId, relationship->startId));
    numbers({{"endId", relationship->endId}});
    text("endElementId", bolt::elementIdText(relationship->endElementId, relationship->endId));
    text("relationshipType", relationship->type);
    part("properties", value.asStructure().fields().at(4));
}

void TypedJson::unboundRelationship(const ValueView &value)
{
    const auto relationship = bolt::UnboundRelationshipView::from(value);
    open("unboundRelationship");
    numbers({{"id", relationship->id}});
    text("elementId", bolt::elementIdText(relationship->elementId, relationship->id));
    text("relationshipType", relationship->type);
    part("properties", value.asStructure().fields().at(2));
}

/// Each part once, however often the path passes it.
void TypedJson::path(const bolt::PathView &path)
{
    open("path");
    parts("nodes", path.nodes);
    parts("relationships", path.relationships);
    key("steps");
    m_out.raw("[");
    bool isFirst = true;
    bolt::PathWalk walk(path);
    while (const auto step = walk.next()) {
        m_out.raw(isFirst ? R"({"from":)" : R"(,{"from":)");
        isFirst = false;
        m_out.number(step->from);
        m_out.raw(R"(,"relationship":)");
        m_out.number(step->relationship);
        m_out.raw(R"(,"to":)");
        m_out.number(step->to);
        m_out.raw(step->isForward ? R"(,"forward":true})" : R"(,"forward":false})");
    }
    m_out.raw("]");
}

void TypedJson::point(const bolt::Point &point)
{
    constexpr std::string_view kAxes[] = {"x", "y", "z"};
    open("point");
    numbers({{"srid", point.srid}});
    for (std::uint32_t i = 0; i < point.dimensions; ++i)
        part(kAxes[i], bolt::BoltValue::floating(point.coordinates[i]));
}

void TypedJson::vector(const bolt::VectorView &vector)
{
    open("vector");
    text("elementType", vectorTypeName(vector.type));
    key("values");
    m_out.raw("[");
    for (std::size_t i = 0; i < vector.size(); ++i) {
        if (i > 0)
            m_out.raw(",");
        m_values.writePart(vector.isInteger() ? bolt::BoltValue::integer(vector.integerAt(i))
                                              : bolt::BoltValue::floating(vector.floatAt(i)));
    }
    m_out.raw("]");
}

void TypedJson::unsupportedType(const bolt::UnsupportedTypeView &type)
{
    open("unsupportedType");
    text("name", type.name);
    text("minimumBolt",
         std::to_string(type.minimumMajor) + '.' + std::to_string(type.minimumMinor));
    text("message", type.message);
}

void TypedJson::dateTime(const bolt::DateTime &time)
{
    open("dateTime");
    numbers({{"seconds", time.seconds},
             {"nanoseconds", time.nanoseconds},
             {"offsetSeconds", time.offsetSeconds}});
}

void TypedJson::dateTimeZoneId(const bolt::DateTimeZoneId &time)
{
    open("dateTimeZoneId");
    numbers({{time.isWallClock ? "wallClockSeconds" : "seconds", time.seconds},
             {"nanoseconds", time.nanoseconds}});
    text("zone", time.zone);
}

void TypedJson::open(std::string_view type)
{
    m_out.raw(R"({"type":)");
    m_out.text(type);
}

void TypedJson::close()
{
    m_out.raw("}");
}

void TypedJson::numbers(std::initializer_list<Number> numbers)
{
    for (const Number &number : numbers) {
        key(number.key);
        m_out.quotedNumber(number.value);
    }
}

void TypedJson::text(std::string_view name, std::string_view utf8)
{
    key(name);
    m_out.text(utf8);
}

void TypedJson::part(std::string_view name, const ValueView &value)
{
    key(name);
    m_values.writePart(value.value());
}

void TypedJson::parts(std::string_view name, const bolt::BoltList &list)
{
    key(name);
    m_out.raw("[");
    bool isFirst = true;
    for (const ValueView item : list) {
        if (!isFirst)
            m_out.raw(",");
        isFirst = false;
        m_values.writePart(item.value());
    }
    m_out.raw("]");
}

void TypedJson::key(std::string_view name)
{
    m_out.raw(",");
    m_out.text(name);
    m_out.raw(":");
}

} // namespace cli
