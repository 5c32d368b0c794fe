// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/contrast.h"

#include <algorithm>
#include <cmath>

namespace model
{

double relativeLuminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableInkOn(const QColor &fill)
{
    const QColor dark(0x14191F);
    const QColor white(Qt::white);
    const double onDark = contrastRatio(fill, dark);
    const double onWhite = contrastRatio(fill, white);
    if (std::max(onDark, onWhite) < kReadableContrast)
        return QColor(Qt::black);
    return onDark >= onWhite ? dark : white;
}

QColor readableInkOn(const QColor &fill, const QColor &wanted)
{
    return contrastRatio(fill, wanted) >= kReadableContrast ? wanted : readableInkOn(fill);
}

QColor inkLike(const QColor &wanted, const QColor &ground)
{
    constexpr float kStep = 0.03F;
    const bool isDarkGround = relativeLuminance(ground) < 0.5;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    wanted.getHslF(&hue, &saturation, &lightness);
    QColor ink = wanted;
    while (contrastRatio(ink, ground) < kReadableContrast && lightness > 0 && lightness < 1) {
        lightness = std::clamp(lightness + (isDarkGround ? kStep : -kStep), 0.0F, 1.0F);
        ink = QColor::fromHslF(hue < 0 ? 0 : hue, saturation, lightness);
    }
    return contrastRatio(ink, ground) < kReadableContrast ? readableInkOn(ground) : ink;
}

} // namespace model
