// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Linked into a test with `-Wl,--wrap` for malloc, calloc and realloc (see tests/unit), this sees
/// every heap call that the program's own code makes, through operator new or directly.
namespace test
{

/// Heap calls that the calling thread has made so far.
std::size_t heapCalls();

/// While one lives, heap calls of the thread that made it fail.
class HeapFailure
{
public:
    HeapFailure();
    HeapFailure(const HeapFailure &) = delete;
    HeapFailure &operator=(const HeapFailure &) = delete;
    ~HeapFailure();
};

} // namespace test
