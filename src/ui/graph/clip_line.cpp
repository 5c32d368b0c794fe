// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/clip_line.h"

#include <algorithm>
#include <cmath>

namespace ui
{

std::optional<LineSegment> clipLine(const LineSegment &line, double width, double height)
{
    const auto [from, to] = line;
    if (!std::isfinite(from.x() + from.y() + to.x() + to.y())) {
        return std::nullopt;
    }
    double first = 0;
    double last = 1;
    const QPointF along = to - from;
    const auto cut = [&first, &last](double step, double room) {
        if (step == 0) {
            return room >= 0;
        }
        const double t = room / step;
        if (step < 0) {
            first = std::max(first, t);
        } else {
            last = std::min(last, t);
        }
        return first <= last;
    };
    if (cut(-along.x(), from.x()) && cut(along.x(), width - from.x()) &&
        cut(-along.y(), from.y()) && cut(along.y(), height - from.y())) {
        return LineSegment{from + along * first, from + along * last};
    }
    return std::nullopt;
}

} // namespace ui
