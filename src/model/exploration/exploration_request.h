// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace model
{

enum class Direction : std::uint8_t { Both, Outgoing, Incoming };

/// Relationships of one type and direction.
struct TypeChoice {
    QString type;
    Direction direction = Direction::Both;

    friend bool operator==(const TypeChoice &, const TypeChoice &) = default;
};

/// A property of the nodes at the other ends that holds a text, whatever its case.
struct PropertyFilter {
    QString key;
    QString text;

    bool isEmpty() const { return key.isEmpty(); }
    friend bool operator==(const PropertyFilter &, const PropertyFilter &) = default;
};

/// Relationships of nodes, with the nodes at their other ends.
struct ExpandRequest {
    std::vector<std::string> nodes;        ///< element ids
    std::vector<std::string> known;        ///< relationships that need not come again
    std::vector<TypeChoice> types;         ///< none: every type
    Direction direction = Direction::Both; ///< where no types are named
    QString label;                         ///< of the other ends; empty: any
    PropertyFilter filter;
    std::int64_t limit = 0; ///< of relationships

    friend bool operator==(const ExpandRequest &, const ExpandRequest &) = default;
};

/// Relationships between nodes that are in the picture already.
struct RevealRequest {
    std::vector<std::string> nodes;
    std::vector<std::string> known;
    std::int64_t limit = 0;
    /// At the other ends, whatever the direction; none: `nodes` at both ends.
    std::vector<std::string> others = {};

    friend bool operator==(const RevealRequest &, const RevealRequest &) = default;
};

struct PathRequest {
    enum class Which : std::uint8_t { One, All }; ///< of the shortest
    std::string from;
    std::string to;
    Direction direction = Direction::Both;
    int maxLength = 0; ///< in relationships
    Which which = Which::One;
    std::int64_t limit = 0; ///< of paths

    friend bool operator==(const PathRequest &, const PathRequest &) = default;
};

/// Elements by their ids.
struct FetchRequest {
    std::vector<std::string> nodes;
    std::vector<std::string> edges;

    friend bool operator==(const FetchRequest &, const FetchRequest &) = default;
};

/// What an exploration asks a server for.
using ExplorationRequest = std::variant<ExpandRequest, RevealRequest, PathRequest, FetchRequest>;

} // namespace model
