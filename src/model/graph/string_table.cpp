// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/string_table.h"

#include <functional>

namespace model
{

namespace
{
constexpr std::size_t kFirstSlots = 16;
}

StringTable::Interned StringTable::intern(std::string_view text)
{
    if ((m_ends.size() + 1) * 4 > m_slots.size() * 3) {
        growSlots();
    }
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] != 0) {
        return {m_slots[slot] - 1, false};
    }
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = static_cast<std::uint32_t>(m_ends.size());
    return {m_slots[slot] - 1, true};
}

std::optional<std::uint32_t> StringTable::find(std::string_view text) const
{
    if (m_slots.empty()) {
        return std::nullopt;
    }
    const std::uint32_t entry = m_slots[slotOf(text)];
    return entry == 0 ? std::nullopt : std::optional(entry - 1);
}

std::string_view StringTable::text(std::uint32_t number) const
{
    const std::uint64_t begin = number == 0 ? 0 : m_ends[number - 1];
    return {m_bytes.data() + begin, m_ends[number] - begin};
}

void StringTable::shrink()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

std::size_t StringTable::memoryBytes() const
{
    return m_bytes.capacity() + m_ends.capacity() * sizeof(std::uint64_t) +
           m_slots.capacity() * sizeof(std::uint32_t);
}

// The slot that holds the text, or the free one where it belongs.
std::size_t StringTable::slotOf(std::string_view wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(wanted)&mask;
    while (m_slots[slot] != 0 && text(m_slots[slot] - 1) != wanted) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void StringTable::growSlots()
{
    m_slots.assign(m_slots.empty() ? kFirstSlots : m_slots.size() * 2, 0);
    for (std::uint32_t number = 0; number < m_ends.size(); ++number) {
        m_slots[slotOf(text(number))] = number + 1;
    }
}

} // namespace model
