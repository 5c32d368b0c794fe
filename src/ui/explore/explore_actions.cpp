// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explore_actions.h"

#include "ui/explore/condition_dialog.h"
#include "ui/explore/expand_dialog.h"
#include "ui/explore/expand_menu.h"
#include "ui/explore/graph_explorer.h"
#include "ui/explore/graph_find_card.h"
#include "ui/explore/limit_menu.h"
#include "ui/explore/metrics_dialog.h"
#include "ui/graph/graph_icons.h"
#include "ui/graph/graph_pane.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// For a menu: an ampersand stands for itself.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Says what the menu is about.
void addTitle(QMenu &menu, const QString &text)
{
    QAction *title = menu.addAction(menuText(text));
    QFont font = menu.font();
    font.setBold(true);
    title->setFont(font);
    title->setEnabled(false);
    menu.addSeparator();
}

} // namespace

ExploreActions::ExploreActions(GraphPane &pane, GraphExplorer &explorer, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_explorer(explorer)
    , m_find(new GraphFindCard(explorer, &pane))
{
    GraphExplorer *e = &explorer;
    m_expand = add(QStringLiteral("expand"), tr("&Expand"), QStringLiteral("Ctrl+E"),
                   [e] { e->expandSelected(); });
    m_expandBy = add(QStringLiteral("expandBy"), tr("Expand &With Choice…"),
                     QStringLiteral("Ctrl+Alt+E"), [this] { openExpandDialog(); });
    m_collapse = add(QStringLiteral("collapse"), tr("&Collapse"), QStringLiteral("Ctrl+Shift+L"),
                     [e] { e->collapseSelected(); });
    m_hide = add(QStringLiteral("hide"), tr("&Hide"), QStringLiteral("Ctrl+H"),
                 [e] { e->hideSelected(); });
    m_hideOthers = add(QStringLiteral("hideOthers"), tr("Hide &Others"),
                       QStringLiteral("Ctrl+Shift+H"), [e] { e->hideOthers(); });
    m_hideSingles = add(QStringLiteral("hideSingles"), tr("Hide Nodes &Without Relationships"),
                        QStringLiteral("Ctrl+Alt+H"), [e] { e->hideSingles(); });
    m_showHidden =
        add(QStringLiteral("showHidden"), tr("&Show Hidden"), {}, [e] { e->showHidden(); });
    m_reveal = add(QStringLiteral("reveal"), tr("&Reveal Relationships"),
                   QStringLiteral("Ctrl+Alt+L"), [e] { e->reveal(); });
    m_connect = add(QStringLiteral("connect"), tr("Connect &What Is Added"), {}, [this, e] {
        e->setAfterExpanding(m_connect->isChecked() ? GraphExplorer::AfterExpanding::Connect
                                                    : GraphExplorer::AfterExpanding::Nothing);
    });
    m_connect->setCheckable(true);
    m_connect->setToolTip(
        tr("Each expansion also fetches the relationships between what it adds and all others"));
    m_path = add(QStringLiteral("path"), tr("Shortest &Path"), QStringLiteral("Ctrl+J"),
                 [e] { e->findPath(); });
    m_neighbours = add(QStringLiteral("neighbours"), tr("&Neighbours"),
                       QStringLiteral("Ctrl+Shift+R"), [e] { e->selectNeighbours(); });
    m_component = add(QStringLiteral("component"), tr("All That Is &Connected"),
                      QStringLiteral("Ctrl+Shift+A"), [e] { e->selectComponents(); });
    m_all = add(QStringLiteral("selectAll"), tr("Select &All"), QStringLiteral("Ctrl+A"),
                [e] { e->selectAll(); });
    m_invert = add(QStringLiteral("invert"), tr("&Invert Selection"), QStringLiteral("Ctrl+Alt+A"),
                   [e] { e->invertSelection(); });
    m_where = add(QStringLiteral("where"), tr("Select by Property…"), {},
                  [this] { openConditionDialog(); });
    m_findText = add(QStringLiteral("find"), tr("&Find…"), QStringLiteral("Ctrl+F"),
                     [this] { m_find->open(); });
    m_metrics = add(QStringLiteral("metrics"), tr("&Metrics of Nodes…"),
                    QStringLiteral("Ctrl+Alt+N"), [this] { openMetrics(); });
    m_steps = add(QStringLiteral("steps"), tr("S&teps and Views…"), QStringLiteral("Ctrl+Alt+V"),
                  [this] { Q_EMIT stepsRequested(); });
    QUndoStack &history = explorer.exploration().history();
    m_undo = history.createUndoAction(this, tr("&Undo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_redo = history.createRedoAction(this, tr("&Redo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    for (QAction *action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        pane.addAction(action);
    }
    pane.addCard(m_find);
    addTools();
    updateEnabled();

    connect(pane.view(), &GraphView::selectionChanged, this, &ExploreActions::updateEnabled);
    connect(&explorer, &GraphExplorer::afterExpandingChanged, this, &ExploreActions::updateEnabled);
    connect(&explorer.exploration(), &Exploration::shownChanged, this,
            &ExploreActions::updateEnabled);
    connect(pane.view(), &GraphView::menuRequested, this, &ExploreActions::openMenu);
    // Enter tells of each of the selected nodes, which are expanded together.
    connect(pane.view(), &GraphView::nodeActivated, this, [this] {
        if (!m_explorer.runner().isRunning())
            m_expand->trigger();
    });
    connect(&pane, &GraphPane::limitChoiceRequested, this, &ExploreActions::openLimitMenu);
}

ExploreActions::~ExploreActions() = default;

QAction *ExploreActions::add(const QString &name, const QString &text, const QString &key,
                             std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, std::move(run));
    m_pane.addAction(action);
    return action;
}

void ExploreActions::addTools()
{
    const auto addTool = [this](GraphIcon icon, const QString &text, QAction *action) {
        QToolButton *button = m_pane.addTool(icon, text, action->shortcut());
        button->setObjectName(action->objectName() + QStringLiteral("Tool"));
        button->setEnabled(action->isEnabled());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    };
    addTool(GraphIcon::Undo, tr("Undo"), m_undo);
    addTool(GraphIcon::Redo, tr("Redo"), m_redo);
    addTool(GraphIcon::Find, tr("Find in the graph"), m_findText);
    addTool(GraphIcon::Steps, tr("Steps and views"), m_steps);
}

void ExploreActions::updateEnabled()
{
    const std::size_t nodes = m_pane.view()->selectedNodes().size();
    const std::size_t edges = m_pane.view()->selectedEdges().size();
    for (QAction *action :
         {m_expand, m_expandBy, m_collapse, m_hideOthers, m_neighbours, m_component})
        action->setEnabled(nodes > 0);
    m_hide->setEnabled(nodes + edges > 0);
    m_path->setEnabled(nodes == 2);
    m_connect->setChecked(m_explorer.afterExpanding() == GraphExplorer::AfterExpanding::Connect);
    const model::ShownGraph &shown = m_explorer.exploration().shown();
    const std::size_t hidden = shown.hiddenNodes + shown.hiddenEdges;
    m_showHidden->setEnabled(hidden > 0);
    m_showHidden->setText(hidden > 0 ? tr("&Show Hidden (%1)").arg(hidden) : tr("&Show Hidden"));
}

void ExploreActions::openMenu(const GraphItem &item, QPoint global)
{
    auto *menu = new QMenu(&m_pane);
    menu->setObjectName(QStringLiteral("graphMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (std::holds_alternative<NodeIndex>(item))
        fillNodeMenu(*menu);
    else if (const auto *edge = std::get_if<EdgeIndex>(&item))
        fillEdgeMenu(*menu, *edge);
    else
        fillCanvasMenu(*menu);
    menu->popup(global);
}

void ExploreActions::fillNodeMenu(QMenu &menu)
{
    addTitle(menu, m_explorer.nameOf(m_pane.view()->selectedNodes()));
    menu.addAction(m_expand);
    addExpandMenu(menu);
    menu.addActions({m_expandBy, m_collapse});
    menu.addSeparator();
    menu.addActions({m_hide, m_hideOthers});
    menu.addSeparator();
    addSelectMenu(menu);
    addPathMenu(menu);
    menu.addActions({m_reveal, m_connect});
    menu.addSeparator();
    menu.addActions({m_undo, m_redo});
}

void ExploreActions::fillEdgeMenu(QMenu &menu, EdgeIndex edge)
{
    const model::Graph &graph = *m_pane.view()->scene().graph();
    const model::TypeId type = graph.type(edge);
    const QString name = fromUtf8(graph.typeName(type));
    addTitle(menu, name);
    menu.addAction(m_hide);
    menu.addAction(tr("Select All of Type %1").arg(menuText(name)), this, [this, type] {
        m_explorer.select(model::edgesOfType(*m_pane.view()->scene().graph(), type));
    });
    menu.addSeparator();
    menu.addActions({m_undo, m_redo});
}

void ExploreActions::fillCanvasMenu(QMenu &menu)
{
    menu.addActions({m_findText, m_all, m_invert, m_where});
    menu.addSeparator();
    menu.addActions({m_reveal, m_connect, m_hideSingles, m_showHidden});
    const model::ShownGraph &shown = m_explorer.exploration().shown();
    if (shown.addedNodes + shown.addedEdges > 0) {
        QAction *added = menu.addAction(tr("&Draw What Was Added"));
        added->setCheckable(true);
        added->setChecked(shown.isAddedShown);
        connect(added, &QAction::triggered, this, [this](bool isShown) {
            m_explorer.setAdded(isShown ? GraphExplorer::Added::Shown : GraphExplorer::Added::Left);
        });
    }
    menu.addSeparator();
    menu.addActions({m_undo, m_redo, m_steps, m_metrics});
}

void ExploreActions::addExpandMenu(QMenu &menu)
{
    auto *expand = new ExpandMenu(m_explorer, &menu);
    menu.addMenu(expand);
    expand->setEnabled(m_explorer.canAsk());
}

void ExploreActions::addSelectMenu(QMenu &menu)
{
    QMenu *select = menu.addMenu(tr("&Select"));
    select->addActions({m_neighbours, m_component});
    const std::vector<NodeIndex> nodes = m_pane.view()->selectedNodes();
    const model::Graph &graph = *m_pane.view()->scene().graph();
    if (nodes.empty())
        return;
    for (const model::LabelId label : graph.labels(nodes.front())) {
        select->addAction(tr("All With Label %1").arg(menuText(fromUtf8(graph.labelName(label)))),
                          this, [this, label] {
                              m_explorer.select(
                                  model::nodesWithLabel(*m_pane.view()->scene().graph(), label));
                          });
    }
    select->addSeparator();
    select->addActions({m_all, m_invert, m_where});
}

void ExploreActions::addPathMenu(QMenu &menu)
{
    if (!m_path->isEnabled()) {
        menu.addAction(m_path);
        m_path->setToolTip(tr("Select two nodes"));
        return;
    }
    using Which = model::PathRequest::Which;
    QMenu *paths = menu.addMenu(tr("Shortest &Path"));
    paths->setObjectName(QStringLiteral("pathMenu"));
    const QString from = menuText(m_explorer.nameOf({m_pane.view()->selectedNodes().front()}));
    const QString to = menuText(m_explorer.nameOf({m_pane.view()->selectedNodes().back()}));
    const auto addPath = [&](const QString &text, model::Direction direction, Which which) {
        paths->addAction(text, this,
                         [this, direction, which] { m_explorer.findPath(direction, which); });
    };
    addPath(tr("In Any Direction"), model::Direction::Both, Which::One);
    addPath(tr("From %1 to %2").arg(from, to), model::Direction::Outgoing, Which::One);
    addPath(tr("From %1 to %2").arg(to, from), model::Direction::Incoming, Which::One);
    addPath(tr("All Shortest Paths"), model::Direction::Both, Which::All);
    QMenu *length = paths->addMenu(tr("No Longer Than"));
    for (const int most : {3, 5, 10, GraphExplorer::kDefaultPathLength, 30}) {
        QAction *choice = length->addAction(tr("%1 Relationships").arg(most), this,
                                            [this, most] { m_explorer.setPathLength(most); });
        choice->setCheckable(true);
        choice->setChecked(most == m_explorer.pathLength());
    }
}

void ExploreActions::openLimitMenu(QPoint global)
{
    auto *menu = new LimitMenu(m_explorer, &m_pane);
    menu->popup(global);
}

void ExploreActions::openExpandDialog()
{
    auto *dialog = new ExpandDialog(m_explorer, m_pane.window());
    dialog->open();
}

void ExploreActions::openMetrics()
{
    auto *metrics = m_pane.findChild<MetricsDialog *>();
    if (!metrics)
        metrics = new MetricsDialog(*m_pane.view(), &m_pane);
    metrics->show();
    metrics->raise();
    metrics->activateWindow();
}

void ExploreActions::openConditionDialog()
{
    auto *dialog = new ConditionDialog(m_explorer, m_pane.window());
    dialog->open();
}

} // namespace ui
