// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/pool/arena_allocator.h"
#include "driver/pool/scratch_buffer.h"

#include <array>
#include <cstdint>
#include <vector>

namespace bolt
{

/// Where the elements of one allocation live.
enum class AllocSource : std::uint8_t { Scratch, Arena };

/// One entry of the allocation log: how many elements, and from where.
struct AllocRecord {
    std::size_t count;
    AllocSource source;
};

/// The log of a pool's allocations, a stack. The first N entries need no heap: that is as many
/// non-empty allocations as a scratch of N elements can serve.
template <std::size_t N>
class AllocLog
{
public:
    /// Makes room for one more entry, so that the push that follows cannot fail.
    void reserveOne()
    {
        if (m_size >= N && m_size - N == m_overflow.capacity())
            m_overflow.reserve(m_overflow.capacity() == 0 ? N : m_overflow.capacity() * 2);
    }
    bool hasInlineRoom() const { return m_size < N; }
    void pushInline(AllocRecord record) { m_inline[m_size++] = record; }
    void push(AllocRecord record)
    {
        if (m_size < N)
            m_inline[m_size] = record;
        else
            m_overflow.push_back(record);
        ++m_size;
    }
    void pop()
    {
        if (m_size > N)
            m_overflow.pop_back();
        --m_size;
    }
    void clear()
    {
        m_overflow.clear();
        m_size = 0;
    }
    AllocRecord &top() { return m_size > N ? m_overflow.back() : m_inline[m_size - 1]; }
    const AllocRecord &operator[](std::size_t i) const
    {
        return i < N ? m_inline[i] : m_overflow[i - N];
    }
    std::size_t size() const { return m_size; }

private:
    std::array<AllocRecord, N> m_inline;
    std::vector<AllocRecord> m_overflow;
    std::size_t m_size = 0;
};

/// A stack of elements that serves from a fixed scratch first and overflows to a heap arena.
///
/// - Each Alloc is one contiguous run: what does not fit in what is left of the scratch goes to
///   the arena whole.
/// - One offset space: scratch elements are [0, N), arena elements start at N. Offsets keep their
///   meaning until they are released; pointers from Resolve only until the next Alloc.
/// - Release gives elements back last in, first out; Reset_All forgets all and keeps the memory.
/// - While the scratch suffices no function calls the heap.
/// - An Alloc that cannot be served throws std::bad_alloc and changes nothing.
///
/// Belongs to one thread.
template <Poolable T, std::size_t N = 1024>
class BoltPool
{
public:
    BoltPool() = default;
    BoltPool(const BoltPool &) = delete;
    BoltPool &operator=(const BoltPool &) = delete;

    /// Offset of `count` contiguous, uninitialised elements. Zero is a valid empty run and is not
    /// logged.
    std::size_t Alloc(std::size_t count)
    {
        if (count == 0)
            return m_scratch.used();
        if (alloc_log.hasInlineRoom()) [[likely]] {
            if (const auto offset = m_scratch.Alloc(count)) [[likely]] {
                alloc_log.pushInline({count, AllocSource::Scratch});
                return *offset;
            }
        }
        return allocSlowly(count);
    }

    /// The element at `offset` as long as no Alloc follows.
    T *Resolve(std::size_t offset)
    {
        return offset < N ? m_scratch.Resolve(offset) : m_arena.Resolve(offset - N);
    }
    const T *Resolve(std::size_t offset) const
    {
        return offset < N ? m_scratch.Resolve(offset) : m_arena.Resolve(offset - N);
    }

    /// Gives back the last `count` elements in reverse order of their allocation, across as many
    /// logged allocations as that takes. `count` must not exceed used().
    void Release(std::size_t count)
    {
        assert(count <= used());
        while (count > 0) {
            AllocRecord &last = alloc_log.top();
            const std::size_t part = count < last.count ? count : last.count;
            if (last.source == AllocSource::Scratch)
                m_scratch.Release(part);
            else
                m_arena.Release(part);
            last.count -= part;
            if (last.count == 0)
                alloc_log.pop();
            count -= part;
        }
    }

    /// Forgets every element and keeps the memory for reuse.
    void Reset_All()
    {
        m_scratch.Reset();
        m_arena.Reset();
        alloc_log.clear();
    }

    /// Elements in use; a mark for a later `Release(used() - mark)`.
    std::size_t used() const { return m_scratch.used() + m_arena.used(); }
    std::size_t bytesReserved() const { return sizeof(*this) + m_arena.capacity() * sizeof(T); }

    /// Every live allocation, oldest first.
    AllocLog<N> alloc_log;

private:
    /// Alloc() where the log or the run itself may need the heap.
    [[gnu::noinline]] std::size_t allocSlowly(std::size_t count)
    {
        alloc_log.reserveOne();
        if (const auto offset = m_scratch.Alloc(count)) {
            alloc_log.push({count, AllocSource::Scratch});
            return *offset;
        }
        const std::size_t offset = N + m_arena.Alloc(count);
        alloc_log.push({count, AllocSource::Arena});
        return offset;
    }

    ScratchBuffer<T, N> m_scratch;
    ArenaAllocator<T> m_arena;
};

/// The calling thread's own pool.
template <Poolable T>
BoltPool<T> &GetBoltPool()
{
    thread_local BoltPool<T> pool;
    return pool;
}

/// Releases on leaving the scope all that was allocated in `pool` since it was entered.
template <Poolable T, std::size_t N = 1024>
class PoolScope
{
public:
    explicit PoolScope(BoltPool<T, N> &pool)
        : m_pool(pool)
        , m_mark(pool.used())
    {
    }
    PoolScope(const PoolScope &) = delete;
    PoolScope &operator=(const PoolScope &) = delete;
    ~PoolScope() { m_pool.Release(m_pool.used() - m_mark); }

private:
    BoltPool<T, N> &m_pool;
    std::size_t m_mark;
};

} // namespace bolt
