// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <compare>
#include <cstddef>
#include <cstdint>

/// The order of Cypher's ORDER BY over values of any type. Any thread.
namespace model
{

/// The order of types, ascending (openCypher, "Comparability and orderability").
enum class TypeRank : std::uint8_t {
    Map,
    Node,
    Relationship,
    List,
    Path,
    Point,
    ZonedDateTime,
    LocalDateTime,
    Date,
    ZonedTime,
    LocalTime,
    Duration,
    Vector,
    Bytes,
    Uuid,
    Other, ///< what this client cannot read
    String,
    Boolean,
    Number,
    NotANumber,
    Null,
};

TypeRank typeRank(const bolt::ValueView &value);

/// Types by rank, then: numbers by their exact value, strings by code point, temporals by instant
/// and then offset, durations by their average length, nodes and relationships by id, lists and
/// paths item by item, maps by size, keys and values.
std::weak_ordering compareValues(const bolt::ValueView &a, const bolt::ValueView &b);

/// The beginning of compareValues() in fixed size: when two keys differ, they are ordered as their
/// values; when they are the same and isExact, so are the values.
struct SortKey {
    std::uint64_t prefix;
    std::uint16_t suffix;
    TypeRank rank;
    bool isExact;
};

/// `sharedBytes`: so many bytes at their beginning are the same in all strings that are compared.
SortKey sortKey(const bolt::ValueView &value, std::size_t sharedBytes = 0);

} // namespace model
