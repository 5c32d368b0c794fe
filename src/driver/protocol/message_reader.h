// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/dechunker.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bolt
{

/// The receive buffer of a connection and the messages in it. The socket reads straight into room();
/// a message that came in one chunk (nearly every one) is handed out where it lies, others are
/// joined first. Memory: the buffer, and as much as the largest message in several chunks, as it
/// arrives; declared sizes are never trusted. One thread.
class MessageReader
{
public:
    explicit MessageReader(std::size_t maxMessageBytes);

    /// Where the next bytes go; never empty.
    std::span<std::uint8_t> room();
    /// `count` bytes were put at the start of room().
    void received(std::size_t count) { m_end += count; }

    /// Bytes that are not consumed yet, before any message is taken (for the handshake).
    std::span<const std::uint8_t> unconsumed() const
    {
        return {m_buffer.data() + m_begin, m_end - m_begin};
    }
    void consume(std::size_t count) { m_begin += count; }

    enum class Status : std::uint8_t { NeedMore, Message, TooLarge };
    struct Next {
        Status status;
        std::span<const std::uint8_t> message; ///< valid until the next call of anything here
    };
    /// The next whole message; signs of life between messages are passed over.
    Next next();

private:
    bool append(std::span<const std::uint8_t> part);

    const std::size_t m_maxMessage;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    Dechunker m_dechunker;
    std::vector<std::uint8_t> m_joined;
    bool m_joinedIsTaken = false;
};

} // namespace bolt
