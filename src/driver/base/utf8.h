// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace bolt
{

/// The high bit of each of 16 bytes, the first byte's lowest.
inline std::uint32_t highBits16(const std::uint8_t *bytes)
{
#ifdef __SSE2__
    const auto *block = reinterpret_cast<const __m128i *>(bytes);
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_loadu_si128(block)));
#else
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 16; ++i)
        bits |= std::uint32_t{bytes[i]} >> 7 << i;
    return bits;
#endif
}

/// True when no byte has its high bit set. Inline, because most strings of a result are short.
inline bool isAscii(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 4) {
        // First, middle and last are all that there is.
        return size == 0 || ((bytes[0] | bytes[size / 2] | bytes[size - 1]) & 0x80) == 0;
    }
    if (size < 8) {
        std::uint32_t first;
        std::uint32_t last;
        std::memcpy(&first, bytes, sizeof first);
        std::memcpy(&last, bytes + size - sizeof last, sizeof last);
        return ((first | last) & 0x80808080U) == 0;
    }
    if (size < 16) {
        std::uint64_t first;
        std::uint64_t last;
        std::memcpy(&first, bytes, sizeof first);
        std::memcpy(&last, bytes + size - sizeof last, sizeof last);
        return ((first | last) & 0x8080808080808080U) == 0;
    }
    std::uint32_t seen = highBits16(bytes + size - 16);
    for (std::size_t i = 0; i + 16 < size; i += 16)
        seen |= highBits16(bytes + i);
    return seen == 0;
}

/// isAscii() for at most 16 bytes where 16 may be read.
inline bool startsWithAscii(const std::uint8_t *bytes, std::size_t size)
{
    static constexpr std::uint16_t kFirst[] = {0,     0x1,    0x3,    0x7,    0xF,   0x1F,
                                               0x3F,  0x7F,   0xFF,   0x1FF,  0x3FF, 0x7FF,
                                               0xFFF, 0x1FFF, 0x3FFF, 0x7FFF, 0xFFFF};
    return (highBits16(bytes) & kFirst[size]) == 0;
}

/// The same for the bytes before `end`, where 16 may be read.
inline bool endsWithAscii(const std::uint8_t *end, std::size_t size)
{
    return highBits16(end - 16) >> (16 - size) == 0;
}

/// isValidUtf8() for text that is not short or not ASCII.
bool isValidLongUtf8(const std::uint8_t *bytes, std::size_t size);

/// True when the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing past
/// U+10FFFF.
inline bool isValidUtf8(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::size_t kShort = 64;
    return (size < kShort && isAscii(bytes, size)) || isValidLongUtf8(bytes, size);
}

} // namespace bolt
