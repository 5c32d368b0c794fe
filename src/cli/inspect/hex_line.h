// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace cli
{

enum class HexFault : std::uint8_t {
    None,
    HalfByte, ///< the last byte has one digit
    NoDigit,  ///< something is neither a digit nor a blank between two bytes
};

struct HexLine {
    HexFault fault = HexFault::None;
    std::span<std::uint8_t> bytes; ///< up to the fault
};

/// Decodes "B1 44 c94d46" into the memory of `line` itself. Blanks may stand between bytes.
HexLine decodeHex(std::string &line);

} // namespace cli
