// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/hex_line.h"

#include <array>

namespace cli
{

namespace
{

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> kDigits = [] {
    std::array<std::uint8_t, 256> digits{};
    digits.fill(kNoDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        digits['0' + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        digits['a' + i] = digits['A' + i] = static_cast<std::uint8_t>(10 + i);
    return digits;
}();

std::uint8_t digitOf(char c)
{
    return kDigits[static_cast<unsigned char>(c)];
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

} // namespace

HexLine decodeHex(std::string &line)
{
    // A byte takes the place of its two digits or of what stood before them, so no digit is lost.
    auto *bytes = reinterpret_cast<std::uint8_t *>(line.data());
    std::size_t count = 0;
    HexFault fault = HexFault::None;
    for (std::size_t i = 0; i < line.size() && fault == HexFault::None; ++i) {
        if (isBlank(line[i]))
            continue;
        const std::uint8_t high = digitOf(line[i]);
        if (high == kNoDigit) {
            fault = HexFault::NoDigit;
        } else if (++i == line.size()) {
            fault = HexFault::HalfByte;
        } else if (const std::uint8_t low = digitOf(line[i]); low == kNoDigit) {
            fault = HexFault::NoDigit;
        } else {
            bytes[count++] = static_cast<std::uint8_t>(high << 4 | low);
        }
    }
    return {fault, {bytes, count}};
}

} // namespace cli
