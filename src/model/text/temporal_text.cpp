// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/temporal_text.h"

#include "model/text/number_text.h"
#include "model/text/zone_offset.h"

#include <cassert>
#include <cstdlib>

namespace model
{

namespace
{

constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;
__extension__ using Int128 = __int128;

struct CivilDate {
    std::int64_t year;
    int month;
    int day;
};

/// Days since 1970-01-01 to the proleptic Gregorian calendar. Counts in eras of 400 years that begin
/// on a 1 March, so that the leap day is the last of its year.
CivilDate civilFromDays(std::int64_t days)
{
    constexpr std::int64_t kDaysPerEra = 146'097;
    constexpr std::int64_t kEpochInEra = 719'468; ///< 0000-03-01 to 1970-01-01
    const std::int64_t shifted = days + kEpochInEra;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - (kDaysPerEra - 1)) / kDaysPerEra;
    const std::int64_t dayOfEra = shifted - era * kDaysPerEra;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const auto month =
        static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

/// ".5" or nothing; `nanoseconds` of one second.
void appendFraction(std::string &out, std::int64_t nanoseconds)
{
    if (nanoseconds == 0)
        return;
    out += '.';
    appendPadded(out, nanoseconds, 9);
    out.erase(out.find_last_not_of('0') + 1);
}

void appendClock(std::string &out, std::int64_t secondOfDay, std::int64_t nanoseconds)
{
    appendPadded(out, secondOfDay / 3600, 2);
    out += ':';
    appendPadded(out, secondOfDay / 60 % 60, 2);
    out += ':';
    appendPadded(out, secondOfDay % 60, 2);
    appendFraction(out, nanoseconds);
}

void appendWallClock(std::string &out, std::int64_t seconds, std::int64_t nanoseconds)
{
    std::int64_t days = seconds / kSecondsPerDay;
    std::int64_t secondOfDay = seconds % kSecondsPerDay;
    if (secondOfDay < 0) {
        secondOfDay += kSecondsPerDay;
        --days;
    }
    appendDate(out, {days});
    out += 'T';
    appendClock(out, secondOfDay, nanoseconds);
}

/// One part of a duration, such as "3D"; nothing when it is zero.
void appendPart(std::string &out, std::int64_t value, char unit)
{
    if (value == 0)
        return;
    appendInteger(out, value);
    out += unit;
}

/// Hours, minutes and seconds of a duration, all with the sign of the whole.
void appendDurationTime(std::string &out, Int128 nanoseconds)
{
    if (nanoseconds == 0)
        return;
    const Int128 minutes = nanoseconds / kNanosPerSecond / 60;
    const auto rest = static_cast<std::int64_t>(nanoseconds % (60 * kNanosPerSecond));
    out += 'T';
    appendPart(out, static_cast<std::int64_t>(minutes / 60), 'H');
    appendPart(out, static_cast<std::int64_t>(minutes % 60), 'M');
    if (rest == 0)
        return;
    if (rest < 0)
        out += '-';
    appendInteger(out, std::abs(rest / kNanosPerSecond));
    appendFraction(out, std::abs(rest % kNanosPerSecond));
    out += 'S';
}

} // namespace

bool isTemporal(bolt::StructureKind kind)
{
    return kind >= bolt::StructureKind::Date && kind <= bolt::StructureKind::Duration;
}

ZoneLookup appendTemporal(std::string &out, const bolt::ValueView &structure,
                          bolt::StructureKind kind)
{
    switch (kind) {
    case bolt::StructureKind::Date:
        appendDate(out, *bolt::dateFrom(structure));
        break;
    case bolt::StructureKind::Time:
        appendTime(out, *bolt::timeFrom(structure));
        break;
    case bolt::StructureKind::LocalTime:
        appendLocalTime(out, *bolt::localTimeFrom(structure));
        break;
    case bolt::StructureKind::DateTime:
    case bolt::StructureKind::LegacyDateTime:
        appendDateTime(out, *bolt::dateTimeFrom(structure));
        break;
    case bolt::StructureKind::DateTimeZoneId:
    case bolt::StructureKind::LegacyDateTimeZoneId:
        return appendDateTimeZoneId(out, *bolt::dateTimeZoneIdFrom(structure));
    case bolt::StructureKind::LocalDateTime:
        appendLocalDateTime(out, *bolt::localDateTimeFrom(structure));
        break;
    case bolt::StructureKind::Duration:
        appendDuration(out, *bolt::durationFrom(structure));
        break;
    default:
        assert(false);
    }
    return ZoneLookup::Known;
}

void appendDate(std::string &out, bolt::Date date)
{
    const CivilDate civil = civilFromDays(date.days);
    if (civil.year < 0)
        out += '-';
    else if (civil.year > 9999)
        out += '+';
    appendPadded(out, std::abs(civil.year), 4);
    out += '-';
    appendPadded(out, civil.month, 2);
    out += '-';
    appendPadded(out, civil.day, 2);
}

void appendTime(std::string &out, bolt::Time time)
{
    appendLocalTime(out, {time.nanoseconds});
    appendOffset(out, time.offsetSeconds);
}

void appendLocalTime(std::string &out, bolt::LocalTime time)
{
    appendClock(out, time.nanoseconds / kNanosPerSecond, time.nanoseconds % kNanosPerSecond);
}

void appendDateTime(std::string &out, const bolt::DateTime &time)
{
    appendWallClock(out, time.seconds + time.offsetSeconds, time.nanoseconds);
    appendOffset(out, time.offsetSeconds);
}

ZoneLookup appendDateTimeZoneId(std::string &out, const bolt::DateTimeZoneId &time)
{
    const auto offset = time.isWallClock ? offsetAtWallClock(time.zone, time.seconds)
                                         : offsetAtInstant(time.zone, time.seconds);
    appendWallClock(out, time.isWallClock ? time.seconds : time.seconds + offset.value_or(0),
                    time.nanoseconds);
    if (offset || !time.isWallClock)
        appendOffset(out, offset.value_or(0));
    out += '[';
    out += time.zone;
    out += ']';
    return offset ? ZoneLookup::Known : ZoneLookup::Unknown;
}

void appendOffset(std::string &out, std::int64_t seconds)
{
    if (seconds == 0) {
        out += 'Z';
        return;
    }
    out += seconds < 0 ? '-' : '+';
    const std::int64_t size = std::abs(seconds);
    appendPadded(out, size / 3600, 2);
    out += ':';
    appendPadded(out, size / 60 % 60, 2);
    if (size % 60 != 0) {
        out += ':';
        appendPadded(out, size % 60, 2);
    }
}

void appendLocalDateTime(std::string &out, bolt::LocalDateTime time)
{
    appendWallClock(out, time.seconds, time.nanoseconds);
}

void appendDuration(std::string &out, const bolt::Duration &duration)
{
    const std::size_t start = out.size();
    out += 'P';
    appendPart(out, duration.months / 12, 'Y');
    appendPart(out, duration.months % 12, 'M');
    appendPart(out, duration.days, 'D');
    appendDurationTime(out, Int128{duration.seconds} * kNanosPerSecond + duration.nanoseconds);
    if (out.size() == start + 1)
        out += "T0S";
}

} // namespace model
