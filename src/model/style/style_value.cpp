// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/style_value.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace model
{

namespace
{

constexpr double kMostLength = 1000;
constexpr qsizetype kMostColourText = 100;

// The three numbers in the brackets; a percentage is a share of `whole`.
std::optional<std::array<double, 3>> components(QStringView inside,
                                                const std::array<double, 3> &whole)
{
    static const QRegularExpression kSeparators(QStringLiteral("[\\s,/]+"));
    const QStringList parts = inside.toString().split(kSeparators, Qt::SkipEmptyParts);
    if (parts.size() != 3 && parts.size() != 4)
        return std::nullopt;
    std::array<double, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        QStringView part = parts[static_cast<qsizetype>(i)];
        const bool isShare = part.endsWith(u'%');
        if (isShare)
            part.chop(1);
        else if (part.endsWith(QLatin1String("deg")))
            part.chop(3);
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
        numbers[i] = std::clamp(isShare ? value / 100 * whole[i] : value, 0.0, whole[i]);
    }
    return numbers;
}

} // namespace

std::optional<QColor> parseStyleColour(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kMostColourText)
        return std::nullopt;
    const qsizetype bracket = trimmed.indexOf(u'(');
    if (bracket < 0) {
        // Eight digits end with the opacity in style sheets and begin with it in QColor.
        const bool hasOpacity = trimmed.startsWith(u'#') && trimmed.size() == 9;
        const QColor colour((hasOpacity ? trimmed.first(7) : trimmed).toString());
        if (!colour.isValid() || colour.alpha() == 0)
            return std::nullopt;
        return QColor(colour.rgb());
    }
    if (!trimmed.endsWith(u')'))
        return std::nullopt;
    const QStringView name = trimmed.first(bracket);
    const QStringView inside = trimmed.sliced(bracket + 1).chopped(1);
    if (name == QLatin1String("rgb") || name == QLatin1String("rgba")) {
        const auto c = components(inside, {255, 255, 255});
        return c ? std::optional(QColor(qRound((*c)[0]), qRound((*c)[1]), qRound((*c)[2])))
                 : std::nullopt;
    }
    if (name == QLatin1String("hsl") || name == QLatin1String("hsla")) {
        const auto c = components(inside, {360, 100, 100});
        if (!c)
            return std::nullopt;
        const auto share = [](double value) { return static_cast<float>(value); };
        return QColor(
            QColor::fromHslF(share((*c)[0] / 360), share((*c)[1] / 100), share((*c)[2] / 100))
                .rgb());
    }
    return std::nullopt;
}

std::optional<double> parseStyleLength(QStringView text)
{
    QStringView number = text.trimmed();
    if (number.endsWith(QLatin1String("px")))
        number = number.chopped(2).trimmed();
    bool isNumber = false;
    const double length = number.toDouble(&isNumber);
    if (!isNumber || !(length >= 0 && length <= kMostLength))
        return std::nullopt;
    return length;
}

QString styleLengthText(double length)
{
    return QString::number(length, 'g', QLocale::FloatingPointShortest) + QLatin1String("px");
}

} // namespace model
