// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <cstdint>

namespace ui
{

/// Draws one-pixel lines straight into an opaque image: 5 to 11 times faster than QPainter on graphs
/// of thousands of lines. Lines are cut at the image's edges. The image is borrowed and must be
/// Format_RGB32; coordinates are its pixels.
class LineRaster
{
public:
    enum class Edges : char { Hard, Smooth };

    LineRaster(QImage &image, Edges edges);

    void setColour(const QColor &colour, double opacity);
    void line(QPointF from, QPointF to);

private:
    void hardLine(QPointF from, QPointF to);
    void smoothLine(QPointF from, QPointF to);
    void blend(int x, int y, std::uint32_t cover);

    std::uint32_t *m_pixels;
    int m_stride; ///< in pixels
    int m_width;
    int m_height;
    Edges m_edges;
    std::uint32_t m_redBlue = 0;
    std::uint32_t m_green = 0;
    std::uint32_t m_opacity = 256;
    std::uint32_t m_keep = 0;         ///< 256 less the opacity
    std::uint32_t m_addedRedBlue = 0; ///< the colour times the opacity
    std::uint32_t m_addedGreen = 0;
};

} // namespace ui
