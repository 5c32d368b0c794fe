// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>

namespace model
{

/// The text of a cell as a table shows it.
struct CellText {
    QString text;
    bool isCut = false; ///< the value has more
};

/// Texts of cells seen lately, in a fixed number of slots: a cell takes the place of another that
/// falls on the same slot. One thread.
class CellTextCache
{
public:
    /// The text of the cell; `make` makes it when it is not there.
    template <typename Make>
    const CellText &text(std::uint64_t row, std::uint32_t column, const Make &make)
    {
        Slot &slot = m_slots[(row * kRowStride + column) % kSlots];
        if (slot.row != row || slot.column != column) {
            slot.text = make();
            slot.row = row;
            slot.column = column;
        }
        return slot.text;
    }
    void clear() { m_slots.fill({}); }

private:
    static constexpr std::size_t kSlots = 4096;
    /// Odd, so that the visible rows of up to 61 visible columns fall on slots of their own.
    static constexpr std::uint64_t kRowStride = 61;

    struct Slot {
        std::uint64_t row = UINT64_MAX;
        std::uint32_t column = 0;
        CellText text;
    };
    std::array<Slot, kSlots> m_slots;
};

} // namespace model
