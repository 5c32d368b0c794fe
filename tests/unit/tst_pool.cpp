// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/bolt_value.h"
#include "driver/pool/bolt_pool.h"
#include "support/counting_allocator.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

using bolt::AllocSource;
using bolt::BoltPool;
using bolt::GetBoltPool;
using bolt::PoolScope;

namespace
{

constexpr std::size_t kScratch = 16;
using SmallPool = BoltPool<std::uint64_t, kScratch>;

template <typename T>
concept CanBePooled = requires
{
    typename BoltPool<T>;
};
static_assert(CanBePooled<bolt::BoltValue>);
static_assert(!CanBePooled<std::string>, "realloc must not move what needs a move constructor");
static_assert(!CanBePooled<std::vector<int>>);
static_assert(!std::is_copy_constructible_v<SmallPool> && !std::is_move_constructible_v<SmallPool>);

/// Allocates `count` elements and writes first, first + 1, … into them.
template <typename Pool>
std::size_t allocFilled(Pool &pool, std::size_t count, std::uint64_t first)
{
    const std::size_t offset = pool.Alloc(count);
    for (std::size_t i = 0; i < count; ++i)
        *pool.Resolve(offset + i) = first + i;
    return offset;
}

template <typename Pool>
bool holds(const Pool &pool, std::size_t offset, std::size_t count, std::uint64_t first)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (*pool.Resolve(offset + i) != first + i)
            return false;
    }
    return true;
}

/// What a pool should be: a plain list of runs, each with its own copy of the contents.
class PoolModel
{
public:
    struct Run {
        std::size_t offset;
        std::vector<std::uint64_t> contents;
    };

    void alloc(std::size_t offset, std::vector<std::uint64_t> contents)
    {
        m_used += contents.size();
        if (!contents.empty())
            m_runs.push_back({offset, std::move(contents)});
    }
    void release(std::size_t count)
    {
        m_used -= count;
        for (; count > 0; --count) {
            m_runs.back().contents.pop_back();
            if (m_runs.back().contents.empty())
                m_runs.pop_back();
        }
    }
    void reset()
    {
        m_runs.clear();
        m_used = 0;
    }
    std::size_t used() const { return m_used; }
    const std::vector<Run> &runs() const { return m_runs; }

private:
    std::vector<Run> m_runs;
    std::size_t m_used = 0;
};

/// Contents, contiguity and log of every run, and that no element belongs to two runs.
template <typename Pool>
bool agrees(const Pool &pool, const PoolModel &model)
{
    if (pool.used() != model.used() || pool.alloc_log.size() != model.runs().size())
        return false;
    std::size_t scratchUsed = 0;
    std::size_t arenaUsed = 0;
    for (std::size_t i = 0; i < model.runs().size(); ++i) {
        const PoolModel::Run &run = model.runs()[i];
        const bool isScratch = pool.alloc_log[i].source == AllocSource::Scratch;
        const std::size_t expected = isScratch ? scratchUsed : kScratch + arenaUsed;
        (isScratch ? scratchUsed : arenaUsed) += run.contents.size();
        if (run.offset != expected || pool.alloc_log[i].count != run.contents.size())
            return false;
        const std::uint64_t *start = pool.Resolve(run.offset);
        if (pool.Resolve(run.offset + run.contents.size() - 1) != start + run.contents.size() - 1 ||
            !std::equal(run.contents.begin(), run.contents.end(), start))
            return false;
    }
    return scratchUsed <= kScratch;
}

} // namespace

class TestPool : public QObject
{
    Q_OBJECT

private slots:
    void scratchIsAligned();
    void scratchServesUpToItsSize();
    void aRunIsNeverSplit();
    void scratchServesAgainAfterOverflow();
    void offsetsSurviveGrowthAndPointersDoNot();
    void arenaAtLeastDoubles();
    void releaseCrossesAllocations();
    void releaseOfAPart();
    void emptyRunsAreValid();
    void resetKeepsTheMemory();
    void scopeReleasesWhatItSaw();
    void logOutgrowsItsInlinePart();
    void fastPathMakesNoHeapCall();
    void slowPathMakesHeapCalls();
    void hugeRequestsChangeNothing_data();
    void hugeRequestsChangeNothing();
    void failedGrowthChangesNothing();
    void failedLogChangesNothing();
    void eachThreadHasItsPool();
    void anyMixIsLifo_data();
    void anyMixIsLifo();
};

void TestPool::scratchIsAligned()
{
    BoltPool<char, 3> chars;
    BoltPool<bolt::BoltValue> values;
    QCOMPARE(reinterpret_cast<std::uintptr_t>(chars.Resolve(0)) % 64, std::uintptr_t{0});
    QCOMPARE(reinterpret_cast<std::uintptr_t>(values.Resolve(0)) % 64, std::uintptr_t{0});
    QCOMPARE(reinterpret_cast<std::uintptr_t>(GetBoltPool<double>().Resolve(0)) % 64,
             std::uintptr_t{0});
}

void TestPool::scratchServesUpToItsSize()
{
    bolt::ScratchBuffer<int, 4> scratch;
    QCOMPARE(scratch.Alloc(3), std::optional<std::size_t>(0));
    QVERIFY(!scratch.Alloc(2));
    QCOMPARE(scratch.Alloc(1), std::optional<std::size_t>(3));
    QVERIFY(!scratch.Alloc(1));
    QVERIFY(!scratch.Alloc(std::numeric_limits<std::size_t>::max()));
    QCOMPARE(scratch.used(), std::size_t{4});
    scratch.Release(2);
    QCOMPARE(scratch.Alloc(2), std::optional<std::size_t>(2));
    scratch.Reset();
    QCOMPARE(scratch.used(), std::size_t{0});
}

void TestPool::aRunIsNeverSplit()
{
    SmallPool pool;
    QCOMPARE(allocFilled(pool, kScratch - 1, 0), std::size_t{0});
    const std::size_t run = allocFilled(pool, 2, 100);
    QCOMPARE(run, kScratch);
    QCOMPARE(pool.Resolve(run + 1), pool.Resolve(run) + 1);
    QCOMPARE(pool.alloc_log[1].source, AllocSource::Arena);
    QVERIFY(holds(pool, 0, kScratch - 1, 0));
    QVERIFY(holds(pool, run, 2, 100));
}

void TestPool::scratchServesAgainAfterOverflow()
{
    SmallPool pool;
    allocFilled(pool, 10, 0);
    const std::size_t large = allocFilled(pool, 20, 100);
    const std::size_t small = allocFilled(pool, 3, 200);
    QCOMPARE(small, std::size_t{10});
    QVERIFY(holds(pool, 0, 10, 0));
    QVERIFY(holds(pool, large, 20, 100));
    QVERIFY(holds(pool, small, 3, 200));
    pool.Release(3 + 20);
    QCOMPARE(pool.used(), std::size_t{10});
    QVERIFY(holds(pool, 0, 10, 0));
    QCOMPARE(pool.Alloc(1), std::size_t{10});
}

void TestPool::offsetsSurviveGrowthAndPointersDoNot()
{
    SmallPool pool;
    std::vector<std::size_t> offsets;
    std::set<const std::uint64_t *> addressesOfTheFirst;
    constexpr std::size_t kRun = 1000;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        offsets.push_back(allocFilled(pool, kRun, i * kRun));
        addressesOfTheFirst.insert(pool.Resolve(offsets.front()));
    }
    QVERIFY2(addressesOfTheFirst.size() > 1, "16 MB grew without moving once");
    for (std::uint64_t i = 0; i < offsets.size(); ++i)
        QVERIFY(holds(pool, offsets[i], kRun, i * kRun));
}

void TestPool::arenaAtLeastDoubles()
{
    bolt::ArenaAllocator<std::uint32_t> arena;
    std::size_t capacity = 0;
    int growths = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        arena.Alloc(1);
        if (arena.capacity() == capacity)
            continue;
        QVERIFY(arena.capacity() >= 2 * capacity);
        capacity = arena.capacity();
        ++growths;
    }
    QVERIFY(growths <= 20);
    arena.Alloc(10 * capacity);
    QCOMPARE(arena.used(), 10 * capacity + 1'000'000);
    QVERIFY(arena.capacity() >= arena.used());
}

void TestPool::releaseCrossesAllocations()
{
    SmallPool pool;
    allocFilled(pool, 5, 0);
    allocFilled(pool, 100, 1000);
    allocFilled(pool, 7, 2000);
    allocFilled(pool, 50, 3000);
    pool.Release(50 + 7 + 98);
    QCOMPARE(pool.used(), std::size_t{7});
    QCOMPARE(pool.alloc_log.size(), std::size_t{2});
    QCOMPARE(pool.alloc_log[1].count, std::size_t{2});
    QVERIFY(holds(pool, 0, 5, 0));
    QVERIFY(holds(pool, kScratch, 2, 1000));
    QCOMPARE(pool.Alloc(1), std::size_t{5});
    pool.Release(pool.used());
    QCOMPARE(pool.used(), std::size_t{0});
    QCOMPARE(pool.alloc_log.size(), std::size_t{0});
}

void TestPool::releaseOfAPart()
{
    SmallPool pool;
    allocFilled(pool, 10, 0);
    pool.Release(4);
    QCOMPARE(pool.alloc_log.size(), std::size_t{1});
    QCOMPARE(pool.alloc_log[0].count, std::size_t{6});
    QCOMPARE(pool.Alloc(2), std::size_t{6});
    pool.Release(0);
    QCOMPARE(pool.used(), std::size_t{8});
}

void TestPool::emptyRunsAreValid()
{
    SmallPool pool;
    pool.Alloc(0);
    QCOMPARE(pool.used(), std::size_t{0});
    QCOMPARE(pool.alloc_log.size(), std::size_t{0});
    allocFilled(pool, kScratch, 0);
    const std::size_t empty = pool.Alloc(0);
    QVERIFY(holds(pool, empty, 0, 0));
    pool.Release(1);
    QVERIFY(holds(pool, 0, kScratch - 1, 0));
}

void TestPool::resetKeepsTheMemory()
{
    SmallPool pool;
    allocFilled(pool, kScratch, 0);
    allocFilled(pool, 100'000, 0);
    const std::size_t reserved = pool.bytesReserved();
    QVERIFY(reserved >= 100'000 * sizeof(std::uint64_t));
    pool.Reset_All();
    QCOMPARE(pool.used(), std::size_t{0});
    QCOMPARE(pool.alloc_log.size(), std::size_t{0});
    QCOMPARE(pool.bytesReserved(), reserved);
    const std::size_t calls = test::heapCalls();
    QCOMPARE(allocFilled(pool, kScratch, 7), std::size_t{0});
    QCOMPARE(allocFilled(pool, 100'000, 9), kScratch);
    QCOMPARE(test::heapCalls(), calls);
    QCOMPARE(pool.bytesReserved(), reserved);
}

void TestPool::scopeReleasesWhatItSaw()
{
    SmallPool pool;
    allocFilled(pool, 3, 0);
    {
        const PoolScope scope(pool);
        allocFilled(pool, 5, 10);
        allocFilled(pool, 500, 20);
        {
            const PoolScope inner(pool);
            allocFilled(pool, 2, 30);
        }
        QCOMPARE(pool.used(), std::size_t{508});
    }
    QCOMPARE(pool.used(), std::size_t{3});
    QVERIFY(holds(pool, 0, 3, 0));
}

void TestPool::logOutgrowsItsInlinePart()
{
    SmallPool pool;
    constexpr std::size_t kRuns = 10 * kScratch;
    std::vector<std::size_t> offsets;
    for (std::uint64_t i = 0; i < kRuns; ++i)
        offsets.push_back(allocFilled(pool, 1, i));
    QCOMPARE(pool.alloc_log.size(), kRuns);
    for (std::size_t i = 0; i < kRuns; ++i) {
        QVERIFY(holds(pool, offsets[i], 1, i));
        QCOMPARE(pool.alloc_log[i].source,
                 i < kScratch ? AllocSource::Scratch : AllocSource::Arena);
    }
    for (std::size_t left = kRuns; left > 0; --left) {
        QCOMPARE(pool.alloc_log.size(), left);
        pool.Release(1);
    }
    QCOMPARE(pool.Alloc(kScratch), std::size_t{0});
}

void TestPool::fastPathMakesNoHeapCall()
{
    BoltPool<std::uint64_t> pool;
    constexpr std::size_t kCapacity = 1024;
    std::mt19937 random(1);
    const std::size_t before = test::heapCalls();
    for (std::size_t i = 0; i < kCapacity; ++i)
        *pool.Resolve(pool.Alloc(1)) = i;
    pool.Release(kCapacity);
    for (int i = 0; i < 100'000; ++i) {
        const std::size_t count = random() % 40;
        if (pool.used() + count <= kCapacity)
            allocFilled(pool, count, i);
        else
            pool.Release(random() % (pool.used() + 1));
    }
    pool.Reset_All();
    QCOMPARE(test::heapCalls() - before, std::size_t{0});
}

/// Proves that the counter of the test above sees what it claims to see.
void TestPool::slowPathMakesHeapCalls()
{
    SmallPool pool;
    std::size_t before = test::heapCalls();
    pool.Alloc(kScratch + 1);
    QCOMPARE(test::heapCalls() - before, std::size_t{1});
    before = test::heapCalls();
    for (std::size_t i = 0; i < kScratch; ++i)
        pool.Alloc(1);
    QCOMPARE(test::heapCalls() - before, std::size_t{1});
}

void TestPool::hugeRequestsChangeNothing_data()
{
    constexpr std::size_t kMax = std::numeric_limits<std::size_t>::max();
    QTest::addColumn<std::size_t>("count");
    QTest::newRow("SIZE_MAX") << kMax;
    QTest::newRow("SIZE_MAX - scratch") << kMax - kScratch;
    QTest::newRow("SIZE_MAX - used") << kMax - 128;
    QTest::newRow("SIZE_MAX / 2") << kMax / 2;
    QTest::newRow("SIZE_MAX / sizeof(T)") << kMax / sizeof(std::uint64_t);
    QTest::newRow("SIZE_MAX / sizeof(T) + 1") << kMax / sizeof(std::uint64_t) + 1;
    QTest::newRow("SIZE_MAX / sizeof(T) - used") << kMax / sizeof(std::uint64_t) - 120;
    QTest::newRow("PTRDIFF_MAX / sizeof(T)") << kMax / 2 / sizeof(std::uint64_t);
}

void TestPool::hugeRequestsChangeNothing()
{
    QFETCH(std::size_t, count);
    SmallPool pool;
    allocFilled(pool, 8, 10);
    allocFilled(pool, 120, 1000);
    const std::size_t reserved = pool.bytesReserved();
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, pool.Alloc(count));
    QCOMPARE(pool.used(), std::size_t{128});
    QCOMPARE(pool.bytesReserved(), reserved);
    QCOMPARE(pool.alloc_log.size(), std::size_t{2});
    QVERIFY(holds(pool, 0, 8, 10));
    QVERIFY(holds(pool, kScratch, 120, 1000));
    QCOMPARE(allocFilled(pool, 1, 5), std::size_t{8});
    pool.Release(129);
    QCOMPARE(pool.used(), std::size_t{0});
}

void TestPool::failedGrowthChangesNothing()
{
    SmallPool pool;
    allocFilled(pool, 8, 10);
    allocFilled(pool, 120, 1000);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, {
        const test::HeapFailure failure;
        pool.Alloc(100'000);
    });
    QCOMPARE(pool.used(), std::size_t{128});
    QCOMPARE(pool.alloc_log.size(), std::size_t{2});
    QVERIFY(holds(pool, 0, 8, 10));
    QVERIFY(holds(pool, kScratch, 120, 1000));
    QCOMPARE(allocFilled(pool, 100'000, 3), kScratch + 120);
}

/// The log is full and cannot grow, although the arena has room.
void TestPool::failedLogChangesNothing()
{
    SmallPool pool;
    for (std::uint64_t i = 0; i < kScratch - 1; ++i)
        allocFilled(pool, 1, i);
    const std::size_t large = allocFilled(pool, 100, 1000);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, {
        const test::HeapFailure failure;
        pool.Alloc(1);
    });
    QCOMPARE(pool.used(), kScratch - 1 + 100);
    QCOMPARE(pool.alloc_log.size(), kScratch);
    QVERIFY(holds(pool, 0, kScratch - 1, 0));
    QVERIFY(holds(pool, large, 100, 1000));
    QCOMPARE(pool.Alloc(1), kScratch - 1);
}

void TestPool::eachThreadHasItsPool()
{
    auto *mine = &GetBoltPool<int>();
    QCOMPARE(&GetBoltPool<int>(), mine);
    const PoolScope scope(*mine);
    *mine->Resolve(mine->Alloc(1)) = 42;

    BoltPool<int> *theirs = nullptr;
    std::size_t usedThere = 1;
    std::thread other([&] {
        theirs = &GetBoltPool<int>();
        usedThere = theirs->used();
        *theirs->Resolve(theirs->Alloc(1)) = 7;
    });
    other.join();
    QVERIFY(theirs != mine);
    QCOMPARE(usedThere, std::size_t{0});
    QCOMPARE(mine->used(), std::size_t{1});
    QCOMPARE(*mine->Resolve(0), 42);
}

void TestPool::anyMixIsLifo_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 20240229U, 4294967295U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestPool::anyMixIsLifo()
{
    QFETCH(unsigned, seed);
    constexpr int kOperations = 40'000;
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    SmallPool pool;
    PoolModel model;
    std::uint64_t next = 0;
    for (int i = 0; i < kOperations; ++i) {
        const std::size_t dice = below(1000);
        if (dice < 2) {
            pool.Reset_All();
            model.reset();
        } else if (dice < 500 && model.used() < 400) {
            const std::size_t count = below(10) == 0 ? below(3 * kScratch) : below(6);
            std::vector<std::uint64_t> contents(count);
            for (std::uint64_t &element : contents)
                element = next++;
            model.alloc(allocFilled(pool, count, next - count), contents);
        } else {
            const std::size_t usual = std::min<std::size_t>(5, model.used());
            const std::size_t most = below(50) == 0 ? model.used() : usual;
            const std::size_t count = below(most + 1);
            pool.Release(count);
            model.release(count);
        }
        if (!agrees(pool, model))
            QFAIL(qPrintable(QStringLiteral("differs after operation %1").arg(i)));
    }
}

QTEST_APPLESS_MAIN(TestPool)
#include "tst_pool.moc"
