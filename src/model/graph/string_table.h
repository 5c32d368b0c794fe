// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace model
{

/// Interned strings, numbered from 0 in the order of first sight. All bytes lie in one arena, so a
/// string costs its bytes, 8 for its end and about 8 for the hash slots. A value type without locks:
/// one thread writes, or any number read. A view that text() gave is valid until the next intern().
class StringTable
{
public:
    struct Interned {
        std::uint32_t number;
        bool isNew;
    };

    Interned intern(std::string_view text);
    std::optional<std::uint32_t> find(std::string_view text) const;
    std::string_view text(std::uint32_t number) const;
    std::size_t size() const { return m_ends.size(); }

    /// Gives back what the arrays hold above their size.
    void shrink();
    std::size_t memoryBytes() const;

private:
    std::size_t slotOf(std::string_view text) const;
    void growSlots();

    std::vector<char> m_bytes;
    std::vector<std::uint64_t> m_ends;
    /// Open addressing, number + 1, 0 is free; the size is a power of two, at most 3/4 are in use.
    std::vector<std::uint32_t> m_slots;
};

} // namespace model
