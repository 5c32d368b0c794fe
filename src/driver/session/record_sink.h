// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/pool/record_store.h"

#include <optional>

namespace bolt
{

/// Takes the records that answer a request, on the connection's thread.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    /// Where records go as they arrive, their chunks joined; null when none is expected.
    virtual RecordStore *store() = 0;
    /// The store's open message is a whole RECORD, unchecked: it becomes a row, or is discarded. An
    /// error ends the connection.
    virtual std::optional<Error> takeRecord() = 0;
    /// All that the socket had has been taken: records may be shown.
    virtual void endOfBurst() = 0;
};

} // namespace bolt
