// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_settings.h"
#include "model/layout/point.h"

#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// Gives the nodes of a picture room: enlarges it until few of them overlap, as far as it then still
/// is not mostly empty, and moves the others apart. Radii are by node; none given are half of the
/// settings' nodeSpacing.
void makeRoom(std::vector<PointF> &positions, std::span<const float> radii,
              const LayoutSettings &settings, const std::stop_token &stop);

} // namespace model
