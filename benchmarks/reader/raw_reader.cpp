// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/raw_reader.h"

#include "driver/packstream/writer.h"
#include "driver/protocol/dechunker.h"
#include "driver/value/value_view.h"

#include <cstring>
#include <stdexcept>

namespace reader
{

namespace
{

constexpr std::size_t kBufferSize = std::size_t{1} << 20;
constexpr std::uint8_t kRecordTag = 0x71;
constexpr std::uint8_t kSuccessTag = 0x70;
/// Magic, and Bolt 5.8 as the only proposal.
constexpr std::uint8_t kHandshake[20] = {0x60, 0x60, 0xB0, 0x17, 0x00, 0x00, 0x08, 0x05};

template <typename Write>
void appendRequest(std::vector<std::uint8_t> &out, std::uint8_t tag, std::size_t fields,
                   const Write &write)
{
    std::vector<std::uint8_t> message;
    bolt::PackStreamWriter writer(message);
    writer.structure(tag, fields);
    write(writer);
    bolt::appendChunked(message, out);
}

} // namespace

RawReader::RawReader(std::uint16_t port, Security security)
    : m_line(port, security)
    , m_buffer(kBufferSize)
{
    std::vector<std::uint8_t> out(std::begin(kHandshake), std::end(kHandshake));
    m_line.send(out);
    while (m_end < 4)
        fill();
    m_begin = 4;

    out.clear();
    appendRequest(out, 0x01, 1, [](auto &hello) { hello.map(0); });
    appendRequest(out, 0x6A, 1, [](auto &logon) { logon.map(0); });
    m_line.send(out);
    message();
    message();
}

void RawReader::read(std::string_view query, RawDepth depth)
{
    std::vector<std::uint8_t> out;
    appendRequest(out, 0x10, 3, [query](auto &run) {
        run.string(query);
        run.map(0);
        run.map(0);
    });
    m_line.send(out);
    const auto started = message();
    if (started.size() < 2 || started[1] != kSuccessTag)
        throw std::runtime_error("the server refused the statement");
    const auto metadata = bolt::ValueView::fromWire(started.data() + 2).asMap();
    const auto streamBytes = static_cast<std::uint64_t>(metadata.find("stream_bytes")->asInteger());

    out.clear();
    appendRequest(out, 0x3F, 1, [](auto &pull) {
        pull.map(1);
        pull.string("n");
        pull.integer(-1);
    });
    m_line.send(out);
    if (depth == RawDepth::Receive) {
        drop(streamBytes);
        message();
    } else {
        skipRecords();
    }
}

void RawReader::fill()
{
    if (m_begin == m_end)
        m_begin = m_end = 0;
    if (m_end == m_buffer.size()) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    m_end += m_line.receive(std::span(m_buffer).subspan(m_end));
}

void RawReader::drop(std::uint64_t count)
{
    while (count > m_end - m_begin) {
        count -= m_end - m_begin;
        m_begin = m_end;
        fill();
    }
    m_begin += count;
}

/// The next message, which must be of one chunk; valid until bytes are received again.
std::span<const std::uint8_t> RawReader::message()
{
    constexpr std::size_t kFrame = 4; // a length before it, and the end mark
    while (m_end - m_begin < kFrame)
        fill();
    const std::size_t size =
        static_cast<std::size_t>(m_buffer[m_begin]) << 8 | m_buffer[m_begin + 1];
    while (m_end - m_begin < size + kFrame)
        fill();
    const auto found = std::span<const std::uint8_t>(m_buffer).subspan(m_begin + 2, size);
    m_begin += size + kFrame;
    return found;
}

void RawReader::skipRecords()
{
    while (message()[1] == kRecordTag) {
    }
}

} // namespace reader
