// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/clip_line.h"

#include <QPointF>
#include <QSize>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <utility>

namespace ui
{

/// Finds the pixels of hard lines, a pixel wide, in an image. Coordinates are pixels, of which the
/// first 32 767 of a row and of a column are reached.
class LineWalk
{
public:
    /// Where a line may end, made ready: a node is the end of several lines.
    struct End {
        std::int32_t x = -1; ///< in 65536ths of a pixel
        std::int32_t y = -1;

        bool isInside() const { return x >= 0; }
    };

    explicit LineWalk(QSize image)
        : m_columns(image.width())
        , m_right(std::min(image.width(), INT16_MAX) - kMargin - 1)
        , m_bottom(std::min(image.height(), INT16_MAX) - kMargin - 1)
    {
    }

    /// Not inside when it is nearer to the image's edge than two pixels, beside it, or no place.
    End end(QPointF at) const
    {
        // What is not a number is not inside.
        if (!(at.x() >= kMargin && at.y() >= kMargin && at.x() <= m_right && at.y() <= m_bottom)) {
            return {};
        }
        return {static_cast<std::int32_t>(static_cast<float>(at.x()) * kFraction),
                static_cast<std::int32_t>(static_cast<float>(at.y()) * kFraction)};
    }

    /// Calls visit with the number of each pixel, counted row by row, between ends that are inside.
    template <typename Visit>
    void visit(End from, End to, Visit visit) const
    {
        // One pixel for each step along the longer axis.
        const std::int32_t alongX = to.x - from.x;
        const std::int32_t alongY = to.y - from.y;
        const bool isSteep = std::abs(alongY) > std::abs(alongX);
        if ((isSteep ? alongY : alongX) < 0) {
            std::swap(from, to);
        }
        const auto first = static_cast<std::uint32_t>(isSteep ? from.y : from.x);
        const auto last = static_cast<std::uint32_t>(isSteep ? to.y : to.x);
        const std::int32_t middle = isSteep ? from.x : from.y;
        const auto length = static_cast<float>(std::max(last - first, 1U));
        const auto slope = static_cast<std::int32_t>(
            static_cast<float>((isSteep ? to.x : to.y) - middle) * (kFraction / length));

        // No jump, and nothing that waits for the pixel before.
        const std::ptrdiff_t along = isSteep ? m_columns : 1;
        const std::ptrdiff_t aside = isSteep ? 1 : m_columns;
        std::ptrdiff_t start = static_cast<std::ptrdiff_t>(first >> 16U) * along;
        std::int32_t across = middle;
        for (std::uint32_t i = (last >> 16U) - (first >> 16U) + 1; i > 0; --i) {
            visit(start + (across >> 16) * aside);
            start += along;
            across += slope;
        }
    }

    /// The same between any places, cut at the image's edges.
    template <typename Visit>
    void visit(QPointF from, QPointF to, Visit visitPixel) const
    {
        const End begin = end(from);
        const End last = end(to);
        if (begin.isInside() && last.isInside()) { // nearly all lines
            return visit(begin, last, visitPixel);
        }
        const QPointF corner(kInside, kInside);
        if (const auto seen = clipLine({from - corner, to - corner}, m_right - kInside - 0.5,
                                       m_bottom - kInside - 0.5)) {
            visit(end(seen->from + corner), end(seen->to + corner), visitPixel);
        }
    }

private:
    static constexpr float kFraction = 65536;
    /// A line's last step may lie a pixel, and what is rounded off, beyond its end.
    static constexpr double kMargin = 2;
    static constexpr double kInside = kMargin + 0.5; ///< whatever is rounded off

    std::ptrdiff_t m_columns;
    double m_right; ///< the last that are inside
    double m_bottom;
};

} // namespace ui
