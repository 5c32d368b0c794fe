// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/grouping.h"
#include "model/graph/kind_filter.h"
#include "model/table/background_job.h"
#include "ui/graph/graph_places.h"

#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace ui
{

/// What of a graph is drawn: without the kinds that are hidden, and with its groups. Large graphs are
/// reduced on a thread of its own. GUI thread only.
class GraphReduction : public QObject
{
    Q_OBJECT

public:
    /// Says where the nodes are that are drawn.
    using Places = std::function<GraphPlaces()>;

    /// Changes by a person are steps of the stack, which outlives it.
    GraphReduction(QUndoStack &undo, Places places, QObject *parent);
    ~GraphReduction() override;

    void setSource(std::shared_ptr<const model::Graph> graph);
    const std::shared_ptr<const model::Graph> &source() const { return m_source; }
    /// What is shown is not yet as was chosen.
    bool isReducing() const { return m_job.isRunning(); }

    const model::KindFilter &filter() const { return m_choice.filter; }
    const model::Grouping &grouping() const { return m_choice.grouping; }
    void editFilter(const model::KindFilter &filter);
    void editGrouping(const model::Grouping &grouping, const QString &what);
    void useUndoStack(QUndoStack &stack) { m_undo = &stack; }

Q_SIGNALS:
    /// By another choice: its nodes are to be there, as far as that is known.
    void reducing(const ui::GraphPlaces &places);
    /// The graph to draw; the source itself when nothing is hidden or grouped.
    void reduced(const std::shared_ptr<const model::Graph> &graph);
    void choiceChanged();

private:
    friend class ReductionEdit;

    struct Choice {
        model::KindFilter filter;
        model::Grouping grouping;
        bool operator==(const Choice &) const = default;
    };

    void edit(Choice choice, const QString &what);
    void take(const Choice &choice, const GraphPlaces &places);
    void reduce();

    QUndoStack *m_undo;
    const Places m_places;
    std::shared_ptr<const model::Graph> m_source;
    Choice m_choice;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
