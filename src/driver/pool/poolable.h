// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <type_traits>

namespace bolt
{

/// What a pool may hold: growth by realloc copies bytes, and aligns no further than malloc does.
template <typename T>
concept Poolable = std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::max_align_t);

} // namespace bolt
