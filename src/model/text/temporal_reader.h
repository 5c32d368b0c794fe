// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// ISO 8601 texts as text/temporal_text.h writes them, read back exactly. Shorter forms (without
/// seconds, without a fraction) are taken as well; what else Cypher understands (weeks, quarters) is
/// not, nor is a part that is out of range: nothing. Any thread.
namespace model
{

std::optional<bolt::Date> readDate(std::string_view text);
std::optional<bolt::LocalTime> readLocalTime(std::string_view text);
std::optional<bolt::Time> readTime(std::string_view text);
std::optional<bolt::LocalDateTime> readLocalDateTime(std::string_view text);
std::optional<bolt::Duration> readDuration(std::string_view text);

/// A date and time with an offset, a zone name or both. The offset must be the zone's own.
struct ZonedText {
    std::int64_t seconds; ///< in UTC
    std::int64_t nanoseconds;
    std::int64_t offsetSeconds;
    std::string zone; ///< empty: there is an offset only
};
std::optional<ZonedText> readDateTime(std::string_view text);

} // namespace model
