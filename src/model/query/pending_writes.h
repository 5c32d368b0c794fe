// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/responses.h"

namespace model
{

/// What the statements of an open transaction have changed, by the server's own counters. A plain
/// value.
struct PendingWrites {
    bolt::Counters counters; ///< added up
    int statements = 0;      ///< that ended well
    /// Of those, the ones that are no reads and counted nothing: what they did is not known.
    int silentStatements = 0;

    void add(const bolt::Summary &summary);
    /// All counters together.
    std::int64_t changeCount() const;
    /// Nothing is lost when the transaction is rolled back.
    bool isEmpty() const { return changeCount() == 0 && silentStatements == 0; }
};

} // namespace model
