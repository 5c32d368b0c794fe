// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/cypher_literal.h"

#include "driver/value/structures.h"
#include "driver/value/uuid_text.h"
#include "model/text/kind_name.h"
#include "model/text/number_text.h"
#include "model/text/quoting.h"
#include "model/text/temporal_text.h"
#include "model/text/zone_offset.h"

#include <cmath>
#include <limits>
#include <string>

namespace model
{

namespace
{

using Obstacle = LiteralObstacle;

Obstacle appendLiteral(std::string &out, const bolt::ValueView &value);

/// The parser negates after reading, and the smallest integer has no positive twin.
void appendIntegerLiteral(std::string &out, std::int64_t value)
{
    if (value == std::numeric_limits<std::int64_t>::min())
        out += "(-9223372036854775807 - 1)";
    else
        appendInteger(out, value);
}

void appendFloatLiteral(std::string &out, double value)
{
    if (std::isnan(value))
        out += "(0.0/0.0)";
    else if (std::isinf(value))
        out += value < 0 ? "(-1.0/0.0)" : "(1.0/0.0)";
    else
        appendFloat(out, value);
}

Obstacle appendListLiteral(std::string &out, const bolt::BoltList &list)
{
    out += '[';
    std::string_view separator;
    for (const bolt::ValueView item : list) {
        out += separator;
        separator = ", ";
        if (const Obstacle obstacle = appendLiteral(out, item); obstacle != Obstacle::None)
            return obstacle;
    }
    out += ']';
    return Obstacle::None;
}

Obstacle appendMapLiteral(std::string &out, const bolt::BoltMap &map)
{
    out += '{';
    std::string_view separator;
    for (const bolt::BoltMap::Entry &entry : map) {
        out += separator;
        separator = ", ";
        appendName(out, entry.key);
        out += ": ";
        if (const Obstacle obstacle = appendLiteral(out, entry.value); obstacle != Obstacle::None)
            return obstacle;
    }
    out += '}';
    return Obstacle::None;
}

std::string_view temporalFunction(bolt::StructureKind kind)
{
    switch (kind) {
    case bolt::StructureKind::Date:
        return "date";
    case bolt::StructureKind::Time:
        return "time";
    case bolt::StructureKind::LocalTime:
        return "localtime";
    case bolt::StructureKind::LocalDateTime:
        return "localdatetime";
    case bolt::StructureKind::Duration:
        return "duration";
    default:
        return "datetime";
    }
}

/// The date and time functions read no offset with seconds, as zones had them before they were agreed
/// on; the maps that they take do.
bool isReadableOffset(std::int64_t seconds)
{
    return seconds % 60 == 0;
}

/// The instant in UTC, shown in `zone`. Not by epochSeconds, which servers multiply to milliseconds:
/// past the year 292 million they answer with another instant.
void appendInstantLiteral(std::string &out, std::int64_t seconds, std::int64_t nanoseconds,
                          std::string_view zone)
{
    out += "datetime({datetime: datetime('";
    appendDateTime(out, {seconds, nanoseconds, 0});
    out += "'), timezone: ";
    appendQuoted(out, zone, '\'');
    out += "})";
}

void appendTimeLiteral(std::string &out, bolt::Time time)
{
    constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
    const std::int64_t second = time.nanoseconds / kNanosPerSecond;
    std::string offset;
    appendOffset(offset, time.offsetSeconds);
    out += "time({hour: ";
    appendInteger(out, second / 3600);
    out += ", minute: ";
    appendInteger(out, second / 60 % 60);
    out += ", second: ";
    appendInteger(out, second % 60);
    out += ", nanosecond: ";
    appendInteger(out, time.nanoseconds % kNanosPerSecond);
    out += ", timezone: ";
    appendQuoted(out, offset, '\'');
    out += "})";
}

/// Writes the values whose ISO text the server would not read back as the same; tells whether
/// `value` was one.
bool appendUnreadableTemporal(std::string &out, const bolt::ValueView &value)
{
    if (const auto time = bolt::timeFrom(value); time && !isReadableOffset(time->offsetSeconds)) {
        appendTimeLiteral(out, *time);
        return true;
    }
    if (const auto time = bolt::dateTimeFrom(value);
        time && !isReadableOffset(time->offsetSeconds)) {
        std::string offset;
        appendOffset(offset, time->offsetSeconds);
        appendInstantLiteral(out, time->seconds, time->nanoseconds, offset);
        return true;
    }
    if (const auto time = bolt::dateTimeZoneIdFrom(value); time && !time->isWallClock) {
        // The server may know a zone that this machine does not.
        const auto offset = offsetAtInstant(time->zone, time->seconds);
        if (!offset || !isReadableOffset(*offset)) {
            appendInstantLiteral(out, time->seconds, time->nanoseconds, time->zone);
            return true;
        }
    }
    return false;
}

/// The wall clock alone, whose offset the server finds as it did before.
void appendWallClockText(std::string &out, const bolt::DateTimeZoneId &time)
{
    appendLocalDateTime(out, {time.seconds, time.nanoseconds});
    out += '[';
    out += time.zone;
    out += ']';
}

void appendTemporalLiteral(std::string &out, const bolt::ValueView &value, bolt::StructureKind kind)
{
    if (appendUnreadableTemporal(out, value))
        return;
    std::string text;
    if (kind == bolt::StructureKind::LegacyDateTimeZoneId)
        appendWallClockText(text, *bolt::dateTimeZoneIdFrom(value));
    else
        appendTemporal(text, value, kind);
    out += temporalFunction(kind);
    out += '(';
    appendQuoted(out, text, '\'');
    out += ')';
}

void appendPointLiteral(std::string &out, const bolt::Point &point)
{
    constexpr std::string_view kNames[] = {", x: ", ", y: ", ", z: "};
    out += "point({srid: ";
    appendInteger(out, point.srid);
    for (std::uint32_t i = 0; i < point.dimensions; ++i) {
        out += kNames[i];
        appendFloatLiteral(out, point.coordinates[i]);
    }
    out += "})";
}

void appendVectorLiteral(std::string &out, const bolt::VectorView &vector)
{
    out += "vector([";
    for (std::size_t i = 0; i < vector.size(); ++i) {
        if (i > 0)
            out += ", ";
        if (vector.isInteger())
            appendIntegerLiteral(out, vector.integerAt(i));
        else
            appendVectorItem(out, vector, i);
    }
    out += "], ";
    appendInteger(out, static_cast<std::int64_t>(vector.size()));
    out += ", ";
    out += vectorTypeName(vector.type);
    out += ')';
}

Obstacle appendStructureLiteral(std::string &out, const bolt::ValueView &value)
{
    const bolt::StructureKind kind = bolt::classify(value);
    switch (kind) {
    case bolt::StructureKind::Node:
    case bolt::StructureKind::Relationship:
    case bolt::StructureKind::UnboundRelationship:
    case bolt::StructureKind::Path:
        return Obstacle::GraphEntity;
    case bolt::StructureKind::UnsupportedType:
        return Obstacle::Unsupported;
    case bolt::StructureKind::Broken:
        return Obstacle::Broken;
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        appendPointLiteral(out, *bolt::pointFrom(value));
        return Obstacle::None;
    case bolt::StructureKind::Vector:
        appendVectorLiteral(out, *bolt::VectorView::from(value));
        return Obstacle::None;
    default:
        appendTemporalLiteral(out, value, kind);
        return Obstacle::None;
    }
}

Obstacle appendLiteral(std::string &out, const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        out += "null";
        break;
    case bolt::Kind::Boolean:
        out += value.asBoolean() ? "true" : "false";
        break;
    case bolt::Kind::Integer:
        appendIntegerLiteral(out, value.asInteger());
        break;
    case bolt::Kind::Float:
        appendFloatLiteral(out, value.asFloat());
        break;
    case bolt::Kind::String:
        appendQuoted(out, value.asString(), '\'');
        break;
    case bolt::Kind::Uuid:
        // Cypher has no literal for a UUID: its text, as servers print it.
        appendQuoted(out, bolt::uuidText(value.asUuid()), '\'');
        break;
    case bolt::Kind::Bytes:
        return Obstacle::Bytes;
    case bolt::Kind::List:
        return appendListLiteral(out, value.asList());
    case bolt::Kind::Map:
        return appendMapLiteral(out, value.asMap());
    case bolt::Kind::Structure:
        return appendStructureLiteral(out, value);
    }
    return Obstacle::None;
}

} // namespace

LiteralObstacle appendCypherLiteral(std::string &out, const bolt::ValueView &value)
{
    const std::size_t start = out.size();
    const Obstacle obstacle = appendLiteral(out, value);
    if (obstacle != Obstacle::None)
        out.resize(start);
    return obstacle;
}

CypherLiteral cypherLiteral(const bolt::ValueView &value)
{
    std::string text;
    const LiteralObstacle obstacle = appendCypherLiteral(text, value);
    return {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), obstacle};
}

} // namespace model
