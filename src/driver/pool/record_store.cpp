// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/pool/record_store.h"

#include "driver/pool/segment_cache.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <new>

namespace bolt
{

namespace
{

constexpr std::size_t kFirstSegment = 64 * 1024;
/// Holes smaller than this are not worth a system call.
constexpr std::size_t kMinDiscard = 16 * 1024;

std::size_t roundUpToPage(std::size_t size)
{
    return (size + pageSize() - 1) / pageSize() * pageSize();
}

/// Has the processor fetch memory that will be written soon: the next record is likely as large as
/// the last, and while it is received and checked its place can come into the cache. A hint; the
/// place may end before `size`.
void fetchForWriting(const std::uint8_t *place, std::size_t size)
{
    constexpr std::size_t kLine = 64;
    constexpr std::size_t kMost = 32 * kLine;
    for (std::size_t i = 0; i < std::min(size, kMost); i += kLine)
        __builtin_prefetch(place + i, 1);
}

} // namespace

RecordStore::RecordStore(std::size_t maxMessageBytes)
    : m_maxMessage(
          std::min<std::size_t>(maxMessageBytes, std::numeric_limits<std::uint32_t>::max() / 4))
{
}

RecordStore::~RecordStore()
{
    const std::size_t count = m_segmentCount.load(std::memory_order_relaxed);
    for (std::size_t i = 0; i < count; ++i) {
        if (!segment(i).isForeign)
            SegmentCache::instance().free(segment(i).base, segment(i).capacity);
    }
    for (auto &piece : m_pieces)
        delete[] piece.load(std::memory_order_relaxed);
}

RecordStore::AppendStatus RecordStore::append(const std::uint8_t *bytes, std::size_t size)
{
    const auto open = static_cast<std::size_t>(m_openEnd - m_openStart);
    if (size > m_maxMessage || open > m_maxMessage - size)
        return AppendStatus::TooLarge;
    if (!m_segmentBase || static_cast<std::ptrdiff_t>(size) > indexLimit() - m_openEnd) {
        if (const AppendStatus status = openSegment(size); status != AppendStatus::Ok)
            return status;
    }
    std::memcpy(m_openEnd, bytes, size);
    m_openEnd += size;
    fetchForWriting(m_openEnd, size);
    return AppendStatus::Ok;
}

void RecordStore::commitRow(std::size_t skip)
{
    assert(m_openEnd > m_openStart);
    const auto offset =
        static_cast<std::uint32_t>(m_openStart - m_segmentBase + static_cast<std::ptrdiff_t>(skip));
    std::memcpy(indexLimit(), &offset, sizeof offset);
    ++m_segmentRows;
    ++m_rows;
    const auto size = static_cast<std::uint64_t>(m_openEnd - m_openStart);
    m_payloadBytes.store(m_payloadBytes.load(std::memory_order_relaxed) + size,
                         std::memory_order_relaxed);
    m_openStart = m_openEnd;
}

void RecordStore::discardMessage()
{
    m_openEnd = m_openStart;
}

/// Makes sure that the table has a place for segment `i`; false when that cannot be had.
bool RecordStore::makePieceFor(std::size_t i)
{
    const std::size_t piece = pieceOf(i);
    if (piece >= kMaxPieces)
        return false;
    if (m_pieces[piece].load(std::memory_order_relaxed))
        return true;
    auto *fresh = new (std::nothrow) Segment[kFirstPiece << piece];
    m_pieces[piece].store(fresh, std::memory_order_release);
    return fresh != nullptr;
}

/// Opens a segment with room for the open message and `more` bytes, and moves the open message
/// there. A segment that holds no row yet is replaced: readers never looked into it.
RecordStore::AppendStatus RecordStore::openSegment(std::size_t more)
{
    const auto open = static_cast<std::size_t>(m_openEnd - m_openStart);
    const std::size_t count = m_segmentCount.load(std::memory_order_relaxed);
    const bool replaces = m_segmentBase && m_segmentRows == 0;
    const std::size_t position = replaces ? count - 1 : count;

    std::size_t capacity = SegmentCache::kSegmentSize;
    if (position < 3)
        capacity = kFirstSegment << (2 * position);
    const std::size_t needed = open + more + sizeof(std::uint32_t);
    if (needed > capacity) {
        // A message that is still growing gets room to double, so that moving it stays linear.
        const std::size_t room = open > 0 ? 2 * needed : needed;
        capacity =
            room <= SegmentCache::kSegmentSize ? SegmentCache::kSegmentSize : roundUpToPage(room);
    }
    if (!makePieceFor(position))
        return AppendStatus::OutOfMemory;
    std::uint8_t *base = SegmentCache::instance().allocate(capacity);
    if (!base)
        return AppendStatus::OutOfMemory;
    if (open > 0)
        std::memcpy(base, m_openStart, open);

    Segment &slot = segment(position);
    if (replaces) {
        SegmentCache::instance().free(slot.base, slot.capacity);
        m_reservedBytes.fetch_sub(slot.capacity, std::memory_order_relaxed);
        slot.base = base;
        slot.capacity = capacity;
    } else {
        m_openEnd = m_openStart;
        closeSegment();
        slot = Segment{base, capacity, m_rows, false};
        m_segmentCount.store(count + 1, std::memory_order_release);
    }
    m_reservedBytes.fetch_add(capacity, std::memory_order_relaxed);
    m_segmentBase = base;
    m_segmentEnd = base + capacity;
    m_segmentRows = 0;
    m_openStart = base;
    m_openEnd = base + open;
    return AppendStatus::Ok;
}

/// Gives the free middle of the current segment back.
void RecordStore::closeSegment()
{
    if (!m_segmentBase)
        return;
    std::uint8_t *const holeEnd = m_segmentEnd - m_segmentRows * sizeof(std::uint32_t);
    if (holeEnd - m_openEnd < static_cast<std::ptrdiff_t>(kMinDiscard))
        return;
    m_reservedBytes.fetch_sub(discardPages(m_openEnd, holeEnd), std::memory_order_relaxed);
}

void RecordStore::seal()
{
    discardMessage();
    closeSegment();
    publish();
    // What is appended after this goes to a segment of its own.
    m_segmentBase = nullptr;
    m_segmentEnd = nullptr;
    m_segmentRows = 0;
    m_openStart = m_openEnd = nullptr;
}

RecordStore::AppendStatus RecordStore::adopt(std::span<const std::uint8_t> block, std::size_t rows,
                                             std::shared_ptr<const void> owner)
{
    assert(rows > 0 && block.size() > rows * sizeof(std::uint32_t));
    if (block.size() > std::numeric_limits<std::uint32_t>::max())
        return AppendStatus::TooLarge;
    seal();
    const std::size_t position = m_segmentCount.load(std::memory_order_relaxed);
    if (!makePieceFor(position))
        return AppendStatus::OutOfMemory;
    if (m_owners.empty() || m_owners.back() != owner)
        m_owners.push_back(std::move(owner));
    // Nothing is ever written to a foreign segment.
    segment(position) =
        Segment{const_cast<std::uint8_t *>(block.data()), block.size(), m_rows, true};
    m_segmentCount.store(position + 1, std::memory_order_release);
    m_rows += rows;
    m_payloadBytes.fetch_add(block.size() - rows * sizeof(std::uint32_t),
                             std::memory_order_relaxed);
    return AppendStatus::Ok;
}

std::vector<RecordStore::Block> RecordStore::blocks(std::uint64_t rows) const
{
    assert(rows <= publishedRows());
    const std::size_t count = m_segmentCount.load(std::memory_order_acquire);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < count && segment(i).firstRow < rows; ++i) {
        const Segment &holder = segment(i);
        const std::uint64_t end = i + 1 < count ? std::min(segment(i + 1).firstRow, rows) : rows;
        if (end > holder.firstRow)
            blocks.push_back({{holder.base, holder.capacity},
                              holder.firstRow,
                              static_cast<std::size_t>(end - holder.firstRow)});
    }
    return blocks;
}

const std::uint8_t *RecordStore::row(std::uint64_t row) const
{
    assert(row < publishedRows());
    std::size_t low = 0;
    std::size_t high = m_segmentCount.load(std::memory_order_acquire);
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        if (segment(middle).firstRow <= row)
            low = middle;
        else
            high = middle;
    }
    const Segment &holder = segment(low);
    const std::uint64_t local = row - holder.firstRow;
    std::uint32_t offset;
    std::memcpy(&offset, holder.base + holder.capacity - (local + 1) * sizeof offset,
                sizeof offset);
    return holder.base + offset;
}

} // namespace bolt
