// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/pool/poolable.h"

#include <cassert>
#include <cstddef>
#include <optional>

namespace bolt
{

/// A fixed array of N elements used as a stack: no heap, aligned to a cache line.
/// Not thread-safe; owned by one BoltPool.
template <Poolable T, std::size_t N>
class ScratchBuffer
{
public:
    static constexpr std::size_t kCapacity = N;

    ScratchBuffer() = default;
    ScratchBuffer(const ScratchBuffer &) = delete;
    ScratchBuffer &operator=(const ScratchBuffer &) = delete;

    /// Offset of a contiguous run of `count` elements, or nothing when there is no room for all.
    std::optional<std::size_t> Alloc(std::size_t count)
    {
        if (count > N - m_used)
            return std::nullopt;
        const std::size_t offset = m_used;
        m_used += count;
        return offset;
    }

    /// Gives back the last `count` elements.
    void Release(std::size_t count)
    {
        assert(count <= m_used);
        m_used -= count;
    }

    void Reset() { m_used = 0; }

    /// Valid for the life of the buffer.
    T *Resolve(std::size_t offset) { return m_elements + offset; }
    const T *Resolve(std::size_t offset) const { return m_elements + offset; }

    std::size_t used() const { return m_used; }

private:
    alignas(64) T m_elements[N];
    std::size_t m_used = 0;
};

} // namespace bolt
