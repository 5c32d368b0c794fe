// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/value_order.h"

#include "driver/value/structures.h"
#include "model/text/zone_offset.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace model
{

namespace
{

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
/// The average Gregorian month and the day, as Neo4j orders durations.
constexpr long double kSecondsPerMonth = 2'629'746.0L;
constexpr long double kSecondsPerDay = 86'400.0L;

/// Unsigned numbers in the order of the signed or floating ones.
std::uint64_t ordered(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

std::uint64_t ordered(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
    return (bits >> 63U) != 0 ? ~bits : bits | (std::uint64_t{1} << 63U);
}

/// A number as the largest double that is not above it and what is left over, which is less than
/// the distance of two doubles near 2^63: 1024.
struct ExactNumber {
    double floor;
    std::uint16_t rest;

    explicit ExactNumber(double value)
        : floor(value)
        , rest(0)
    {
    }
    explicit ExactNumber(std::int64_t value)
        : floor(static_cast<double>(value))
        , rest(0)
    {
        constexpr double kTwoTo63 = 9223372036854775808.0;
        if (floor == kTwoTo63 || static_cast<std::int64_t>(floor) > value)
            floor = std::nextafter(floor, -2 * kTwoTo63);
        rest = static_cast<std::uint16_t>(value - static_cast<std::int64_t>(floor));
    }
    friend auto operator<=>(const ExactNumber &a, const ExactNumber &b)
    {
        return std::pair(ordered(a.floor), a.rest) <=> std::pair(ordered(b.floor), b.rest);
    }
};

ExactNumber numberOf(const bolt::ValueView &value)
{
    return value.kind() == bolt::Kind::Integer ? ExactNumber(value.asInteger())
                                               : ExactNumber(value.asFloat());
}

std::int64_t entityId(const bolt::ValueView &value)
{
    if (const auto node = bolt::NodeView::from(value))
        return node->id;
    if (const auto relationship = bolt::RelationshipView::from(value))
        return relationship->id;
    const auto unbound = bolt::UnboundRelationshipView::from(value);
    return unbound ? unbound->id : 0;
}

/// A moment, or a reading of a wall clock, and what tells apart two that are the same moment.
struct Moment {
    std::int64_t seconds;
    std::int64_t nanoseconds;
    std::int64_t offset = 0;
    std::string_view zone;

    friend auto operator<=>(const Moment &, const Moment &) = default;
};

Moment zonedMoment(const bolt::ValueView &value)
{
    if (const auto time = bolt::dateTimeFrom(value))
        return {time->seconds, time->nanoseconds, time->offsetSeconds, {}};
    const auto time = bolt::dateTimeZoneIdFrom(value);
    if (!time)
        return {0, 0, 0, {}};
    std::int64_t seconds = time->seconds;
    if (time->isWallClock)
        seconds -= offsetAtWallClock(time->zone, seconds).value_or(0);
    return {seconds, time->nanoseconds, 0, time->zone};
}

Moment localMoment(const bolt::ValueView &value)
{
    const auto time = bolt::localDateTimeFrom(value);
    return time ? Moment{time->seconds, time->nanoseconds, 0, {}} : Moment{0, 0, 0, {}};
}

/// Nanoseconds since midnight in UTC, then the offset.
std::pair<std::int64_t, std::int64_t> zonedTime(const bolt::ValueView &value)
{
    const auto time = bolt::timeFrom(value);
    if (!time)
        return {0, 0};
    return {time->nanoseconds - time->offsetSeconds * kNanosecondsPerSecond, time->offsetSeconds};
}

std::int64_t localTime(const bolt::ValueView &value)
{
    const auto time = bolt::localTimeFrom(value);
    return time ? time->nanoseconds : 0;
}

std::int64_t dateDays(const bolt::ValueView &value)
{
    const auto date = bolt::dateFrom(value);
    return date ? date->days : 0;
}

long double averageSeconds(const bolt::Duration &duration)
{
    return static_cast<long double>(duration.months) * kSecondsPerMonth +
           static_cast<long double>(duration.days) * kSecondsPerDay +
           static_cast<long double>(duration.seconds) +
           static_cast<long double>(duration.nanoseconds) / kNanosecondsPerSecond;
}

std::weak_ordering compareDurations(const bolt::ValueView &a, const bolt::ValueView &b)
{
    const bolt::Duration left = bolt::durationFrom(a).value_or(bolt::Duration{});
    const bolt::Duration right = bolt::durationFrom(b).value_or(bolt::Duration{});
    const long double leftLength = averageSeconds(left);
    const long double rightLength = averageSeconds(right);
    if (leftLength != rightLength)
        return leftLength < rightLength ? std::weak_ordering::less : std::weak_ordering::greater;
    const auto parts = [](const bolt::Duration &duration) {
        return std::array{duration.months, duration.days, duration.seconds, duration.nanoseconds};
    };
    return parts(left) <=> parts(right);
}

std::weak_ordering comparePoints(const bolt::ValueView &a, const bolt::ValueView &b)
{
    const auto left = bolt::pointFrom(a);
    const auto right = bolt::pointFrom(b);
    if (!left || !right)
        return left.has_value() <=> right.has_value();
    if (left->srid != right->srid)
        return left->srid <=> right->srid;
    for (std::size_t i = 0; i < left->coordinates.size(); ++i) {
        const auto order = ordered(left->coordinates[i]) <=> ordered(right->coordinates[i]);
        if (order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

std::weak_ordering compareLists(const bolt::BoltList &a, const bolt::BoltList &b)
{
    auto left = a.begin();
    auto right = b.begin();
    for (; left != a.end() && right != b.end(); ++left, ++right) {
        const auto order = compareValues(*left, *right);
        if (order != 0)
            return order;
    }
    return a.size() <=> b.size();
}

std::vector<bolt::BoltMap::Entry> entriesByKey(const bolt::BoltMap &map)
{
    std::vector<bolt::BoltMap::Entry> entries;
    entries.reserve(map.size());
    for (const bolt::BoltMap::Entry &entry : map)
        entries.push_back(entry);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.key < b.key; });
    return entries;
}

std::weak_ordering compareMaps(const bolt::BoltMap &a, const bolt::BoltMap &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    const auto left = entriesByKey(a);
    const auto right = entriesByKey(b);
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i].key != right[i].key)
            return left[i].key <=> right[i].key;
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto order = compareValues(left[i].value, right[i].value);
        if (order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

/// The ids of a path's nodes and relationships as they follow each other.
std::vector<std::int64_t> pathIds(const bolt::ValueView &value)
{
    const auto path = bolt::PathView::from(value);
    if (!path)
        return {};
    const auto idsOf = [](const bolt::BoltList &entities) {
        std::vector<std::int64_t> ids;
        for (const bolt::ValueView entity : entities)
            ids.push_back(entityId(entity));
        return ids;
    };
    const std::vector<std::int64_t> nodes = idsOf(path->nodes);
    const std::vector<std::int64_t> relationships = idsOf(path->relationships);
    std::vector<std::int64_t> ids{nodes.front()};
    bolt::PathWalk walk(*path);
    while (const auto step = walk.next()) {
        ids.push_back(relationships[step->relationship]);
        ids.push_back(nodes[step->to]);
    }
    return ids;
}

std::weak_ordering compareVectors(const bolt::ValueView &a, const bolt::ValueView &b)
{
    const auto left = bolt::VectorView::from(a);
    const auto right = bolt::VectorView::from(b);
    if (!left || !right)
        return left.has_value() <=> right.has_value();
    if (left->size() != right->size())
        return left->size() <=> right->size();
    const auto number = [](const bolt::VectorView &vector, std::size_t i) {
        return vector.isInteger() ? ExactNumber(vector.integerAt(i))
                                  : ExactNumber(vector.floatAt(i));
    };
    for (std::size_t i = 0; i < left->size(); ++i) {
        const auto order = number(*left, i) <=> number(*right, i);
        if (order != 0)
            return order;
    }
    return left->type <=> right->type;
}

TypeRank structureRank(const bolt::ValueView &value)
{
    switch (bolt::classify(value)) {
    case bolt::StructureKind::Node:
        return TypeRank::Node;
    case bolt::StructureKind::Relationship:
    case bolt::StructureKind::UnboundRelationship:
        return TypeRank::Relationship;
    case bolt::StructureKind::Path:
        return TypeRank::Path;
    case bolt::StructureKind::Date:
        return TypeRank::Date;
    case bolt::StructureKind::Time:
        return TypeRank::ZonedTime;
    case bolt::StructureKind::LocalTime:
        return TypeRank::LocalTime;
    case bolt::StructureKind::DateTime:
    case bolt::StructureKind::DateTimeZoneId:
    case bolt::StructureKind::LegacyDateTime:
    case bolt::StructureKind::LegacyDateTimeZoneId:
        return TypeRank::ZonedDateTime;
    case bolt::StructureKind::LocalDateTime:
        return TypeRank::LocalDateTime;
    case bolt::StructureKind::Duration:
        return TypeRank::Duration;
    case bolt::StructureKind::Point2D:
    case bolt::StructureKind::Point3D:
        return TypeRank::Point;
    case bolt::StructureKind::Vector:
        return TypeRank::Vector;
    case bolt::StructureKind::UnsupportedType:
    case bolt::StructureKind::Broken:
        break;
    }
    return TypeRank::Other;
}

/// The first eight bytes, and how many there are: 0 to 8, or 9 for more. Padding sorts before every
/// byte but NUL, and for a text that ends in those the size decides.
SortKey textKey(std::string_view text, TypeRank rank)
{
    constexpr std::size_t kPrefixBytes = sizeof(std::uint64_t);
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < kPrefixBytes; ++i)
        prefix = prefix << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    const auto size = static_cast<std::uint16_t>(std::min(text.size(), kPrefixBytes + 1));
    return {prefix, size, rank, size <= kPrefixBytes};
}

/// Only the upper 16 bits of the 30 of nanoseconds fit.
SortKey momentKey(const Moment &moment, TypeRank rank)
{
    constexpr unsigned kLostBits = 14;
    const auto suffix = static_cast<std::uint16_t>(moment.nanoseconds >> kLostBits);
    const bool isExact =
        rank == TypeRank::LocalDateTime && (moment.nanoseconds & ((1 << kLostBits) - 1)) == 0;
    return {ordered(moment.seconds), suffix, rank, isExact};
}

SortKey listKey(const bolt::BoltList &list)
{
    if (list.isEmpty())
        return {0, 0, TypeRank::List, true};
    const SortKey first = sortKey(*list.begin());
    const std::uint64_t rank = static_cast<std::uint64_t>(first.rank) + 1;
    return {rank << 56U | first.prefix >> 8U, 0, TypeRank::List, false};
}

} // namespace

TypeRank typeRank(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        return TypeRank::Null;
    case bolt::Kind::Boolean:
        return TypeRank::Boolean;
    case bolt::Kind::Integer:
        return TypeRank::Number;
    case bolt::Kind::Float:
        return std::isnan(value.asFloat()) ? TypeRank::NotANumber : TypeRank::Number;
    case bolt::Kind::Bytes:
        return TypeRank::Bytes;
    case bolt::Kind::String:
        return TypeRank::String;
    case bolt::Kind::Uuid:
        return TypeRank::Uuid;
    case bolt::Kind::List:
        return TypeRank::List;
    case bolt::Kind::Map:
        return TypeRank::Map;
    case bolt::Kind::Structure:
        break;
    }
    return structureRank(value);
}

std::weak_ordering compareValues(const bolt::ValueView &a, const bolt::ValueView &b)
{
    const TypeRank rank = typeRank(a);
    if (const TypeRank other = typeRank(b); other != rank)
        return rank <=> other;
    switch (rank) {
    case TypeRank::Map:
        return compareMaps(a.asMap(), b.asMap());
    case TypeRank::Node:
    case TypeRank::Relationship:
        return entityId(a) <=> entityId(b);
    case TypeRank::List:
        return compareLists(a.asList(), b.asList());
    case TypeRank::Path:
        return pathIds(a) <=> pathIds(b);
    case TypeRank::Point:
        return comparePoints(a, b);
    case TypeRank::ZonedDateTime:
        return zonedMoment(a) <=> zonedMoment(b);
    case TypeRank::LocalDateTime:
        return localMoment(a) <=> localMoment(b);
    case TypeRank::Date:
        return dateDays(a) <=> dateDays(b);
    case TypeRank::ZonedTime:
        return zonedTime(a) <=> zonedTime(b);
    case TypeRank::LocalTime:
        return localTime(a) <=> localTime(b);
    case TypeRank::Duration:
        return compareDurations(a, b);
    case TypeRank::Vector:
        return compareVectors(a, b);
    case TypeRank::Bytes:
    case TypeRank::Uuid:
    case TypeRank::String:
        return a.value().asText() <=> b.value().asText();
    case TypeRank::Boolean:
        return a.asBoolean() <=> b.asBoolean();
    case TypeRank::Number:
        return numberOf(a) <=> numberOf(b);
    case TypeRank::Other:
    case TypeRank::NotANumber:
    case TypeRank::Null:
        break;
    }
    return std::weak_ordering::equivalent;
}

SortKey sortKey(const bolt::ValueView &value, std::size_t sharedBytes)
{
    const TypeRank rank = typeRank(value);
    switch (rank) {
    case TypeRank::Map:
        return {value.size(), 0, rank, value.size() == 0};
    case TypeRank::Node:
    case TypeRank::Relationship:
        return {ordered(entityId(value)), 0, rank, true};
    case TypeRank::List:
        return listKey(value.asList());
    case TypeRank::ZonedDateTime:
        return momentKey(zonedMoment(value), rank);
    case TypeRank::LocalDateTime:
        return momentKey(localMoment(value), rank);
    case TypeRank::Date:
        return {ordered(dateDays(value)), 0, rank, true};
    case TypeRank::ZonedTime:
        return {ordered(zonedTime(value).first), 0, rank, false};
    case TypeRank::LocalTime:
        return {ordered(localTime(value)), 0, rank, true};
    case TypeRank::Duration: {
        const auto duration = bolt::durationFrom(value).value_or(bolt::Duration{});
        return {ordered(static_cast<double>(averageSeconds(duration))), 0, rank, false};
    }
    case TypeRank::Bytes:
    case TypeRank::Uuid:
        return textKey(value.value().asText(), rank);
    case TypeRank::String:
        return textKey(value.asString().substr(sharedBytes), rank);
    case TypeRank::Boolean:
        return {value.asBoolean() ? 1U : 0U, 0, rank, true};
    case TypeRank::Number: {
        const ExactNumber number = numberOf(value);
        return {ordered(number.floor), number.rest, rank, true};
    }
    case TypeRank::Path:
    case TypeRank::Point:
    case TypeRank::Vector:
        return {0, 0, rank, false};
    case TypeRank::Other:
    case TypeRank::NotANumber:
    case TypeRank::Null:
        break;
    }
    return {0, 0, rank, true};
}

} // namespace model
