// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/graph_explorer.h"

#include "model/exploration/collapse.h"
#include "ui/explore/answer_text.h"
#include "ui/explore/exploration_card.h"
#include "ui/graph/graph_pane.h"

#include <type_traits>
#include <utility>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

constexpr std::int64_t kMostRevealed = 10'000;
constexpr std::int64_t kMostPaths = 50;

std::vector<std::string> idsIn(const model::Graph &graph, const std::vector<NodeIndex> &nodes)
{
    std::vector<std::string> ids;
    for (const NodeIndex node : nodes)
        ids.emplace_back(graph.elementId(node));
    return ids;
}

/// The relationships that nodes have in the picture.
std::vector<std::string> knownEdges(const model::Graph &graph, const std::vector<NodeIndex> &nodes)
{
    std::vector<std::string> known;
    std::vector<char> isTaken(graph.edgeCount(), 0);
    for (const NodeIndex node : nodes) {
        for (const EdgeIndex edge : graph.edges(node)) {
            if (std::exchange(isTaken[number(edge)], char{1}) == 0)
                known.emplace_back(graph.elementId(edge));
        }
    }
    return known;
}

} // namespace

GraphExplorer::GraphExplorer(GraphPane &pane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_exploration(pane)
    , m_card(new ExplorationCard(&pane))
{
    pane.addCard(m_card);
    connect(&m_runner, &model::ExplorationRunner::started, m_card, &ExplorationCard::showStatement);
    connect(&m_runner, &model::ExplorationRunner::answered, this, &GraphExplorer::takeAnswer);
    connect(&m_runner, &model::ExplorationRunner::failed, this,
            [this](const model::ErrorText &reason, const model::ExplorationStatement &statement) {
                m_connector.drop();
                m_card->showFailure(reason.title.toHtmlEscaped(), reason.detail, statement);
                failStep();
            });
    connect(&m_runner, &model::ExplorationRunner::stopped, this, [this] {
        m_card->showOutcome(m_connector.isAsked() ? m_connector.expansionOutcome()
                                                  : tr("Stopped: nothing was added."),
                            {});
        m_connector.drop();
        failStep();
    });
    connect(m_card, &ExplorationCard::cancelled, this, &GraphExplorer::stop);
    connect(m_card, &ExplorationCard::linkActivated, this, &GraphExplorer::askForMore);
    connect(
        pane.legend(), &GraphLegend::addedToggled, this,
        [this](bool isShown) { setAdded(isShown ? Added::Shown : Added::Left); },
        Qt::QueuedConnection);
    connect(&m_exploration, &Exploration::shownChanged, this, [this] {
        if (m_toSelect)
            selectWhenShown(std::exchange(m_toSelect, nullptr));
        if (m_connector.isDue())
            connectAdded();
        endStep();
    });
}

GraphExplorer::~GraphExplorer() = default;

void GraphExplorer::setSource(std::shared_ptr<model::Session> session, const QString &database)
{
    m_runner.setSource(std::move(session), database);
}

GraphView &GraphExplorer::view() const
{
    return *m_pane.view();
}

const model::Graph *GraphExplorer::graph() const
{
    return view().scene().graph().get();
}

QString GraphExplorer::nameOf(const std::vector<NodeIndex> &nodes) const
{
    if (nodes.size() != 1)
        return nodesText(nodes.size());
    const QString caption = view().scene().caption(nodes.front());
    return caption.isEmpty() ? tr("a node") : shortName(caption);
}

std::vector<std::string> GraphExplorer::idsOf(const std::vector<NodeIndex> &nodes) const
{
    return idsIn(*graph(), nodes);
}

void GraphExplorer::countSelected()
{
    m_runner.count([graph = view().scene().graph(), nodes = view().selectedNodes()] {
        return idsIn(*graph, nodes);
    });
}

void GraphExplorer::ask(model::ExplorationRunner::MakeRequest request, const QString &running,
                        const QString &step)
{
    m_card->setRemark({});
    failStep();
    send(std::move(request), running, step);
}

void GraphExplorer::send(model::ExplorationRunner::MakeRequest request, const QString &running,
                         const QString &step)
{
    if (!canAsk()) {
        m_card->showFailure(tr("There is no server to ask."),
                            tr("This result came from a file. Run its statement on a server to "
                               "explore from there."),
                            {});
        failStep();
        return;
    }
    m_step = step;
    m_connector.drop();
    m_card->showRunning(running.toHtmlEscaped());
    m_runner.run(std::move(request));
}

void GraphExplorer::expandSelected()
{
    expandSelected({});
}

void GraphExplorer::expandSelected(model::ExpandRequest request)
{
    const std::vector<NodeIndex> nodes = view().selectedNodes();
    if (!nodes.empty())
        expand(nodes, std::move(request));
}

void GraphExplorer::expand(const std::vector<NodeIndex> &nodes, model::ExpandRequest request)
{
    request.limit = m_pageSize;
    const auto make = [graph = view().scene().graph(), nodes, request] {
        model::ExpandRequest whole = request;
        whole.nodes = idsIn(*graph, nodes);
        whole.known = knownEdges(*graph, nodes);
        return whole;
    };
    ask(make, tr("Expanding %1…").arg(nameOf(nodes)), tr("Expand %1").arg(nameOf(nodes)));
}

void GraphExplorer::askForMore()
{
    const auto *last =
        m_lastExpansion ? std::get_if<model::ExpandRequest>(m_lastExpansion.get()) : nullptr;
    if (!last)
        return;
    std::vector<NodeIndex> nodes;
    for (const std::string &id : last->nodes) {
        if (const auto node = graph()->findNode(id))
            nodes.push_back(*node);
    }
    if (!nodes.empty())
        expand(nodes, *last);
}

void GraphExplorer::collapseSelected()
{
    const std::vector<NodeIndex> nodes = view().selectedNodes();
    if (nodes.empty())
        return;
    model::HideElements hidden = model::collapse(*graph(), nodes);
    if (hidden.nodes.empty() && hidden.edges.empty()) {
        m_card->showOutcome(
            tr("Nothing that was added hangs on %1 alone.").arg(nameOf(nodes).toHtmlEscaped()), {});
        return;
    }
    m_exploration.apply(std::move(hidden), tr("Collapse %1").arg(nameOf(nodes)));
}

void GraphExplorer::hideSelected()
{
    const std::vector<NodeIndex> nodes = view().selectedNodes();
    const std::vector<EdgeIndex> edges = view().selectedEdges();
    if (nodes.empty() && edges.empty())
        return;
    model::HideElements hidden;
    hidden.nodes = idsOf(nodes);
    for (const EdgeIndex edge : edges)
        hidden.edges.emplace_back(graph()->elementId(edge));
    const QString what = nodes.empty() ? relationshipsText(edges.size()) : nameOf(nodes);
    m_exploration.apply(std::move(hidden), tr("Hide %1").arg(what));
}

void GraphExplorer::hideOthers()
{
    const std::vector<NodeIndex> nodes = view().selectedNodes();
    if (!nodes.empty())
        m_exploration.apply(model::KeepOnly{idsOf(nodes)}, tr("Keep only %1").arg(nameOf(nodes)));
}

void GraphExplorer::hideSingles()
{
    if (!graph())
        return;
    const std::vector<NodeIndex> singles = model::singleNodes(*graph());
    if (singles.empty())
        m_card->showOutcome(tr("Every node has a relationship."), {});
    else
        m_exploration.apply(model::HideElements{idsOf(singles), {}}, tr("Hide single nodes"));
}

void GraphExplorer::showHidden()
{
    m_exploration.apply(model::ShowHidden(), tr("Show all that was hidden"));
}

void GraphExplorer::setAdded(Added added)
{
    const bool isShown = added == Added::Shown;
    if (isShown == m_exploration.shown().isAddedShown)
        return;
    m_exploration.apply(model::ShowAdded{isShown ? model::ShowAdded::Choice::Shown
                                                 : model::ShowAdded::Choice::Left},
                        isShown ? tr("Draw what was added") : tr("Leave out what was added"));
}

void GraphExplorer::reveal()
{
    if (!graph())
        return;
    std::vector<NodeIndex> nodes = view().selectedNodes();
    if (nodes.size() < 2) {
        nodes.clear();
        for (std::uint32_t i = 0; i < view().scene().nodeCount(); ++i)
            nodes.push_back(NodeIndex{i});
    }
    const auto make = [graph = view().scene().graph(), nodes] {
        return model::RevealRequest{idsIn(*graph, nodes), knownEdges(*graph, nodes), kMostRevealed};
    };
    ask(make, tr("Looking for relationships between %1…").arg(nameOf(nodes)),
        tr("Reveal relationships"));
}

void GraphExplorer::findPath(model::Direction direction, model::PathRequest::Which which)
{
    const std::vector<NodeIndex> nodes = view().selectedNodes();
    if (nodes.size() != 2)
        return;
    model::PathRequest request;
    request.from = std::string(graph()->elementId(nodes.front()));
    request.to = std::string(graph()->elementId(nodes.back()));
    request.direction = direction;
    request.which = which;
    request.maxLength = m_pathLength;
    request.limit = kMostPaths;
    const QString ends = tr("%1 and %2").arg(nameOf({nodes.front()}), nameOf({nodes.back()}));
    ask([request] { return request; }, tr("Looking for the shortest path between %1…").arg(ends),
        tr("Shortest path between %1").arg(ends));
}

void GraphExplorer::add(std::shared_ptr<const model::Graph> elements, const QString &text)
{
    if (newsIn(*elements, *graph()).isEmpty()) {
        m_card->showOutcome(tr("All of it is in the picture already."), {});
        selectWhenShown(std::move(elements));
        return;
    }
    model::FetchRequest request;
    for (std::uint32_t i = 0; i < elements->nodeCount(); ++i)
        request.nodes.emplace_back(elements->elementId(NodeIndex{i}));
    for (std::uint32_t i = 0; i < elements->edgeCount(); ++i)
        request.edges.emplace_back(elements->elementId(EdgeIndex{i}));
    m_toSelect = elements;
    m_exploration.apply(
        model::AddElements{std::move(elements),
                           std::make_shared<const model::ExplorationRequest>(std::move(request))},
        text);
}

void GraphExplorer::repeat(const model::SavedStep &step)
{
    m_card->setRemark({});
    if (m_runner.isRunning()) {
        m_runner.drop();
        m_connector.drop();
        m_card->hide();
    }
    if (std::exchange(m_isRepeating, false))
        Q_EMIT stepFailed();
    m_isRepeating = true;
    std::visit(
        [this, &step](const auto &change) {
            if constexpr (std::is_same_v<std::decay_t<decltype(change)>, model::ExplorationRequest>)
                send([change] { return change; }, step.text + u'…', step.text);
            else
                m_exploration.apply(change, step.text);
        },
        step.change);
}

void GraphExplorer::stop()
{
    m_runner.stop();
}

void GraphExplorer::setAfterExpanding(AfterExpanding afterExpanding)
{
    if (std::exchange(m_afterExpanding, afterExpanding) != afterExpanding)
        Q_EMIT afterExpandingChanged(afterExpanding);
}

void GraphExplorer::connectAdded()
{
    // Whoever has undone the expansion or asks for something else does not want it.
    if (!m_exploration.hasAdded(m_connector.elements()) || m_runner.isRunning()) {
        m_connector.drop();
        return;
    }
    if (const auto request = m_connector.ask(view().scene())) {
        m_card->showRunning(tr("%1 · looking for more between them and the others…")
                                .arg(m_connector.expansionOutcome()));
        m_runner.run(request);
    } else {
        m_connector.drop();
    }
}

void GraphExplorer::takeConnections(const model::ExplorationAnswer &answer)
{
    const std::size_t edges = newsIn(*answer.elements, *graph()).edges;
    m_card->showOutcome(m_connector.outcome(answer, edges), m_connector.statements(answer));
    const std::shared_ptr<const model::Graph> expansion = m_connector.elements();
    m_connector.drop();
    if (edges > 0 && m_exploration.hasAdded(expansion)) {
        m_exploration.apply(model::AddElements{answer.elements, answer.request},
                            tr("Connect what was added"), expansion);
    }
}

void GraphExplorer::takeAnswer(const model::ExplorationAnswer &answer)
{
    if (m_connector.isAsked()) {
        takeConnections(answer);
        return;
    }
    const AnswerNews news = newsIn(*answer.elements, *graph());
    const QString outcome = answerText(answer, news, m_pageSize);
    m_card->showOutcome(outcome, answer.statement);
    const bool isExpansion = std::holds_alternative<model::ExpandRequest>(*answer.request);
    if (isExpansion)
        m_lastExpansion = answer.request;
    const bool isConnected =
        m_afterExpanding == AfterExpanding::Connect && !m_isRepeating && isExpansion;
    if (isConnected && news.nodes > 0)
        m_connector.begin(answer, *graph(), outcome);
    const bool isPath = std::holds_alternative<model::PathRequest>(*answer.request);
    if (!news.isEmpty()) {
        if (isPath)
            m_toSelect = answer.elements;
        m_exploration.apply(model::AddElements{answer.elements, answer.request}, m_step);
        return;
    }
    if (isPath)
        selectWhenShown(answer.elements);
    endStep();
}

void GraphExplorer::endStep()
{
    if (!m_runner.isRunning() && std::exchange(m_isRepeating, false))
        Q_EMIT stepTaken();
}

void GraphExplorer::failStep()
{
    if (!std::exchange(m_isRepeating, false))
        return;
    m_card->setRemark(tr("The view is not complete: its other steps were not done."));
    Q_EMIT stepFailed();
}

void GraphExplorer::selectWhenShown(std::shared_ptr<const model::Graph> elements)
{
    model::GraphElements found;
    for (std::uint32_t i = 0; i < elements->nodeCount(); ++i) {
        if (const auto node = graph()->findNode(elements->elementId(NodeIndex{i})))
            found.nodes.push_back(*node);
    }
    for (std::uint32_t i = 0; i < elements->edgeCount(); ++i) {
        if (const auto edge = graph()->findEdge(elements->elementId(EdgeIndex{i})))
            found.edges.push_back(*edge);
    }
    select(found);
}

void GraphExplorer::selectNeighbours()
{
    if (graph())
        select(model::withNeighbours(*graph(), view().selectedNodes()));
}

void GraphExplorer::selectComponents()
{
    if (graph())
        select(model::withComponents(*graph(), view().selectedNodes()));
}

void GraphExplorer::selectAll()
{
    if (graph())
        select(model::allElements(*graph()));
}

void GraphExplorer::invertSelection()
{
    if (graph())
        select({model::otherNodes(*graph(), view().selectedNodes()), {}});
}

void GraphExplorer::select(const model::GraphElements &elements)
{
    view().selectElements(elements);
}

} // namespace ui
