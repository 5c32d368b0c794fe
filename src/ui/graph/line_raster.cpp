// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/line_raster.h"

#include "ui/graph/clip_line.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui
{

namespace
{

// Along the longer axis a line has one step for each pixel; across it, `middle` is where its own
// middle lies at the first of them.
struct LineSteps {
    bool isSteep;
    int first;
    int last;
    double middle;
    double slope;
};

LineSteps stepsOf(QPointF from, QPointF to)
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
    const int first = static_cast<int>(std::floor(x0));
    // Pixel middles lie at halves.
    return {isSteep, first, static_cast<int>(std::floor(x1)), y0 + (first + 0.5 - x0) * slope,
            slope};
}

} // namespace

LineRaster::LineRaster(QImage &image, Edges edges)
    : m_pixels(reinterpret_cast<std::uint32_t *>(image.bits()))
    , m_stride(static_cast<int>(image.bytesPerLine() / 4))
    , m_columns(image.width())
    , m_rows(image.height())
    , m_edges(edges)
    , m_walk(QSize(m_stride, m_rows))
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
}

void LineRaster::line(QPointF from, QPointF to)
{
    if (m_width > 1) {
        const QPointF reach(m_width, m_width); // what is beside the image may cover some of it
        if (const auto seen = clipLine({from + reach, to + reach}, m_columns + 2 * m_width,
                                       m_rows + 2 * m_width)) {
            wideLine(seen->from - reach, seen->to - reach);
        }
    } else if (m_edges == Edges::Hard) {
        hardLine(from, to);
    } else {
        // Two pixels stay free at each side: a smooth line touches its neighbours.
        const QPointF corner(1, 1);
        if (const auto inside = clipLine({from - corner, to - corner}, m_columns - 3, m_rows - 3)) {
            smoothLine(inside->from + corner, inside->to + corner);
        }
    }
}

void LineRaster::hardLine(QPointF from, QPointF to)
{
    const Ink ink = m_ink;
    m_walk.visit(from, to, [ink, pixels = m_pixels](std::ptrdiff_t number) {
        ink.blend(pixels[number], Ink::kWhole);
    });
}

// Each step covers two pixels by how near the line is to their middles.
void LineRaster::smoothLine(QPointF from, QPointF to)
{
    const LineSteps steps = stepsOf(from, to);
    const Ink ink = m_ink;
    constexpr double kFraction = 65536;
    auto across = static_cast<std::int32_t>((steps.middle - 0.5) * kFraction);
    const auto slope = static_cast<std::int32_t>(steps.slope * kFraction);
    const std::ptrdiff_t along = steps.isSteep ? m_stride : 1;
    const std::ptrdiff_t aside = steps.isSteep ? 1 : m_stride;
    std::uint32_t *start = m_pixels + steps.first * along;
    for (int i = steps.first; i <= steps.last; ++i, across += slope, start += along) {
        const auto second = static_cast<std::uint32_t>((across & 0xFFFF) >> 8);
        std::uint32_t *const pixel = start + (across >> 16) * aside;
        ink.blend(*pixel, 256 - second);
        ink.blend(pixel[aside], second);
    }
}

// Each step covers the pixels between the line's two borders, the outer ones in part. Places across
// are in 65536ths of a pixel.
void LineRaster::wideLine(QPointF from, QPointF to)
{
    const LineSteps steps = stepsOf(from, to);
    const Ink ink = m_ink;
    constexpr double kFraction = 65536;
    constexpr std::int64_t kPixel = 65536;
    const auto half = static_cast<std::int64_t>(
        m_width / 2 * std::sqrt(1 + steps.slope * steps.slope) * kFraction);
    const std::ptrdiff_t along = steps.isSteep ? m_stride : 1;
    const std::ptrdiff_t aside = steps.isSteep ? 1 : m_stride;
    const int begin = std::max(0, steps.first);
    const int end = std::min(steps.last + 1, steps.isSteep ? m_rows : m_columns);
    const std::int64_t edge = (steps.isSteep ? m_columns : m_rows) * kPixel;
    const auto slope = static_cast<std::int64_t>(steps.slope * kFraction);
    auto middle =
        static_cast<std::int64_t>((steps.middle + (begin - steps.first) * steps.slope) * kFraction);
    std::uint32_t *start = m_pixels + begin * along;
    for (int i = begin; i < end; ++i, middle += slope, start += along) {
        const std::int64_t low = std::max<std::int64_t>(0, middle - half);
        const std::int64_t high = std::min(edge, middle + half);
        if (low >= high) {
            continue;
        }
        const auto inPart = [](std::int64_t share) {
            return static_cast<std::uint32_t>(share >> 8);
        };
        const std::int64_t first = low >> 16;
        const std::int64_t last = (high - 1) >> 16;
        std::uint32_t *pixel = start + first * aside;
        if (first == last) {
            ink.blend(*pixel, inPart(high - low));
            continue;
        }
        ink.blend(*pixel, inPart(kPixel - (low & (kPixel - 1))));
        for (std::int64_t whole = first + 1; whole < last; ++whole) {
            pixel += aside;
            ink.blend(*pixel, Ink::kWhole);
        }
        ink.blend(pixel[aside], inPart(high - last * kPixel));
    }
}

void LineRaster::polygon(std::span<const QPointF> corners)
{
    QRectF box;
    for (const QPointF corner : corners) {
        if (!std::isfinite(corner.x() + corner.y())) {
            return;
        }
        box |= QRectF(corner, QSizeF(1e-6, 1e-6));
    }
    box &= QRectF(0, 0, m_columns, m_rows);
    if (box.isEmpty()) {
        return;
    }
    const Ink ink = m_ink;
    constexpr int kSubRows = 4;
    const int left = static_cast<int>(box.left());
    const int right = std::min(m_columns - 1, static_cast<int>(box.right()));
    const int bottom = std::min(m_rows - 1, static_cast<int>(box.bottom()));
    m_cover.resize(static_cast<std::size_t>(m_columns));
    for (int row = static_cast<int>(box.top()); row <= bottom; ++row) {
        std::fill(m_cover.begin() + left, m_cover.begin() + right + 1, 0.0F);
        for (int part = 0; part < kSubRows; ++part) {
            cover(corners, row + (part + 0.5) / kSubRows, 256.0F / kSubRows);
        }
        std::uint32_t *const pixels = m_pixels + static_cast<std::ptrdiff_t>(row) * m_stride;
        for (int column = left; column <= right; ++column) {
            const float covered = m_cover[static_cast<std::size_t>(column)];
            if (covered > 0) {
                ink.blend(pixels[column], std::min(256U, static_cast<std::uint32_t>(covered)));
            }
        }
    }
}

// Adds how much of each pixel lies inside along one line across the polygon.
void LineRaster::cover(std::span<const QPointF> corners, double y, float share)
{
    constexpr std::size_t kMostCrossings = 8;
    double crossings[kMostCrossings];
    std::size_t count = 0;
    for (std::size_t i = 0; i < corners.size() && count < kMostCrossings; ++i) {
        const QPointF a = corners[i];
        const QPointF b = corners[(i + 1) % corners.size()];
        if ((a.y() <= y) != (b.y() <= y)) {
            const double x = a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            crossings[count++] = std::clamp(x, 0.0, static_cast<double>(m_columns));
        }
    }
    std::sort(crossings, crossings + count);
    for (std::size_t i = 0; i + 1 < count; i += 2) {
        const double to = crossings[i + 1];
        for (double x = crossings[i]; x < to;) {
            const double next = std::min(to, std::floor(x) + 1);
            m_cover[static_cast<std::size_t>(x)] += static_cast<float>(next - x) * share;
            x = next;
        }
    }
}

} // namespace ui
