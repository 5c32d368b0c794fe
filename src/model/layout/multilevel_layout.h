// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/point.h"

#include <stop_token>
#include <vector>

namespace model
{

/// The first, settled picture of a connected graph: coarsened until it is small, laid out there, and
/// refined level by level with LayoutTick. Never starts from chance, always finite; centred on the
/// origin with its longer side lying. A stop gives an empty vector.
std::vector<PointF> multilevelLayout(const LayoutGraph &graph, const LayoutSettings &settings,
                                     const std::stop_token &stop);

/// The same for any graph: each component by itself, then packed side by side, the largest in the
/// middle. A stop gives an empty vector.
std::vector<PointF> layoutWhole(const Components &components, const LayoutSettings &settings,
                                const std::stop_token &stop);

} // namespace model
