// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/pool/record_store.h"
#include "driver/protocol/dechunker.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bolt
{

/// The receive buffer of a connection and the messages in it. The socket reads straight into room();
/// a message that came in one chunk (nearly every one) is handed out where it lies, others are
/// joined first, records in their store, so that they are copied once however many chunks they came
/// in. Memory: the buffer, and as much as the largest message in several chunks, as it
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

    enum class Arrival : std::uint8_t {
        NeedMore,
        Message,     ///< message() is whole
        Record,      ///< the same, and it has the head of a RECORD
        TooLarge,    ///< larger than the reader or the store allows
        OutOfMemory, ///< the store has no room
    };
    /// The next whole message; signs of life between messages are passed over. `records`, which
    /// stays the same until a message is whole, is where records go, null when none is expected: one
    /// that comes in several chunks is joined there, as its open message, and has to be committed
    /// or discarded before the next call.
    Arrival next(RecordStore *records);
    /// Valid until the next call of anything else here; nothing but its size has been checked.
    std::span<const std::uint8_t> message() const { return m_message; }

private:
    /// Where the parts of the message that is arriving go.
    enum class Target : std::uint8_t { None, Joined, Store };

    void releaseJoined();
    Arrival whole(const RecordStore *records) const;
    Arrival add(std::span<const std::uint8_t> part, RecordStore *records);

    const std::size_t m_maxMessage;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    Dechunker m_dechunker;
    std::vector<std::uint8_t> m_joined;
    bool m_joinedIsTaken = false;
    Target m_target = Target::None;
    std::span<const std::uint8_t> m_message;
};

} // namespace bolt
