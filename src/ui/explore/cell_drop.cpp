// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/cell_drop.h"

#include "model/exploration/cell_elements.h"
#include "ui/explore/answer_text.h"
#include "ui/explore/exploration_card.h"
#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_view.h"
#include "ui/table/dragged_cells.h"

#include <QDropEvent>

namespace ui
{

CellDrop::CellDrop(GraphExplorer &explorer, QObject *parent)
    : QObject(parent)
    , m_explorer(explorer)
{
    explorer.view().setAcceptDrops(true);
    explorer.view().installEventFilter(this);
}

bool CellDrop::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const auto *cells = qobject_cast<const DraggedCells *>(drop->mimeData());
    if (!cells)
        return false;
    drop->acceptProposedAction();
    if (type != QEvent::Drop)
        return true;
    m_job.start([this, dropped = cells->cells()](
                    const std::stop_token &stop) -> model::BackgroundJob::Continuation {
        auto elements = model::elementsIn(dropped, stop);
        if (!elements)
            return {};
        return [this, elements] {
            if (elements->nodeCount() > 0) {
                m_explorer.add(elements, tr("Drop %1").arg(nodesText(elements->nodeCount())));
                return;
            }
            m_explorer.card().showOutcome(tr("There is no node or relationship in these cells."),
                                          {});
        };
    });
    return true;
}

} // namespace ui
