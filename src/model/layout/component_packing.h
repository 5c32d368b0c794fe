// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_settings.h"
#include "model/layout/point.h"

#include <vector>

namespace model
{

/// Where to move each component so that none overlaps another: the largest at the origin, the others
/// around it, as near as there is room, filling an area of the settings' aspect ratio.
std::vector<PointF> packComponents(const std::vector<std::vector<PointF>> &components,
                                   const LayoutSettings &settings);

} // namespace model
