// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui
{

class QueryPage;
class ResultPage;

/// Fills the menu of what the plan of `result`, a page of `page`, can be compared with: the plans of
/// the tab's other results, and that of the same statement run the other way (EXPLAIN or PROFILE).
/// What is chosen is shown in a result tab of its own. GUI thread.
void fillPlanMenu(QMenu &menu, QueryPage &page, ResultPage &result);

} // namespace ui
