// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/pool/huge_pages.h"
#include "driver/pool/poolable.h"

#include <cassert>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <new>

namespace bolt
{

/// A contiguous stack of elements on the heap that grows by realloc, at least doubling; from
/// kHugeFrom bytes on the system is asked for huge pages.
/// Offsets stay valid across growth; raw pointers do not. Not thread-safe; owned by one BoltPool.
template <Poolable T>
class ArenaAllocator
{
public:
    ArenaAllocator() = default;
    ArenaAllocator(const ArenaAllocator &) = delete;
    ArenaAllocator &operator=(const ArenaAllocator &) = delete;
    ~ArenaAllocator() { std::free(m_elements); }

    /// Offset of a contiguous run of `count` elements.
    /// Throws std::bad_alloc (overflow, out of memory) and leaves the arena as it was.
    std::size_t Alloc(std::size_t count)
    {
        if (count > m_capacity - m_used)
            grow(count);
        const std::size_t offset = m_used;
        m_used += count;
        return offset;
    }

    /// Gives back the last `count` elements; the memory is kept for reuse.
    void Release(std::size_t count)
    {
        assert(count <= m_used);
        m_used -= count;
    }

    void Reset() { m_used = 0; }

    /// Valid until the next Alloc.
    T *Resolve(std::size_t offset) { return m_elements + offset; }
    const T *Resolve(std::size_t offset) const { return m_elements + offset; }

    std::size_t used() const { return m_used; }
    std::size_t capacity() const { return m_capacity; }

private:
    static constexpr std::size_t kMaxElements =
        std::numeric_limits<std::ptrdiff_t>::max() / sizeof(T);
    static constexpr std::size_t kHugeFrom = std::size_t{8} * 1024 * 1024;
    static constexpr std::size_t kFirstCapacity = 4096 / sizeof(T) + 1;

    void grow(std::size_t count)
    {
        if (count > kMaxElements - m_used)
            throw std::bad_alloc();
        const std::size_t needed = m_used + count;
        std::size_t capacity = m_capacity > kMaxElements / 2 ? kMaxElements : m_capacity * 2;
        if (capacity < kFirstCapacity)
            capacity = kFirstCapacity;
        if (capacity < needed)
            capacity = needed;
        void *elements = std::realloc(static_cast<void *>(m_elements), capacity * sizeof(T));
        if (!elements)
            throw std::bad_alloc();
        m_elements = static_cast<T *>(elements);
        m_capacity = capacity;
        if (capacity * sizeof(T) >= kHugeFrom)
            adviseHugePages(elements, capacity * sizeof(T));
    }

    T *m_elements = nullptr;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
};

} // namespace bolt
