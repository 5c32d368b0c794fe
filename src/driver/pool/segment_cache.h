// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>

namespace bolt
{

/// Page-aligned memory straight from the system. Segments of the standard size are aligned to it,
/// so that the kernel can back each with one huge page, and freed ones wait in a process-wide cache
/// for the next result: on fresh memory the kernel's clearing of pages takes longer than reading does.
///
/// The cache holds at most kMaxCached segments (1 GiB) and is emptied by trim(), which whoever frees
/// results calls when things are quiet, so that a closed tab's memory really goes back. Any thread.
class SegmentCache
{
public:
    static constexpr std::size_t kSegmentSize = 2 * 1024 * 1024;
    static constexpr std::size_t kMaxCached = 512;

    static SegmentCache &instance();

    /// `size` bytes (a multiple of the page size); null when the system has none.
    std::uint8_t *allocate(std::size_t size);
    void free(std::uint8_t *memory, std::size_t size);

    /// Gives all cached segments back to the system.
    void trim();

    std::size_t cachedBytes() const;

private:
    SegmentCache() = default;

    mutable std::mutex m_mutex;      ///< guards the list
    std::uint8_t *m_first = nullptr; ///< each cached segment begins with the address of the next
    std::size_t m_cached = 0;
};

/// Bytes in a page of this machine.
std::size_t pageSize();

/// Gives the pages that lie wholly inside [from, to) back to the system; their addresses stay
/// reserved. Returns the number of bytes given back.
std::size_t discardPages(std::uint8_t *from, std::uint8_t *to);

} // namespace bolt
