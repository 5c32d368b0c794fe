// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace bolt
{

#ifdef __x86_64__

/// The fewest bytes that isValidUtf8Avx2() takes.
inline constexpr std::size_t kMinUtf8Avx2 = 64;

/// isValidUtf8() with 32 bytes a step, for processors that have AVX2.
bool isValidUtf8Avx2(const std::uint8_t *bytes, std::size_t size);

#endif

} // namespace bolt
