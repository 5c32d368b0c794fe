// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace bolt::utf8
{

// J. Keiser, D. Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte" (2021): every
// error of two bytes in a row shows in three of their nibbles. Each table tells for one nibble
// which errors it allows; an error is one that all three allow.
inline constexpr std::uint8_t kTooShort = 1 << 0;  // 11______ 0_______, 11______ 11______
inline constexpr std::uint8_t kTooLong = 1 << 1;   // 0_______ 10______
inline constexpr std::uint8_t kOverlong3 = 1 << 2; // 11100000 100_____
inline constexpr std::uint8_t kTooLarge = 1 << 3;  // 11110100 1001____ and above
inline constexpr std::uint8_t kSurrogate = 1 << 4; // 11101101 101_____
inline constexpr std::uint8_t kOverlong2 = 1 << 5; // 1100000_ 10______
// 11110000 1000____, and 11110101 1000____ and above
inline constexpr std::uint8_t kOverlong4 = 1 << 6;
inline constexpr std::uint8_t kTwoConts = 1 << 7; // 10______ 10______
inline constexpr std::uint8_t kCarry = kTooShort | kTooLong | kTwoConts;
inline constexpr std::uint8_t kTooLarge1000 = kOverlong4;

alignas(16) inline constexpr std::uint8_t kFirstHigh[16] = {
    kTooLong,
    kTooLong,
    kTooLong,
    kTooLong,
    kTooLong,
    kTooLong,
    kTooLong,
    kTooLong,
    kTwoConts,
    kTwoConts,
    kTwoConts,
    kTwoConts,
    kTooShort | kOverlong2,
    kTooShort,
    kTooShort | kOverlong3 | kSurrogate,
    kTooShort | kTooLarge | kTooLarge1000 | kOverlong4,
};
alignas(16) inline constexpr std::uint8_t kFirstLow[16] = {
    kCarry | kOverlong3 | kOverlong2 | kOverlong4,
    kCarry | kOverlong2,
    kCarry,
    kCarry,
    kCarry | kTooLarge,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000 | kSurrogate,
    kCarry | kTooLarge | kTooLarge1000,
    kCarry | kTooLarge | kTooLarge1000,
};
alignas(16) inline constexpr std::uint8_t kSecondHigh[16] = {
    kTooShort,
    kTooShort,
    kTooShort,
    kTooShort,
    kTooShort,
    kTooShort,
    kTooShort,
    kTooShort,
    kTooLong | kOverlong2 | kTwoConts | kOverlong3 | kTooLarge1000 | kOverlong4,
    kTooLong | kOverlong2 | kTwoConts | kOverlong3 | kTooLarge,
    kTooLong | kOverlong2 | kTwoConts | kSurrogate | kTooLarge,
    kTooLong | kOverlong2 | kTwoConts | kSurrogate | kTooLarge,
    kTooShort,
    kTooShort,
    kTooShort,
    kTooShort,
};

} // namespace bolt::utf8
