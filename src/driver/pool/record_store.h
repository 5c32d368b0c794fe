// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace bolt
{

/// The records of one result: the bytes that the server sent, and where each row begins.
///
/// Unit of life: one result. Memory comes in segments that never move, because readers on other
/// threads look at published rows while the writer appends. The first segments are small (64 KiB,
/// then four times the last) so that a result of one row stays cheap; from the fourth on they are
/// the SegmentCache's standard 2 MiB. Inside a segment messages grow up from the start, and the
/// row index, 4 bytes a row (offset of the row in its segment), grows down from the end.
///
/// A message lies in one piece. One that outgrows its segment while its chunks arrive is moved to a
/// new one; one larger than a standard segment gets a segment of its own, at most twice its size.
/// Waste: at most the largest message per segment, plus the free middle of the last segment, whose
/// whole pages go back to the system when the segment is closed or the store is sealed.
///
/// Blocks that lie elsewhere in the same form, such as those of a kept result's file, can be adopted:
/// they are read where they are and cost nothing here.
///
/// Threads: one writer; any number of readers, who may look only at rows below publishedRows().
class RecordStore
{
public:
    static constexpr std::size_t kDefaultMaxMessage = std::size_t{1} << 30;

    explicit RecordStore(std::size_t maxMessageBytes = kDefaultMaxMessage);
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;
    ~RecordStore();

    enum class [[nodiscard]] AppendStatus : std::uint8_t{Ok, TooLarge, OutOfMemory};

    /// Writer: adds bytes to the open message (the first call opens one).
    AppendStatus append(const std::uint8_t *bytes, std::size_t size);
    /// Writer: the open message, contiguous; valid until the next append, commit or discard.
    std::span<const std::uint8_t> openMessage() const
    {
        return {m_openStart, static_cast<std::size_t>(m_openEnd - m_openStart)};
    }
    /// Writer: the open message is a row whose value begins `skip` bytes after its start.
    void commitRow(std::size_t skip);
    /// Writer: the open message is no row; its bytes are given up.
    void discardMessage();
    /// Writer: makes all committed rows visible to readers.
    void publish() { m_publishedRows.store(m_rows, std::memory_order_release); }
    /// Writer: nothing will be added; unused pages go back to the system.
    void seal();
    /// Writer: `rows` more rows lie in `block`, their index at its end; they are trusted as those that
    /// were appended. `owner` keeps the block alive for the life of the store.
    AppendStatus adopt(std::span<const std::uint8_t> block, std::size_t rows,
                       std::shared_ptr<const void> owner);

    /// Any thread: rows that may be read.
    std::uint64_t publishedRows() const { return m_publishedRows.load(std::memory_order_acquire); }
    /// Any thread: the bytes of row `row`, which must be below publishedRows(). They stay where they
    /// are for the life of the store.
    const std::uint8_t *row(std::uint64_t row) const;

    /// Rows that lie together: their messages from the start of `bytes` on, and at its very end the
    /// index, 4 bytes a row in this machine's order, the first row's last.
    struct Block {
        std::span<const std::uint8_t> bytes;
        std::uint64_t firstRow;
        std::size_t rows;
    };
    /// Any thread: the blocks of the first `rows` rows, which are published. The last one may hold
    /// more rows than it says, whose index lies before that of the others.
    std::vector<Block> blocks(std::uint64_t rows) const;

    /// Any thread: message bytes received for rows, and memory held from the system for them.
    std::uint64_t payloadBytes() const { return m_payloadBytes.load(std::memory_order_relaxed); }
    std::uint64_t bytesReserved() const { return m_reservedBytes.load(std::memory_order_relaxed); }

private:
    struct Segment {
        std::uint8_t *base;
        std::size_t capacity;
        std::uint64_t firstRow;
        bool isForeign;
    };
    /// The table of segments must not move either: it is made of pieces, each twice as long as the
    /// one before.
    static constexpr std::size_t kFirstPiece = 16;
    static constexpr std::size_t kMaxPieces = 16; ///< a million segments, 2 TiB

    static std::size_t pieceOf(std::size_t i) { return std::bit_width(i / kFirstPiece + 1) - 1; }
    static std::size_t pieceStart(std::size_t piece)
    {
        return kFirstPiece * ((std::size_t{1} << piece) - 1);
    }
    Segment &segment(std::size_t i) const
    {
        const std::size_t piece = pieceOf(i);
        return m_pieces[piece].load(std::memory_order_acquire)[i - pieceStart(piece)];
    }
    std::uint8_t *indexLimit() const
    {
        return m_segmentEnd - (m_segmentRows + 1) * sizeof(std::uint32_t);
    }
    bool makePieceFor(std::size_t i);
    AppendStatus openSegment(std::size_t more);
    void closeSegment();

    // The writer's view of the last segment.
    std::uint8_t *m_segmentBase = nullptr;
    std::uint8_t *m_segmentEnd = nullptr;
    std::size_t m_segmentRows = 0;
    std::uint8_t *m_openStart = nullptr; ///< free room begins here while no message is open
    std::uint8_t *m_openEnd = nullptr;
    std::uint64_t m_rows = 0;
    std::size_t m_maxMessage;
    std::vector<std::shared_ptr<const void>> m_owners; ///< of adopted blocks

    std::array<std::atomic<Segment *>, kMaxPieces> m_pieces{};
    std::atomic<std::size_t> m_segmentCount{0};
    std::atomic<std::uint64_t> m_publishedRows{0};
    std::atomic<std::uint64_t> m_payloadBytes{0};
    std::atomic<std::uint64_t> m_reservedBytes{0};
};

} // namespace bolt
