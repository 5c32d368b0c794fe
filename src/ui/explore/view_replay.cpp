// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/view_replay.h"

#include "ui/explore/graph_explorer.h"
#include "ui/explore/picture_commands.h"
#include "ui/explore/view_memory.h"
#include "ui/graph/graph_view.h"

#include <utility>

namespace ui
{

ViewReplay::ViewReplay(GraphExplorer &explorer, model::SavedView view, QObject *parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_view(std::move(view))
{
    connect(&explorer, &GraphExplorer::stepTaken, this, &ViewReplay::next);
    connect(&explorer, &GraphExplorer::stepFailed, this, &ViewReplay::finished);
    connect(&explorer.view(), &GraphView::layoutSettled, this, [this] {
        if (std::exchange(m_isWaiting, false))
            place();
    });
}

void ViewReplay::start()
{
    next();
}

void ViewReplay::next()
{
    const auto &graph = m_explorer.view().scene().graph();
    if (!graph) {
        Q_EMIT finished();
        return;
    }
    if (m_next == m_view.steps.size()) {
        // New nodes have no places before the layout has seen them.
        m_isWaiting = !m_explorer.view().scene().isPlaced();
        if (!m_isWaiting)
            place();
        return;
    }
    const ViewMatching matching(m_view, *graph);
    m_explorer.repeat(matching.translated(m_view.steps[m_next++]));
}

void ViewReplay::place()
{
    GraphView &view = m_explorer.view();
    const GraphPlaces before = view.places();
    const GraphPlaces places = ViewMatching(m_view, *view.scene().graph()).places(view.scene());
    if (places.areKnown()) {
        Exploration &exploration = m_explorer.exploration();
        exploration.setPlaces(places);
        exploration.history().push(
            new PlacesCommand(exploration, before, tr("Open view %1").arg(m_view.name)));
        view.fit();
    }
    Q_EMIT finished();
}

} // namespace ui
