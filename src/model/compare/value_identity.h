// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <cstdint>

/// Whether values are the very same. Stricter than Cypher's `=`: 1 is not 1.0, null is null, and NaN
/// is NaN. The order of a map's entries does not matter, that of a list's items does. Any thread.
namespace model
{

bool isSameValue(const bolt::ValueView &a, const bolt::ValueView &b);

/// The same for values that are the same.
std::uint64_t identityHash(const bolt::ValueView &value);

} // namespace model
