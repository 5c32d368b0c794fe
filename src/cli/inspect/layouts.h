// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/version.h"
#include "driver/value/value_view.h"

#include <optional>
#include <string>

namespace cli
{

/// Why `structure` is none that a server may send in this protocol version; nothing when it is one.
/// The driver itself reads the layouts of all versions at any time.
std::optional<std::string> whyBroken(const bolt::ValueView &structure, bolt::Version version);

} // namespace cli
