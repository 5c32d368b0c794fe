// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/scan.h"

#include "driver/base/endian.h"
#include "driver/base/utf8.h"
#include "driver/packstream/markers.h"

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

class Scanner
{
public:
    Scanner(const std::uint8_t *bytes, std::size_t size)
        : m_begin(bytes)
        , m_at(bytes)
        , m_end(bytes + size)
    {
    }

    ScanResult run()
    {
        Level level{1, false};
        while (true) {
            while (level.left == 0) {
                if (m_depth == 0)
                    return {ScanFault::None, offset()};
                level = m_levels[--m_depth];
            }
            if (m_at == m_end)
                return {ScanFault::Truncated, offset()};
            const std::uint8_t m = *m_at;
            if (level.isMap && level.left % 2 == 0 && !isStringMarker(m))
                return {ScanFault::BadMapKey, offset()};
            --level.left;
            Level children{0, false};
            const std::size_t scalarSize = marker::kScalarSizes[m];
            const ScanFault fault = scalarSize > 0 ? advance(scalarSize) : sized(m, children);
            if (fault != ScanFault::None)
                return {fault, offset()};
            if (children.left == 0)
                continue;
            if (m_depth == kMaxDepth)
                return {ScanFault::TooDeep, offset()};
            m_levels[m_depth++] = level;
            level = children;
        }
    }

private:
    std::size_t offset() const { return static_cast<std::size_t>(m_at - m_begin); }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }

    ScanFault advance(std::size_t count)
    {
        if (count > left())
            return ScanFault::Truncated;
        m_at += count;
        return ScanFault::None;
    }

    ScanFault text(std::uint32_t size)
    {
        if (size > left())
            return ScanFault::Truncated;
        if (!isAscii(m_at, size) && !isValidUtf8(m_at, size))
            return ScanFault::InvalidUtf8;
        m_at += size;
        return ScanFault::None;
    }

    /// A list item needs at least one byte and a map entry two, so a larger count is a lie.
    ScanFault items(std::uint32_t count, Level &children) const
    {
        if (count > left())
            return ScanFault::Truncated;
        children = {count, false};
        return ScanFault::None;
    }
    ScanFault entries(std::uint32_t count, Level &children) const
    {
        if (count > left() / 2)
            return ScanFault::Truncated;
        children = {2 * count, true};
        return ScanFault::None;
    }

    /// Steps over a string or bytes, or over the head of a list, map or structure.
    ScanFault sized(std::uint8_t m, Level &children)
    {
        const std::uint32_t tinySize = m & 0x0F;
        switch (m & 0xF0) {
        case marker::kTinyString:
            ++m_at;
            return text(tinySize);
        case marker::kTinyList:
            ++m_at;
            return items(tinySize, children);
        case marker::kTinyMap:
            ++m_at;
            return entries(tinySize, children);
        case marker::kTinyStruct:
            if (const ScanFault fault = advance(2); fault != ScanFault::None)
                return fault;
            return items(tinySize, children);
        default:
            return longSized(m, children);
        }
    }

    /// The same with a length of its own. The low two bits of the marker tell its width, the others
    /// the type.
    ScanFault longSized(std::uint8_t m, Level &children)
    {
        const unsigned widthBits = m & 0x03;
        if (m < marker::kBytes8 || m > marker::kMap32 || widthBits == 3)
            return ScanFault::UnknownMarker;
        const std::size_t width = std::size_t{1} << widthBits;
        if (left() < 1 + width)
            return ScanFault::Truncated;
        std::uint32_t size = m_at[1];
        if (width == 2)
            size = loadBigEndian<std::uint16_t>(m_at + 1);
        else if (width == 4)
            size = loadBigEndian<std::uint32_t>(m_at + 1);
        if (size > marker::kMaxLength)
            return ScanFault::TooLong;
        m_at += 1 + width;
        switch (m & 0xFC) {
        case marker::kBytes8:
            return advance(size);
        case marker::kString8:
            return text(size);
        case marker::kList8:
            return items(size, children);
        default:
            return entries(size, children);
        }
    }

    const std::uint8_t *const m_begin;
    const std::uint8_t *m_at;
    const std::uint8_t *const m_end;
    std::size_t m_depth = 0;
    Level m_levels[kMaxDepth];
};

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

ScanResult scanValue(const std::uint8_t *bytes, std::size_t size)
{
    return Scanner(bytes, size).run();
}

ScanResult scanWhole(const std::uint8_t *bytes, std::size_t size)
{
    const ScanResult result = scanValue(bytes, size);
    if (result.isOk() && result.offset != size)
        return {ScanFault::Trailing, result.offset};
    return result;
}

} // namespace bolt
