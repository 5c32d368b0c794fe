// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/counting_allocator.h"

#include <cstdlib>
#include <new>

namespace
{

thread_local std::size_t calls = 0;
thread_local bool isFailing = false;

bool countAndAllow()
{
    ++calls;
    return !isFailing;
}

} // namespace

extern "C" {
void *__real_malloc(std::size_t size);
void *__real_calloc(std::size_t count, std::size_t size);
void *__real_realloc(void *memory, std::size_t size);

void *__wrap_malloc(std::size_t size)
{
    return countAndAllow() ? __real_malloc(size) : nullptr;
}
void *__wrap_calloc(std::size_t count, std::size_t size)
{
    return countAndAllow() ? __real_calloc(count, size) : nullptr;
}
void *__wrap_realloc(void *memory, std::size_t size)
{
    return countAndAllow() ? __real_realloc(memory, size) : nullptr;
}
}

void *operator new(std::size_t size)
{
    if (void *memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace test
{

std::size_t heapCalls()
{
    return calls;
}

HeapFailure::HeapFailure()
{
    isFailing = true;
}

HeapFailure::~HeapFailure()
{
    isFailing = false;
}

} // namespace test
