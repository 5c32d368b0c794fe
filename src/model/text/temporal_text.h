// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"

#include <cstdint>
#include <string>

/// Temporal values in ISO 8601, as Cypher's own functions read them: years before 0 and after 9999
/// with a sign, the fraction of a second exact and as short as it can be, "Z" for an offset of 0.
/// All append to UTF-8. The values are those that the `from` functions have accepted. Any thread.
namespace model
{

enum class ZoneLookup : std::uint8_t {
    Known,
    Unknown, ///< this machine does not know the zone: the text shows the fields as they came
};

bool isTemporal(bolt::StructureKind kind);

/// `structure`, which classify() called `kind`, one of the temporal kinds.
ZoneLookup appendTemporal(std::string &out, const bolt::ValueView &structure,
                          bolt::StructureKind kind);

/// "1999-12-31", "-0044-03-15", "+10000-01-01".
void appendDate(std::string &out, bolt::Date date);
/// "12:34:56.5+01:00".
void appendTime(std::string &out, bolt::Time time);
void appendLocalTime(std::string &out, bolt::LocalTime time);
/// "2020-01-31T12:34:56Z".
void appendDateTime(std::string &out, const bolt::DateTime &time);
/// "2020-01-31T12:34:56+01:00[Europe/Berlin]". In a zone that is not known the instant in UTC
/// ("…Z[Mars/Base]"), or, when only the wall clock came, that without an offset.
ZoneLookup appendDateTimeZoneId(std::string &out, const bolt::DateTimeZoneId &time);
/// "Z", "-05:00", "+00:53:28".
void appendOffset(std::string &out, std::int64_t seconds);
void appendLocalDateTime(std::string &out, bolt::LocalDateTime time);
/// "P1Y2M3DT4.000000005S" as toString() writes it in Cypher; "PT0S" for nothing.
void appendDuration(std::string &out, const bolt::Duration &duration);

} // namespace model
