// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/shown_graph.h"
#include "model/table/background_job.h"
#include "ui/graph/graph_places.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace ui
{

class GraphPane;

/// What a person has made of the graph of a result: its changes, each of which can be undone, and the
/// picture that comes of them. Graphs are put together on another thread. Any command that changes the
/// picture may be pushed onto history(). Lives beside its pane; GUI thread.
class Exploration : public QObject
{
    Q_OBJECT

public:
    explicit Exploration(GraphPane &pane, QObject *parent = nullptr);
    ~Exploration() override;

    /// The graph that the statement returned; again whenever it has grown.
    void setReturned(std::shared_ptr<const model::Graph> graph);
    /// Changes what is shown, as a step that can be undone, or as a part of the last step if that has
    /// added the elements of `continued`.
    void apply(model::GraphChange change, const QString &text,
               std::shared_ptr<const model::Graph> continued = nullptr);
    /// These elements were added, and that has not been undone.
    bool hasAdded(const std::shared_ptr<const model::Graph> &elements) const;
    void setLimit(const model::DrawingLimit &limit);
    /// How the nodes are chosen that are drawn.
    const model::DrawingLimit &limit() const { return m_limit; }

    QUndoStack &history() { return m_history; }
    const model::GraphChanges &changes() const { return m_changes; }
    /// What the changes are called.
    const QStringList &changeTexts() const { return m_texts; }
    const std::shared_ptr<const model::Graph> &returned() const { return m_returned; }
    /// What is on the screen; of the changes that are still being worked on, nothing.
    const model::ShownGraph &shown() const { return m_shown; }
    /// The picture shows all changes.
    bool isUpToDate() const { return !m_job.isRunning() && !m_isShowing; }

    // For commands of the history.
    void append(std::shared_ptr<const model::GraphChange> change, const QString &text,
                const GraphPlaces &places);
    void removeLast(const GraphPlaces &places);
    /// Where everything is now, or will be once the picture is up to date.
    GraphPlaces places() const;
    void setPlaces(const GraphPlaces &places);

Q_SIGNALS:
    /// The picture is up to date.
    void shownChanged();

private:
    void update();
    void show(const model::ShownGraph &shown);
    void finishShowing();

    GraphPane &m_pane;
    std::shared_ptr<const model::Graph> m_returned;
    model::GraphChanges m_changes;
    QStringList m_texts; ///< of the changes
    model::DrawingLimit m_limit;
    model::ShownGraph m_shown;
    /// Of the picture that is being put together; nothing: nodes stay where they are.
    std::optional<GraphPlaces> m_nextPlaces;
    bool m_isStale = false;   ///< what is being put together is out of date already
    bool m_isShowing = false; ///< it is put together, and the pane does not show it yet
    QUndoStack m_history;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
