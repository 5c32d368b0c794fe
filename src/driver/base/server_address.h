// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bolt
{

/// Where a server listens, as it is written in URIs and routing tables.
struct ServerAddress {
    static constexpr std::uint16_t kDefaultPort = 7687;

    std::string host; ///< without brackets, also for IPv6
    std::uint16_t port = kDefaultPort;

    friend auto operator<=>(const ServerAddress &, const ServerAddress &) = default;
    /// "host:port", with brackets around an IPv6 host.
    std::string text() const;
};

/// Reads "host", "host:port", "[ipv6]" or "[ipv6]:port"; nothing when it is none of them.
std::optional<ServerAddress> parseServerAddress(std::string_view text);

} // namespace bolt
