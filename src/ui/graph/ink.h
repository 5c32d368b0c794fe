// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cmath>
#include <cstdint>

namespace ui
{

/// A colour that is put over opaque pixels (Format_RGB32). A copy in a loop's function stays in
/// registers: the compiler can't know that a pixel is none of an object's members.
class Ink
{
public:
    static constexpr std::uint32_t kWhole = 256;

    explicit Ink(const QColor &colour = Qt::black, double opacity = 1)
        : m_redBlue(colour.rgb() & 0x00FF00FFU)
        , m_green(colour.rgb() & 0x0000FF00U)
        , m_opacity(static_cast<std::uint32_t>(std::lround(opacity * kWhole)))
    {
    }

    /// Of which so many 256ths are covered.
    void blend(std::uint32_t &pixel, std::uint32_t cover) const
    {
        const std::uint32_t alpha = m_opacity * cover >> 8U;
        const std::uint32_t redBlue = pixel & 0x00FF00FFU;
        const std::uint32_t green = pixel & 0x0000FF00U;
        pixel = 0xFF000000U |
                ((redBlue * (kWhole - alpha) + m_redBlue * alpha) >> 8U & 0x00FF00FFU) |
                ((green * (kWhole - alpha) + m_green * alpha) >> 8U & 0x0000FF00U);
    }

private:
    std::uint32_t m_redBlue;
    std::uint32_t m_green;
    std::uint32_t m_opacity;
};

} // namespace ui
