// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/server_address.h"

#include <algorithm>
#include <charconv>

namespace bolt
{

namespace
{

/// What parts of a URI are told apart by can't be in a host, nor can blanks.
constexpr std::string_view kDelimiters = "/?#@[]\\\"<>";

bool isHost(std::string_view text)
{
    return !text.empty() && std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7F || kDelimiters.find(c) != std::string_view::npos;
    });
}

std::optional<std::uint16_t> portIn(std::string_view digits)
{
    std::uint16_t port = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, port);
    if (fault != std::errc() || stop != end || port == 0)
        return std::nullopt;
    return port;
}

} // namespace

std::string ServerAddress::text() const
{
    const bool isIpv6 = host.find(':') != std::string::npos;
    return (isIpv6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::optional<ServerAddress> parseServerAddress(std::string_view text)
{
    const bool hasBrackets = text.starts_with('[');
    const std::size_t hostEnd =
        hasBrackets ? text.find(']') : std::min(text.find(':'), text.size());
    if (hostEnd == std::string_view::npos)
        return std::nullopt;
    const std::string_view host = text.substr(0, hostEnd).substr(hasBrackets ? 1 : 0);
    const std::string_view rest = text.substr(hostEnd + (hasBrackets ? 1 : 0));
    const bool isIpv6 = host.find(':') != std::string_view::npos;
    if (!isHost(host) || isIpv6 != hasBrackets)
        return std::nullopt;
    ServerAddress address{std::string(host)};
    if (rest.empty())
        return address;
    const auto port = rest.front() == ':' ? portIn(rest.substr(1)) : std::nullopt;
    if (!port)
        return std::nullopt;
    address.port = *port;
    return address;
}

} // namespace bolt
