// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What all results of the process may hold together. One number for all windows; any thread.
namespace model
{

/// A quarter of the machine's memory; 2 GiB where the system does not tell how much that is.
std::uint64_t defaultMemoryBudget();

std::uint64_t memoryBudget();
/// For results that grow from now on, and those that are growing.
void setMemoryBudget(std::uint64_t bytes);

/// What a result that holds `heldBytes` may grow to, so that all results together hold no more than
/// `totalBytes`; never 0.
std::uint64_t growthLimit(std::uint64_t heldBytes, std::uint64_t totalBytes);

} // namespace model
