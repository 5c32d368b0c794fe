// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/version.h"
#include "replay/byte_stream.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace replay
{

/// The server's half of the handshake: manifest v1 if the client proposes it, else the first
/// proposal with a version that is spoken here (5.8 to 5.0 without 5.5, 4.4 to 4.0). Bytes of the
/// first message that came with it are left in `input`. Nothing when there is no common version.
std::optional<bolt::Version> shakeHands(ByteStream &line, std::vector<std::uint8_t> &input);

} // namespace replay
