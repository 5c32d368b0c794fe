// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/temporal_reader.h"

#include "model/text/zone_offset.h"

#include <limits>

namespace model
{

namespace
{

constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr std::int64_t kSecondsPerHour = 3600;
constexpr std::int64_t kSecondsPerMinute = 60;
/// As far as java.time goes.
constexpr std::int64_t kMostYears = 999'999'999;
constexpr std::int64_t kMostOffset = 18 * kSecondsPerHour;
__extension__ using Int128 = __int128;

/// A text that is read from the front.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char wanted)
    {
        if (peek() != wanted || m_text.empty())
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// `least` to `most` digits.
    std::optional<std::int64_t> digits(std::size_t least, std::size_t most)
    {
        std::int64_t value = 0;
        std::size_t count = 0;
        while (count < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (peek() - '0');
            m_text.remove_prefix(1);
            ++count;
        }
        if (count < least)
            return std::nullopt;
        return value;
    }
    std::optional<std::int64_t> twoDigits(std::int64_t least, std::int64_t most)
    {
        const auto value = digits(2, 2);
        return value && *value >= least && *value <= most ? value : std::nullopt;
    }
    /// Of a second, behind its point: up to nine digits.
    std::optional<std::int64_t> fraction()
    {
        const std::size_t before = m_text.size();
        auto value = digits(1, 9);
        for (std::size_t count = before - m_text.size(); value && count < 9; ++count)
            *value *= 10;
        return value;
    }
    std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
};

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

std::int64_t daysOfMonth(std::int64_t year, std::int64_t month)
{
    constexpr std::int64_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[month - 1];
}

/// Days from 1970-01-01, counted in eras of 400 years that begin on a 1 March.
std::int64_t daysFromCivil(std::int64_t year, std::int64_t month, std::int64_t day)
{
    constexpr std::int64_t kDaysPerEra = 146'097;
    constexpr std::int64_t kEpochInEra = 719'468;
    const std::int64_t shifted = month <= 2 ? year - 1 : year;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const std::int64_t yearOfEra = shifted - era * 400;
    const std::int64_t dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * kDaysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear -
           kEpochInEra;
}

std::optional<std::int64_t> takeDate(Scanner &scanner)
{
    const bool isNegative = scanner.take('-');
    const bool isSigned = isNegative || scanner.take('+');
    const auto year = scanner.digits(4, isSigned ? 9 : 4);
    if (!year || *year > kMostYears || !scanner.take('-'))
        return std::nullopt;
    const std::int64_t signedYear = isNegative ? -*year : *year;
    const auto month = scanner.twoDigits(1, 12);
    if (!month || !scanner.take('-'))
        return std::nullopt;
    const auto day = scanner.twoDigits(1, daysOfMonth(signedYear, *month));
    if (!day)
        return std::nullopt;
    return daysFromCivil(signedYear, *month, *day);
}

/// Nanoseconds of the day.
std::optional<std::int64_t> takeClock(Scanner &scanner)
{
    const auto hour = scanner.twoDigits(0, 23);
    if (!hour || !scanner.take(':'))
        return std::nullopt;
    const auto minute = scanner.twoDigits(0, 59);
    if (!minute)
        return std::nullopt;
    std::int64_t nanoseconds =
        (*hour * kSecondsPerHour + *minute * kSecondsPerMinute) * kNanosPerSecond;
    if (!scanner.take(':'))
        return nanoseconds;
    const auto second = scanner.twoDigits(0, 59);
    if (!second)
        return std::nullopt;
    nanoseconds += *second * kNanosPerSecond;
    if (!scanner.take('.'))
        return nanoseconds;
    const auto fraction = scanner.fraction();
    if (!fraction)
        return std::nullopt;
    return nanoseconds + *fraction;
}

std::optional<std::int64_t> takeOffset(Scanner &scanner)
{
    if (scanner.take('Z'))
        return 0;
    const bool isWest = scanner.take('-');
    if (!isWest && !scanner.take('+'))
        return std::nullopt;
    const auto hours = scanner.twoDigits(0, 18);
    if (!hours || !scanner.take(':'))
        return std::nullopt;
    const auto minutes = scanner.twoDigits(0, 59);
    if (!minutes)
        return std::nullopt;
    std::int64_t seconds = *hours * kSecondsPerHour + *minutes * kSecondsPerMinute;
    if (scanner.take(':')) {
        const auto more = scanner.twoDigits(0, 59);
        if (!more)
            return std::nullopt;
        seconds += *more;
    }
    if (seconds > kMostOffset)
        return std::nullopt;
    return isWest ? -seconds : seconds;
}

struct WallClock {
    std::int64_t seconds;
    std::int64_t nanoseconds;
};

std::optional<WallClock> takeWallClock(Scanner &scanner)
{
    const auto days = takeDate(scanner);
    if (!days || !scanner.take('T'))
        return std::nullopt;
    const auto clock = takeClock(scanner);
    if (!clock)
        return std::nullopt;
    return WallClock{*days * kSecondsPerDay + *clock / kNanosPerSecond, *clock % kNanosPerSecond};
}

std::optional<std::int64_t> narrowed(Int128 value)
{
    if (value < std::numeric_limits<std::int64_t>::min() ||
        value > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

/// What the parts of a duration add up to.
struct DurationSum {
    Int128 months = 0;
    Int128 days = 0;
    Int128 seconds = 0;
    Int128 nanoseconds = 0;
};

/// One part, such as "-3D"; `units` are the letters that may still come, and those up to the one
/// that is taken go.
bool takePart(Scanner &scanner, std::string_view &units, bool isTime, DurationSum &sum)
{
    const bool isNegative = scanner.take('-');
    const auto number = scanner.digits(1, 18);
    if (!number)
        return false;
    std::int64_t fraction = 0;
    const bool hasFraction = scanner.take('.');
    if (hasFraction) {
        const auto read = scanner.fraction();
        if (!read)
            return false;
        fraction = *read;
    }
    const char unit = scanner.peek();
    const std::size_t at = units.find(unit);
    if (at == std::string_view::npos || !scanner.take(unit) || (hasFraction && unit != 'S'))
        return false;
    units.remove_prefix(at + 1);
    const Int128 value = isNegative ? -*number : *number;
    switch (unit) {
    case 'Y':
        sum.months += value * 12;
        break;
    case 'M':
        (isTime ? sum.seconds : sum.months) += isTime ? value * kSecondsPerMinute : value;
        break;
    case 'W':
        sum.days += value * 7;
        break;
    case 'D':
        sum.days += value;
        break;
    case 'H':
        sum.seconds += value * kSecondsPerHour;
        break;
    default:
        sum.seconds += value;
        sum.nanoseconds += isNegative ? -fraction : fraction;
    }
    return true;
}

} // namespace

std::optional<bolt::Date> readDate(std::string_view text)
{
    Scanner scanner(text);
    const auto days = takeDate(scanner);
    if (!days || !scanner.isAtEnd())
        return std::nullopt;
    return bolt::Date{*days};
}

std::optional<bolt::LocalTime> readLocalTime(std::string_view text)
{
    Scanner scanner(text);
    const auto clock = takeClock(scanner);
    if (!clock || !scanner.isAtEnd())
        return std::nullopt;
    return bolt::LocalTime{*clock};
}

std::optional<bolt::Time> readTime(std::string_view text)
{
    Scanner scanner(text);
    const auto clock = takeClock(scanner);
    const auto offset = clock ? takeOffset(scanner) : std::nullopt;
    if (!offset || !scanner.isAtEnd())
        return std::nullopt;
    return bolt::Time{*clock, *offset};
}

std::optional<bolt::LocalDateTime> readLocalDateTime(std::string_view text)
{
    Scanner scanner(text);
    const auto clock = takeWallClock(scanner);
    if (!clock || !scanner.isAtEnd())
        return std::nullopt;
    return bolt::LocalDateTime{clock->seconds, clock->nanoseconds};
}

std::optional<ZonedText> readDateTime(std::string_view text)
{
    Scanner scanner(text);
    const auto clock = takeWallClock(scanner);
    if (!clock || scanner.isAtEnd())
        return std::nullopt;
    std::optional<std::int64_t> offset;
    if (scanner.peek() != '[') {
        offset = takeOffset(scanner);
        if (!offset)
            return std::nullopt;
    }
    std::string zone;
    if (scanner.take('[')) {
        const std::string_view rest = scanner.rest();
        if (rest.size() < 2 || rest.back() != ']')
            return std::nullopt;
        zone = rest.substr(0, rest.size() - 1);
        const auto own = offset ? offsetAtInstant(zone, clock->seconds - *offset)
                                : offsetAtWallClock(zone, clock->seconds);
        if (!own || (offset && *own != *offset))
            return std::nullopt;
        offset = own;
    } else if (!scanner.isAtEnd()) {
        return std::nullopt;
    }
    return ZonedText{clock->seconds - *offset, clock->nanoseconds, *offset, zone};
}

std::optional<bolt::Duration> readDuration(std::string_view text)
{
    Scanner scanner(text);
    if (!scanner.take('P') || scanner.isAtEnd())
        return std::nullopt;
    DurationSum sum;
    std::string_view dateUnits = "YMWD";
    while (!scanner.isAtEnd() && scanner.peek() != 'T') {
        if (!takePart(scanner, dateUnits, false, sum))
            return std::nullopt;
    }
    if (scanner.take('T')) {
        std::string_view timeUnits = "HMS";
        if (scanner.isAtEnd())
            return std::nullopt;
        while (!scanner.isAtEnd()) {
            if (!takePart(scanner, timeUnits, true, sum))
                return std::nullopt;
        }
    }
    if (sum.nanoseconds < 0) { // they count forward
        sum.nanoseconds += kNanosPerSecond;
        sum.seconds -= 1;
    }
    const auto months = narrowed(sum.months);
    const auto days = narrowed(sum.days);
    const auto seconds = narrowed(sum.seconds);
    if (!months || !days || !seconds)
        return std::nullopt;
    return bolt::Duration{*months, *days, *seconds, static_cast<std::int64_t>(sum.nanoseconds)};
}

} // namespace model
