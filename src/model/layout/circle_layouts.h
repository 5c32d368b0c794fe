// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_part.h"
#include "model/layout/point.h"

#include <vector>

namespace model
{

/// All nodes on one circle, in the order of a walk along the edges, without overlaps.
std::vector<PointF> circularLayout(const LayoutPart &part);

/// Rings around the roots, or else around the node of most edges: a node's ring is the number of its
/// steps from the nearest root, or one more when there are several. Each node has a share of its
/// parent's angle, so that no two overlap.
std::vector<PointF> radialLayout(const LayoutPart &part);

} // namespace model
