// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_usage.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

ProcessUsage ProcessUsage::now()
{
    ProcessUsage usage;
    std::uint64_t totalPages = 0;
    std::uint64_t residentPages = 0;
    std::ifstream("/proc/self/statm") >> totalPages >> residentPages;
    usage.residentBytes = residentPages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    const std::filesystem::directory_iterator open("/proc/self/fd");
    usage.descriptors = static_cast<std::uint64_t>(std::distance(begin(open), end(open)));
    return usage;
}
