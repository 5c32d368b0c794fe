// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace model
{

/// The values of a row's key columns, in their order; views on the result.
using RowKey = std::vector<bolt::ValueView>;

/// Reads the key columns of rows. Not for several threads at once.
class KeyReader
{
public:
    KeyReader(const bolt::ResultSet &result, std::vector<std::size_t> columns);

    /// Valid until the next call.
    const RowKey &keyOf(std::uint64_t row);

private:
    const bolt::ResultSet &m_result;
    std::vector<std::size_t> m_columns;
    RowKey m_key;
};

bool isSameKey(const RowKey &a, const RowKey &b);
std::uint64_t keyHash(const RowKey &key);

/// Finds the rows of a result by their key: a hash table of 16 bytes or so a row beside the result,
/// which it does not copy. Rows of one key stand in the order in which they were added.
class KeyIndex
{
public:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    KeyIndex(const bolt::ResultSet &result, std::vector<std::size_t> columns, std::uint32_t rows);

    /// Adds the row that comes next; true when an earlier one has the same key.
    bool addNext();
    /// The first row with `key`, or kNone; and the one after `row`.
    std::uint32_t first(const RowKey &key);
    std::uint32_t next(std::uint32_t row) const { return m_next[row]; }

private:
    std::size_t slotOf(const RowKey &key, std::uint32_t hash);

    KeyReader m_reader;
    std::vector<std::uint32_t> m_slots; ///< first rows of their keys; open addressing
    std::vector<std::uint32_t> m_hashes;
    std::vector<std::uint32_t> m_next; ///< the next row of the same key
    std::vector<std::uint32_t> m_last; ///< by first row: the last one of its key
};

} // namespace model
