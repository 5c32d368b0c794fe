// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

#include <QLatin1String>

#include <string_view>

namespace model
{

/// The type of a value as Cypher calls it: "INTEGER", "ZONED DATETIME", "NODE". A structure that no
/// Bolt version explains is "BROKEN", a stand-in for a newer type "UNSUPPORTED".
QLatin1String kindName(const bolt::ValueView &value);

} // namespace model
