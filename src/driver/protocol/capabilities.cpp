// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/capabilities.h"

#include <array>

namespace bolt
{

namespace
{

constexpr RouteForm kCluster = RouteForm::ClusterProcedure;
constexpr RouteForm kProcedure = RouteForm::DatabaseProcedure;
constexpr RouteForm kName = RouteForm::MessageWithName;
constexpr RouteForm kMap = RouteForm::MessageWithMap;
constexpr NotificationKey kNoKey = NotificationKey::None;
constexpr NotificationKey kCategories = NotificationKey::Categories;
constexpr NotificationKey kClasses = NotificationKey::Classifications;
constexpr bool kYes = true;
constexpr bool kNo = false;

// clang-format off
// Bolt documentation, "Bolt Protocol message specification", the version notes of each message.
// 5.5 was withdrawn and no Neo4j picks it; it is understood because ranges include it.
constexpr std::array kTable{
    //           version route       pull  db    hello patch utc   imp   ids   logon notify       agent gqlSt gqlFl vec   uuid
    Capabilities{{3, 0}, kCluster,   kNo,  kNo,  kNo,  kNo,  kNo,  kNo,  kNo,  kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{4, 0}, kProcedure, kYes, kYes, kNo,  kNo,  kNo,  kNo,  kNo,  kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{4, 1}, kProcedure, kYes, kYes, kYes, kNo,  kNo,  kNo,  kNo,  kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{4, 2}, kProcedure, kYes, kYes, kYes, kNo,  kNo,  kNo,  kNo,  kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{4, 3}, kName,      kYes, kYes, kYes, kYes, kNo,  kNo,  kNo,  kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{4, 4}, kMap,       kYes, kYes, kYes, kYes, kNo,  kYes, kNo,  kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{5, 0}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kNo,  kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{5, 1}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kNoKey,      kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{5, 2}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kCategories, kNo,  kNo,  kNo,  kNo,  kNo},
    Capabilities{{5, 3}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kCategories, kYes, kNo,  kNo,  kNo,  kNo},
    Capabilities{{5, 4}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kCategories, kYes, kNo,  kNo,  kNo,  kNo},
    Capabilities{{5, 5}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kCategories, kYes, kYes, kNo,  kNo,  kNo},
    Capabilities{{5, 6}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kClasses,    kYes, kYes, kNo,  kNo,  kNo},
    Capabilities{{5, 7}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kClasses,    kYes, kYes, kYes, kNo,  kNo},
    Capabilities{{5, 8}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kClasses,    kYes, kYes, kYes, kNo,  kNo},
    Capabilities{{6, 0}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kClasses,    kYes, kYes, kYes, kYes, kNo},
    Capabilities{{6, 1}, kMap,       kYes, kYes, kYes, kNo,  kYes, kYes, kYes, kYes, kClasses,    kYes, kYes, kYes, kYes, kYes},
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
