// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/capabilities.h"

#include <array>

namespace bolt
{

namespace
{

// clang-format off
// Bolt documentation, "Bolt Protocol message specification", the version notes of each message.
constexpr std::array kTable{
    //           version  utcPatch logon  agent  gqlFail gqlStat vectors
    Capabilities{{4, 4},  true,    false, false, false,  false,  false},
    Capabilities{{5, 0},  false,   false, false, false,  false,  false},
    Capabilities{{5, 1},  false,   true,  false, false,  false,  false},
    Capabilities{{5, 2},  false,   true,  false, false,  false,  false},
    Capabilities{{5, 3},  false,   true,  true,  false,  false,  false},
    Capabilities{{5, 4},  false,   true,  true,  false,  false,  false},
    Capabilities{{5, 5},  false,   true,  true,  false,  false,  false},
    Capabilities{{5, 6},  false,   true,  true,  false,  true,   false},
    Capabilities{{5, 7},  false,   true,  true,  true,   true,   false},
    Capabilities{{5, 8},  false,   true,  true,  true,   true,   false},
    Capabilities{{6, 0},  false,   true,  true,  true,   true,   true},
};
// clang-format on

} // namespace

std::span<const Capabilities> allCapabilities()
{
    return kTable;
}

const Capabilities *capabilitiesOf(Version version)
{
    for (const Capabilities &entry : kTable) {
        if (entry.version == version)
            return &entry;
    }
    return nullptr;
}

} // namespace bolt
