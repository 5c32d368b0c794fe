// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bolt
{

/// What is wrong with bytes that should be a PackStream value.
enum class ScanFault : std::uint8_t {
    None,
    Truncated,     ///< the value reaches past the end, or a count claims more than can be there
    UnknownMarker, ///< a reserved marker
    InvalidUtf8,
    TooLong,   ///< a length over 2 147 483 647
    TooDeep,   ///< nested deeper than the limit
    BadMapKey, ///< a map key that is not a string
    Trailing,  ///< bytes are left after the value
};

/// "truncated", "unknown_marker", …
std::string_view scanFaultName(ScanFault fault);

struct ScanResult {
    ScanFault fault = ScanFault::None;
    std::size_t offset = 0; ///< where the scan stopped: at the trouble, or just past the value

    bool isOk() const { return fault == ScanFault::None; }
};

/// Nesting levels that a value may ever have. Readers recurse, so this also bounds their stack.
inline constexpr std::size_t kMaxDepth = 1000;

/// Bolt 6.1 brought version 2, which adds the UUID; before, its marker is unknown.
enum class PackStreamVersion : std::uint8_t { V1 = 1, V2 = 2 };

/// What a scan lets pass.
struct ScanRules {
    PackStreamVersion version = PackStreamVersion::V1;
    std::size_t maxDepth = kMaxDepth; ///< more than kMaxDepth counts as kMaxDepth
};

/// Walks one value at the start of `bytes` and checks all that a reader relies on: bounds, markers,
/// lengths, depth, map keys, UTF-8. Costs time in proportion to the bytes and no memory.
/// Structures are checked as PackStream only; whether the fields fit the tag is decided when somebody
/// looks (an odd structure is a broken value, not a broken stream).
ScanResult scanValue(const std::uint8_t *bytes, std::size_t size, const ScanRules &rules = {});

/// The same, and nothing may follow the value.
ScanResult scanWhole(const std::uint8_t *bytes, std::size_t size, const ScanRules &rules = {});

} // namespace bolt
