// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"

#include <cstdint>

namespace reader
{

/// How far our reader goes with a result.
enum class Depth : std::uint8_t {
    Index,  ///< received, validated, kept; every row can be found
    Decode, ///< every value decoded into the thread's BoltPool, where all are at hand, and read once
    Text,   ///< every cell turned into the text that the window shows
};

/// Takes rows `from` to `to` of a result to `depth` on the calling thread. What it returns depends
/// on every value that was read, so that no reading can be left out.
std::uint64_t readRows(bolt::ResultSet &result, std::uint64_t from, std::uint64_t to, Depth depth);

/// Values of all rows as a driver's user counts them: a scalar, date or point is one; a list, a map,
/// a node or relationship is one and its items, entries, labels and properties besides; a path is one
/// and its nodes and relationships. All peers count alike, so the counts must agree.
std::uint64_t countValues(const bolt::ResultSet &result);

} // namespace reader
