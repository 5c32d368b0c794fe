// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/endpoint.h"
#include "driver/protocol/version.h"

#include <string>
#include <vector>

namespace bolt
{

/// A server that let us in.
struct ServerIdentity {
    std::string address; ///< "host:port" that was connected to
    std::string agent;   ///< "Neo4j/5.26.0"
    Version version;
    std::string connectionId;
    TlsSession tls;
    /// The servers of the routing table, when one was asked for; more than one means a cluster.
    std::vector<std::string> routingServers;
    bool areCredentialsExpired = false;
};

} // namespace bolt
