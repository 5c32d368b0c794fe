// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/palettes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace model
{

namespace
{

constexpr std::array<QRgb, 12> kLightningBolt{0xFF4E86D8, 0xFFF5A742, 0xFF2FA58C, 0xFFF0D86E,
                                              0xFFB85FA8, 0xFF8CCBF0, 0xFFD9604C, 0xFF9AA5B4,
                                              0xFF8E6BC9, 0xFFA8CF6A, 0xFFA27B52, 0xFFF2A0B5};
// Okabe and Ito, "Color universal design" (2008), with a dark grey for black, which is lost on dark grounds.
constexpr std::array<QRgb, 8> kOkabeIto{0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFF0E442,
                                        0xFFCC79A7, 0xFF56B4E9, 0xFFD55E00, 0xFF505050};
constexpr std::array<QRgb, 12> kBrowser{0xFF604A0E, 0xFFC990C0, 0xFFF79767, 0xFF57C7E3,
                                        0xFFF16667, 0xFFD9C8AE, 0xFF8DCC93, 0xFFECB5C9,
                                        0xFF4C8EDA, 0xFFFFC454, 0xFFDA7194, 0xFF569480};

// Van der Walt and Smith's viridis and Nuñez and others' cividis, at nine even steps.
constexpr std::array<QRgb, 9> kViridis{0xFF440154, 0xFF472D7B, 0xFF3B528B, 0xFF2C728E, 0xFF21918C,
                                       0xFF28AE80, 0xFF5EC962, 0xFFADDC30, 0xFFFDE725};
constexpr std::array<QRgb, 9> kCividis{0xFF00224E, 0xFF123570, 0xFF3B496C, 0xFF575D6D, 0xFF707173,
                                       0xFF8A8678, 0xFFA59C74, 0xFFC3B369, 0xFFFEE838};
// Brewer's single-hue blues and its yellow to red.
constexpr std::array<QRgb, 7> kBlues{0xFFDEEBF7, 0xFFC6DBEF, 0xFF9ECAE1, 0xFF6BAED6,
                                     0xFF4292C6, 0xFF2171B5, 0xFF084594};
constexpr std::array<QRgb, 7> kHeat{0xFFFFEDA0, 0xFFFED976, 0xFFFEB24C, 0xFFFD8D3C,
                                    0xFFFC4E2A, 0xFFE31A1C, 0xFFB10026};

QRgb between(QRgb a, QRgb b, double share)
{
    const auto mix = [share](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * share));
    };
    return qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

template <typename Palette>
const Palette &named(std::span<const Palette> palettes, QStringView id)
{
    const auto found = std::find_if(palettes.begin(), palettes.end(),
                                    [id](const Palette &palette) { return palette.id == id; });
    return found == palettes.end() ? palettes.front() : *found;
}

} // namespace

QRgb RampPalette::at(double share) const
{
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return between(stops[lower], stops[lower + 1], place - static_cast<double>(lower));
}

std::span<const CategoricalPalette> categoricalPalettes()
{
    static const std::array<CategoricalPalette, 2> kPalettes{
        {{QStringLiteral("lightningbolt"), kLightningBolt},
         {QStringLiteral("okabe-ito"), kOkabeIto}}};
    return kPalettes;
}

std::span<const RampPalette> rampPalettes()
{
    static const std::array<RampPalette, 4> kPalettes{{{QStringLiteral("viridis"), kViridis},
                                                       {QStringLiteral("cividis"), kCividis},
                                                       {QStringLiteral("blues"), kBlues},
                                                       {QStringLiteral("heat"), kHeat}}};
    return kPalettes;
}

const CategoricalPalette &categoricalPalette(QStringView id)
{
    return named(categoricalPalettes(), id);
}

const RampPalette &rampPalette(QStringView id)
{
    return named(rampPalettes(), id);
}

std::span<const QRgb> browserColours()
{
    return kBrowser;
}

} // namespace model
