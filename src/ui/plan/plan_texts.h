// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QString>

/// Figures of a plan as the window shows them, in the person's locale.
namespace ui
{

/// "DB hits", "Time", …
QString planFigureName(model::PlanFigure figure);
/// "1,234", "12.3 ms", "4.1 KiB"; a dash when there is none.
QString planFigureText(model::PlanFigure figure, std::optional<double> value);
/// "12× more rows than estimated", or fewer; empty when the estimate is near enough.
QString misestimateText(const model::PlanOperator &step);
/// The same as short as it can be: "↑ 12×".
QString misestimateMark(const model::PlanOperator &step);
/// "99.2 %" of the pages that were read; empty when it is not known.
QString cacheRatioText(const model::PlanOperator &step);

} // namespace ui
