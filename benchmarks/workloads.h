// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The rows that the benchmarks read. They are told by the row number alone, so that a server, a
/// codec in memory and a check of either agree about every value.
namespace bench
{

/// In brackets: bytes a row on the wire, with the four of its chunk.
enum class Workload : std::uint8_t {
    Ints,    ///< 3 integers of mixed width (19)
    Mixed,   ///< 8 columns, 24 values counting nested ones and map keys, 11 of them strings (124)
    Nodes,   ///< a node of 2 labels and 8 properties, with Date, DateTime and Point (220)
    Paths,   ///< a path of 3 nodes and 2 relationships (410)
    Wide,    ///< 50 columns of small scalars (283)
    Strings, ///< one string of 1 KiB, a fiftieth of its characters not ASCII (1034)
    Table,   ///< 8 columns whose values stand in no order: an integer, a float, a text
             ///< ("person-1234567"), values of four types, a boolean, a null or a number, a date,
             ///< one of a few names (60)
};

inline constexpr std::array kWorkloads{Workload::Ints,  Workload::Mixed, Workload::Nodes,
                                       Workload::Paths, Workload::Wide,  Workload::Strings,
                                       Workload::Table};

/// How the protocol version writes graph values: before Bolt 5 there are no element ids, and a
/// DateTime tells the wall clock.
enum class Layout : std::uint8_t { Bolt4, Bolt5 };

/// "ints", "mixed", …
std::string_view workloadName(Workload workload);
std::optional<Workload> workloadNamed(std::string_view name);

std::vector<std::string> workloadColumns(Workload workload);

/// Appends the RECORD message of row `row` to `out`: structure head, list of values; not chunked.
void appendRecord(Workload workload, Layout layout, std::uint64_t row,
                  std::vector<std::uint8_t> &out);

} // namespace bench
