// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Offsets of named time zones for any year that a server can send. Any thread.
namespace model
{

/// Seconds east of UTC in `zone` at `utcSeconds` since the epoch; nothing when this machine does not
/// know the zone.
std::optional<std::int64_t> offsetAtInstant(std::string_view zone, std::int64_t utcSeconds);

/// The same for a wall clock's reading. Where it is ambiguous the earlier instant counts, as in Java;
/// where the clock skipped it, the offset before the jump.
std::optional<std::int64_t> offsetAtWallClock(std::string_view zone, std::int64_t wallSeconds);

} // namespace model
