// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/pool/segment_cache.h"

#include "driver/pool/huge_pages.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <utility>

namespace bolt
{

namespace
{

std::uint8_t *mapPages(std::size_t size)
{
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : static_cast<std::uint8_t *>(memory);
}

/// Maps twice the size and cuts off what stands over on both sides of the aligned part.
std::uint8_t *mapAligned(std::size_t size)
{
    std::uint8_t *memory = mapPages(2 * size);
    if (!memory)
        return nullptr;
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    const std::size_t before = (size - address % size) % size;
    if (before > 0)
        munmap(memory, before);
    munmap(memory + before + size, size - before);
    adviseHugePages(memory + before, size);
    return memory + before;
}

/// The cached segment behind `memory` in the list.
std::uint8_t *nextOf(const std::uint8_t *memory)
{
    std::uint8_t *next = nullptr;
    std::memcpy(&next, memory, sizeof next);
    return next;
}

} // namespace

SegmentCache &SegmentCache::instance()
{
    static SegmentCache cache;
    return cache;
}

std::uint8_t *SegmentCache::allocate(std::size_t size)
{
    if (size != kSegmentSize)
        return mapPages(size);
    {
        const std::lock_guard lock(m_mutex);
        if (m_first) {
            --m_cached;
            return std::exchange(m_first, nextOf(m_first));
        }
    }
    return mapAligned(size);
}

void SegmentCache::free(std::uint8_t *memory, std::size_t size)
{
    if (size == kSegmentSize) {
        const std::lock_guard lock(m_mutex);
        if (m_cached < kMaxCached) {
            ++m_cached;
            std::memcpy(memory, &m_first, sizeof m_first);
            m_first = memory;
            return;
        }
    }
    munmap(memory, size);
}

void SegmentCache::trim()
{
    std::uint8_t *memory = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        memory = std::exchange(m_first, nullptr);
        m_cached = 0;
    }
    while (memory)
        munmap(std::exchange(memory, nextOf(memory)), kSegmentSize);
}

std::size_t SegmentCache::cachedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_cached * kSegmentSize;
}

std::size_t pageSize()
{
    static const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return size;
}

std::size_t discardPages(std::uint8_t *from, std::uint8_t *to)
{
    const std::uintptr_t page = pageSize();
    const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(from) + page - 1) / page * page;
    const std::uintptr_t last = reinterpret_cast<std::uintptr_t>(to) / page * page;
    if (first >= last)
        return 0;
    std::uint8_t *start = from + (first - reinterpret_cast<std::uintptr_t>(from));
    if (madvise(start, last - first, MADV_DONTNEED) != 0)
        return 0;
    return last - first;
}

} // namespace bolt
