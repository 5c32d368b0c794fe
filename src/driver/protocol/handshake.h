// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/protocol/version.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace bolt
{

/// The 20 bytes that open a connection: magic and four proposals, best first: manifest v1,
/// 5.8 to 5.0, 4.4 (Bolt documentation, "Bolt Protocol handshake specification"). With `only` that
/// version is the single proposal.
std::array<std::uint8_t, 20> handshakeRequest(std::optional<Version> only = std::nullopt);

/// What the server's bytes so far amount to.
struct HandshakeOutcome {
    enum class Status : std::uint8_t { NeedMore, Agreed, Failed };

    Status status = Status::NeedMore;
    Version version;                 ///< when Agreed
    std::vector<std::uint8_t> reply; ///< to send back (manifest only); goes out with HELLO
    std::size_t consumed = 0;        ///< bytes of the answer that belong to the handshake
    Reason reason = Reason::NotBolt; ///< when Failed
};

/// Judges all bytes received since the request. Pure; call it again with more bytes on NeedMore.
/// It asks for no more than a few KiB, whatever the server claims. `only` is what the request had.
HandshakeOutcome readHandshake(std::span<const std::uint8_t> received,
                               std::optional<Version> only = std::nullopt);

} // namespace bolt
