// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"

#include <QObject>

namespace ui
{

class GraphExplorer;

/// Takes cells that are dropped onto a graph: what is in them is added to the picture. Owned by the
/// page of the graph; GUI thread.
class CellDrop : public QObject
{
    Q_OBJECT

public:
    CellDrop(GraphExplorer &explorer, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GraphExplorer &m_explorer;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
