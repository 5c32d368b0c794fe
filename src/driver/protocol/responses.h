// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/value/value_view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the metadata of the server's answers says (Bolt documentation, "Messages", SUCCESS and
/// FAILURE). Metadata comes from strangers: unknown keys and wrong types are passed over.
namespace bolt
{

/// The server's message tags.
enum class ResponseTag : std::uint8_t {
    Success = 0x70,
    Record = 0x71,
    Ignored = 0x7E,
    Failure = 0x7F,
};

/// What a statement changed.
struct Counters {
    std::int64_t nodesCreated = 0;
    std::int64_t nodesDeleted = 0;
    std::int64_t relationshipsCreated = 0;
    std::int64_t relationshipsDeleted = 0;
    std::int64_t propertiesSet = 0;
    std::int64_t labelsAdded = 0;
    std::int64_t labelsRemoved = 0;
    std::int64_t indexesAdded = 0;
    std::int64_t indexesRemoved = 0;
    std::int64_t constraintsAdded = 0;
    std::int64_t constraintsRemoved = 0;
    std::int64_t systemUpdates = 0;

    /// Whether any of them counted something.
    bool containsUpdates() const;
};

/// Something that the server wants to tell about a statement.
struct Notification {
    std::string code;
    std::string title;
    std::string description;
    std::string severity; ///< "WARNING", "INFORMATION", or what else it sent
    std::string category;
    std::string gqlStatus; ///< from Bolt 5.6 on
    std::optional<TextPosition> position;
};

/// How a statement ended well.
struct Summary {
    std::string queryType; ///< "r", "w", "rw", "s", or what else it sent
    std::string database;
    std::string bookmark;
    std::int64_t availableAfterMs = -1; ///< -1: not told
    std::int64_t consumedAfterMs = -1;
    Counters counters;
    std::vector<Notification> notifications;
    /// The whole metadata map as PackStream, for what is not named here (plan, profile).
    std::vector<std::uint8_t> metadata;
};

/// What HELLO (and LOGON) told about the server.
struct HelloAnswer {
    std::string agent;
    std::string connectionId;
    std::int64_t receiveTimeoutSeconds = 0; ///< 0: no such hint
    bool hasUtcPatch = false;
};

HelloAnswer readHelloAnswer(const BoltMap &metadata);
bool readHasMore(const BoltMap &metadata);
/// Column names of a RUN's SUCCESS; nothing when they are missing or no list of strings.
std::optional<std::vector<std::string>> readFields(const BoltMap &metadata);
std::int64_t readAvailableAfter(const BoltMap &metadata);
/// `wire` is the metadata map itself, scanned.
Summary readSummary(std::span<const std::uint8_t> wire);
std::string readBookmark(const BoltMap &metadata);
/// Servers that a routing table names, without repetition.
std::vector<std::string> readRoutingServers(const BoltMap &metadata);

/// The error that a FAILURE tells, in both forms (before and from Bolt 5.7).
Error readFailure(const BoltMap &metadata, Step step);

/// "Neo.ClientError.Statement.SyntaxError" → what to do next.
ErrorKind errorKindOf(std::string_view code);

} // namespace bolt
