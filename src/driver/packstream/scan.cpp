// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/scan.h"

#include "driver/base/endian.h"
#include "driver/base/utf8.h"
#include "driver/packstream/markers.h"

namespace bolt
{

namespace
{

/// What the level still expects.
struct Level {
    std::uint32_t left; ///< items; for a map, entries
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
                    return {m_fault, offset()};
                level = m_levels[--m_depth];
            }
            --level.left;
            if (level.isMap && !key())
                return {m_fault, offset()};
            Level children{0, false};
            if (!head(children))
                return {m_fault, offset()};
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

    bool fail(ScanFault fault)
    {
        m_fault = fault;
        return false;
    }

    bool advance(std::size_t count)
    {
        if (count > left())
            return fail(ScanFault::Truncated);
        m_at += count;
        return true;
    }

    template <typename T>
    bool length(std::uint32_t &out)
    {
        if (left() < 1 + sizeof(T))
            return fail(ScanFault::Truncated);
        const T value = loadBigEndian<T>(m_at + 1);
        if (sizeof(T) == 4 && value > marker::kMaxLength)
            return fail(ScanFault::TooLong);
        m_at += 1 + sizeof(T);
        out = value;
        return true;
    }

    bool text(std::uint32_t size)
    {
        if (size > left())
            return fail(ScanFault::Truncated);
        if (!isValidUtf8(m_at, size))
            return fail(ScanFault::InvalidUtf8);
        m_at += size;
        return true;
    }

    bool key()
    {
        if (m_at == m_end)
            return fail(ScanFault::Truncated);
        std::uint32_t size = 0;
        const std::uint8_t m = *m_at;
        if ((m & 0xF0) == marker::kTinyString) {
            ++m_at;
            return text(m & 0x0F);
        }
        switch (m) {
        case marker::kString8:
            return length<std::uint8_t>(size) && text(size);
        case marker::kString16:
            return length<std::uint16_t>(size) && text(size);
        case marker::kString32:
            return length<std::uint32_t>(size) && text(size);
        default:
            return fail(ScanFault::BadMapKey);
        }
    }

    /// A list item needs at least one byte and a map entry two, so a larger count is a lie.
    bool items(std::uint32_t count, Level &children)
    {
        if (count > left())
            return fail(ScanFault::Truncated);
        children = {count, false};
        return true;
    }
    bool entries(std::uint32_t count, Level &children)
    {
        if (count > left() / 2)
            return fail(ScanFault::Truncated);
        children = {count, true};
        return true;
    }

    /// Steps over a scalar, or over the head of a list, map or structure.
    bool head(Level &children)
    {
        if (m_at == m_end)
            return fail(ScanFault::Truncated);
        std::uint32_t size = 0;
        const std::uint8_t m = *m_at;
        switch (m >> 4) {
        case 0x0:
        case 0x1:
        case 0x2:
        case 0x3:
        case 0x4:
        case 0x5:
        case 0x6:
        case 0x7:
        case 0xF:
            ++m_at;
            return true;
        case 0x8:
            ++m_at;
            return text(m & 0x0F);
        case 0x9:
            ++m_at;
            return items(m & 0x0F, children);
        case 0xA:
            ++m_at;
            return entries(m & 0x0F, children);
        case 0xB:
            return advance(2) && items(m & 0x0F, children);
        default:
            break;
        }
        switch (m) {
        case marker::kNull:
        case marker::kFalse:
        case marker::kTrue:
            ++m_at;
            return true;
        case marker::kFloat:
        case marker::kInt64:
            return advance(9);
        case marker::kInt8:
            return advance(2);
        case marker::kInt16:
            return advance(3);
        case marker::kInt32:
            return advance(5);
        case marker::kBytes8:
            return length<std::uint8_t>(size) && advance(size);
        case marker::kBytes16:
            return length<std::uint16_t>(size) && advance(size);
        case marker::kBytes32:
            return length<std::uint32_t>(size) && advance(size);
        case marker::kString8:
            return length<std::uint8_t>(size) && text(size);
        case marker::kString16:
            return length<std::uint16_t>(size) && text(size);
        case marker::kString32:
            return length<std::uint32_t>(size) && text(size);
        case marker::kList8:
            return length<std::uint8_t>(size) && items(size, children);
        case marker::kList16:
            return length<std::uint16_t>(size) && items(size, children);
        case marker::kList32:
            return length<std::uint32_t>(size) && items(size, children);
        case marker::kMap8:
            return length<std::uint8_t>(size) && entries(size, children);
        case marker::kMap16:
            return length<std::uint16_t>(size) && entries(size, children);
        case marker::kMap32:
            return length<std::uint32_t>(size) && entries(size, children);
        default:
            return fail(ScanFault::UnknownMarker);
        }
    }

    const std::uint8_t *const m_begin;
    const std::uint8_t *m_at;
    const std::uint8_t *const m_end;
    ScanFault m_fault = ScanFault::None;
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
