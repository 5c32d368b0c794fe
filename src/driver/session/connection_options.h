// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/endpoint.h"
#include "driver/pool/record_store.h"
#include "driver/protocol/requests.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bolt
{

/// All that a connection needs to come to be.
struct ConnectionOptions {
    Endpoint endpoint;
    AuthToken auth;
    std::string userAgent;
    /// Set for neo4j:// schemes: "host:port" as the person wrote it.
    std::optional<std::string> routingAddress;
    /// Offers this protocol version alone instead of all that are spoken.
    std::optional<Version> onlyVersion;
    /// From the first packet to the answer to LOGON.
    std::chrono::milliseconds openTimeout{30'000};
    /// A RESET that isn't answered by then costs the connection.
    std::chrono::milliseconds cancelTimeout{2'000};
    /// Silence after which stalled() begins to tell.
    std::chrono::milliseconds stallNotice{3'000};
    std::size_t maxMessageBytes = RecordStore::kDefaultMaxMessage;
};

/// A server that let us in.
struct ServerIdentity {
    std::string agent; ///< "Neo4j/5.26.0"
    Version version;
    std::string connectionId;
    TlsSession tls;
    /// The servers of the routing table, when one was asked for; more than one means a cluster.
    std::vector<std::string> routingServers;
    bool areCredentialsExpired = false;
};

/// A statement to run.
struct RunRequest {
    std::uint64_t id = 0; ///< comes back with every signal of this run
    std::string query;
    std::vector<std::uint8_t> parameters; ///< a PackStream map; empty: none
    TransactionOptions transaction;       ///< passed over inside an explicit transaction
    /// Pulling pauses when the result holds this much; 0: never.
    std::uint64_t pauseAtBytes = 0;
};

} // namespace bolt
