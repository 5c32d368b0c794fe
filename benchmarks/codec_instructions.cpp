// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoded_rows.h"

#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"

#include <valgrind/callgrind.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace
{

constexpr std::size_t kRows = 1000;

void require(bool isGood)
{
    if (!isGood)
        std::abort();
}

void scanRows(const bench::EncodedRows &rows)
{
    for (std::size_t i = 0; i < kRows; ++i)
        require(bolt::scanWhole(rows.row(i), rows.rowSize(i)).isOk());
}

void decodeRows(const bench::EncodedRows &rows)
{
    auto &pool = bolt::GetBoltPool<bolt::BoltValue>();
    for (std::size_t i = 0; i < kRows; ++i) {
        const bolt::PoolScope scope(pool);
        bolt::BoltValue row;
        require(bolt::readDeep(rows.row(i), pool, row) == rows.row(i + 1));
    }
}

/// Counts what `step` executes, and nothing else, under the name "workload step".
template <typename Step>
void count(bench::Workload workload, const char *name, const Step &step)
{
    const bench::EncodedRows rows(workload, kRows);
    step(rows); // the dynamic linker and the pool have done their work after this
    CALLGRIND_TOGGLE_COLLECT;
    step(rows);
    CALLGRIND_TOGGLE_COLLECT;
    const std::string label = std::string(bench::workloadName(workload)) + " " + name;
    CALLGRIND_DUMP_STATS_AT(label.c_str());
}

} // namespace

/// Scans and decodes a thousand rows of each workload under callgrind; check_instructions reads the
/// dumps that it leaves.
int main()
{
    for (const bench::Workload workload : bench::kWorkloads) {
        count(workload, "scan", scanRows);
        count(workload, "decode", decodeRows);
    }
    std::printf("rows %zu\n", kRows);
    return 0;
}
