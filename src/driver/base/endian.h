// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>

namespace bolt
{

/// Reverses the bytes where this machine is little-endian; numbers on the wire are big-endian.
template <std::unsigned_integral T>
constexpr T toBigEndian(T value)
{
    if constexpr (std::endian::native == std::endian::big || sizeof(T) == 1)
        return value;
    else if constexpr (sizeof(T) == 2)
        return __builtin_bswap16(value);
    else if constexpr (sizeof(T) == 4)
        return __builtin_bswap32(value);
    else
        return __builtin_bswap64(value);
}

/// Reads a big-endian number at any alignment; the caller has checked the bounds.
template <std::unsigned_integral T>
inline T loadBigEndian(const std::uint8_t *from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return toBigEndian(value);
}

/// Writes a big-endian number at any alignment.
template <std::unsigned_integral T>
inline void storeBigEndian(std::uint8_t *to, T value)
{
    value = toBigEndian(value);
    std::memcpy(to, &value, sizeof value);
}

} // namespace bolt
