// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace bolt
{

#ifdef __x86_64__

/// The fewest bytes that the functions here take.
inline constexpr std::size_t kMinWideUtf8 = 64;

/// isValidUtf8() with 32 bytes a step, for processors that have AVX2.
bool isValidUtf8Avx2(const std::uint8_t *bytes, std::size_t size);

/// The same with 64, for those that have AVX-512BW.
bool isValidUtf8Avx512(const std::uint8_t *bytes, std::size_t size);

#endif

} // namespace bolt
