// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/utf8.h"

#include <cstring>

namespace bolt
{

namespace
{

bool isContinuation(std::uint8_t byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at `p` (2 to 4 bytes), or 0. RFC 3629, section 4.
std::size_t multiByteLength(const std::uint8_t *p, std::size_t left)
{
    const std::uint8_t lead = p[0];
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    if (lead < 0xE0)
        return left >= 2 && isContinuation(p[1]) ? 2 : 0;
    if (left < 3 || !isContinuation(p[1]) || !isContinuation(p[2]))
        return 0;
    if (lead < 0xF0) {
        const bool isOverlong = lead == 0xE0 && p[1] < 0xA0;
        const bool isSurrogate = lead == 0xED && p[1] > 0x9F;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (left < 4 || !isContinuation(p[3]))
        return 0;
    const bool isOverlong = lead == 0xF0 && p[1] < 0x90;
    const bool isTooLarge = lead == 0xF4 && p[1] > 0x8F;
    return isOverlong || isTooLarge ? 0 : 4;
}

} // namespace

bool isValidUtf8(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    std::size_t i = 0;
    while (i < size) {
        if (size - i >= 8) {
            std::uint64_t word;
            std::memcpy(&word, bytes + i, sizeof word);
            if ((word & kHighBits) == 0) {
                i += 8;
                continue;
            }
        }
        if (bytes[i] < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = multiByteLength(bytes + i, size - i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

} // namespace bolt
