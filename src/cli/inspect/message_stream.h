// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/scan.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cli
{

/// The messages that a stream of chunks holds.
struct MessageStream {
    std::string_view error;                              ///< a name of docs/inspect.md, or empty
    std::size_t errorOffset = 0;                         ///< in the stream
    std::vector<std::span<const std::uint8_t>> messages; ///< scanned structures
    std::size_t noops = 0;
};

/// Takes `stream` apart where it lies: parts of a message move together over the chunk headers.
MessageStream readMessages(std::span<std::uint8_t> stream, bolt::PackStreamVersion version);

} // namespace cli
