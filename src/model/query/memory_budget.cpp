// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/memory_budget.h"

#include "model/query/result_handle.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif

#include <algorithm>
#include <atomic>

namespace model
{

namespace
{

constexpr std::uint64_t kBudgetOfUnknownMachine = std::uint64_t{2} << 30;
constexpr std::uint64_t kShare = 4;

/// 0 when the system does not tell.
std::uint64_t machineMemory()
{
#ifdef Q_OS_WIN
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
#else
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageBytes = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageBytes <= 0)
        return 0;
    return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageBytes);
#endif
}

std::atomic<std::uint64_t> &budget()
{
    static std::atomic<std::uint64_t> bytes{defaultMemoryBudget()};
    return bytes;
}

} // namespace

std::uint64_t defaultMemoryBudget()
{
    const std::uint64_t memory = machineMemory();
    return memory > 0 ? memory / kShare : kBudgetOfUnknownMachine;
}

std::uint64_t memoryBudget()
{
    return budget().load(std::memory_order_relaxed);
}

void setMemoryBudget(std::uint64_t bytes)
{
    budget().store(bytes, std::memory_order_relaxed);
}

std::uint64_t growthLimit(std::uint64_t heldBytes, std::uint64_t totalBytes)
{
    // The result itself is counted as soon as somebody has taken it up, which may still be to come.
    const std::uint64_t all = std::max(liveResults().bytes, heldBytes);
    const std::uint64_t room = totalBytes > all ? totalBytes - all : 0;
    return std::max<std::uint64_t>(1, heldBytes + room);
}

} // namespace model
