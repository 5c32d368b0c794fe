// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What this process takes from the system now.
struct ProcessUsage {
    std::uint64_t residentBytes = 0;
    std::uint64_t descriptors = 0;

    static ProcessUsage now();
};
