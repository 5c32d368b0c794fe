// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"
#include "ui/plan/plan_layout.h"
#include "ui/theme/colours.h"

#include <QFont>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui
{

/// How an operator fares beside the other plan of a comparison.
enum class PlanMark : std::uint8_t { None, Changed, Only };

/// All that it takes to draw a plan: on the screen and in files alike. A plain value.
struct PlanPicture {
    std::shared_ptr<const model::Plan> plan; ///< never null
    std::shared_ptr<const PlanLayout> layout;
    Colours colours;
    QFont font;
    QFont codeFont;
    /// What warms the operators.
    model::PlanFigure figure = model::PlanFigure::DbHits;
    std::vector<PlanMark> marks; ///< one an operator, or none at all
    std::optional<std::size_t> chosen;
    std::optional<std::size_t> hovered;
};

/// Paints what lies in `area`, in drawing units. Any thread.
void paintPlan(QPainter &painter, const PlanPicture &picture, const QRectF &area);

/// From cool to hot, for a share of 0 to 1.
QColor heatColour(double share, const Colours &colours);

} // namespace ui
