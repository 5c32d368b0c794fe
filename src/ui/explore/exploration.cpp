// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploration.h"

#include "ui/explore/picture_commands.h"
#include "ui/graph/graph_pane.h"

#include <algorithm>
#include <utility>

namespace ui
{

Exploration::Exploration(GraphPane &pane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
{
    connect(pane.view(), &GraphView::rearranged, this,
            [this](const GraphPlaces &before, const QString &what) {
                m_history.push(new PlacesCommand(*this, before, what));
            });
    connect(pane.view(), &GraphView::graphShown, this, &Exploration::finishShowing);
}

Exploration::~Exploration() = default;

void Exploration::setReturned(std::shared_ptr<const model::Graph> graph)
{
    m_returned = std::move(graph);
    m_nextPlaces.reset();
    update();
}

void Exploration::apply(model::GraphChange change, const QString &text,
                        std::shared_ptr<const model::Graph> continued)
{
    m_history.push(new ChangeCommand(*this,
                                     std::make_shared<const model::GraphChange>(std::move(change)),
                                     text, std::move(continued)));
}

bool Exploration::hasAdded(const std::shared_ptr<const model::Graph> &elements) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [&elements](const auto &change) {
        const auto *added = std::get_if<model::AddElements>(change.get());
        return added && added->elements == elements;
    });
}

void Exploration::setLimit(const model::DrawingLimit &limit)
{
    m_limit = limit;
    m_pane.view()->setNodeLimit(limit.nodes);
    m_nextPlaces.reset();
    update();
}

void Exploration::append(std::shared_ptr<const model::GraphChange> change, const QString &text,
                         const GraphPlaces &places)
{
    m_texts << text;
    m_changes.push_back(std::move(change));
    m_nextPlaces = places;
    update();
}

void Exploration::removeLast(const GraphPlaces &places)
{
    m_texts.removeLast();
    m_changes.pop_back();
    m_nextPlaces = places;
    update();
}

GraphPlaces Exploration::places() const
{
    return m_job.isRunning() ? m_nextPlaces.value_or(GraphPlaces()) : m_pane.places();
}

void Exploration::setPlaces(const GraphPlaces &places)
{
    if (m_job.isRunning())
        m_nextPlaces = places;
    else
        m_pane.setPlaces(places);
}

void Exploration::update()
{
    if (!m_returned)
        return;
    // To stop the work would mean to wait for it.
    if (m_job.isRunning()) {
        m_isStale = true;
        return;
    }
    m_limit.nodes = m_pane.view()->nodeLimit();
    if (m_changes.empty() && m_limit.order == model::DrawingLimit::Order::AsReturned) {
        model::ShownGraph shown;
        shown.graph = m_returned;
        show(shown);
        return;
    }
    m_job.start([this, returned = m_returned, changes = m_changes, limit = m_limit](
                    const std::stop_token &stop) -> model::BackgroundJob::Continuation {
        auto shown = model::showGraph(returned, changes, limit, stop);
        if (!shown)
            return {};
        return [this, shown = *std::move(shown)] {
            if (std::exchange(m_isStale, false))
                update();
            else
                show(shown);
        };
    });
}

void Exploration::show(const model::ShownGraph &shown)
{
    m_shown = shown;
    m_pane.legend()->setAdded({shown.addedNodes, shown.addedEdges, shown.isAddedShown});
    m_isShowing = true;
    m_pane.changeGraph(shown.graph, std::exchange(m_nextPlaces, {}).value_or(GraphPlaces()));
}

void Exploration::finishShowing()
{
    if (!m_isShowing || !m_pane.isUpToDate())
        return;
    m_isShowing = false;
    // Another picture is on its way: that one is up to date.
    if (!m_job.isRunning())
        Q_EMIT shownChanged();
}

} // namespace ui
