// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"

#include <cstdint>
#include <optional>
#include <span>

namespace bolt
{

/// Takes the records that answer a request, on the connection's thread.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    /// A RECORD message, whole and unchecked; its bytes are gone after the call. An error ends the
    /// connection.
    virtual std::optional<Error> takeRecord(std::span<const std::uint8_t> message) = 0;
    /// All that the socket had has been taken: records may be shown.
    virtual void endOfBurst() = 0;
};

} // namespace bolt
