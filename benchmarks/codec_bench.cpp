// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"
#include "driver/packstream/writer.h"
#include "driver/pool/record_store.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using bolt::BoltPool;
using bolt::BoltValue;

namespace
{

constexpr std::size_t kRows = 100'000;

/// Rows of 8 columns and 24 values, counting nested ones and map keys; about 120 bytes each.
struct Workload {
    std::vector<std::uint8_t> bytes;
    std::vector<std::size_t> starts; ///< of each row, and the end of the last

    const std::uint8_t *row(std::size_t i) const { return bytes.data() + starts[i]; }
    std::size_t rowSize(std::size_t i) const { return starts[i + 1] - starts[i]; }
};

Workload mixedRows()
{
    Workload workload;
    bolt::PackStreamWriter writer(workload.bytes);
    for (std::size_t i = 0; i < kRows; ++i) {
        const auto number = static_cast<std::int64_t>(i);
        workload.starts.push_back(workload.bytes.size());
        writer.list(8);
        writer.integer(number * 1000);
        writer.floating(static_cast<double>(i) * 0.5);
        writer.boolean(i % 2 == 0);
        writer.null();
        writer.string("person-" + std::to_string(1'000'000 + i));
        writer.string("Zürich, Bahnhofstrasse");
        writer.list(4);
        for (std::int64_t k = 0; k < 4; ++k)
            writer.integer(number + k * 100);
        writer.map(6);
        for (const std::string_view key : {"name", "born", "score", "city", "tag", "ok"}) {
            writer.string(key);
            if (key == "score")
                writer.floating(static_cast<double>(i));
            else if (key == "ok")
                writer.boolean(true);
            else if (key == "born")
                writer.integer(1900 + number % 100);
            else
                writer.string("Ana");
        }
    }
    workload.starts.push_back(workload.bytes.size());
    return workload;
}

void require(bool isGood)
{
    if (isGood)
        return;
    std::fputs("codec_bench: the codec refused the benchmark's rows\n", stderr);
    std::exit(1);
}

void scanRows(const Workload &rows)
{
    for (std::size_t i = 0; i < kRows; ++i)
        require(bolt::scanWhole(rows.row(i), rows.rowSize(i)).isOk());
}

void skipRows(const Workload &rows)
{
    for (std::size_t i = 0; i < kRows; ++i)
        require(bolt::skipValue(rows.row(i)) == rows.row(i + 1));
}

/// One row after the other through the thread's pool, as a view does that shows them.
void decodeRows(const Workload &rows)
{
    auto &pool = bolt::GetBoltPool<BoltValue>();
    for (std::size_t i = 0; i < kRows; ++i) {
        const bolt::PoolScope scope(pool);
        BoltValue row;
        require(bolt::readDeep(rows.row(i), pool, row) == rows.row(i + 1));
    }
}

/// All rows kept in one pool.
void decodeAndKeepRows(const Workload &rows)
{
    static BoltPool<BoltValue> pool;
    pool.Reset_All();
    for (std::size_t i = 0; i < kRows; ++i) {
        BoltValue row;
        require(bolt::readDeep(rows.row(i), pool, row) == rows.row(i + 1));
    }
}

/// What a connection does with a row: keep its bytes, and check them.
void receiveRows(const Workload &rows)
{
    bolt::RecordStore store;
    for (std::size_t i = 0; i < kRows; ++i) {
        require(store.append(rows.row(i), rows.rowSize(i)) == bolt::RecordStore::AppendStatus::Ok);
        const auto message = store.openMessage();
        require(bolt::scanWhole(message.data(), message.size()).isOk());
        store.commitRow(0);
    }
    store.seal();
}

struct Step {
    std::string_view name;
    void (*run)(const Workload &rows);
};

constexpr Step kSteps[] = {
    {"skip", skipRows},       {"scan", scanRows},
    {"decode", decodeRows},   {"decode-keep", decodeAndKeepRows},
    {"receive", receiveRows},
};

double nanosecondsPerRow(const Step &step, const Workload &rows, int rounds)
{
    using Clock = std::chrono::steady_clock;
    auto best = Clock::duration::max();
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        step.run(rows);
        best = std::min(best, Clock::now() - start);
    }
    return std::chrono::duration<double, std::nano>(best).count() / kRows;
}

} // namespace

/// codec_bench [STEP [ROUNDS]]: best time a row of every step, or of one. Counted under callgrind with
/// two numbers of rounds, the difference is the cost of the step alone.
int main(int argc, char **argv)
{
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    const Workload rows = mixedRows();
    std::printf("%zu rows of %zu bytes, best of %d rounds\n", kRows, rows.bytes.size() / kRows,
                rounds);
    for (const Step &step : kSteps) {
        if (wanted.empty() || wanted == step.name)
            std::printf("%-12.*s %7.1f ns a row\n", static_cast<int>(step.name.size()),
                        step.name.data(), nanosecondsPerRow(step, rows, rounds));
    }
    return 0;
}
