// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/structures.h"

#include "driver/base/endian.h"

#include <limits>

namespace bolt
{

namespace
{

namespace tag
{
constexpr std::uint8_t kNode = 'N';
constexpr std::uint8_t kRelationship = 'R';
constexpr std::uint8_t kUnboundRelationship = 'r';
constexpr std::uint8_t kPath = 'P';
constexpr std::uint8_t kDate = 'D';
constexpr std::uint8_t kTime = 'T';
constexpr std::uint8_t kLocalTime = 't';
constexpr std::uint8_t kDateTime = 'I';
constexpr std::uint8_t kDateTimeZoneId = 'i';
constexpr std::uint8_t kLegacyDateTime = 'F';
constexpr std::uint8_t kLegacyDateTimeZoneId = 'f';
constexpr std::uint8_t kLocalDateTime = 'd';
constexpr std::uint8_t kDuration = 'E';
constexpr std::uint8_t kPoint2D = 'X';
constexpr std::uint8_t kPoint3D = 'Y';
constexpr std::uint8_t kVector = 'V';
constexpr std::uint8_t kUnsupportedType = '?';
} // namespace tag

constexpr std::size_t kMaxFields = 15;

/// The fields of a structure side by side.
struct Fields {
    std::array<ValueView, kMaxFields> values;
    std::uint32_t count = 0;

    const ValueView &operator[](std::size_t i) const { return values[i]; }
};

/// Reads the fields when tag and types fit. `kinds` has a letter for each field: i integer, f float,
/// s string, b bytes, l list, m map.
std::optional<Fields> fieldsOf(const ValueView &value, std::uint8_t tag, std::string_view kinds)
{
    if (value.kind() != Kind::Structure || value.value().tag() != tag ||
        value.size() != kinds.size())
        return std::nullopt;
    Fields fields;
    for (const ValueView field : value.asStructure().fields()) {
        Kind wanted = Kind::Null;
        switch (kinds[fields.count]) {
        case 'i':
            wanted = Kind::Integer;
            break;
        case 'f':
            wanted = Kind::Float;
            break;
        case 's':
            wanted = Kind::String;
            break;
        case 'b':
            wanted = Kind::Bytes;
            break;
        case 'l':
            wanted = Kind::List;
            break;
        case 'm':
            wanted = Kind::Map;
            break;
        }
        if (field.kind() != wanted)
            return std::nullopt;
        fields.values[fields.count++] = field;
    }
    return fields;
}

/// Bolt 5 added element ids at the end of a structure.
std::optional<Fields> fieldsOf(const ValueView &value, std::uint8_t tag, std::string_view kinds,
                               std::string_view kindsBeforeBolt5)
{
    if (auto fields = fieldsOf(value, tag, kinds))
        return fields;
    return fieldsOf(value, tag, kindsBeforeBolt5);
}

bool allOf(const BoltList &list, Kind kind)
{
    for (const ValueView item : list) {
        if (item.kind() != kind)
            return false;
    }
    return true;
}

constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
constexpr std::int64_t kNanosPerDay = 86'400 * kNanosPerSecond;
constexpr std::int64_t kMaxOffsetSeconds = 18 * 3600;
/// Years stay within ±999 999 999, with room to spare; past this no calendar arithmetic overflows.
constexpr std::int64_t kMaxDays = 400'000'000'000;
constexpr std::int64_t kMaxSeconds = kMaxDays * 86'400;

bool isTimeOfDay(std::int64_t nanoseconds)
{
    return nanoseconds >= 0 && nanoseconds < kNanosPerDay;
}
bool isInstant(std::int64_t seconds, std::int64_t nanoseconds)
{
    return seconds >= -kMaxSeconds && seconds <= kMaxSeconds && nanoseconds >= 0 &&
           nanoseconds < kNanosPerSecond;
}
bool isOffset(std::int64_t seconds)
{
    return seconds >= -kMaxOffsetSeconds && seconds <= kMaxOffsetSeconds;
}

std::size_t vectorItemSize(VectorType type)
{
    switch (type) {
    case VectorType::Integer8:
        return 1;
    case VectorType::Integer16:
        return 2;
    case VectorType::Integer32:
    case VectorType::Float32:
        return 4;
    case VectorType::Integer64:
    case VectorType::Float64:
        return 8;
    }
    return 0;
}

bool areIndicesFit(const PathView &path)
{
    const std::uint32_t nodes = path.nodes.size();
    const std::int64_t relationships = path.relationships.size();
    if (nodes == 0 || path.indices.size() % 2 != 0)
        return false;
    bool isRelationship = true;
    for (const ValueView item : path.indices) {
        if (item.kind() != Kind::Integer)
            return false;
        const std::int64_t index = item.asInteger();
        const bool fits = isRelationship
                              ? index != 0 && index >= -relationships && index <= relationships
                              : index >= 0 && index < nodes;
        if (!fits)
            return false;
        isRelationship = !isRelationship;
    }
    return true;
}

} // namespace

std::optional<NodeView> NodeView::from(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kNode, "ilms", "ilm");
    if (!fields || !allOf((*fields)[1].asList(), Kind::String))
        return std::nullopt;
    return NodeView{(*fields)[0].asInteger(), (*fields)[1].asList(), (*fields)[2].asMap(),
                    fields->count > 3 ? (*fields)[3].asString() : std::string_view()};
}

std::optional<RelationshipView> RelationshipView::from(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kRelationship, "iiismsss", "iiism");
    if (!fields)
        return std::nullopt;
    RelationshipView view{(*fields)[0].asInteger(),
                          (*fields)[1].asInteger(),
                          (*fields)[2].asInteger(),
                          (*fields)[3].asString(),
                          (*fields)[4].asMap(),
                          {},
                          {},
                          {}};
    if (fields->count > 5) {
        view.elementId = (*fields)[5].asString();
        view.startElementId = (*fields)[6].asString();
        view.endElementId = (*fields)[7].asString();
    }
    return view;
}

std::optional<UnboundRelationshipView> UnboundRelationshipView::from(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kUnboundRelationship, "isms", "ism");
    if (!fields)
        return std::nullopt;
    return UnboundRelationshipView{
        (*fields)[0].asInteger(), (*fields)[1].asString(), (*fields)[2].asMap(),
        fields->count > 3 ? (*fields)[3].asString() : std::string_view()};
}

std::optional<PathView> PathView::from(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kPath, "lll");
    if (!fields)
        return std::nullopt;
    const PathView path{(*fields)[0].asList(), (*fields)[1].asList(), (*fields)[2].asList()};
    if (!areIndicesFit(path))
        return std::nullopt;
    for (const ValueView node : path.nodes) {
        if (!NodeView::from(node))
            return std::nullopt;
    }
    for (const ValueView relationship : path.relationships) {
        if (!UnboundRelationshipView::from(relationship))
            return std::nullopt;
    }
    return path;
}

std::optional<PathStep> PathWalk::next()
{
    if (m_at == std::default_sentinel)
        return std::nullopt;
    const std::int64_t relationship = (*m_at).asInteger();
    ++m_at;
    const auto to = static_cast<std::uint32_t>((*m_at).asInteger());
    ++m_at;
    const bool isForward = relationship > 0;
    const auto index = static_cast<std::uint32_t>((isForward ? relationship : -relationship) - 1);
    const PathStep step{m_node, index, to, isForward};
    m_node = to;
    return step;
}

std::optional<Date> dateFrom(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kDate, "i");
    if (!fields)
        return std::nullopt;
    const std::int64_t days = (*fields)[0].asInteger();
    if (days < -kMaxDays || days > kMaxDays)
        return std::nullopt;
    return Date{days};
}

std::optional<Time> timeFrom(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kTime, "ii");
    if (!fields)
        return std::nullopt;
    const Time time{(*fields)[0].asInteger(), (*fields)[1].asInteger()};
    if (!isTimeOfDay(time.nanoseconds) || !isOffset(time.offsetSeconds))
        return std::nullopt;
    return time;
}

std::optional<LocalTime> localTimeFrom(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kLocalTime, "i");
    if (!fields || !isTimeOfDay((*fields)[0].asInteger()))
        return std::nullopt;
    return LocalTime{(*fields)[0].asInteger()};
}

std::optional<DateTime> dateTimeFrom(const ValueView &value)
{
    auto fields = fieldsOf(value, tag::kDateTime, "iii");
    const bool isLegacy = !fields;
    if (isLegacy)
        fields = fieldsOf(value, tag::kLegacyDateTime, "iii");
    if (!fields)
        return std::nullopt;
    DateTime time{(*fields)[0].asInteger(), (*fields)[1].asInteger(), (*fields)[2].asInteger()};
    if (!isInstant(time.seconds, time.nanoseconds) || !isOffset(time.offsetSeconds))
        return std::nullopt;
    if (isLegacy)
        time.seconds -= time.offsetSeconds;
    return time;
}

std::optional<DateTimeZoneId> dateTimeZoneIdFrom(const ValueView &value)
{
    auto fields = fieldsOf(value, tag::kDateTimeZoneId, "iis");
    const bool isLegacy = !fields;
    if (isLegacy)
        fields = fieldsOf(value, tag::kLegacyDateTimeZoneId, "iis");
    if (!fields)
        return std::nullopt;
    const DateTimeZoneId time{(*fields)[0].asInteger(), (*fields)[1].asInteger(),
                              (*fields)[2].asString(), isLegacy};
    if (!isInstant(time.seconds, time.nanoseconds))
        return std::nullopt;
    return time;
}

std::optional<LocalDateTime> localDateTimeFrom(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kLocalDateTime, "ii");
    if (!fields)
        return std::nullopt;
    const LocalDateTime time{(*fields)[0].asInteger(), (*fields)[1].asInteger()};
    if (!isInstant(time.seconds, time.nanoseconds))
        return std::nullopt;
    return time;
}

std::optional<Duration> durationFrom(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kDuration, "iiii");
    if (!fields)
        return std::nullopt;
    return Duration{(*fields)[0].asInteger(), (*fields)[1].asInteger(), (*fields)[2].asInteger(),
                    (*fields)[3].asInteger()};
}

std::optional<Point> pointFrom(const ValueView &value)
{
    if (const auto fields = fieldsOf(value, tag::kPoint2D, "iff"))
        return Point{
            (*fields)[0].asInteger(), 2, {(*fields)[1].asFloat(), (*fields)[2].asFloat(), 0}};
    if (const auto fields = fieldsOf(value, tag::kPoint3D, "ifff"))
        return Point{(*fields)[0].asInteger(),
                     3,
                     {(*fields)[1].asFloat(), (*fields)[2].asFloat(), (*fields)[3].asFloat()}};
    return std::nullopt;
}

std::string_view vectorTypeName(VectorType type)
{
    switch (type) {
    case VectorType::Integer8:
        return "INTEGER8";
    case VectorType::Integer16:
        return "INTEGER16";
    case VectorType::Integer32:
        return "INTEGER32";
    case VectorType::Integer64:
        return "INTEGER";
    case VectorType::Float32:
        return "FLOAT32";
    case VectorType::Float64:
        break;
    }
    return "FLOAT";
}

std::optional<VectorView> VectorView::from(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kVector, "bb");
    if (!fields || (*fields)[0].size() != 1)
        return std::nullopt;
    const VectorView vector{static_cast<VectorType>((*fields)[0].asBytes()[0]),
                            (*fields)[1].asBytes()};
    const std::size_t itemSize = vectorItemSize(vector.type);
    if (itemSize == 0 || vector.data.size() % itemSize != 0)
        return std::nullopt;
    return vector;
}

std::size_t VectorView::size() const
{
    return data.size() / vectorItemSize(type);
}

std::int64_t VectorView::integerAt(std::size_t i) const
{
    const auto *at = reinterpret_cast<const std::uint8_t *>(data.data()) + i * vectorItemSize(type);
    switch (type) {
    case VectorType::Integer8:
        return static_cast<std::int8_t>(*at);
    case VectorType::Integer16:
        return static_cast<std::int16_t>(loadBigEndian<std::uint16_t>(at));
    case VectorType::Integer32:
        return static_cast<std::int32_t>(loadBigEndian<std::uint32_t>(at));
    default:
        assert(type == VectorType::Integer64);
        return static_cast<std::int64_t>(loadBigEndian<std::uint64_t>(at));
    }
}

double VectorView::floatAt(std::size_t i) const
{
    const auto *at = reinterpret_cast<const std::uint8_t *>(data.data()) + i * vectorItemSize(type);
    if (type == VectorType::Float32)
        return std::bit_cast<float>(loadBigEndian<std::uint32_t>(at));
    assert(type == VectorType::Float64);
    return std::bit_cast<double>(loadBigEndian<std::uint64_t>(at));
}

std::optional<UnsupportedTypeView> UnsupportedTypeView::from(const ValueView &value)
{
    const auto fields = fieldsOf(value, tag::kUnsupportedType, "siim");
    if (!fields)
        return std::nullopt;
    UnsupportedTypeView view{
        (*fields)[0].asString(), (*fields)[1].asInteger(), (*fields)[2].asInteger(), {}};
    const auto message = (*fields)[3].asMap().find("message");
    if (message && message->kind() == Kind::String)
        view.message = message->asString();
    return view;
}

StructureKind classify(const ValueView &structure)
{
    const auto when = [](bool fits, StructureKind kind) {
        return fits ? kind : StructureKind::Broken;
    };
    switch (structure.value().tag()) {
    case tag::kNode:
        return when(NodeView::from(structure).has_value(), StructureKind::Node);
    case tag::kRelationship:
        return when(RelationshipView::from(structure).has_value(), StructureKind::Relationship);
    case tag::kUnboundRelationship:
        return when(UnboundRelationshipView::from(structure).has_value(),
                    StructureKind::UnboundRelationship);
    case tag::kPath:
        return when(PathView::from(structure).has_value(), StructureKind::Path);
    case tag::kDate:
        return when(dateFrom(structure).has_value(), StructureKind::Date);
    case tag::kTime:
        return when(timeFrom(structure).has_value(), StructureKind::Time);
    case tag::kLocalTime:
        return when(localTimeFrom(structure).has_value(), StructureKind::LocalTime);
    case tag::kDateTime:
        return when(dateTimeFrom(structure).has_value(), StructureKind::DateTime);
    case tag::kDateTimeZoneId:
        return when(dateTimeZoneIdFrom(structure).has_value(), StructureKind::DateTimeZoneId);
    case tag::kLegacyDateTime:
        return when(dateTimeFrom(structure).has_value(), StructureKind::LegacyDateTime);
    case tag::kLegacyDateTimeZoneId:
        return when(dateTimeZoneIdFrom(structure).has_value(), StructureKind::LegacyDateTimeZoneId);
    case tag::kLocalDateTime:
        return when(localDateTimeFrom(structure).has_value(), StructureKind::LocalDateTime);
    case tag::kDuration:
        return when(durationFrom(structure).has_value(), StructureKind::Duration);
    case tag::kPoint2D:
        return when(pointFrom(structure).has_value(), StructureKind::Point2D);
    case tag::kPoint3D:
        return when(pointFrom(structure).has_value(), StructureKind::Point3D);
    case tag::kVector:
        return when(VectorView::from(structure).has_value(), StructureKind::Vector);
    case tag::kUnsupportedType:
        return when(UnsupportedTypeView::from(structure).has_value(),
                    StructureKind::UnsupportedType);
    default:
        return StructureKind::Broken;
    }
}

std::string_view structureKindName(StructureKind kind)
{
    switch (kind) {
    case StructureKind::Node:
        return "Node";
    case StructureKind::Relationship:
        return "Relationship";
    case StructureKind::UnboundRelationship:
        return "Unbound relationship";
    case StructureKind::Path:
        return "Path";
    case StructureKind::Date:
        return "Date";
    case StructureKind::Time:
        return "Time";
    case StructureKind::LocalTime:
        return "LocalTime";
    case StructureKind::DateTime:
    case StructureKind::DateTimeZoneId:
    case StructureKind::LegacyDateTime:
    case StructureKind::LegacyDateTimeZoneId:
        return "DateTime";
    case StructureKind::LocalDateTime:
        return "LocalDateTime";
    case StructureKind::Duration:
        return "Duration";
    case StructureKind::Point2D:
    case StructureKind::Point3D:
        return "Point";
    case StructureKind::Vector:
        return "Vector";
    case StructureKind::UnsupportedType:
        return "Unsupported type";
    case StructureKind::Broken:
        return "Broken value";
    }
    return "Broken value";
}

std::string elementIdText(std::string_view elementId, std::int64_t id)
{
    return elementId.empty() ? std::to_string(id) : std::string(elementId);
}

} // namespace bolt
