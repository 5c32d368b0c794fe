// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

class QMenu;

namespace ui
{

class GraphReduction;
class GraphView;

/// Fills a menu with the ways to group what is drawn: parallel relationships, nodes by label or
/// property, the selection. Called each time the menu is about to be shown.
void fillGroupMenu(QMenu &menu, GraphReduction &reduction, const GraphView &view);

/// Draws the nodes of a group apart, when the node is one.
void openGroup(GraphReduction &reduction, const GraphView &view, model::NodeIndex node);

} // namespace ui
