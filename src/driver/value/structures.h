// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What structures mean (Bolt documentation, "Structure semantics"). Each `from` checks the tag, the
/// number of fields and their types, and answers nothing when they do not fit: such a structure is
/// shown as broken, with its raw fields, and the rest of the result goes on.
namespace bolt
{

enum class StructureKind : std::uint8_t {
    Node,
    Relationship,
    UnboundRelationship, ///< only inside a path
    Path,
    Date,
    Time,
    LocalTime,
    DateTime,             ///< with an offset
    DateTimeZoneId,       ///< with a zone name
    LegacyDateTime,       ///< Bolt 4 without the UTC patch: seconds of the wall clock
    LegacyDateTimeZoneId, ///< likewise
    LocalDateTime,
    Duration,
    Point2D,
    Point3D,
    Vector,
    UnsupportedType,
    Broken,
};

/// What `structure` (of Kind::Structure) is; Broken when its fields do not fit its tag.
StructureKind classify(const ValueView &structure);

/// "Node", "DateTime", … as people know them.
std::string_view structureKindName(StructureKind kind);

struct NodeView {
    std::int64_t id = 0;
    BoltList labels; ///< of strings
    BoltMap properties;
    std::string_view elementId; ///< empty before Bolt 5: use elementIdText()

    static std::optional<NodeView> from(const ValueView &value);
};

struct RelationshipView {
    std::int64_t id = 0;
    std::int64_t startId = 0;
    std::int64_t endId = 0;
    std::string_view type;
    BoltMap properties;
    std::string_view elementId; ///< these three are empty before Bolt 5
    std::string_view startElementId;
    std::string_view endElementId;

    static std::optional<RelationshipView> from(const ValueView &value);
};

struct UnboundRelationshipView {
    std::int64_t id = 0;
    std::string_view type;
    BoltMap properties;
    std::string_view elementId; ///< empty before Bolt 5

    static std::optional<UnboundRelationshipView> from(const ValueView &value);
};

/// A path: `indices` holds pairs (relationship, node). Every index has been checked.
struct PathView {
    BoltList nodes;         ///< of Node
    BoltList relationships; ///< of UnboundRelationship
    BoltList indices;       ///< of integers

    static std::optional<PathView> from(const ValueView &value);
};

/// One step of a path, its indices resolved.
struct PathStep {
    std::uint32_t from;         ///< into nodes
    std::uint32_t relationship; ///< into relationships
    std::uint32_t to;           ///< into nodes
    bool isForward;             ///< the relationship runs from `from` to `to`
};

/// Walks the steps of a path in order.
class PathWalk
{
public:
    explicit PathWalk(const PathView &path)
        : m_at(path.indices.begin())
    {
    }
    /// The next step, or nothing at the end.
    std::optional<PathStep> next();

private:
    BoltList::Iterator m_at;
    std::uint32_t m_node = 0;
};

struct Date {
    std::int64_t days; ///< since 1970-01-01, may be negative
};
struct Time {
    std::int64_t nanoseconds; ///< since midnight on the wall clock
    std::int64_t offsetSeconds;
};
struct LocalTime {
    std::int64_t nanoseconds;
};
/// An instant with an offset; `seconds` count in UTC, whatever form it came in.
struct DateTime {
    std::int64_t seconds;
    std::int64_t nanoseconds; ///< 0 to 999 999 999, counting forward
    std::int64_t offsetSeconds;
};
/// An instant with a zone name. In the legacy form `seconds` are those of the wall clock.
struct DateTimeZoneId {
    std::int64_t seconds;
    std::int64_t nanoseconds;
    std::string_view zone;
    bool isWallClock;
};
struct LocalDateTime {
    std::int64_t seconds;
    std::int64_t nanoseconds;
};
/// The four parts do not carry over into each other.
struct Duration {
    std::int64_t months;
    std::int64_t days;
    std::int64_t seconds;
    std::int64_t nanoseconds;
};
struct Point {
    std::int64_t srid;
    std::uint32_t dimensions; ///< 2 or 3
    std::array<double, 3> coordinates;
};

enum class VectorType : std::uint8_t {
    Float64 = 0xC1,
    Float32 = 0xC6,
    Integer8 = 0xC8,
    Integer16 = 0xC9,
    Integer32 = 0xCA,
    Integer64 = 0xCB,
};

/// "INTEGER8", … as Cypher has them: the 64-bit ones are plain INTEGER and FLOAT.
std::string_view vectorTypeName(VectorType type);

struct VectorView {
    VectorType type;
    std::string_view data; ///< big-endian numbers

    static std::optional<VectorView> from(const ValueView &value);
    std::size_t size() const;
    bool isInteger() const { return type >= VectorType::Integer8; }
    std::int64_t integerAt(std::size_t i) const;
    /// Exact for Float32 as well.
    double floatAt(std::size_t i) const;
};

/// A stand-in for a value whose type needs a newer protocol.
struct UnsupportedTypeView {
    std::string_view name;
    std::int64_t minimumMajor;
    std::int64_t minimumMinor;
    std::string_view message; ///< may be empty

    static std::optional<UnsupportedTypeView> from(const ValueView &value);
};

/// Each answers nothing when `value` is not of that kind.
std::optional<Date> dateFrom(const ValueView &value);
std::optional<Time> timeFrom(const ValueView &value);
std::optional<LocalTime> localTimeFrom(const ValueView &value);
std::optional<DateTime> dateTimeFrom(const ValueView &value);
std::optional<DateTimeZoneId> dateTimeZoneIdFrom(const ValueView &value);
std::optional<LocalDateTime> localDateTimeFrom(const ValueView &value);
std::optional<Duration> durationFrom(const ValueView &value);
std::optional<Point> pointFrom(const ValueView &value);

/// The element id, or before Bolt 5 the decimal id, as official drivers do.
std::string elementIdText(std::string_view elementId, std::int64_t id);

} // namespace bolt
