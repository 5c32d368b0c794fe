// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoded_rows.h"
#include "heap_tree.h"

#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"
#include "driver/pool/record_store.h"
#include "driver/pool/segment_cache.h"
#include "driver/protocol/message_reader.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <deque>
#include <string_view>

using bolt::BoltPool;
using bolt::BoltValue;

namespace
{

/// Rows of about this many bytes are measured; larger than the caches of most machines.
constexpr std::size_t kBytes = std::size_t{16} * 1024 * 1024;

void require(bool isGood)
{
    if (isGood)
        return;
    std::fputs("codec_bench: the codec refused the benchmark's rows\n", stderr);
    std::exit(1);
}

void scanRows(const bench::EncodedRows &rows)
{
    for (std::size_t i = 0; i < rows.count(); ++i)
        require(bolt::scanWhole(rows.row(i), rows.rowSize(i)).isOk());
}

/// One row after the other through the thread's pool, as a view does that shows them.
void decodeRows(const bench::EncodedRows &rows)
{
    auto &pool = bolt::GetBoltPool<BoltValue>();
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const bolt::PoolScope scope(pool);
        BoltValue row;
        require(bolt::readDeep(rows.row(i), pool, row) == rows.row(i + 1));
    }
}

void decodeRowsToHeap(const bench::EncodedRows &rows)
{
    for (std::size_t i = 0; i < rows.count(); ++i) {
        bench::HeapValue row;
        require(bench::readToHeap(rows.row(i), row) == rows.row(i + 1));
    }
}

/// All rows kept in one new pool.
void keepRows(const bench::EncodedRows &rows)
{
    BoltPool<BoltValue> pool;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        BoltValue row;
        require(bolt::readDeep(rows.row(i), pool, row) == rows.row(i + 1));
    }
}

void keepRowsOnHeap(const bench::EncodedRows &rows)
{
    std::deque<bench::HeapValue> kept;
    for (std::size_t i = 0; i < rows.count(); ++i)
        require(bench::readToHeap(rows.row(i), kept.emplace_back()) == rows.row(i + 1));
}

/// What a connection does with a stream: finds the messages, keeps and checks the records. The copy
/// into the receive buffer, which is the system's, is in it.
void receive(std::span<const std::uint8_t> stream, bolt::MessageReader &reader,
             bolt::RecordStore &store)
{
    constexpr std::size_t kRecordHead = 2;
    while (!stream.empty()) {
        const auto room = reader.room();
        const std::size_t size = std::min(room.size(), stream.size());
        std::memcpy(room.data(), stream.data(), size);
        reader.received(size);
        stream = stream.subspan(size);
        while (reader.next(&store) == bolt::MessageReader::Arrival::Record) {
            const auto message = reader.message();
            const auto values = message.subspan(kRecordHead);
            require(bolt::scanWhole(values.data(), values.size()).isOk());
            if (store.openMessage().empty())
                require(store.append(message.data(), message.size()) ==
                        bolt::RecordStore::AppendStatus::Ok);
            store.commitRow(kRecordHead);
        }
    }
}

std::vector<std::uint8_t> streamOf(bench::Workload workload, std::size_t rows)
{
    std::vector<std::uint8_t> stream;
    std::vector<std::uint8_t> message;
    for (std::size_t i = 0; i < rows; ++i) {
        message.clear();
        bench::appendRecord(workload, bench::Layout::Bolt5, i, message);
        bolt::appendChunked(message, stream);
    }
    return stream;
}

struct Cost {
    double nanoseconds; ///< of the best round
    double faults;      ///< of the first
};

long pageFaults()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_minflt;
}

/// Of the processor, so that a busy machine disturbs less.
std::chrono::nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// The cost a row of `step`, which is called `rounds` times for `rows` rows each.
template <typename Step>
Cost measure(std::size_t rows, int rounds, const Step &step)
{
    auto best = std::chrono::nanoseconds::max();
    long faults = 0;
    for (int i = 0; i < rounds; ++i) {
        const long faultsBefore = pageFaults();
        const auto start = processorTime();
        step();
        best = std::min(best, processorTime() - start);
        if (i == 0)
            faults = pageFaults() - faultsBefore;
    }
    const auto count = static_cast<double>(rows);
    return {std::chrono::duration<double, std::nano>(best).count() / count,
            static_cast<double>(faults) / count};
}

void print(std::string_view step, const Cost &cost)
{
    std::printf("  %-13.*s %8.1f ns a row %10.0f page faults a million rows\n",
                static_cast<int>(step.size()), step.data(), cost.nanoseconds, cost.faults * 1e6);
}

/// Rows of a result whose memory is judged.
std::size_t resultRows(bench::Workload workload)
{
    const bool isLarge = workload == bench::Workload::Nodes || workload == bench::Workload::Paths ||
                         workload == bench::Workload::Wide;
    return isLarge ? 200'000 : 1'000'000;
}

/// Receives whole results into new segments, then into those that the last one gave back.
void measureResult(bench::Workload workload, int rounds)
{
    const std::size_t rows = resultRows(workload);
    constexpr std::size_t kPart = 20'000;
    const std::vector<std::uint8_t> stream = streamOf(workload, kPart);
    double held = 0;
    double payload = 0;
    const auto receiveAll = [&] {
        bolt::MessageReader reader(bolt::RecordStore::kDefaultMaxMessage);
        bolt::RecordStore store;
        for (std::size_t i = 0; i < rows / kPart; ++i)
            receive(stream, reader, store);
        store.seal();
        require(store.publishedRows() == rows);
        held = static_cast<double>(store.bytesReserved());
        payload = static_cast<double>(store.payloadBytes());
    };
    bolt::SegmentCache::instance().trim();
    print("receive", measure(rows, 1, receiveAll));
    print("receive again", measure(rows, rounds, receiveAll));
    const double index = 8.0 * static_cast<double>(rows);
    std::printf("  held: %.3f x payload; %.3f x payload + 8 bytes a row\n", held / payload,
                (held - index) / payload);
}

void measureWorkload(bench::Workload workload, int rounds)
{
    const std::size_t rowSize = bench::EncodedRows(workload, 1000).bytes() / 1000;
    const bench::EncodedRows rows(workload, kBytes / rowSize);
    const std::string_view name = bench::workloadName(workload);
    std::printf("%.*s: %zu rows of %zu bytes\n", static_cast<int>(name.size()), name.data(),
                rows.count(), rows.bytes() / rows.count());
    const auto run = [&](std::string_view step, void (*function)(const bench::EncodedRows &)) {
        const Cost cost = measure(rows.count(), rounds, [&] { function(rows); });
        print(step, cost);
        return cost.nanoseconds;
    };
    run("scan", scanRows);
    const double pool = run("decode", decodeRows);
    const double heap = run("decode, heap", decodeRowsToHeap);
    const double poolKept = run("keep", keepRows);
    const double heapKept = run("keep, heap", keepRowsOnHeap);
    std::printf("  heap to BoltPool: %.1f times the time, %.1f when all rows are kept\n",
                heap / pool, heapKept / poolKept);
    measureResult(workload, std::min(rounds, 3));
}

} // namespace

/// codec_bench [WORKLOAD|all [ROUNDS]]: the codec on bytes in memory. Processor time, best of
/// some rounds.
int main(int argc, char **argv)
{
    const std::string_view wanted = argc > 1 ? argv[1] : "all";
    const int rounds = std::max(argc > 2 ? std::atoi(argv[2]) : 10, 1);
    if (wanted != "all" && !bench::workloadNamed(wanted)) {
        std::fputs("usage: codec_bench [ints|mixed|nodes|paths|wide|strings|all [ROUNDS]]\n",
                   stderr);
        return 2;
    }
    for (const bench::Workload workload : bench::kWorkloads) {
        if (wanted == "all" || bench::workloadNamed(wanted) == workload)
            measureWorkload(workload, rounds);
    }
    return 0;
}
