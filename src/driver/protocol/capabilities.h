// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/version.h"

#include <cstdint>
#include <span>

namespace bolt
{

/// How a routing table is asked for.
enum class RouteForm : std::uint8_t {
    ClusterProcedure,  ///< Bolt 3: CALL dbms.cluster.routing.getRoutingTable
    DatabaseProcedure, ///< 4.0 to 4.2: CALL dbms.routing.getRoutingTable on `system`
    MessageWithName,   ///< 4.3: ROUTE, its third field the database name or null
    MessageWithMap,    ///< from 4.4: ROUTE, its third field a map
};

/// Under which key the unwanted kinds of notification are sent.
enum class NotificationKey : std::uint8_t { None, Categories, Classifications };

/// What one protocol version can do. Code asks the table, never the version number.
struct Capabilities {
    Version version;
    RouteForm routeForm;
    bool pullCounts;    ///< PULL and DISCARD take n and qid, and SUCCESS may say has_more
    bool databases;     ///< `db` goes with RUN and BEGIN
    bool helloRouting;  ///< HELLO may carry `routing`
    bool utcPatch;      ///< HELLO must ask for UTC date-times
    bool utcDateTimes;  ///< date-times are in UTC, unasked
    bool impersonation; ///< `imp_user`
    bool elementIds;    ///< nodes and relationships have text ids
    bool logon;         ///< authentication travels in LOGON, not in HELLO
    NotificationKey notifications;
    bool boltAgent;   ///< HELLO must carry bolt_agent
    bool gqlStatuses; ///< `statuses` instead of `notifications`
    bool gqlFailures; ///< FAILURE in the GQL form
    bool vectors;     ///< Vector and UnsupportedType structures
    bool uuids;       ///< PackStream 2
};

/// Every version that this driver speaks, oldest first.
std::span<const Capabilities> allCapabilities();

/// The entry of `version`, or null when it is not spoken here.
const Capabilities *capabilitiesOf(Version version);

} // namespace bolt
