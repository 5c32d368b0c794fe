// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/style_scale.h"
#include "model/style/style_sheet.h"

#include <QColor>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace model
{

/// What a scale of a style sheet came to mean for the elements of one graph: for drawing them, and
/// for the legend.
struct ScaleReading {
    struct Category {
        QString text;
        QRgb colour;
        std::size_t count;
    };

    StyleSelector selector; ///< of the rule that has the scale
    QString key;            ///< style_key::kColourScale or one of its like
    ScaleKind kind = ScaleKind::Linear;
    StyleOperand operand;
    QString palette;
    double least = 0; ///< of the values
    double most = 0;
    std::size_t count = 0; ///< elements that have a value
    /// Upper bounds of the first four of five steps, for quantiles.
    std::vector<double> bounds;
    /// For colours of categories: the most frequent first.
    std::vector<Category> categories;

    /// Where a value lies between the least and the most, or its step: 0 to 1.
    double shareOf(double value) const;
};

/// The colour of categories that are more than the palette has colours.
constexpr QRgb kOtherCategoryColour = 0xFFA5ABB6;

/// Fills in least, most and, for quantiles, the bounds.
void readRange(ScaleReading &reading, std::vector<double> values);
/// Fills in the categories and gives each element's: an index, or `kNoCategory` for empty texts.
constexpr std::uint32_t kNoCategory = ~std::uint32_t{0};
std::vector<std::uint32_t> readCategories(ScaleReading &reading, const std::vector<QString> &texts);

} // namespace model
