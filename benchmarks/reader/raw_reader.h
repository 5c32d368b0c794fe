// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/raw_line.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace reader
{

enum class RawDepth : std::uint8_t {
    Receive, ///< bytes arrive in a buffer, and nobody looks at them
    Frame,   ///< chunk headers and the tags of messages are read
};

/// The floor under every reader: pulls a result from the replay server through a buffer of 1 MiB and
/// keeps nothing. It trusts the server, which says how many bytes a result has.
class RawReader
{
public:
    RawReader(std::uint16_t port, Security security);

    void read(std::string_view query, RawDepth depth);

private:
    void fill();
    void drop(std::uint64_t count);
    std::span<const std::uint8_t> message();
    void skipRecords();

    RawLine m_line;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace reader
