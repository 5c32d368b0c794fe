// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/line_counts.h"

#include "ui/graph/ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace ui
{

namespace
{

/// How much of the ground that many lines cover, in 256ths.
std::array<std::uint32_t, 256> coverOf(double opacity)
{
    std::array<std::uint32_t, 256> cover;
    for (std::size_t lines = 0; lines < cover.size(); ++lines) {
        cover[lines] = static_cast<std::uint32_t>(
            std::lround(Ink::kWhole * (1 - std::pow(1 - opacity, static_cast<double>(lines)))));
    }
    return cover;
}

/// Of the pixels that a walk visits.
auto counterOf(std::vector<std::uint8_t> &counts)
{
    return [counts = counts.data()](std::ptrdiff_t pixel) {
        const std::uint8_t count = counts[pixel];
        counts[pixel] = static_cast<std::uint8_t>(count + (count < UINT8_MAX ? 1 : 0));
    };
}

} // namespace

LineCounts::LineCounts(QSize size)
    : m_size(size)
    , m_walk(size)
    , m_counts(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()))
{
}

void LineCounts::line(LineWalk::End from, LineWalk::End to)
{
    m_walk.visit(from, to, counterOf(m_counts));
}

void LineCounts::line(QPointF from, QPointF to)
{
    m_walk.visit(from, to, counterOf(m_counts));
}

void LineCounts::paint(QImage &image, const QColor &colour, double opacity) const
{
    Q_ASSERT(image.format() == QImage::Format_RGB32 && image.size() == m_size);
    const Ink ink(colour);
    const std::array<std::uint32_t, 256> cover = coverOf(opacity);
    const int columns = m_size.width();
    const std::uint8_t *counts = m_counts.data();
    for (int row = 0; row < m_size.height(); ++row, counts += columns) {
        auto *pixels = reinterpret_cast<std::uint32_t *>(image.scanLine(row));
        int column = 0;
        while (column < columns) {
            // Most of a picture is empty.
            std::uint64_t eight = 1;
            if (column + 8 <= columns) {
                std::memcpy(&eight, counts + column, sizeof eight);
            }
            if (eight == 0) {
                column += 8;
                continue;
            }
            for (const int end = std::min(column + 8, columns); column < end; ++column) {
                ink.blend(pixels[column], cover[counts[column]]);
            }
        }
    }
}

} // namespace ui
