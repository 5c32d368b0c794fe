// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/message_reader.h"

#include "driver/protocol/message_tags.h"

#include <cstring>

namespace bolt
{

namespace
{

constexpr std::size_t kBufferSize = 512 * 1024;
/// Below this much room the unconsumed rest moves to the front, so that reads stay large.
constexpr std::size_t kMinRoom = 64 * 1024;
/// A joined message larger than this doesn't keep its memory.
constexpr std::size_t kMaxKept = 1024 * 1024;

/// What a RECORD begins with: the marker of a structure with one field, and the tag.
constexpr std::uint8_t kRecordHead[] = {0xB1, message_tag::kRecord};

bool isRecord(std::span<const std::uint8_t> bytes)
{
    return bytes.size() >= sizeof kRecordHead &&
           std::memcmp(bytes.data(), kRecordHead, sizeof kRecordHead) == 0;
}

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

void MessageReader::releaseJoined()
{
    if (!m_joinedIsTaken)
        return;
    m_joinedIsTaken = false;
    m_joined.clear();
    if (m_joined.capacity() > kMaxKept)
        m_joined.shrink_to_fit();
}

MessageReader::Arrival MessageReader::next(RecordStore *records)
{
    releaseJoined();
    while (true) {
        const Dechunker::Step step = m_dechunker.next(unconsumed());
        m_begin += step.consumed;
        switch (step.event) {
        case Dechunker::Event::NeedMore:
            return Arrival::NeedMore;
        case Dechunker::Event::Message:
            m_message = step.bytes;
            return whole(records);
        case Dechunker::Event::Part:
            if (m_target == Target::None)
                m_target = records && isRecord(step.bytes) ? Target::Store : Target::Joined;
            if (const Arrival trouble = add(step.bytes, records); trouble != Arrival::NeedMore)
                return trouble;
            break;
        case Dechunker::Event::End:
            m_joinedIsTaken = m_target == Target::Joined;
            m_message = m_joinedIsTaken ? m_joined : records->openMessage();
            m_target = Target::None;
            return whole(records);
        case Dechunker::Event::Noop:
            break;
        }
    }
}

MessageReader::Arrival MessageReader::whole(const RecordStore *records) const
{
    if (m_message.size() > m_maxMessage)
        return Arrival::TooLarge;
    return records && isRecord(m_message) ? Arrival::Record : Arrival::Message;
}

/// NeedMore when all is well.
MessageReader::Arrival MessageReader::add(std::span<const std::uint8_t> part, RecordStore *records)
{
    if (m_target == Target::Joined) {
        if (part.size() > m_maxMessage - m_joined.size())
            return Arrival::TooLarge;
        m_joined.insert(m_joined.end(), part.begin(), part.end());
        return Arrival::NeedMore;
    }
    if (part.size() > m_maxMessage - records->openMessage().size())
        return Arrival::TooLarge;
    switch (records->append(part.data(), part.size())) {
    case RecordStore::AppendStatus::Ok:
        return Arrival::NeedMore;
    case RecordStore::AppendStatus::TooLarge:
        return Arrival::TooLarge;
    case RecordStore::AppendStatus::OutOfMemory:
        break;
    }
    return Arrival::OutOfMemory;
}

} // namespace bolt
