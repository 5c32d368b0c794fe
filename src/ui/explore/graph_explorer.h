// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_runner.h"
#include "model/exploration/graph_selection.h"
#include "model/exploration/saved_view.h"
#include "ui/explore/added_connector.h"
#include "ui/explore/exploration.h"

#include <QObject>

#include <memory>
#include <vector>

namespace model
{
class Session;
}

namespace ui
{

class ExplorationCard;
class GraphPane;
class GraphView;

/// What a person does to explore the graph of a result: asks the server for what is around nodes, hides
/// and selects. Says in a card over the graph what was asked for and what came. GUI thread.
class GraphExplorer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDefaultPageSize = 100;
    static constexpr int kDefaultPathLength = 15;

    explicit GraphExplorer(GraphPane &pane, QObject *parent = nullptr);
    ~GraphExplorer() override;

    /// Where requests go; without a session the picture can only be worked with as it is.
    void setSource(std::shared_ptr<model::Session> session, const QString &database);
    bool canAsk() const { return m_runner.hasSource(); }
    Exploration &exploration() { return m_exploration; }
    const Exploration &exploration() const { return m_exploration; }
    GraphView &view() const;
    ExplorationCard &card() const { return *m_card; }
    model::ExplorationRunner &runner() { return m_runner; }

    int pageSize() const { return m_pageSize; }
    void setPageSize(int relationships) { m_pageSize = relationships; }
    int pathLength() const { return m_pathLength; }
    void setPathLength(int relationships) { m_pathLength = relationships; }

    /// Whether the relationships between what an expansion adds and the rest of the picture come, too.
    enum class AfterExpanding : std::uint8_t { Nothing, Connect };
    AfterExpanding afterExpanding() const { return m_afterExpanding; }
    void setAfterExpanding(AfterExpanding afterExpanding);

    // Of the selected nodes, with one page of relationships.
    void expandSelected();
    /// What stands in the request but its nodes, limit and known relationships, which are the selected
    /// ones.
    void expandSelected(model::ExpandRequest request);
    void collapseSelected();
    void hideSelected();
    void hideOthers();
    void hideSingles();
    void showHidden();
    enum class Added : std::uint8_t { Shown, Left };
    void setAdded(Added added);
    /// Relationships between the selected nodes, or between all when fewer than two are selected.
    void reveal();
    /// Between two nodes that are selected.
    void findPath(model::Direction direction = model::Direction::Both,
                  model::PathRequest::Which which = model::PathRequest::Which::One);
    /// Puts elements into the picture that came from elsewhere, and selects them.
    void add(std::shared_ptr<const model::Graph> elements, const QString &text);
    /// Does a step of a saved view: stepTaken() or stepFailed() follows, the latter also when something
    /// else is asked for meanwhile. Drops what is being asked for.
    void repeat(const model::SavedStep &step);
    /// Ends what the server is being asked for.
    void stop();

    void selectNeighbours();
    void selectComponents();
    void selectAll();
    void invertSelection();
    void select(const model::GraphElements &elements);

    /// The caption of a node, or how many there are.
    QString nameOf(const std::vector<model::NodeIndex> &nodes) const;
    std::vector<std::string> idsOf(const std::vector<model::NodeIndex> &nodes) const;
    /// Asks how many relationships the selected nodes have: the runner answers.
    void countSelected();

Q_SIGNALS:
    void afterExpandingChanged(ui::GraphExplorer::AfterExpanding afterExpanding);
    /// The picture shows what repeat() was to do.
    void stepTaken();
    void stepFailed();

private:
    void endStep();
    void failStep();
    void ask(model::ExplorationRunner::MakeRequest request, const QString &running,
             const QString &step);
    void send(model::ExplorationRunner::MakeRequest request, const QString &running,
              const QString &step);
    void expand(const std::vector<model::NodeIndex> &nodes, model::ExpandRequest request);
    void takeAnswer(const model::ExplorationAnswer &answer);
    void connectAdded();
    void takeConnections(const model::ExplorationAnswer &answer);
    void askForMore();
    const model::Graph *graph() const;
    void selectWhenShown(std::shared_ptr<const model::Graph> elements);

    GraphPane &m_pane;
    Exploration m_exploration;
    model::ExplorationRunner m_runner;
    ExplorationCard *m_card; ///< in the pane
    QString m_step;          ///< what the request under way is called in the history
    std::shared_ptr<const model::ExplorationRequest> m_lastExpansion; ///< that was answered
    AddedConnector m_connector;
    AfterExpanding m_afterExpanding = AfterExpanding::Nothing;
    std::shared_ptr<const model::Graph> m_toSelect; ///< once they are in the picture
    bool m_isRepeating = false;
    int m_pageSize = kDefaultPageSize;
    int m_pathLength = kDefaultPathLength;
};

} // namespace ui
