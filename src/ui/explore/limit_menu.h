// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/drawing_limit.h"

#include <QMenu>

namespace ui
{

class GraphExplorer;

/// Which nodes of a large graph are drawn, and how many. Deletes itself when it closes. GUI thread.
class LimitMenu : public QMenu
{
    Q_OBJECT

public:
    LimitMenu(GraphExplorer &explorer, QWidget *parent);

private:
    void addOrder(const QString &text, model::DrawingLimit::Order order);
    void addLabels();
    void addNumbers();

    GraphExplorer &m_explorer;
};

} // namespace ui
