// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/line_raster.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace ui
{

namespace
{

struct Segment {
    QPointF from;
    QPointF to;
};

// Liang-Barsky: the part of a line inside 0 to width, 0 to height.
std::optional<Segment> clipped(QPointF from, QPointF to, double width, double height)
{
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
        return Segment{from + along * first, from + along * last};
    }
    return std::nullopt;
}

} // namespace

LineRaster::LineRaster(QImage &image, Edges edges)
    : m_pixels(reinterpret_cast<std::uint32_t *>(image.bits()))
    , m_stride(static_cast<int>(image.bytesPerLine() / 4))
    , m_width(image.width())
    , m_height(image.height())
    , m_edges(edges)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
}

void LineRaster::setColour(const QColor &colour, double opacity)
{
    m_redBlue = colour.rgb() & 0x00FF00FFU;
    m_green = colour.rgb() & 0x0000FF00U;
    m_opacity = static_cast<std::uint32_t>(std::lround(opacity * 256));
    m_keep = 256 - m_opacity;
    m_addedRedBlue = m_redBlue * m_opacity;
    m_addedGreen = m_green * m_opacity;
}

void LineRaster::line(QPointF from, QPointF to)
{
    const auto isInside = [this](QPointF at) {
        return at.x() >= 1 && at.y() >= 1 && at.x() <= m_width - 2 && at.y() <= m_height - 2;
    };
    if (m_edges == Edges::Hard && isInside(from) && isInside(to)) { // nearly all lines
        return hardLine(from, to);
    }
    if (!std::isfinite(from.x() + from.y() + to.x() + to.y())) {
        return; // it has no place, and would be drawn outside of the image
    }
    // Two pixels stay free at each side: a smooth line touches its neighbours.
    const auto inside =
        clipped(from - QPointF(1, 1), to - QPointF(1, 1), m_width - 3, m_height - 3);
    if (!inside) {
        return;
    }
    if (m_edges == Edges::Smooth) {
        smoothLine(inside->from + QPointF(1, 1), inside->to + QPointF(1, 1));
    } else {
        hardLine(inside->from + QPointF(1, 1), inside->to + QPointF(1, 1));
    }
}

// Both ends are a pixel inside the image, which is more than the steps round off.
void LineRaster::hardLine(QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double longest = std::max(std::abs(along.x()), std::abs(along.y()));
    const int steps = static_cast<int>(longest) + 1;
    constexpr double kFraction = 65536;
    auto x = static_cast<std::int32_t>(from.x() * kFraction);
    auto y = static_cast<std::int32_t>(from.y() * kFraction);
    const auto dx = static_cast<std::int32_t>(along.x() / steps * kFraction);
    const auto dy = static_cast<std::int32_t>(along.y() / steps * kFraction);
    for (int i = 0; i <= steps; ++i, x += dx, y += dy) {
        std::uint32_t &pixel =
            m_pixels[static_cast<std::ptrdiff_t>(y >> 16) * m_stride + (x >> 16)];
        pixel = 0xFF000000U |
                ((((pixel & 0x00FF00FFU) * m_keep + m_addedRedBlue) >> 8) & 0x00FF00FFU) |
                ((((pixel & 0x0000FF00U) * m_keep + m_addedGreen) >> 8) & 0x0000FF00U);
    }
}

// Each step along the longer axis covers two pixels by how near the line is to their middles.
void LineRaster::smoothLine(QPointF from, QPointF to)
{
    const bool isSteep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    double x0 = isSteep ? from.y() : from.x();
    double y0 = isSteep ? from.x() : from.y();
    double x1 = isSteep ? to.y() : to.x();
    double y1 = isSteep ? to.x() : to.y();
    if (x0 > x1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const double slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    constexpr double kFraction = 65536;
    const int first = static_cast<int>(std::floor(x0));
    const int last = static_cast<int>(std::floor(x1));
    // Pixel middles lie at halves.
    auto y = static_cast<std::int32_t>((y0 + (first + 0.5 - x0) * slope - 0.5) * kFraction);
    const auto dy = static_cast<std::int32_t>(slope * kFraction);
    for (int x = first; x <= last; ++x, y += dy) {
        const int row = y >> 16;
        const auto below = static_cast<std::uint32_t>((y & 0xFFFF) >> 8);
        if (isSteep) {
            blend(row, x, 256 - below);
            blend(row + 1, x, below);
        } else {
            blend(x, row, 256 - below);
            blend(x, row + 1, below);
        }
    }
}

void LineRaster::blend(int x, int y, std::uint32_t cover)
{
    if (static_cast<unsigned>(x) >= static_cast<unsigned>(m_width) ||
        static_cast<unsigned>(y) >= static_cast<unsigned>(m_height)) {
        return;
    }
    const std::uint32_t alpha = m_opacity * cover >> 8;
    std::uint32_t &pixel = m_pixels[static_cast<std::ptrdiff_t>(y) * m_stride + x];
    const std::uint32_t redBlue = pixel & 0x00FF00FFU;
    const std::uint32_t green = pixel & 0x0000FF00U;
    pixel = 0xFF000000U | ((redBlue * (256 - alpha) + m_redBlue * alpha) >> 8 & 0x00FF00FFU) |
            ((green * (256 - alpha) + m_green * alpha) >> 8 & 0x0000FF00U);
}

} // namespace ui
