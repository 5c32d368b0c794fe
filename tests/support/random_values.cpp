// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_values.h"

#include <array>
#include <bit>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <set>
#include <string_view>

namespace test
{

namespace
{

constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
/// -999999999-01-01 and +999999999-12-31.
constexpr std::int64_t kFirstDay = -365'243'219'162;
constexpr std::int64_t kLastDay = 365'241'780'471;
/// Offsets move an instant by 18 hours at most, which must not lead out of the range of dates.
constexpr std::int64_t kFirstSecond = (kFirstDay + 1) * kSecondsPerDay;
constexpr std::int64_t kLastSecond = kLastDay * kSecondsPerDay - 1;
constexpr std::int64_t kLargestOffset = 18 * 3600;

/// What statements, strings and names could take for something else.
constexpr std::string_view kPieces[] = {
    "a",       "Z",       " ",           "\n",     "\r",   "\t",   "\b",      "\f",
    "'",       "\"",      "`",           "``",     "\\",   "\\\\", "\\n",     "\\u0041",
    "\\u0060", "\\u0027", "\\U000000e9", "\\u",    "$p",   "{x}",  "}",       "//",
    "/*",      "*/",      ";",           "ü",      "€",    "🦊", "e\u0301", "\u0085",
    "\u2028",  "\ufeff",  "\ufffe",      "\uffff", "\x7f", "\x01", "\x1f",    "\U0010ffff",
    "\u200b",  "\u00a0",  "null",        "0",      "_",
};

constexpr std::string_view kZones[] = {
    "Europe/Berlin",
    "Europe/Amsterdam",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Africa/Monrovia",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "America/Argentina/Buenos_Aires",
    "Asia/Pyongyang",
    "Asia/Tehran",
    "Etc/UTC",
};

/// Around changes of the clocks.
constexpr std::int64_t kTransitions[] = {
    1'711'846'800,  // 2024-03-31, Europe
    1'729'990'800,  // 2024-10-27, Europe
    1'730'613'600,  // 2024-11-03, New York
    1'325'239'200,  // 2011-12-30, Apia leaves out a day
    -1'025'745'572, // 1937-07-01, Amsterdam's offset loses its seconds
    63'593'070,     // 1972-01-07, Monrovia's likewise
};

void appendCodePoint(std::string &out, std::uint32_t code)
{
    const auto add = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | code >> 6);
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3F));
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    }
}

std::string bigEndian(std::uint64_t bits, std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[size - 1 - i] = static_cast<char>(bits >> (8 * i));
    return bytes;
}

} // namespace

RandomValues::RandomValues(std::uint64_t seed, ValueKinds kinds)
    : m_random(seed)
    , m_kinds(kinds)
{
}

Tree RandomValues::value(int depth)
{
    if (depth < 4 && oneIn(5))
        return oneIn(2) ? listValue(depth) : mapValue(depth);
    return scalar();
}

Tree RandomValues::scalar()
{
    switch (below(11)) {
    case 0:
        return oneIn(2) ? null() : boolean(oneIn(2));
    case 1:
    case 2:
        return integerValue();
    case 3:
        return floatValue();
    case 4:
    case 5:
        return stringValue();
    case 6:
        return m_kinds.hasBytes ? bytesValue() : stringValue();
    case 7:
        return duration();
    case 8:
        return point();
    case 9:
        return m_kinds.hasVectors ? vector() : temporal();
    default:
        return temporal();
    }
}

Tree RandomValues::integerValue()
{
    constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
    constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
    if (oneIn(4))
        return integer(between(kMin, kMax));
    return integer(static_cast<std::int64_t>(m_random()) >> below(64));
}

Tree RandomValues::floatValue()
{
    using Limits = std::numeric_limits<double>;
    constexpr std::array kEnds{0.0,
                               -0.0,
                               1.0,
                               Limits::max(),
                               Limits::lowest(),
                               Limits::min(),
                               Limits::denorm_min(),
                               -Limits::denorm_min(),
                               Limits::infinity(),
                               -Limits::infinity(),
                               Limits::quiet_NaN(),
                               9007199254740993.0,
                               1e21,
                               1e-7,
                               0.1};
    if (oneIn(3))
        return floating(kEnds[below(kEnds.size())]);
    if (oneIn(3)) // a denormal
        return floating(std::bit_cast<double>(m_random() & 0x800F'FFFF'FFFF'FFFFU));
    return floating(std::bit_cast<double>(m_random()));
}

Tree RandomValues::stringValue()
{
    return string(text(oneIn(50) ? below(2000) : below(12)));
}

Tree RandomValues::bytesValue()
{
    std::string value(oneIn(20) ? below(70'000) : below(20), '\0');
    for (char &byte : value)
        byte = static_cast<char>(m_random());
    return bytes(value);
}

Tree RandomValues::temporal()
{
    constexpr std::int64_t kLastNano = kSecondsPerDay * kNanosPerSecond - 1;
    switch (below(5)) {
    case 0:
        return structure('D', {integer(between(kFirstDay, kLastDay))});
    case 1:
        return structure('T', {integer(between(0, kLastNano)), integer(offsetSeconds())});
    case 2:
        return structure('t', {integer(between(0, kLastNano))});
    case 3:
        return structure('d', {integer(between(kFirstSecond, kLastSecond)),
                               integer(between(0, kNanosPerSecond - 1))});
    default:
        return dateTime();
    }
}

Tree RandomValues::dateTime()
{
    const Tree nanoseconds = integer(between(0, kNanosPerSecond - 1));
    std::int64_t seconds = 0;
    if (oneIn(3)) // where people live
        seconds = between(-5'000'000'000, 10'000'000'000);
    else if (oneIn(2))
        seconds = kTransitions[below(std::size(kTransitions))] + between(-7201, 7201);
    else
        seconds = between(kFirstSecond, kLastSecond);
    if (oneIn(2))
        return structure('I', {integer(seconds), nanoseconds, integer(offsetSeconds())});
    return structure('i',
                     {integer(seconds), nanoseconds, string(kZones[below(std::size(kZones))])});
}

/// Servers take no duration that is longer than 2^63 seconds in all, and hold its nanoseconds below
/// a second.
Tree RandomValues::duration()
{
    constexpr std::int64_t kMonths = 1'000'000'000'000;
    constexpr std::int64_t kDays = 30'000'000'000'000;
    constexpr std::int64_t kSeconds = 1'000'000'000'000'000'000;
    const auto part = [this](std::int64_t limit) {
        if (oneIn(3))
            return std::int64_t{0};
        return oneIn(2) ? between(-limit, limit) : between(-100, 100);
    };
    return structure('E', {integer(part(kMonths)), integer(part(kDays)), integer(part(kSeconds)),
                           integer(oneIn(2) ? 0 : between(0, kNanosPerSecond - 1))});
}

Tree RandomValues::point()
{
    constexpr double kAny = std::numeric_limits<double>::max();
    const bool isGeographic = oneIn(2);
    std::vector<Tree> fields;
    const bool isInSpace = oneIn(2);
    if (isGeographic)
        fields = {integer(isInSpace ? 4979 : 4326), floating(coordinate(180)),
                  floating(coordinate(90))};
    else
        fields = {integer(isInSpace ? 9157 : 7203), floating(coordinate(kAny)),
                  floating(coordinate(kAny))};
    if (isInSpace)
        fields.push_back(floating(coordinate(kAny)));
    return structure(isInSpace ? 'Y' : 'X', std::move(fields));
}

Tree RandomValues::vector()
{
    struct Type {
        std::string_view marker;
        std::size_t size;
        bool isFloat;
    };
    constexpr Type kTypes[] = {{"\xC1", 8, true},  {"\xC6", 4, true},  {"\xC8", 1, false},
                               {"\xC9", 2, false}, {"\xCA", 4, false}, {"\xCB", 8, false}};
    const Type &type = kTypes[below(std::size(kTypes))];
    std::string numbers;
    const std::size_t dimension = 1 + (oneIn(30) ? below(1000) : below(8));
    for (std::size_t i = 0; i < dimension; ++i) {
        std::uint64_t bits = m_random();
        if (type.isFloat && type.size == 8) {
            while (!std::isfinite(std::bit_cast<double>(bits)))
                bits = m_random();
        } else if (type.isFloat) {
            while (!std::isfinite(std::bit_cast<float>(static_cast<std::uint32_t>(bits))))
                bits = m_random();
        } else if (oneIn(4)) {
            bits = std::uint64_t{1}
                   << (8 * type.size - 1); // the smallest, or one above the largest
            bits -= below(2);
        }
        numbers += bigEndian(bits, type.size);
    }
    return structure('V', {bytes(type.marker), bytes(numbers)});
}

Tree RandomValues::listValue(int depth)
{
    std::vector<Tree> items;
    const std::size_t count = oneIn(40) ? below(60) : below(5);
    for (std::size_t i = 0; i < count; ++i)
        items.push_back(value(depth + 1));
    return list(std::move(items));
}

Tree RandomValues::mapValue(int depth)
{
    std::vector<Tree> entries;
    std::set<std::string> keys;
    const std::size_t count = below(5);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string key = text(below(4));
        if (!keys.insert(key).second)
            continue;
        entries.push_back(string(key));
        entries.push_back(value(depth + 1));
    }
    return map(std::move(entries));
}

std::int64_t RandomValues::between(std::int64_t lowest, std::int64_t highest)
{
    if (oneIn(6))
        return oneIn(2) ? lowest : highest;
    const auto span = static_cast<std::uint64_t>(highest) - static_cast<std::uint64_t>(lowest);
    const std::uint64_t step = span == UINT64_MAX ? m_random() : below(span + 1);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(lowest) + step);
}

/// No -0.0, which newer servers do not keep in a longitude.
double RandomValues::coordinate(double limit)
{
    if (oneIn(5))
        return oneIn(2) ? limit : -limit;
    if (oneIn(5))
        return 0.0;
    if (oneIn(4))
        return std::bit_cast<double>(m_random() & 0x800F'FFFF'FFFF'FFFFU);
    return std::uniform_real_distribution<double>(-1, 1)(m_random) * limit;
}

std::int64_t RandomValues::offsetSeconds()
{
    if (oneIn(3))
        return between(-kLargestOffset, kLargestOffset);
    return 900 * between(-kLargestOffset / 900, kLargestOffset / 900);
}

std::string RandomValues::text(std::size_t pieces)
{
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) {
        if (oneIn(3)) {
            text += kPieces[below(std::size(kPieces))];
            continue;
        }
        auto code = static_cast<std::uint32_t>(below(0x110000) >> below(21));
        if (code >= 0xD800 && code <= 0xDFFF) // halves of UTF-16 pairs are no characters
            code = 0;
        appendCodePoint(text, code);
    }
    return text;
}

} // namespace test
