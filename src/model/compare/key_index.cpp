// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compare/key_index.h"

#include "model/compare/value_identity.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace model
{

KeyReader::KeyReader(const bolt::ResultSet &result, std::vector<std::size_t> columns)
    : m_result(result)
    , m_columns(std::move(columns))
    , m_key(m_columns.size())
{
}

const RowKey &KeyReader::keyOf(std::uint64_t row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_key[i] = m_result.cell(row, m_columns[i]);
    return m_key;
}

bool isSameKey(const RowKey &a, const RowKey &b)
{
    return std::ranges::equal(a, b, isSameValue);
}

std::uint64_t keyHash(const RowKey &key)
{
    std::uint64_t hash = key.size();
    for (const bolt::ValueView &value : key)
        hash = std::rotl(hash, 23) * 5 + identityHash(value);
    return hash;
}

KeyIndex::KeyIndex(const bolt::ResultSet &result, std::vector<std::size_t> columns,
                   std::uint32_t rows)
    : m_reader(result, std::move(columns))
    , m_slots(std::bit_ceil(std::size_t{rows} * 2 + 1), kNone)
{
    m_hashes.reserve(rows);
    m_next.reserve(rows);
    m_last.reserve(rows);
}

/// Where the key's first row is, or would be.
std::size_t KeyIndex::slotOf(const RowKey &key, std::uint32_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != kNone; slot = (slot + 1) & mask) {
        const std::uint32_t row = m_slots[slot];
        if (m_hashes[row] == hash && isSameKey(key, m_reader.keyOf(row)))
            break;
    }
    return slot;
}

bool KeyIndex::addNext()
{
    const auto row = static_cast<std::uint32_t>(m_next.size());
    const RowKey key = m_reader.keyOf(row);
    const auto hash = static_cast<std::uint32_t>(keyHash(key));
    m_hashes.push_back(hash);
    m_next.push_back(kNone);
    m_last.push_back(row);
    std::uint32_t &first = m_slots[slotOf(key, hash)];
    if (first == kNone) {
        first = row;
        return false;
    }
    m_next[std::exchange(m_last[first], row)] = row;
    return true;
}

std::uint32_t KeyIndex::first(const RowKey &key)
{
    return m_slots[slotOf(key, static_cast<std::uint32_t>(keyHash(key)))];
}

} // namespace model
