// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/version.h"

#include <span>

namespace bolt
{

/// What one protocol version can do. Code asks the table, never the version number.
struct Capabilities {
    Version version;
    bool utcPatch;    ///< HELLO must ask for UTC date-times
    bool logon;       ///< authentication travels in LOGON, not in HELLO
    bool boltAgent;   ///< HELLO must carry bolt_agent
    bool gqlFailures; ///< FAILURE in the GQL form
    bool gqlStatuses; ///< `statuses` instead of `notifications`
    bool vectors;     ///< Vector and UnsupportedType structures
};

/// Every version that this driver speaks, oldest first.
std::span<const Capabilities> allCapabilities();

/// The entry of `version`, or null when it is not spoken here.
const Capabilities *capabilitiesOf(Version version);

} // namespace bolt
