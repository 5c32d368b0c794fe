// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_values.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace test
{

/// What a bad line does to the bytes that go over it in one direction, from byte `offset` on.
struct Fault {
    enum class Kind : std::uint8_t {
        None,
        Cut,       ///< both directions end before the byte
        HalfClose, ///< this direction ends before the byte
        Stall,     ///< the byte and all after it never arrive
        Delay,     ///< the byte and all after it arrive later
        Trickle,   ///< from the byte on they arrive one at a time
        Duplicate, ///< the byte arrives twice
        Corrupt,   ///< the byte arrives with the bits of `mask` turned over
    };
    enum class Side : std::uint8_t { Server, Client };

    Kind kind = Kind::None;
    Side side = Side::Server; ///< whose bytes
    std::size_t offset = 0;
    std::uint8_t mask = 0xFF;
};

/// One direction of such a line: says what becomes of the bytes.
class FaultyLine
{
public:
    enum class After : std::uint8_t { GoOn, Pause, Cut, HalfClose };
    /// Bytes that arrive together, and what happens then.
    struct Piece {
        Bytes bytes;
        After after = After::GoOn;
    };

    explicit FaultyLine(const Fault &fault)
        : m_fault(fault)
    {
    }
    std::vector<Piece> pass(const Bytes &bytes);

private:
    const Fault m_fault;
    std::size_t m_passed = 0;
    bool m_isOver = false;
};

} // namespace test
