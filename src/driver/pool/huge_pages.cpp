// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/pool/huge_pages.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

namespace bolt
{

void adviseHugePages(void *memory, std::size_t size)
{
#ifdef MADV_HUGEPAGE
    static const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t before = address % page;
    const std::uintptr_t whole = (before + size + page - 1) / page * page;
    madvise(static_cast<std::uint8_t *>(memory) - before, whole, MADV_HUGEPAGE);
#endif
}

} // namespace bolt
