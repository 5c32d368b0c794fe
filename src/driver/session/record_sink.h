// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/pool/record_store.h"

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

    /// Where the chunks of records are joined; null when no record is expected.
    virtual RecordStore *store() = 0;
    /// `message` is a RECORD, whole and unchecked: the store's open message if it came in several
    /// chunks, which has to be committed or discarded; else bytes that are valid during the call.
    /// An error ends the connection.
    virtual std::optional<Error> takeRecord(std::span<const std::uint8_t> message) = 0;
    /// All that the socket had has been taken: records may be shown.
    virtual void endOfBurst() = 0;
};

} // namespace bolt
