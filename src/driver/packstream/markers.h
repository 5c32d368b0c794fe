// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// The markers of PackStream (versions 1 and 2; Bolt documentation, "PackStream", "Data types").
namespace bolt::marker
{

inline constexpr std::uint8_t kTinyString = 0x80;
inline constexpr std::uint8_t kTinyList = 0x90;
inline constexpr std::uint8_t kTinyMap = 0xA0;
inline constexpr std::uint8_t kTinyStruct = 0xB0;
inline constexpr std::uint8_t kNull = 0xC0;
inline constexpr std::uint8_t kFloat = 0xC1;
inline constexpr std::uint8_t kFalse = 0xC2;
inline constexpr std::uint8_t kTrue = 0xC3;
inline constexpr std::uint8_t kInt8 = 0xC8;
inline constexpr std::uint8_t kInt16 = 0xC9;
inline constexpr std::uint8_t kInt32 = 0xCA;
inline constexpr std::uint8_t kInt64 = 0xCB;
inline constexpr std::uint8_t kBytes8 = 0xCC;
inline constexpr std::uint8_t kBytes16 = 0xCD;
inline constexpr std::uint8_t kBytes32 = 0xCE;
inline constexpr std::uint8_t kString8 = 0xD0;
inline constexpr std::uint8_t kString16 = 0xD1;
inline constexpr std::uint8_t kString32 = 0xD2;
inline constexpr std::uint8_t kList8 = 0xD4;
inline constexpr std::uint8_t kList16 = 0xD5;
inline constexpr std::uint8_t kList32 = 0xD6;
inline constexpr std::uint8_t kMap8 = 0xD8;
inline constexpr std::uint8_t kMap16 = 0xD9;
inline constexpr std::uint8_t kMap32 = 0xDA;
/// Since PackStream 2.
inline constexpr std::uint8_t kUuid = 0xE0;
inline constexpr std::uint8_t kFirstNegativeTinyInt = 0xF0;

/// No length may exceed this, whatever its form could hold.
inline constexpr std::uint32_t kMaxLength = 2147483647;

/// Bytes of the values whose size their marker alone tells; 0 for all others.
constexpr std::array<std::uint8_t, 256> makeScalarSizes()
{
    std::array<std::uint8_t, 256> sizes{};
    for (std::size_t m = 0; m < 0x80; ++m)
        sizes[m] = 1;
    for (std::size_t m = kFirstNegativeTinyInt; m < sizes.size(); ++m)
        sizes[m] = 1;
    sizes[kNull] = sizes[kFalse] = sizes[kTrue] = 1;
    sizes[kInt8] = 2;
    sizes[kInt16] = 3;
    sizes[kInt32] = 5;
    sizes[kInt64] = sizes[kFloat] = 9;
    return sizes;
}
inline constexpr std::array<std::uint8_t, 256> kScalarSizes = makeScalarSizes();

} // namespace bolt::marker
