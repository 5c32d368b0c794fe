// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_part.h"
#include "model/layout/point.h"

#include <stop_token>
#include <vector>

namespace model
{

/// Rows from top to bottom (Sugiyama): edges point down, but for those that close a cycle; few cross,
/// and nodes stand near the middle of what they are joined with. A row that would be much wider than
/// the picture is folded into several, in turn. A stop gives an unfinished picture.
std::vector<PointF> layeredLayout(const LayoutPart &part, const std::stop_token &stop);

} // namespace model
