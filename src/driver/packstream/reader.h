// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/bolt_value.h"
#include "driver/pool/bolt_pool.h"

#include <cstdint>

/// Decoding of bytes that scanValue() has accepted. Nothing here checks bounds, so nothing here may
/// be given bytes that were not scanned. Depth is bounded by kMaxDepth.
namespace bolt
{

/// Decodes the value at `at`: scalars whole, strings and bytes as views, lists, maps and structures
/// as their head in the wire form. Returns where the next value begins, or, for a compound, its
/// first child.
const std::uint8_t *readHead(const std::uint8_t *at, BoltValue &out);

/// Steps over the whole value at `at`.
const std::uint8_t *skipValue(const std::uint8_t *at);

/// Decodes the value at `at` with everything inside it, in one pass: the children of each compound
/// become one contiguous run of `pool`. Returns where the next value begins.
/// Throws std::bad_alloc when the pool cannot grow.
const std::uint8_t *readDeep(const std::uint8_t *at, BoltPool<BoltValue> &pool, BoltValue &out);

/// Decodes the children of a compound in the wire form into `pool`, whole.
void expand(BoltValue &value, BoltPool<BoltValue> &pool);

} // namespace bolt
