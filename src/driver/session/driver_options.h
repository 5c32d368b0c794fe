// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/server_address.h"
#include "driver/net/endpoint.h"
#include "driver/net/transport.h"
#include "driver/packstream/scan.h"
#include "driver/pool/record_store.h"
#include "driver/protocol/handshake.h"
#include "driver/protocol/requests.h"
#include "driver/session/clock.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bolt
{

/// Gives the addresses to ask for a routing table instead of the one of the URI. Called on the
/// driver's thread; it may answer later, on the same thread.
using RouterResolver = std::function<void(const ServerAddress &,
                                          std::function<void(std::vector<ServerAddress>)> answer)>;
using TransportFactory = std::function<std::unique_ptr<Transport>(const Endpoint &)>;

/// Whether servers are told which calls of the driver are used.
enum class Telemetry : std::uint8_t {
    Never,
    WhenAsked, ///< those that ask for it by a hint; LightningBolt itself never does that
};

/// All that a driver needs to know of a server, or of a cluster.
struct DriverOptions {
    Endpoint endpoint; ///< of the URI
    /// Set for neo4j:// schemes.
    std::optional<RoutingContext> routing;
    AuthToken auth;
    std::string userAgent;
    NotificationFilter notifications;
    Telemetry telemetry = Telemetry::Never;
    /// What is offered to a server that is not known yet.
    HandshakeOffer::Kind firstOffer = HandshakeOffer::Kind::Modern;
    /// Offers this protocol version alone instead of all that are spoken.
    std::optional<Version> onlyVersion;
    /// How servers must begin to call themselves ("Neo4j/"); empty: as they like.
    std::string requiredAgent;
    /// Addresses as the routing table names them, and where this machine reaches them instead.
    std::map<ServerAddress, ServerAddress> addressMap;
    RouterResolver routerResolver;      ///< none: the URI's address
    TransportFactory transportFactory;  ///< none: sockets
    std::shared_ptr<const Clock> clock; ///< none: the machine's

    /// From the first packet to the answer to LOGON.
    std::chrono::milliseconds openTimeout{30'000};
    /// For a connection out of the pool, a new one included.
    std::chrono::milliseconds acquisitionTimeout{60'000};
    std::chrono::milliseconds maxConnectionLifetime{3'600'000};
    /// An idle connection older than this is asked for a sign of life before it is used again.
    std::optional<std::chrono::milliseconds> livenessTimeout;
    int maxConnectionsPerServer = 100;
    /// After this no managed transaction is tried again.
    std::chrono::milliseconds maxRetryTime{30'000};
    /// A RESET that isn't answered by then costs the connection.
    std::chrono::milliseconds cancelTimeout{1'500};
    /// Silence after which a channel begins to tell.
    std::chrono::milliseconds stallNotice{3'000};
    /// Silence that ends a connection on which an answer is due; 0: only the silence that the server
    /// itself names does, as statements may take long.
    std::chrono::milliseconds receiveTimeout{0};
    std::int64_t fetchSize = 1000; ///< records a batch; -1: all at once
    std::size_t maxMessageBytes = RecordStore::kDefaultMaxMessage;
    /// Nesting levels that a record or an answer may have; at most kMaxDepth.
    std::size_t maxDepth = kMaxDepth;
    /// What the records of one result may take; 0: no limit.
    std::uint64_t maxResultBytes = 0;
};

} // namespace bolt
