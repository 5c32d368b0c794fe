// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace bolt
{

/// A Bolt protocol version.
struct Version {
    std::uint8_t major = 0;
    std::uint8_t minor = 0;

    friend auto operator<=>(const Version &, const Version &) = default;
    std::string text() const { return std::to_string(major) + '.' + std::to_string(minor); }
};

} // namespace bolt
