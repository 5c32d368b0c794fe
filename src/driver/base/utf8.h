// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace bolt
{

/// True when the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing past
/// U+10FFFF. Runs of ASCII cost one test for each eight bytes.
bool isValidUtf8(const std::uint8_t *bytes, std::size_t size);

} // namespace bolt
