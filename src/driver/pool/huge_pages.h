// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace bolt
{

/// Asks the system to back the pages of [memory, memory + size) with huge ones where it can: page
/// faults are half of a good decoder's time. The first and the last page are asked for whole, as a
/// mapping of which a part is advised becomes two, which mremap (and so realloc) cannot grow.
/// Any thread.
void adviseHugePages(void *memory, std::size_t size);

} // namespace bolt
