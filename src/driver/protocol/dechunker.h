// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bolt
{

/// Finds message borders in the byte stream (Bolt documentation, "Chunking"). It copies nothing and
/// holds nothing but the fact that a message is open: the caller keeps unconsumed bytes in its
/// receive buffer, which must have room for one whole chunk and its neighbours' headers
/// (kMinBuffer), and joins the parts of messages of more than one chunk.
class Dechunker
{
public:
    static constexpr std::size_t kMinBuffer = 2 + 65535 + 2;

    enum class Event : std::uint8_t {
        NeedMore, ///< nothing whole is there yet
        Message,  ///< `bytes` is a whole message, in one chunk
        Part,     ///< `bytes` is the next part of a message in several chunks
        End,      ///< the parts so far are a whole message
        Noop,     ///< a sign of life between messages
    };
    struct Step {
        Event event = Event::NeedMore;
        std::span<const std::uint8_t> bytes;
        std::size_t consumed = 0;
    };

    /// Looks at the unconsumed bytes; the caller drops `consumed` of them.
    Step next(std::span<const std::uint8_t> unconsumed);

    /// True between the first part of a message and its end.
    bool isInsideMessage() const { return m_isInside; }

private:
    bool m_isInside = false;
};

/// Cuts `message` into chunks and appends them with the end mark to `out`.
void appendChunked(std::span<const std::uint8_t> message, std::vector<std::uint8_t> &out);

} // namespace bolt
