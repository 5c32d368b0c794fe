// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/message_stream.h"

#include "driver/packstream/markers.h"
#include "driver/packstream/scan.h"
#include "driver/protocol/dechunker.h"

#include <cstring>

namespace cli
{

namespace
{

using bolt::Dechunker;

class Reader
{
public:
    Reader(std::span<std::uint8_t> stream, bolt::PackStreamVersion version)
        : m_stream(stream)
        , m_version(version)
    {
    }

    MessageStream run()
    {
        while (m_read < m_stream.size() && m_result.error.empty()) {
            const Dechunker::Step step = m_dechunker.next(m_stream.subspan(m_read));
            if (step.event == Dechunker::Event::NeedMore) {
                fail("need_more", m_stream.size());
                break;
            }
            join(step.bytes);
            m_read += step.consumed;
            if (step.event == Dechunker::Event::Noop)
                ++m_result.noops;
            else if (step.event != Dechunker::Event::Part)
                take();
        }
        if (m_result.error.empty() && m_dechunker.isInsideMessage())
            fail("need_more", m_stream.size());
        return std::move(m_result);
    }

private:
    /// Where the bytes of a chunk stand in the message, and where they came from.
    struct Part {
        std::size_t inMessage;
        std::size_t inStream;
    };

    void join(std::span<const std::uint8_t> bytes)
    {
        if (bytes.empty())
            return;
        const auto from = static_cast<std::size_t>(bytes.data() - m_stream.data());
        m_parts.push_back({m_written - m_begin, from});
        std::memmove(m_stream.data() + m_written, bytes.data(), bytes.size());
        m_written += bytes.size();
    }

    void take()
    {
        const std::span<const std::uint8_t> message =
            m_stream.subspan(m_begin, m_written - m_begin);
        const bolt::ScanResult scan = bolt::scanWhole(message.data(), message.size(), {m_version});
        const bool isStructure = (message.front() & 0xF0) == bolt::marker::kTinyStruct;
        if (!scan.isOk())
            fail(bolt::scanFaultName(scan.fault), inStream(scan.offset));
        else if (!isStructure)
            fail("protocol", inStream(0));
        else
            m_result.messages.push_back(message);
        m_begin = m_written;
        m_parts.clear();
    }

    std::size_t inStream(std::size_t inMessage) const
    {
        const Part *part = &m_parts.front();
        for (const Part &later : m_parts) {
            if (later.inMessage <= inMessage)
                part = &later;
        }
        return part->inStream + (inMessage - part->inMessage);
    }

    void fail(std::string_view error, std::size_t offset)
    {
        m_result.error = error;
        m_result.errorOffset = offset;
    }

    const std::span<std::uint8_t> m_stream;
    const bolt::PackStreamVersion m_version;
    Dechunker m_dechunker;
    std::size_t m_read = 0;
    std::size_t m_begin = 0;   ///< of the message that is being joined
    std::size_t m_written = 0; ///< behind its last byte
    std::vector<Part> m_parts;
    MessageStream m_result;
};

} // namespace

MessageStream readMessages(std::span<std::uint8_t> stream, bolt::PackStreamVersion version)
{
    return Reader(stream, version).run();
}

} // namespace cli
