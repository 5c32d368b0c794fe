// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

namespace ui
{

/// A straight line between two places, in pixels.
struct LineSegment {
    QPointF from;
    QPointF to;
};

/// The part of a line that lies inside 0 to width, 0 to height (Liang and Barsky); nothing when it
/// does not cross them, or has no place.
std::optional<LineSegment> clipLine(const LineSegment &line, double width, double height);

} // namespace ui
