// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/point.h"

#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// The discs of a drawing, for the removal of overlaps.
struct Discs {
    std::span<const float> radii; ///< by node
    float gap = 0;                ///< that stays free between two of them
    std::span<const char> held;   ///< by node: not 0 stays where it is; empty holds none
};

/// Moves nodes apart, each as little as will do, until no two discs touch, but for held ones among
/// themselves. Positions that are not finite count as the origin; coincident nodes part into steady
/// directions. A stop leaves overlaps.
void removeOverlaps(std::span<PointF> positions, const Discs &discs, const std::stop_token &stop);

} // namespace model
