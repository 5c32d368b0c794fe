// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/message_reader.h"

#include <cstring>

namespace bolt
{

namespace
{

constexpr std::size_t kBufferSize = 256 * 1024;
/// Below this much room the unconsumed rest moves to the front, so that reads stay large.
constexpr std::size_t kMinRoom = 64 * 1024;
/// A joined message larger than this doesn't keep its memory.
constexpr std::size_t kMaxKept = 1024 * 1024;

static_assert(kBufferSize >= Dechunker::kMinBuffer + kMinRoom);

} // namespace

MessageReader::MessageReader(std::size_t maxMessageBytes)
    : m_maxMessage(maxMessageBytes)
    , m_buffer(kBufferSize)
{
}

std::span<std::uint8_t> MessageReader::room()
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
    } else if (m_buffer.size() - m_end < kMinRoom) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    return {m_buffer.data() + m_end, m_buffer.size() - m_end};
}

MessageReader::Next MessageReader::next()
{
    if (m_joinedIsTaken) {
        m_joinedIsTaken = false;
        m_joined.clear();
        if (m_joined.capacity() > kMaxKept)
            m_joined.shrink_to_fit();
    }
    while (true) {
        const Dechunker::Step step = m_dechunker.next(unconsumed());
        m_begin += step.consumed;
        switch (step.event) {
        case Dechunker::Event::NeedMore:
            return {Status::NeedMore, {}};
        case Dechunker::Event::Message:
            return {Status::Message, step.bytes};
        case Dechunker::Event::Part:
            if (!append(step.bytes))
                return {Status::TooLarge, {}};
            break;
        case Dechunker::Event::End:
            m_joinedIsTaken = true;
            return {Status::Message, m_joined};
        case Dechunker::Event::Noop:
            break;
        }
    }
}

bool MessageReader::append(std::span<const std::uint8_t> part)
{
    if (part.size() > m_maxMessage - m_joined.size())
        return false;
    m_joined.insert(m_joined.end(), part.begin(), part.end());
    return true;
}

} // namespace bolt
