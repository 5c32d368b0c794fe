// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/dechunker.h"

#include "driver/base/endian.h"

#include <algorithm>

namespace bolt
{

namespace
{

constexpr std::size_t kHeader = 2;
constexpr std::size_t kMaxChunk = 65535;

} // namespace

Dechunker::Step Dechunker::next(std::span<const std::uint8_t> unconsumed)
{
    if (unconsumed.size() < kHeader)
        return {};
    const std::size_t size = loadBigEndian<std::uint16_t>(unconsumed.data());
    if (size == 0) {
        const Event event = m_isInside ? Event::End : Event::Noop;
        m_isInside = false;
        return {event, {}, kHeader};
    }
    if (unconsumed.size() < kHeader + size)
        return {};
    const auto chunk = unconsumed.subspan(kHeader, size);
    if (!m_isInside) {
        const auto after = unconsumed.subspan(kHeader + size);
        if (after.size() < kHeader)
            return {};
        if (after[0] == 0 && after[1] == 0)
            return {Event::Message, chunk, kHeader + size + kHeader};
        m_isInside = true;
    }
    return {Event::Part, chunk, kHeader + size};
}

void appendChunked(std::span<const std::uint8_t> message, std::vector<std::uint8_t> &out)
{
    while (!message.empty()) {
        const auto chunk = message.first(std::min(message.size(), kMaxChunk));
        std::uint8_t header[kHeader];
        storeBigEndian(header, static_cast<std::uint16_t>(chunk.size()));
        out.insert(out.end(), header, header + kHeader);
        out.insert(out.end(), chunk.begin(), chunk.end());
        message = message.subspan(chunk.size());
    }
    out.insert(out.end(), kHeader, 0);
}

} // namespace bolt
