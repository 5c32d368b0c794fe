// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"

#include <memory>

namespace model
{

/// Shared ownership of a result whose last owner does not pay for freeing it.
using ResultHandle = std::shared_ptr<const bolt::ResultSet>;

/// Wraps `result` so that its memory is freed by the janitor's thread, whoever lets go last.
ResultHandle makeResultHandle(std::shared_ptr<const bolt::ResultSet> result);

/// Bytes held by all results of the process, and how many results there are. Any thread.
struct ResultTotals {
    std::size_t count = 0;
    std::uint64_t bytes = 0;
};
ResultTotals liveResults();

} // namespace model
