// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/record_block.h"

#include "driver/protocol/dechunker.h"

#include <algorithm>

namespace replay
{

namespace
{

constexpr std::size_t kPieceBytes = 4 * 1024 * 1024;

} // namespace

RecordBlock::RecordBlock(bench::Workload workload, bench::Layout layout, std::size_t targetBytes)
{
    std::vector<std::uint8_t> message;
    do {
        message.clear();
        bench::appendRecord(workload, layout, m_ends.size(), message);
        bolt::appendChunked(message, m_bytes);
        m_ends.push_back(m_bytes.size());
    } while (m_bytes.size() < targetBytes);
}

std::uint64_t RecordBlock::bytesOf(std::uint64_t rows) const
{
    return rows / rowCount() * m_bytes.size() + startOf(rows % rowCount());
}

RecordBlock::Piece RecordBlock::pieceAt(std::uint64_t row, std::uint64_t limit) const
{
    const std::uint64_t first = row % rowCount();
    const std::size_t start = startOf(first);
    const auto from = m_ends.begin() + static_cast<std::ptrdiff_t>(first);
    const auto allowed = static_cast<std::ptrdiff_t>(std::min(limit, rowCount() - first));
    // The first row always goes, however large it is.
    const auto to = std::upper_bound(from + 1, from + allowed, start + kPieceBytes);
    return {std::span(m_bytes).subspan(start, *(to - 1) - start),
            static_cast<std::uint64_t>(to - from)};
}

const RecordBlock &RecordBlocks::find(bench::Workload workload, bench::Layout layout)
{
    const std::lock_guard lock(m_mutex);
    // Entries of a map stay where they are.
    return m_blocks.try_emplace({workload, layout}, workload, layout, m_targetBytes).first->second;
}

} // namespace replay
