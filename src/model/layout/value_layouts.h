// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_task.h"
#include "model/layout/point.h"

#include <stop_token>
#include <vector>

namespace model
{

/// Rows and columns in the order of the nodes, filling an area of the settings' aspect ratio.
std::vector<PointF> gridLayout(const LayoutTask &task);

/// Nodes at their values as on a map, at one scale for both axes, moved apart where they would
/// overlap. Nodes without a finite value stand in rows below.
std::vector<PointF> coordinateLayout(const LayoutTask &task, const LayoutValues &values,
                                     const std::stop_token &stop);

/// Nodes from left to right by value, exactly in proportion, stacked where they would overlap. Nodes
/// without a finite value stand in rows below.
std::vector<PointF> propertyLayout(const LayoutTask &task, const LayoutValues &values);

} // namespace model
