// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_task.h"
#include "model/layout/point.h"

#include <stop_token>
#include <vector>

namespace model
{

/// The picture of a task of any kind but Force, by node. Layered, radial and circular pictures are
/// made component by component and packed side by side. Always finite, whatever the values are; the
/// same task gives the same picture. A stop gives an empty vector.
std::vector<PointF> arrange(const LayoutTask &task, const Components &components,
                            const std::stop_token &stop);

} // namespace model
