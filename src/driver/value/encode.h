// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/writer.h"
#include "driver/value/value_view.h"

namespace bolt
{

/// Writes `value` with all that is in it, as PackStream. Its depth is bounded by kMaxDepth.
void encodeValue(const ValueView &value, PackStreamWriter &writer);

} // namespace bolt
