// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/responses.h"

#include "driver/protocol/metadata.h"

#include <algorithm>
#include <set>

namespace bolt
{

namespace
{

constexpr std::int64_t kMaxReceiveTimeout = 24 * 3600;
/// Thirty years and more: what lasts longer need not be told apart.
constexpr std::int64_t kMaxTtl = 1'000'000'000;

std::optional<std::vector<std::string>> textsIn(const BoltList &list)
{
    std::vector<std::string> texts;
    for (const ValueView item : list) {
        if (item.kind() != Kind::String)
            return std::nullopt;
        texts.emplace_back(item.asString());
    }
    return texts;
}

/// The list of a role; null for roles that are not known here.
std::vector<ServerAddress> *serversOf(RoutingTable &table, std::string_view role)
{
    if (role == "ROUTE")
        return &table.routers;
    if (role == "READ")
        return &table.readers;
    return role == "WRITE" ? &table.writers : nullptr;
}

/// One entry of `servers`; false when it is malformed.
bool addServers(const ValueView &entry, RoutingTable &table)
{
    if (entry.kind() != Kind::Map)
        return false;
    const auto list = listAt(entry.asMap(), "addresses");
    const auto addresses = list ? textsIn(*list) : std::nullopt;
    if (!addresses)
        return false;
    std::vector<ServerAddress> *servers = serversOf(table, textAt(entry.asMap(), "role"));
    for (const std::string &text : *addresses) {
        auto address = parseServerAddress(text);
        if (!address)
            return false;
        if (servers && std::ranges::find(*servers, *address) == servers->end())
            servers->push_back(std::move(*address));
    }
    return true;
}

} // namespace

HelloAnswer readHelloAnswer(const BoltMap &metadata)
{
    HelloAnswer answer;
    answer.agent = textAt(metadata, "server");
    answer.connectionId = textAt(metadata, "connection_id");
    answer.areCredentialsExpired = booleanAt(metadata, "credentials_expired").value_or(false);
    if (const auto hints = mapAt(metadata, "hints")) {
        const auto seconds = integerAt(*hints, "connection.recv_timeout_seconds").value_or(0);
        answer.receiveTimeoutSeconds = std::clamp<std::int64_t>(seconds, 0, kMaxReceiveTimeout);
        answer.resolvesHomeDatabase = booleanAt(*hints, "ssr.enabled").value_or(false);
        answer.wantsTelemetry = booleanAt(*hints, "telemetry.enabled").value_or(false);
    }
    if (const auto patches = listAt(metadata, "patch_bolt")) {
        for (const ValueView patch : *patches)
            answer.hasUtcPatch |= patch.kind() == Kind::String && patch.asString() == "utc";
    }
    return answer;
}

bool readHasMore(const BoltMap &metadata)
{
    return booleanAt(metadata, "has_more").value_or(false);
}

RunAnswer readRunAnswer(const BoltMap &metadata)
{
    RunAnswer answer;
    if (const auto fields = listAt(metadata, "fields"))
        answer.fields = textsIn(*fields);
    else if (!metadata.find("fields"))
        answer.fields.emplace();
    answer.availableAfterMs = integerAt(metadata, "t_first").value_or(-1);
    answer.resultId = integerAt(metadata, "qid");
    answer.database = textAt(metadata, "db");
    return answer;
}

std::string readBookmark(const BoltMap &metadata)
{
    return textAt(metadata, "bookmark");
}

std::optional<RoutingTable> readRoutingTable(const BoltMap &table)
{
    auto read = readRoutingTable(table.find("ttl"), table.find("servers"));
    if (read)
        read->database = textAt(table, "db");
    return read;
}

std::optional<RoutingTable> readRoutingTable(std::optional<ValueView> ttl,
                                             std::optional<ValueView> servers)
{
    if (!ttl || ttl->kind() != Kind::Integer || !servers || servers->kind() != Kind::List)
        return std::nullopt;
    RoutingTable read;
    read.ttlSeconds = std::clamp<std::int64_t>(ttl->asInteger(), 0, kMaxTtl);
    for (const ValueView entry : servers->asList()) {
        if (!addServers(entry, read))
            return std::nullopt;
    }
    if (read.routers.empty() || read.readers.empty())
        return std::nullopt;
    return read;
}

std::vector<std::string> serversOf(const RoutingTable &table)
{
    std::set<ServerAddress> servers(table.routers.begin(), table.routers.end());
    servers.insert(table.readers.begin(), table.readers.end());
    servers.insert(table.writers.begin(), table.writers.end());
    std::vector<std::string> texts;
    for (const ServerAddress &server : servers)
        texts.push_back(server.text());
    return texts;
}

} // namespace bolt
