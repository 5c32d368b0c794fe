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

/// What a client proposes (Bolt documentation, "Bolt Protocol handshake specification").
struct HandshakeOffer {
    enum class Kind : std::uint8_t {
        Modern,  ///< manifest v1, 5.8 to 5.0, 4.4 to 4.0 as a range, 3
        Classic, ///< for servers that dislike the first: 5.8 to 5.0, 4.4 to 4.0, 4.0 alone, 3
        Ranged,  ///< as before there were manifests: 5.8 to 5.0, 4.4 to 4.2, 4.1 alone, 3
        Single,  ///< `version` alone
    };

    Kind kind = Kind::Modern;
    Version version; ///< of Single
};

/// The 20 bytes that open a connection: magic and four proposals, best first.
std::array<std::uint8_t, 20> handshakeRequest(const HandshakeOffer &offer = {});

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
/// It asks for no more than a few KiB, whatever the server claims. `offer` is what the request had.
HandshakeOutcome readHandshake(std::span<const std::uint8_t> received,
                               const HandshakeOffer &offer = {});

} // namespace bolt
