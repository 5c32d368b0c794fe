// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/ink.h"
#include "ui/graph/line_walk.h"

#include <QColor>
#include <QImage>
#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace ui
{

/// Draws lines and small polygons straight into an opaque image: 5 to 11 times faster than QPainter
/// on graphs of thousands of lines. All are cut at the image's edges. The image is borrowed and must
/// be Format_RGB32; coordinates are its pixels.
class LineRaster
{
public:
    /// Of lines a pixel wide; wider ones and polygons are always smooth.
    enum class Edges : char { Hard, Smooth };

    LineRaster(QImage &image, Edges edges);

    void setColour(const QColor &colour, double opacity) { m_ink = Ink(colour, opacity); }
    /// In pixels. Lines up to 1 are a pixel wide.
    void setWidth(double width) { m_width = width; }
    void line(QPointF from, QPointF to);
    /// Fills it by the even-odd rule. Of a few corners: each is looked at for each row.
    void polygon(std::span<const QPointF> corners);

private:
    void hardLine(QPointF from, QPointF to);
    void smoothLine(QPointF from, QPointF to);
    void wideLine(QPointF from, QPointF to);
    void cover(std::span<const QPointF> corners, double y, float share);

    std::uint32_t *m_pixels;
    int m_stride; ///< in pixels
    int m_columns;
    int m_rows;
    Edges m_edges;
    LineWalk m_walk;
    double m_width = 1;
    Ink m_ink;
    std::vector<float> m_cover; ///< of a row of a polygon
};

} // namespace ui
