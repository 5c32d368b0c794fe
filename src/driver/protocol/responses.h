// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/base/server_address.h"
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
    /// What the server says of itself; older ones say nothing.
    std::optional<bool> saysUpdates;
    std::optional<bool> saysSystemUpdates;

    /// What the server says, or else whether any of them (but systemUpdates) counted something.
    bool containsUpdates() const;
    bool containsSystemUpdates() const;
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

/// An entry of the GQL status list: how the statement ended, or a notification. Made up from the
/// notifications for servers before Bolt 5.6.
struct StatusObject {
    std::string status; ///< "00000", "02000", "01N50"
    std::string description;
    std::string severity;       ///< as sent; empty for outcomes
    std::string classification; ///< as sent; empty for outcomes
    std::optional<TextPosition> position;
    std::vector<std::uint8_t> diagnosticRecord; ///< a PackStream map, its defaults filled in
    bool isNotification = false;
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
    bool hasNotificationList = false; ///< the server sent one (or statuses), be it empty
    /// In the server's order; made-up ones heaviest first: no data, warning, success, information.
    std::vector<StatusObject> statuses;
    /// The whole metadata map as PackStream, for what is not named here (plan, profile).
    std::vector<std::uint8_t> metadata;
};

/// What HELLO (and LOGON) told about the server.
struct HelloAnswer {
    std::string agent;
    std::string connectionId;
    std::int64_t receiveTimeoutSeconds = 0; ///< 0: no such hint
    bool hasUtcPatch = false;
    bool resolvesHomeDatabase = false; ///< hint ssr.enabled
    bool wantsTelemetry = false;       ///< hint telemetry.enabled
    bool areCredentialsExpired = false;
};

/// What RUN (and, but for the fields, BEGIN) told.
struct RunAnswer {
    std::optional<std::vector<std::string>> fields; ///< missing when it is no list of strings
    std::int64_t availableAfterMs = -1;
    std::optional<std::int64_t> resultId;
    std::string database; ///< the resolved home database, from Bolt 5.8 on
};

/// Which servers do what, for one database.
struct RoutingTable {
    std::string database; ///< as the server resolved it; empty before Bolt 4.4
    std::int64_t ttlSeconds = 0;
    std::vector<ServerAddress> routers;
    std::vector<ServerAddress> readers;
    std::vector<ServerAddress> writers;
};

/// Metadata of HELLO's and of LOGON's SUCCESS alike.
HelloAnswer readHelloAnswer(const BoltMap &metadata);
bool readHasMore(const BoltMap &metadata);
RunAnswer readRunAnswer(const BoltMap &metadata);
/// What the result was like, for the statuses that are made up.
struct ResultShape {
    bool hasColumns = false;
    bool hasRecords = false;
};
/// `wire` is the metadata map itself, scanned.
Summary readSummary(std::span<const std::uint8_t> wire, ResultShape shape);
std::string readBookmark(const BoltMap &metadata);
/// From the `rt` map of ROUTE, or from the columns of the procedure's record. Nothing when it is
/// malformed or has no router or no reader.
std::optional<RoutingTable> readRoutingTable(const BoltMap &table);
std::optional<RoutingTable> readRoutingTable(std::optional<ValueView> ttl,
                                             std::optional<ValueView> servers);
/// All servers that a table names, as "host:port", without repetition.
std::vector<std::string> serversOf(const RoutingTable &table);

/// The error that a FAILURE tells, in both forms (before and from Bolt 5.7). Codes of old servers
/// are rewritten to what newer ones say; causes are followed to kMaxCauses.
inline constexpr std::size_t kMaxCauses = 64;
Error readFailure(const BoltMap &metadata, Step step);

/// "Neo.ClientError.Statement.SyntaxError" → what to do next.
ErrorKind errorKindOf(std::string_view code);

} // namespace bolt
