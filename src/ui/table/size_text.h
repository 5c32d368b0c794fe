// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <QString>

namespace ui
{

/// How large a value is: "12 items", "3 entries", "5,000 characters", "900 bytes"; empty for a value
/// that has no size. A very long string is measured in bytes, as its characters would have to be
/// counted.
QString sizeText(const bolt::ValueView &value);

} // namespace ui
