// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/utf8.h"

#include "driver/base/utf8_wide.h"

#include <bit>

namespace bolt
{

namespace
{

constexpr std::size_t kBlock = 16;

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

/// For at least kBlock bytes, of which as many are looked at together. Near the end those are the
/// last ones, and what lies before `at` is shifted out.
bool isValidByBlocks(const std::uint8_t *bytes, std::size_t size)
{
    const std::uint8_t *const end = bytes + size;
    const std::uint8_t *at = bytes;
    while (true) {
        const auto left = static_cast<std::size_t>(end - at);
        const std::uint32_t high =
            left >= kBlock ? highBits16(at) : highBits16(end - kBlock) >> (kBlock - left);
        if (high == 0) {
            if (left <= kBlock)
                return true;
            at += kBlock;
            continue;
        }
        const int ascii = std::countr_zero(high);
        const std::size_t length =
            multiByteLength(at + ascii, left - static_cast<std::size_t>(ascii));
        if (length == 0)
            return false;
        at += static_cast<std::size_t>(ascii) + length;
    }
}

bool isValidByBytes(const std::uint8_t *bytes, std::size_t size)
{
    for (std::size_t i = 0; i < size;) {
        const std::size_t length = bytes[i] < 0x80 ? 1 : multiByteLength(bytes + i, size - i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

} // namespace

bool isValidLongUtf8(const std::uint8_t *bytes, std::size_t size)
{
#ifdef __x86_64__
    if (size >= kMinWideUtf8) {
        if (__builtin_cpu_supports("avx512bw"))
            return isValidUtf8Avx512(bytes, size);
        if (__builtin_cpu_supports("avx2"))
            return isValidUtf8Avx2(bytes, size);
    }
#endif
    return size < kBlock ? isValidByBytes(bytes, size) : isValidByBlocks(bytes, size);
}

} // namespace bolt
