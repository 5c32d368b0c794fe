// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/scan.h"

#include "driver/base/endian.h"
#include "driver/base/utf8.h"
#include "driver/packstream/bolt_value.h"
#include "driver/packstream/markers.h"

#include <algorithm>

namespace bolt
{

namespace
{

constexpr bool isStringMarker(std::uint8_t m)
{
    return (m & 0xF0) == marker::kTinyString || (m >= marker::kString8 && m <= marker::kString32);
}

/// What a level still expects. A map's keys and values count alike: an even number left means that
/// a key is next.
struct Level {
    std::uint32_t left;
    bool isMap;
};

/// Whether something may follow the value.
enum class Ending : std::uint8_t { Open, Whole };

/// Two speeds: runs of plain values (scalars and strings below 256 bytes that are well and have
/// something behind them) are stepped over by table; step() takes one value of any kind and judges
/// it.
class Scanner
{
public:
    Scanner(const std::uint8_t *bytes, std::size_t size, const ScanRules &rules)
        : m_begin(bytes)
        , m_end(bytes + size)
        , m_wideEnd(size > kWide ? m_end - kWide : bytes)
        , m_version(rules.version)
        , m_maxDepth(std::min(rules.maxDepth, kMaxDepth))
    {
    }

    ScanResult run(Ending ending)
    {
        const std::uint8_t *at = m_begin;
        Level level{1, false};
        std::size_t depth = 0;
        while (at < m_end) {
            at = level.isMap ? afterPlainEntries(at, level.left) : afterPlainItems(at, level.left);
            if (level.left > 0) {
                if (level.isMap && level.left % 2 == 0 && !isStringMarker(*at))
                    return {ScanFault::BadMapKey, offset(at)};
                Level children{0, 0};
                const ScanFault fault = step(at, children);
                if (fault != ScanFault::None)
                    return {fault, offset(at)};
                --level.left;
                if (children.left > 0) {
                    if (depth == m_maxDepth)
                        return {ScanFault::TooDeep, offset(at)};
                    m_levels[depth++] = level;
                    level = children;
                    continue;
                }
            }
            while (level.left == 0) {
                if (depth == 0)
                    return {at == m_end || ending == Ending::Open ? ScanFault::None
                                                                  : ScanFault::Trailing,
                            offset(at)};
                level = m_levels[--depth];
            }
        }
        return {ScanFault::Truncated, offset(at)};
    }

private:
    /// Bytes that a tiny string's check looks at.
    static constexpr std::size_t kWide = 16;

    std::size_t offset(const std::uint8_t *at) const
    {
        return static_cast<std::size_t>(at - m_begin);
    }
    std::size_t roomAt(const std::uint8_t *at) const
    {
        return static_cast<std::size_t>(m_end - at);
    }

    /// Where the value after the plain one at `at` begins; null when the value at `at` is not plain
    /// or nothing follows it.
    [[gnu::always_inline]] const std::uint8_t *afterPlain(const std::uint8_t *at) const
    {
        const std::size_t size = marker::kScalarSizes[*at];
        if (size > 0)
            return at + size < m_end ? at + size : nullptr;
        return *at == marker::kString8 ? afterString8(at) : afterTinyString(at);
    }
    /// The same for a tiny string. Looks at kWide bytes at once: those behind the marker or, near
    /// the end, those before the next value.
    [[gnu::always_inline]] const std::uint8_t *afterTinyString(const std::uint8_t *at) const
    {
        const std::size_t size = std::size_t{*at} - marker::kTinyString;
        if (size >= kWide)
            return nullptr;
        const std::uint8_t *next = at + 1 + size;
        if (at < m_wideEnd)
            return startsWithAscii(at + 1, size) || isValidLongUtf8(at + 1, size) ? next : nullptr;
        if (next < m_end && next - m_begin >= static_cast<std::ptrdiff_t>(kWide))
            return endsWithAscii(next, size) ? next : nullptr;
        return nullptr;
    }
    [[gnu::always_inline]] const std::uint8_t *afterString8(const std::uint8_t *at) const
    {
        if (roomAt(at) < 2)
            return nullptr;
        const std::size_t size = at[1];
        at += 2;
        if (size >= roomAt(at))
            return nullptr;
        return isValidUtf8(at, size) ? at + size : nullptr;
    }
    /// Steps over at most `left` plain values, of which the first begins at `at`.
    [[gnu::always_inline]] const std::uint8_t *afterPlainItems(const std::uint8_t *at,
                                                               std::uint32_t &left) const
    {
        for (; left > 0; --left) {
            const std::uint8_t *next = afterPlain(at);
            if (!next)
                break;
            at = next;
        }
        return at;
    }
    /// The same in a map, unless a value is next whose key was not plain.
    [[gnu::always_inline]] const std::uint8_t *afterPlainEntries(const std::uint8_t *at,
                                                                 std::uint32_t &left) const
    {
        if (left % 2 != 0)
            return at;
        while (left > 0) {
            const std::uint8_t *value = afterTinyString(at);
            if (!value)
                break;
            --left;
            at = value;
            const std::uint8_t *next = afterPlain(at);
            if (!next)
                break;
            --left;
            at = next;
        }
        return at;
    }

    // One value of any kind. These move `at` over a scalar, string or bytes, or over the head of a
    // compound, and say what to expect inside it; after a fault `at` is where the trouble is.

    using Position = const std::uint8_t *;

    ScanFault advance(Position &at, std::size_t count) const
    {
        if (count > roomAt(at))
            return ScanFault::Truncated;
        at += count;
        return ScanFault::None;
    }

    ScanFault text(Position &at, std::uint32_t size) const
    {
        if (size > roomAt(at))
            return ScanFault::Truncated;
        if (!isValidUtf8(at, size))
            return ScanFault::InvalidUtf8;
        at += size;
        return ScanFault::None;
    }

    /// A list item needs at least one byte and a map entry two, so a larger count is a lie.
    ScanFault items(Position at, std::uint32_t count, Level &children) const
    {
        if (count > roomAt(at))
            return ScanFault::Truncated;
        children = {count, false};
        return ScanFault::None;
    }
    ScanFault entries(Position at, std::uint32_t count, Level &children) const
    {
        if (count > roomAt(at) / 2)
            return ScanFault::Truncated;
        children = {2 * count, true};
        return ScanFault::None;
    }

    [[gnu::always_inline]] ScanFault step(Position &at, Level &children) const
    {
        const std::uint8_t m = *at;
        const std::uint32_t tinySize = m & 0x0F;
        switch (m & 0xF0) {
        case marker::kTinyString:
            ++at;
            return text(at, tinySize);
        case marker::kTinyList:
            ++at;
            return items(at, tinySize, children);
        case marker::kTinyMap:
            ++at;
            return entries(at, tinySize, children);
        case marker::kTinyStruct:
            if (const ScanFault fault = advance(at, 2); fault != ScanFault::None)
                return fault;
            return items(at, tinySize, children);
        default:
            return longStep(at, children);
        }
    }

    /// What has no tiny form: a scalar, or a length of its own. There the low two bits of the
    /// marker tell the width of the length, the others the type.
    ScanFault longStep(Position &at, Level &children) const
    {
        const std::uint8_t m = *at;
        if (const std::size_t size = marker::kScalarSizes[m]; size > 0)
            return advance(at, size);
        if (m == marker::kUuid && m_version != PackStreamVersion::V1)
            return advance(at, 1 + BoltValue::kUuidSize);
        const unsigned widthBits = m & 0x03;
        if (m < marker::kBytes8 || m > marker::kMap32 || widthBits == 3)
            return ScanFault::UnknownMarker;
        const std::size_t width = std::size_t{1} << widthBits;
        if (roomAt(at) < 1 + width)
            return ScanFault::Truncated;
        std::uint32_t size = at[1];
        if (width == 2)
            size = loadBigEndian<std::uint16_t>(at + 1);
        else if (width == 4)
            size = loadBigEndian<std::uint32_t>(at + 1);
        if (size > marker::kMaxLength)
            return ScanFault::TooLong;
        at += 1 + width;
        switch (m & 0xFC) {
        case marker::kBytes8:
            return advance(at, size);
        case marker::kString8:
            return text(at, size);
        case marker::kList8:
            return items(at, size, children);
        default:
            return entries(at, size, children);
        }
    }

    const std::uint8_t *const m_begin;
    const std::uint8_t *const m_end;
    const std::uint8_t *const m_wideEnd; ///< a tiny string before this has kWide bytes behind it
    const PackStreamVersion m_version;
    const std::size_t m_maxDepth;
    Level m_levels[kMaxDepth];
};

[[gnu::noinline]] ScanResult scan(const std::uint8_t *bytes, std::size_t size,
                                  const ScanRules &rules, Ending ending)
{
    return Scanner(bytes, size, rules).run(ending);
}

} // namespace

std::string_view scanFaultName(ScanFault fault)
{
    switch (fault) {
    case ScanFault::None:
        return "none";
    case ScanFault::Truncated:
        return "truncated";
    case ScanFault::UnknownMarker:
        return "unknown_marker";
    case ScanFault::InvalidUtf8:
        return "invalid_utf8";
    case ScanFault::TooLong:
        return "too_long";
    case ScanFault::TooDeep:
        return "too_deep";
    case ScanFault::BadMapKey:
        return "bad_map_key";
    case ScanFault::Trailing:
        return "trailing";
    }
    return "unknown";
}

ScanResult scanValue(const std::uint8_t *bytes, std::size_t size, const ScanRules &rules)
{
    return scan(bytes, size, rules, Ending::Open);
}

ScanResult scanWhole(const std::uint8_t *bytes, std::size_t size, const ScanRules &rules)
{
    return scan(bytes, size, rules, Ending::Whole);
}

} // namespace bolt
