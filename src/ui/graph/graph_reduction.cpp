// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_reduction.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace ui
{

namespace
{

// Up to here a graph is reduced within a frame.
constexpr std::size_t kAtOnceElements = 4000;

std::shared_ptr<const model::Graph> reduction(const std::shared_ptr<const model::Graph> &source,
                                              const model::KindFilter &filter,
                                              const model::Grouping &grouping,
                                              const std::stop_token &stop)
{
    const auto filtered = model::filterKinds(source, filter, stop);
    return filtered ? model::groupGraph(filtered, grouping, stop) : nullptr;
}

} // namespace

/// One step, with where the nodes were before it and after it; does nothing once the reduction is
/// gone, as a shared stack may outlive it.
class ReductionEdit : public QUndoCommand
{
public:
    ReductionEdit(GraphReduction &reduction, GraphReduction::Choice after, const QString &what)
        : QUndoCommand(what)
        , m_reduction(&reduction)
        , m_before(reduction.m_choice)
        , m_after(std::move(after))
    {
    }

    void undo() override { take(m_before, m_placesBefore, m_placesAfter); }
    void redo() override { take(m_after, m_placesAfter, m_placesBefore); }

private:
    void take(const GraphReduction::Choice &choice, const GraphPlaces &places, GraphPlaces &left)
    {
        if (!m_reduction)
            return;
        left = m_reduction->m_places();
        m_reduction->take(choice, places);
    }

    QPointer<GraphReduction> m_reduction;
    GraphReduction::Choice m_before;
    GraphReduction::Choice m_after;
    GraphPlaces m_placesBefore;
    GraphPlaces m_placesAfter; ///< known once it has been undone
};

GraphReduction::GraphReduction(QUndoStack &undo, Places places, QObject *parent)
    : QObject(parent)
    , m_undo(&undo)
    , m_places(std::move(places))
{
}

GraphReduction::~GraphReduction() = default;

void GraphReduction::setSource(std::shared_ptr<const model::Graph> graph)
{
    m_source = std::move(graph);
    reduce();
}

void GraphReduction::editFilter(const model::KindFilter &filter)
{
    edit({filter, m_choice.grouping}, tr("Choice of kinds"));
}

void GraphReduction::editGrouping(const model::Grouping &grouping, const QString &what)
{
    edit({m_choice.filter, grouping}, what);
}

void GraphReduction::edit(Choice choice, const QString &what)
{
    if (choice != m_choice)
        m_undo->push(new ReductionEdit(*this, std::move(choice), what));
}

void GraphReduction::take(const Choice &choice, const GraphPlaces &places)
{
    m_choice = choice;
    Q_EMIT reducing(places);
    reduce();
    Q_EMIT choiceChanged();
}

void GraphReduction::reduce()
{
    m_job.abandon();
    const bool isWhole = m_choice.filter.isEmpty() && m_choice.grouping.isEmpty();
    if (!m_source || isWhole || m_source->nodeCount() + m_source->edgeCount() <= kAtOnceElements) {
        Q_EMIT reduced(m_source ? reduction(m_source, m_choice.filter, m_choice.grouping, {})
                                : nullptr);
        return;
    }
    m_job.start([this, source = m_source, choice = m_choice](const std::stop_token &stop) {
        auto graph = reduction(source, choice.filter, choice.grouping, stop);
        return [this, graph = std::move(graph)] { Q_EMIT reduced(graph); };
    });
}

} // namespace ui
