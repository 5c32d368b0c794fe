// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workloads.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

namespace replay
{

/// The first rows of a workload as the chunked stream that goes over the line, encoded once. A
/// result with more rows than these begins again at the first. Unchanging, so any thread may read.
class RecordBlock
{
public:
    /// Encodes rows until their bytes reach `targetBytes`; one at least.
    RecordBlock(bench::Workload workload, bench::Layout layout, std::size_t targetBytes);

    std::uint64_t rowCount() const { return m_ends.size(); }
    /// Bytes of the first `rows` rows of the endless repetition of the block.
    std::uint64_t bytesOf(std::uint64_t rows) const;
    /// The bytes of rows that lie side by side from `row` on: at most `limit` rows, and about 4 MiB.
    struct Piece {
        std::span<const std::uint8_t> bytes;
        std::uint64_t rows;
    };
    Piece pieceAt(std::uint64_t row, std::uint64_t limit) const;

private:
    std::size_t startOf(std::uint64_t rowInBlock) const
    {
        return rowInBlock == 0 ? 0 : m_ends[rowInBlock - 1];
    }

    std::vector<std::uint8_t> m_bytes;
    std::vector<std::size_t> m_ends;
};

/// The blocks made so far, kept for the life of the server. Any thread.
class RecordBlocks
{
public:
    explicit RecordBlocks(std::size_t targetBytes)
        : m_targetBytes(targetBytes)
    {
    }

    const RecordBlock &find(bench::Workload workload, bench::Layout layout);

private:
    const std::size_t m_targetBytes;
    std::mutex m_mutex; ///< guards m_blocks, and lets one thread encode at a time
    std::map<std::pair<bench::Workload, bench::Layout>, RecordBlock> m_blocks;
};

} // namespace replay
