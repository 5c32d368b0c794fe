// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace bench
{

struct HeapStructure;
struct HeapValue;
using HeapList = std::vector<HeapValue>;
using HeapMap = std::unordered_map<std::string_view, HeapValue>;

/// A value as a driver without a pool makes it: every list, map and structure on the heap. Strings
/// stay views, as in BoltPool, so that only the memory of the tree differs.
struct HeapValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string_view, HeapList,
                 std::unique_ptr<HeapMap>, std::unique_ptr<HeapStructure>>
        value;
};

struct HeapStructure {
    std::uint8_t tag;
    HeapList fields;
};

/// Decodes the scanned value at `at`, whole; returns where the next one begins.
const std::uint8_t *readToHeap(const std::uint8_t *at, HeapValue &out);

} // namespace bench
