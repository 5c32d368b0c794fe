// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/message_reader.h"

#include <cstring>
#include <utility>

namespace bolt
{

namespace
{

constexpr std::size_t kBufferSize = 256 * 1024;
/// Below this much room the unconsumed rest moves to the front, so that reads stay large.
constexpr std::size_t kMinRoom = 64 * 1024;
/// A joined message larger than this doesn't keep its memory.
constexpr std::size_t kMaxKept = 1024 * 1024;

/// What a RECORD begins with: the marker of a structure with one field, and the tag.
constexpr std::uint8_t kRecordHead[] = {0xB1, 0x71};

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

MessageReader::Next MessageReader::next()
{
    releaseJoined();
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

MessageReader::Arrival MessageReader::nextInto(RecordStore &records)
{
    releaseJoined();
    while (true) {
        const Dechunker::Step step = m_dechunker.next(unconsumed());
        m_begin += step.consumed;
        switch (step.event) {
        case Dechunker::Event::NeedMore:
            return Arrival::NeedMore;
        case Dechunker::Event::Message:
            if (isRecord(step.bytes))
                return store(records, step.bytes);
            m_message = step.bytes;
            return Arrival::Message;
        case Dechunker::Event::Part:
            if (m_target == Target::None)
                m_target = isRecord(step.bytes) ? Target::Store : Target::Joined;
            if (m_target == Target::Store) {
                const Arrival arrival = store(records, step.bytes);
                if (arrival != Arrival::Record)
                    return arrival;
            } else if (!append(step.bytes)) {
                return Arrival::TooLarge;
            }
            break;
        case Dechunker::Event::End:
            if (std::exchange(m_target, Target::None) == Target::Store)
                return Arrival::Record;
            m_joinedIsTaken = true;
            m_message = m_joined;
            return isRecord(m_joined) ? store(records, m_joined) : Arrival::Message;
        case Dechunker::Event::Noop:
            break;
        }
    }
}

MessageReader::Arrival MessageReader::store(RecordStore &records,
                                            std::span<const std::uint8_t> part)
{
    if (part.size() > m_maxMessage - records.openMessage().size())
        return Arrival::TooLarge;
    switch (records.append(part.data(), part.size())) {
    case RecordStore::AppendStatus::Ok:
        return Arrival::Record;
    case RecordStore::AppendStatus::TooLarge:
        return Arrival::TooLarge;
    case RecordStore::AppendStatus::OutOfMemory:
        break;
    }
    return Arrival::OutOfMemory;
}

bool MessageReader::append(std::span<const std::uint8_t> part)
{
    if (part.size() > m_maxMessage - m_joined.size())
        return false;
    m_joined.insert(m_joined.end(), part.begin(), part.end());
    return true;
}

} // namespace bolt
