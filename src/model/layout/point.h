// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model
{

/// A position in the drawing's own units: y grows downwards, one unit is one pixel at zoom 1.
struct PointF {
    float x = 0;
    float y = 0;

    bool operator==(const PointF &) const = default;
};

inline PointF operator+(PointF a, PointF b)
{
    return {a.x + b.x, a.y + b.y};
}

inline PointF operator-(PointF a, PointF b)
{
    return {a.x - b.x, a.y - b.y};
}

inline PointF operator*(PointF a, float factor)
{
    return {a.x * factor, a.y * factor};
}

} // namespace model
