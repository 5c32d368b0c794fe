// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/responses.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace bolt
{

namespace
{

std::string textAt(const BoltMap &map, std::string_view key)
{
    const auto value = map.find(key);
    return value && value->kind() == Kind::String ? std::string(value->asString()) : std::string();
}

std::optional<std::int64_t> integerAt(const BoltMap &map, std::string_view key)
{
    const auto value = map.find(key);
    return value && value->kind() == Kind::Integer ? std::optional(value->asInteger())
                                                   : std::nullopt;
}

std::optional<BoltMap> mapAt(const BoltMap &map, std::string_view key)
{
    const auto value = map.find(key);
    return value && value->kind() == Kind::Map ? std::optional(value->asMap()) : std::nullopt;
}

std::optional<BoltList> listAt(const BoltMap &map, std::string_view key)
{
    const auto value = map.find(key);
    return value && value->kind() == Kind::List ? std::optional(value->asList()) : std::nullopt;
}

std::optional<TextPosition> positionAt(const BoltMap &map, std::string_view key)
{
    const auto position = mapAt(map, key);
    if (!position)
        return std::nullopt;
    return TextPosition{integerAt(*position, "offset").value_or(0),
                        integerAt(*position, "line").value_or(0),
                        integerAt(*position, "column").value_or(0)};
}

constexpr std::array<std::pair<std::string_view, std::int64_t Counters::*>, 12> kCounterKeys{{
    {"nodes-created", &Counters::nodesCreated},
    {"nodes-deleted", &Counters::nodesDeleted},
    {"relationships-created", &Counters::relationshipsCreated},
    {"relationships-deleted", &Counters::relationshipsDeleted},
    {"properties-set", &Counters::propertiesSet},
    {"labels-added", &Counters::labelsAdded},
    {"labels-removed", &Counters::labelsRemoved},
    {"indexes-added", &Counters::indexesAdded},
    {"indexes-removed", &Counters::indexesRemoved},
    {"constraints-added", &Counters::constraintsAdded},
    {"constraints-removed", &Counters::constraintsRemoved},
    {"system-updates", &Counters::systemUpdates},
}};

Counters readCounters(const BoltMap &stats)
{
    Counters counters;
    for (const auto &[key, member] : kCounterKeys)
        counters.*member = integerAt(stats, key).value_or(0);
    return counters;
}

/// An entry of `notifications` (up to Bolt 5.4).
Notification readNotification(const BoltMap &map)
{
    return {textAt(map, "code"),        textAt(map, "title"),    textAt(map, "description"),
            textAt(map, "severity"),    textAt(map, "category"), {},
            positionAt(map, "position")};
}

/// An entry of `statuses` (from Bolt 5.6); only those with a code are notifications, the others
/// tell the outcome.
std::optional<Notification> readStatus(const BoltMap &map)
{
    Notification status;
    status.code = textAt(map, "neo4j_code");
    if (status.code.empty())
        return std::nullopt;
    status.title = textAt(map, "title");
    status.description = textAt(map, "description");
    status.gqlStatus = textAt(map, "gql_status");
    if (const auto record = mapAt(map, "diagnostic_record")) {
        status.severity = textAt(*record, "_severity");
        status.category = textAt(*record, "_classification");
        status.position = positionAt(*record, "_position");
    }
    return status;
}

/// Before Bolt 5.7 the place of a syntax error is only told in its text:
/// "(line 1, column 8 (offset: 7))".
std::optional<TextPosition> positionInText(std::string_view text)
{
    const auto numberAfter = [&text](std::string_view mark) -> std::optional<std::int64_t> {
        const std::size_t at = text.rfind(mark);
        if (at == std::string_view::npos)
            return std::nullopt;
        std::int64_t number = 0;
        const char *from = text.data() + at + mark.size();
        if (std::from_chars(from, text.data() + text.size(), number).ec != std::errc())
            return std::nullopt;
        return number;
    };
    const auto line = numberAfter("(line ");
    const auto column = numberAfter(", column ");
    const auto offset = numberAfter("(offset: ");
    if (!line || !column)
        return std::nullopt;
    return TextPosition{offset.value_or(0), *line, *column};
}

} // namespace

bool Counters::containsUpdates() const
{
    return std::ranges::any_of(kCounterKeys,
                               [this](const auto &entry) { return this->*entry.second > 0; });
}

HelloAnswer readHelloAnswer(const BoltMap &metadata)
{
    HelloAnswer answer;
    answer.agent = textAt(metadata, "server");
    answer.connectionId = textAt(metadata, "connection_id");
    if (const auto hints = mapAt(metadata, "hints")) {
        const auto seconds = integerAt(*hints, "connection.recv_timeout_seconds").value_or(0);
        answer.receiveTimeoutSeconds = std::clamp<std::int64_t>(seconds, 0, 24 * 3600);
    }
    if (const auto patches = listAt(metadata, "patch_bolt")) {
        for (const ValueView patch : *patches)
            answer.hasUtcPatch |= patch.kind() == Kind::String && patch.asString() == "utc";
    }
    return answer;
}

bool readHasMore(const BoltMap &metadata)
{
    const auto value = metadata.find("has_more");
    return value && value->kind() == Kind::Boolean && value->asBoolean();
}

std::optional<std::vector<std::string>> readFields(const BoltMap &metadata)
{
    const auto list = listAt(metadata, "fields");
    if (!list)
        return std::nullopt;
    std::vector<std::string> fields;
    for (const ValueView field : *list) {
        if (field.kind() != Kind::String)
            return std::nullopt;
        fields.emplace_back(field.asString());
    }
    return fields;
}

std::int64_t readAvailableAfter(const BoltMap &metadata)
{
    return integerAt(metadata, "t_first").value_or(-1);
}

Summary readSummary(std::span<const std::uint8_t> wire)
{
    const BoltMap metadata = ValueView::fromWire(wire.data()).asMap();
    Summary summary;
    summary.queryType = textAt(metadata, "type");
    summary.database = textAt(metadata, "db");
    summary.bookmark = textAt(metadata, "bookmark");
    summary.availableAfterMs = integerAt(metadata, "t_first").value_or(-1);
    summary.consumedAfterMs = integerAt(metadata, "t_last").value_or(-1);
    if (const auto stats = mapAt(metadata, "stats"))
        summary.counters = readCounters(*stats);
    if (const auto notifications = listAt(metadata, "notifications")) {
        for (const ValueView item : *notifications) {
            if (item.kind() == Kind::Map)
                summary.notifications.push_back(readNotification(item.asMap()));
        }
    }
    if (const auto statuses = listAt(metadata, "statuses")) {
        for (const ValueView item : *statuses) {
            if (item.kind() != Kind::Map)
                continue;
            if (auto status = readStatus(item.asMap()))
                summary.notifications.push_back(std::move(*status));
        }
    }
    summary.metadata.assign(wire.begin(), wire.end());
    return summary;
}

std::string readBookmark(const BoltMap &metadata)
{
    return textAt(metadata, "bookmark");
}

std::vector<std::string> readRoutingServers(const BoltMap &metadata)
{
    std::vector<std::string> addresses;
    const auto table = mapAt(metadata, "rt");
    const auto servers = table ? listAt(*table, "servers") : std::nullopt;
    if (!servers)
        return addresses;
    for (const ValueView server : *servers) {
        const auto list =
            server.kind() == Kind::Map ? listAt(server.asMap(), "addresses") : std::nullopt;
        if (!list)
            continue;
        for (const ValueView address : *list) {
            if (address.kind() == Kind::String)
                addresses.emplace_back(address.asString());
        }
    }
    std::ranges::sort(addresses);
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    return addresses;
}

Error readFailure(const BoltMap &metadata, Step step)
{
    Error error;
    error.step = step;
    error.reason = Reason::Server;
    error.code = textAt(metadata, "neo4j_code");
    if (error.code.empty())
        error.code = textAt(metadata, "code");
    if (error.code.empty())
        error.code = "Neo.DatabaseError.General.UnknownError";
    error.message = textAt(metadata, "message");
    error.gqlStatus = textAt(metadata, "gql_status");
    error.kind = errorKindOf(error.code);
    if (const auto record = mapAt(metadata, "diagnostic_record"))
        error.position = positionAt(*record, "_position");
    if (!error.position)
        error.position = positionInText(error.message);
    return error;
}

ErrorKind errorKindOf(std::string_view code)
{
    // The vendor (first part) is never compared: others than Neo4j use the same scheme.
    const std::size_t first = code.find('.');
    const std::string_view rest = first == std::string_view::npos ? code : code.substr(first + 1);
    if (rest == "ClientError.Security.AuthorizationExpired" ||
        rest == "ClientError.Cluster.NotALeader" ||
        rest == "ClientError.General.ForbiddenOnReadOnlyDatabase")
        return ErrorKind::Retry;
    if (rest == "ClientError.Security.Unauthorized" ||
        rest == "ClientError.Security.AuthenticationRateLimit" ||
        rest == "ClientError.Security.CredentialsExpired" ||
        rest == "ClientError.Security.TokenExpired" || rest.ends_with(".Security.Unauthenticated"))
        return ErrorKind::LogIn;
    if (rest == "TransientError.Transaction.Terminated" ||
        rest == "TransientError.Transaction.LockClientStopped")
        return ErrorKind::FixQuery;
    if (rest.starts_with("TransientError."))
        return ErrorKind::Retry;
    return ErrorKind::FixQuery;
}

} // namespace bolt
