// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/value_parts.h"

#include "driver/value/structures.h"
#include "model/text/kind_name.h"
#include "model/text/zone_offset.h"

#include <QDate>

#include <array>
#include <string_view>
#include <utility>

namespace model
{

namespace
{

constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
constexpr qint64 kJulianDayOfEpoch = 2'440'588;

bolt::ValueView integer(std::int64_t value)
{
    return bolt::BoltValue::integer(value);
}

bolt::ValueView floating(double value)
{
    return bolt::BoltValue::floating(value);
}

/// `text` must outlive the part: it lies in the result, or is a constant.
bolt::ValueView string(std::string_view text)
{
    return bolt::BoltValue::string(reinterpret_cast<const std::uint8_t *>(text.data()),
                                   static_cast<std::uint32_t>(text.size()));
}

/// Collects the parts of one structure.
class Parts
{
public:
    void add(const char *name, const bolt::ValueView &value)
    {
        m_parts.push_back({QString::fromLatin1(name), value});
    }
    void addNumbered(std::size_t number, const bolt::ValueView &value)
    {
        m_parts.push_back({QString::number(number), value});
    }
    void addText(const char *name, std::string_view text)
    {
        if (!text.empty())
            add(name, string(text));
    }
    void addDate(std::int64_t days)
    {
        const QDate date = QDate::fromJulianDay(days + kJulianDayOfEpoch);
        if (!date.isValid())
            return;
        // ISO 8601 has a year 0, which is QDate's -1.
        add("year", integer(date.year() < 0 ? date.year() + 1 : date.year()));
        add("month", integer(date.month()));
        add("day", integer(date.day()));
    }
    void addClock(std::int64_t nanosecondsOfDay)
    {
        const std::int64_t seconds = nanosecondsOfDay / kNanosecondsPerSecond;
        add("hour", integer(seconds / 3600));
        add("minute", integer(seconds / 60 % 60));
        add("second", integer(seconds % 60));
        add("nanosecond", integer(nanosecondsOfDay % kNanosecondsPerSecond));
    }
    /// A reading of a wall clock.
    void addDateAndClock(std::int64_t seconds, std::int64_t nanoseconds)
    {
        const std::int64_t ofDay = (seconds % kSecondsPerDay + kSecondsPerDay) % kSecondsPerDay;
        addDate((seconds - ofDay) / kSecondsPerDay);
        addClock(ofDay * kNanosecondsPerSecond + nanoseconds);
    }

    std::vector<ValuePart> take() { return std::move(m_parts); }

private:
    std::vector<ValuePart> m_parts;
};

void addNode(Parts &parts, const bolt::ValueView &value)
{
    const auto node = bolt::NodeView::from(value);
    const bolt::BoltList fields = value.asStructure().fields();
    parts.addText("elementId", node->elementId);
    parts.add("id", integer(node->id));
    parts.add("labels", fields.at(1));
    parts.add("properties", fields.at(2));
}

void addRelationship(Parts &parts, const bolt::ValueView &value)
{
    const auto relationship = bolt::RelationshipView::from(value);
    parts.addText("elementId", relationship->elementId);
    parts.add("id", integer(relationship->id));
    parts.add("type", string(relationship->type));
    if (relationship->startElementId.empty()) {
        parts.add("startNodeId", integer(relationship->startId));
        parts.add("endNodeId", integer(relationship->endId));
    } else {
        parts.addText("startNode", relationship->startElementId);
        parts.addText("endNode", relationship->endElementId);
    }
    parts.add("properties", value.asStructure().fields().at(4));
}

void addUnboundRelationship(Parts &parts, const bolt::ValueView &value)
{
    const auto relationship = bolt::UnboundRelationshipView::from(value);
    parts.addText("elementId", relationship->elementId);
    parts.add("id", integer(relationship->id));
    parts.add("type", string(relationship->type));
    parts.add("properties", value.asStructure().fields().at(2));
}

void addPath(Parts &parts, const bolt::ValueView &value)
{
    const auto path = bolt::PathView::from(value);
    std::vector<bolt::ValueView> nodes;
    for (const bolt::ValueView node : path->nodes)
        nodes.push_back(node);
    std::vector<bolt::ValueView> relationships;
    for (const bolt::ValueView relationship : path->relationships)
        relationships.push_back(relationship);
    std::size_t number = 0;
    parts.addNumbered(number++, nodes.front());
    bolt::PathWalk walk(*path);
    while (const auto step = walk.next()) {
        parts.addNumbered(number++, relationships[step->relationship]);
        parts.addNumbered(number++, nodes[step->to]);
    }
}

void addTime(Parts &parts, const bolt::ValueView &value)
{
    const auto time = bolt::timeFrom(value);
    parts.addClock(time->nanoseconds);
    parts.add("offsetSeconds", integer(time->offsetSeconds));
}

void addDateTime(Parts &parts, const bolt::ValueView &value)
{
    const auto time = bolt::dateTimeFrom(value);
    parts.addDateAndClock(time->seconds + time->offsetSeconds, time->nanoseconds);
    parts.add("offsetSeconds", integer(time->offsetSeconds));
    parts.add("epochSeconds", integer(time->seconds));
}

void addDateTimeZoneId(Parts &parts, const bolt::ValueView &value)
{
    const auto time = bolt::dateTimeZoneIdFrom(value);
    const auto offset = time->isWallClock ? offsetAtWallClock(time->zone, time->seconds)
                                          : offsetAtInstant(time->zone, time->seconds);
    if (time->isWallClock || offset) {
        const std::int64_t wall = time->isWallClock ? time->seconds : time->seconds + *offset;
        parts.addDateAndClock(wall, time->nanoseconds);
    }
    parts.add("timezone", string(time->zone));
    if (offset)
        parts.add("offsetSeconds", integer(*offset));
    if (!time->isWallClock)
        parts.add("epochSeconds", integer(time->seconds));
    else if (offset)
        parts.add("epochSeconds", integer(time->seconds - *offset));
}

void addDuration(Parts &parts, const bolt::ValueView &value)
{
    const auto duration = bolt::durationFrom(value);
    parts.add("months", integer(duration->months));
    parts.add("days", integer(duration->days));
    parts.add("seconds", integer(duration->seconds));
    parts.add("nanoseconds", integer(duration->nanoseconds));
}

void addPoint(Parts &parts, const bolt::ValueView &value)
{
    constexpr std::array kNames{"x", "y", "z"};
    const auto point = bolt::pointFrom(value);
    parts.add("srid", integer(point->srid));
    for (std::uint32_t i = 0; i < point->dimensions; ++i)
        parts.add(kNames[i], floating(point->coordinates[i]));
}

void addVector(Parts &parts, const bolt::ValueView &value)
{
    const auto vector = bolt::VectorView::from(value);
    parts.add("type", string(vectorTypeName(vector->type)));
    parts.add("dimension", integer(static_cast<std::int64_t>(vector->size())));
    for (std::size_t i = 0; i < vector->size(); ++i) {
        parts.addNumbered(i, vector->isInteger() ? integer(vector->integerAt(i))
                                                 : floating(vector->floatAt(i)));
    }
}

void addUnsupported(Parts &parts, const bolt::ValueView &value)
{
    const auto type = bolt::UnsupportedTypeView::from(value);
    parts.add("name", string(type->name));
    parts.add("minimumMajor", integer(type->minimumMajor));
    parts.add("minimumMinor", integer(type->minimumMinor));
    parts.addText("message", type->message);
}

void addBroken(Parts &parts, const bolt::ValueView &value)
{
    const bolt::BoltStruct structure = value.asStructure();
    parts.add("tag", integer(structure.tag()));
    std::size_t number = 0;
    for (const bolt::ValueView field : structure.fields())
        parts.addNumbered(number++, field);
}

} // namespace

std::vector<ValuePart> partsOf(const bolt::ValueView &structure)
{
    Parts parts;
    switch (bolt::classify(structure)) {
    case bolt::StructureKind::Node:
        addNode(parts, structure);
        break;
    case bolt::StructureKind::Relationship:
        addRelationship(parts, structure);
        break;
    case bolt::StructureKind::UnboundRelationship:
        addUnboundRelationship(parts, structure);
        break;
    case bolt::StructureKind::Path:
        addPath(parts, structure);
        break;
    case bolt::StructureKind::Date:
        parts.addDate(bolt::dateFrom(structure)->days);
        break;
    case bolt::StructureKind::Time:
        addTime(parts, structure);
        break;
    case bolt::StructureKind::LocalTime:
        parts.addClock(bolt::localTimeFrom(structure)->nanoseconds);
        break;
    case bolt::StructureKind::DateTime:
    case bolt::StructureKind::LegacyDateTime:
        addDateTime(parts, structure);
        break;
    case bolt::StructureKind::DateTimeZoneId:
    case bolt::StructureKind::LegacyDateTimeZoneId:
        addDateTimeZoneId(parts, structure);
        break;
    case bolt::StructureKind::LocalDateTime: {
        const auto time = bolt::localDateTimeFrom(structure);
        parts.addDateAndClock(time->seconds, time->nanoseconds);
        break;
    }
    case bolt::StructureKind::Duration:
        addDuration(parts, structure);
        break;
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        addPoint(parts, structure);
        break;
    case bolt::StructureKind::Vector:
        addVector(parts, structure);
        break;
    case bolt::StructureKind::UnsupportedType:
        addUnsupported(parts, structure);
        break;
    case bolt::StructureKind::Broken:
        addBroken(parts, structure);
        break;
    }
    return parts.take();
}

} // namespace model
