// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_graph.h"
#include "model/layout/layout_settings.h"
#include "model/layout/point.h"

#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// The first, settled picture of a connected graph: coarsened until it is small, laid out there, and
/// refined level by level with LayoutTick. From kShapeNodes nodes on, where one looks at the shape of
/// the whole, SparseStress then makes distances tell steps, and the picture is enlarged until nodes
/// have room. No two nodes overlap: radii are by node, none given are half of the nodeSpacing. Never
/// starts from chance, always finite; centred on the origin with its longer side lying. A stop gives
/// an empty vector.
std::vector<PointF> multilevelLayout(const LayoutGraph &graph, const LayoutSettings &settings,
                                     std::span<const float> radii, const std::stop_token &stop);

constexpr std::size_t kShapeNodes = 1500;

/// The same for some of the components, by their numbers, packed side by side: for each its nodes in
/// the order of their slots. Radii are by node, not by slot. A stop gives an empty vector.
std::vector<std::vector<PointF>> layoutParts(const Components &components,
                                             std::span<const std::uint32_t> parts,
                                             const LayoutSettings &settings,
                                             std::span<const float> radii,
                                             const std::stop_token &stop);

/// The same for any graph: each component by itself, then packed side by side, the largest in the
/// middle; by node. A stop gives an empty vector.
std::vector<PointF> layoutWhole(const Components &components, const LayoutSettings &settings,
                                const std::stop_token &stop, std::span<const float> radii = {});

} // namespace model
