// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/scale_reading.h"

#include "model/style/palettes.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace model
{

namespace
{
constexpr std::size_t kSteps = 5;
} // namespace

double ScaleReading::shareOf(double value) const
{
    if (kind == ScaleKind::Quantile) {
        const auto step = std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin();
        return static_cast<double>(step) / static_cast<double>(kSteps - 1);
    }
    // Halves, since the distance of the two can be more than a double holds.
    const double range = most / 2 - least / 2;
    return range > 0 ? (value / 2 - least / 2) / range : 0.5;
}

void readRange(ScaleReading &reading, std::vector<double> values)
{
    reading.count = values.size();
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    reading.least = values.front();
    reading.most = values.back();
    for (std::size_t step = 1; reading.kind == ScaleKind::Quantile && step < kSteps; ++step)
        reading.bounds.push_back(values[(values.size() * step + kSteps - 1) / kSteps - 1]);
}

std::vector<std::uint32_t> readCategories(ScaleReading &reading, const std::vector<QString> &texts)
{
    QHash<QString, std::uint32_t> numbers;
    std::vector<ScaleReading::Category> found;
    std::vector<std::uint32_t> of(texts.size(), kNoCategory);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            continue;
        const auto number = numbers.value(texts[i], static_cast<std::uint32_t>(found.size()));
        if (number == found.size()) {
            numbers.insert(texts[i], number);
            found.push_back({texts[i], 0, 0});
        }
        ++found[number].count;
        ++reading.count;
        of[i] = number;
    }
    std::vector<std::uint32_t> order(found.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&found](std::uint32_t a, std::uint32_t b) {
        return found[a].count != found[b].count ? found[a].count > found[b].count
                                                : found[a].text < found[b].text;
    });
    const auto colours = categoricalPalette(reading.palette).colours;
    std::vector<std::uint32_t> places(found.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
        reading.categories.push_back(found[order[place]]);
        reading.categories.back().colour =
            place < colours.size() ? colours[place] : kOtherCategoryColour;
    }
    for (std::uint32_t &category : of) {
        if (category != kNoCategory)
            category = places[category];
    }
    return of;
}

} // namespace model
