// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/style_sheet.h"
#include "ui/graph/graph_scene.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace ui
{

/// Something to give a style to: all nodes, a label, a type, or a rule.
struct StyleTarget {
    model::StyleSelector selector;
    QString name;
    std::optional<QColor> colour; ///< of its sample
};

/// What there is to style in a graph, rules of the sheet that are about more than a label last.
std::vector<StyleTarget> styleTargets(const GraphScene &scene, const model::StyleSheet &sheet);

/// "Person where age > 30".
QString targetName(const model::StyleSelector &selector);

/// "=", "contains", … in the order of StyleCondition::Operator.
QString operatorName(model::StyleCondition::Operator comparison);

} // namespace ui
