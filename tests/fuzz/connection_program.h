// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

/// The language of fuzz_connection's inputs. The first byte says what server there is (see Setup),
/// then come instructions: one byte, which names an Op by its remainder, and its operands.
enum class Op : std::uint8_t {
    OpenSession,
    CloseSession,
    Verify,
    Run, ///< one byte: index of a plan
    Begin,
    RunInTransaction, ///< one byte: index of a plan
    Commit,
    Rollback,
    Pull, ///< one byte: how many, signed
    PullAll,
    PullOn,
    Discard,
    Cancel,
    Answer,    ///< a length of two bytes and a message, which is sent in chunks
    Bytes,     ///< a length of two bytes and bytes, which are sent as they are
    BreakDown, ///< the line breaks
    CloseDriver,
};
inline constexpr std::uint8_t kOpCount = static_cast<std::uint8_t>(Op::CloseDriver) + 1;

/// Bits of the first byte; the rest of it chooses among the protocol versions.
struct Setup {
    static constexpr std::uint8_t kLoggedIn = 0x80;  ///< the handshake and the log-in go well
    static constexpr std::uint8_t kTrickle = 0x40;   ///< each read gives one byte
    static constexpr std::uint8_t kImpatient = 0x20; ///< cancelling gives up at once
    static constexpr std::uint8_t kVersions = 0x1F;
};

/// Inputs that a person would write: conversations that go well, and a few that do not.
std::vector<std::vector<std::uint8_t>> connectionSeeds();
