// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace bolt
{

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
    std::uint64_t word;
    std::memcpy(&word, bytes + size - sizeof word, sizeof word);
    std::uint64_t seen = word;
    for (std::size_t i = 0; i + sizeof word < size; i += sizeof word) {
        std::memcpy(&word, bytes + i, sizeof word);
        seen |= word;
    }
    return (seen & 0x8080808080808080U) == 0;
}

/// True when the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing past
/// U+10FFFF. Long runs of ASCII cost one test for each
/// eight bytes.
bool isValidUtf8(const std::uint8_t *bytes, std::size_t size);

} // namespace bolt
