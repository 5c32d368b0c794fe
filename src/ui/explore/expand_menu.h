// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_runner.h"

#include <QMenu>

namespace ui
{

class GraphExplorer;

/// "KNOWS →" and the like.
QString relationshipText(const model::TypeChoice &choice);

/// The relationships of the selected nodes by type and direction, with their counts, which it asks the
/// server for when it is shown. Choosing one expands it. GUI thread.
class ExpandMenu : public QMenu
{
    Q_OBJECT

public:
    ExpandMenu(GraphExplorer &explorer, QWidget *parent);

private:
    void fill(const std::vector<model::RelationshipCount> &counts);

    GraphExplorer &m_explorer;
};

} // namespace ui
