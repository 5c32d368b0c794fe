// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/line_walk.h"

#include <QColor>
#include <QImage>

#include <cstdint>
#include <vector>

namespace ui
{

/// Draws many hard lines of one colour and opacity: it counts how many cross each pixel, and colours
/// the pixels once, at the end. A byte is counted up in half the time in which a pixel is
/// blended, and the bytes stay in the processor's cache; a few thousand lines are drawn sooner by
/// LineRaster. Takes a byte a pixel. Coordinates are pixels.
class LineCounts
{
public:
    explicit LineCounts(QSize size);

    LineWalk::End end(QPointF at) const { return m_walk.end(at); }
    /// Between ends that are inside.
    void line(LineWalk::End from, LineWalk::End to);
    /// Cut at the image's edges.
    void line(QPointF from, QPointF to);

    /// As if each line had been blended by itself. The image is opaque (Format_RGB32) and of the
    /// same size.
    void paint(QImage &image, const QColor &colour, double opacity) const;

private:
    QSize m_size;
    LineWalk m_walk;
    std::vector<std::uint8_t> m_counts; ///< stop at their largest value, which covers all below it
};

} // namespace ui
