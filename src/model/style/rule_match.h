// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"
#include "model/style/condition_check.h"
#include "model/style/element_styles.h"
#include "model/style/style_scale.h"
#include "model/style/style_sheet.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace model
{

/// A rule made ready for one graph: names are numbers, values are read once.
struct PreparedRule {
    const StyleRule *rule = nullptr;
    bool isSpecific = false;
    std::vector<std::uint32_t> classes; ///< LabelId or TypeId, all of which an element must have
    std::vector<ConditionCheck> conditions;
    ElementLook look;
    std::optional<QString> defaultCaption;
    std::optional<QRgb> colour;
    std::optional<double> size;
    std::optional<ColourScale> colourScale;
    std::optional<SizeScale> sizeScale;
};

/// The rules of one kind that can match an element of the graph, in their order.
std::vector<PreparedRule> prepareRules(const Graph &graph, const StyleSheet &sheet,
                                       StyledKind kind);

constexpr std::uint32_t kNoRule = ~std::uint32_t{0};

/// What some rules together say of an element.
struct CombinedRules {
    ElementLook look;
    QRgb colour = 0;
    float size = 0;
    std::uint32_t colourScale = kNoRule; ///< the rule whose scale gives the colour
    std::uint32_t sizeScale = kNoRule;
};

enum class ColourDefault : std::uint8_t {
    ByLabel, ///< without a specific rule's colour an element keeps its label's
    OfBase   ///< the base rule's colour is for all
};

/// Lays the rules (numbers into `rules`) over each other, later ones on top.
CombinedRules combine(const std::vector<PreparedRule> &rules,
                      const std::vector<std::uint32_t> &matching, ColourDefault colourDefault);

} // namespace model
