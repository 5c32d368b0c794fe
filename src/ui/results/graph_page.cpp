// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/graph_page.h"

#include "model/graph/graph_builder.h"
#include "ui/explore/cell_drop.h"
#include "ui/explore/explore_actions.h"
#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_reduction.h"
#include "ui/graph/graph_settings.h"
#include "ui/graph/graph_styling.h"
#include "ui/graph/layout_menu.h"

#include <QLabel>
#include <QStackedLayout>

#include <utility>

namespace ui
{

namespace
{

bolt::ValueView viewOf(const std::byte *wire)
{
    return bolt::ValueView::fromWire(reinterpret_cast<const std::uint8_t *>(wire));
}

} // namespace

GraphPage::GraphPage(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_pane(new GraphPane(this))
    , m_explorer(new GraphExplorer(*m_pane, this))
    , m_layout(new QStackedLayout(this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_pane);
    setFocusProxy(m_pane);
    m_pane->styling()->useUndoStack(&m_explorer->exploration().history());
    m_pane->reduction()->useUndoStack(m_explorer->exploration().history());
    new CellDrop(*m_explorer, this);
    auto *actions = new ExploreActions(*m_pane, *m_explorer, this);
    connect(actions, &ExploreActions::stepsRequested, this, &GraphPage::showSteps);
    connect(m_pane->view(), &GraphView::selectionChanged, this, &GraphPage::announce);
    m_pane->view()->setLayout(GraphSettings().layout());
    using After = GraphExplorer::AfterExpanding;
    m_explorer->setAfterExpanding(GraphSettings().connectsAdded() ? After::Connect
                                                                  : After::Nothing);
    connect(m_explorer, &GraphExplorer::afterExpandingChanged, this,
            [](After after) { GraphSettings().setConnectsAdded(after == After::Connect); });
    connect(m_pane->layoutMenu(), &LayoutMenu::layoutChosen, this,
            [](const GraphLayout &layout) { GraphSettings().setLayout(layout); });
}

GraphPage::~GraphPage() = default;

void GraphPage::setResult(const model::ResultHandle &result, quint64 rowCount, Rows rows)
{
    m_result = result;
    m_rowCount = rowCount;
    m_rows = rows;
    buildAgain();
}

/// While rows arrive it builds whenever there are twice as many, and once more at the end. Rows that
/// come while it builds are taken when it has built.
void GraphPage::buildAgain()
{
    const bool isDue = m_rows == Rows::All || m_rowCount >= 2 * m_builtRows.value_or(0);
    if (isVisible() && !m_job.isRunning() && isDue)
        build();
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    build();
}

void GraphPage::build()
{
    if (isBuilt() || !m_result)
        return;
    if (!m_graph) {
        m_hint->setText(tr("Collecting nodes and relationships…"));
        m_layout->setCurrentWidget(m_hint);
    }
    m_job.start([this, result = m_result, rows = m_rowCount](const std::stop_token &stop) {
        auto graph = model::buildGraph(result, rows, stop);
        return [this, graph = std::move(graph), rows] { takeGraph(graph, rows); };
    });
}

void GraphPage::showSteps()
{
    auto *dialog = new StepsDialog(*m_explorer, m_viewContext,
                                   model::ViewStore(model::ViewStore::defaultFolder()), this);
    dialog->show();
}

QColor GraphPage::labelColour(QStringView label) const
{
    const GraphScene &scene = m_pane->view()->scene();
    const GraphStyle &style = scene.style();
    const QByteArray name = label.toUtf8();
    const std::string_view wanted(name.constData(), static_cast<std::size_t>(name.size()));
    for (std::uint32_t i = 0; scene.graph() && i < scene.graph()->labelCount(); ++i) {
        if (scene.graph()->labelName(model::LabelId{i}) == wanted)
            return style.labelColour(model::LabelId{i});
    }
    return style.theme().unlabelled;
}

QHash<QString, QColor> GraphPage::labelColours() const
{
    const GraphScene &scene = m_pane->view()->scene();
    QHash<QString, QColor> colours;
    for (std::uint32_t i = 0; scene.graph() && i < scene.graph()->labelCount(); ++i) {
        const std::string_view name = scene.graph()->labelName(model::LabelId{i});
        colours.insert(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                       scene.style().labelColour(model::LabelId{i}));
    }
    return colours;
}

void GraphPage::takeGraph(std::shared_ptr<const model::Graph> graph, quint64 rows)
{
    m_graph = std::move(graph);
    m_builtRows = rows;
    if (m_graph && m_graph->nodeCount() > 0) {
        m_explorer->exploration().setReturned(m_graph);
        m_layout->setCurrentWidget(m_pane);
    } else {
        m_hint->setText(tr("There are no nodes or relationships in this result."));
        m_layout->setCurrentWidget(m_hint);
    }
    Q_EMIT built();
    buildAgain();
}

void GraphPage::announce(const std::vector<model::NodeIndex> &nodes,
                         const std::vector<model::EdgeIndex> &edges)
{
    // A new graph begins without a selection, also while somebody looks at the table.
    if (!isVisible())
        return;
    // Ends of relationships that the result only names, and groups, have no value.
    const std::byte *wire = nullptr;
    const std::shared_ptr<const model::Graph> &shown = m_pane->view()->scene().graph();
    if (!nodes.empty())
        wire = shown->wire(nodes.back());
    else if (!edges.empty())
        wire = shown->wire(edges.back());
    // What was added lies in results of its own, which the graph keeps alive.
    if (wire)
        Q_EMIT valueSelected(viewOf(wire), model::ResultHandle(shown, m_result.get()));
    else
        Q_EMIT valueSelected({}, nullptr);
}

} // namespace ui
