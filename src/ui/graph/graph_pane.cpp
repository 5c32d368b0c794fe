// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_pane.h"

#include "ui/graph/graph_reduction.h"
#include "ui/graph/graph_styling.h"
#include "ui/graph/group_menu.h"
#include "ui/graph/layout_menu.h"
#include "ui/graph/mini_map.h"
#include "ui/graph/style_panel.h"
#include "ui/theme/focus_ring.h"
#include "ui/widgets/counted.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <utility>

namespace ui
{

namespace
{

constexpr int kGap = 10;
constexpr int kFitMargin = 28;
/// Captions stand out beside the outermost nodes.
constexpr int kFitSideMargin = 84;

} // namespace

GraphPane::GraphPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new GraphView(this))
    , m_legend(new GraphLegend(this))
    , m_miniMap(new MiniMap(*m_view, this))
    , m_styling(new GraphStyling(*m_view, this))
    , m_reduction(new GraphReduction(
          *m_styling->undoStack(), [this] { return places(); }, this))
    , m_stylePanel(new StylePanel(*m_styling, *m_view, this))
    , m_tools(new GraphCard(this))
    , m_notice(new GraphCard(this))
    , m_noticeText(new QLabel(m_notice))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    auto *noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->setContentsMargins(12, 5, 12, 5);
    noticeLayout->addWidget(m_noticeText);
    m_noticeText->setObjectName(QStringLiteral("limitNotice"));
    m_noticeText->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                          Qt::LinksAccessibleByKeyboard);
    addCard(m_notice);
    buildTools();
    buildStylePanel();
    buildReduction();
    m_tools->installEventFilter(this); // buttons may be added later
    setFocusProxy(m_view);
    new FocusRing(*m_view);

    connect(m_view, &GraphView::shownCountChanged, this, &GraphPane::showNotice);
    connect(m_view, &GraphView::shownCountChanged, m_styling, &GraphStyling::applyToGraph);
    connect(m_view, &GraphView::styleChanged, this, &GraphPane::refreshLegend);
    connect(m_miniMap, &MiniMap::usefulnessChanged, this, &GraphPane::placeCards);
    connect(m_legend, &GraphLegend::kindChosen, m_view, &GraphView::highlight);
    connect(m_noticeText, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == QLatin1String("all"))
            m_view->setNodeLimit(m_view->scene().graph()->nodeCount());
        else
            Q_EMIT limitChoiceRequested(m_notice->mapToGlobal(QPoint(0, m_notice->height())));
    });
    refreshLegend();
}

void GraphPane::setGraph(std::shared_ptr<const model::Graph> graph)
{
    m_changedPlaces.reset();
    m_reduction->setSource(std::move(graph));
}

void GraphPane::changeGraph(std::shared_ptr<const model::Graph> graph, const GraphPlaces &places)
{
    m_changedPlaces = places;
    m_reduction->setSource(std::move(graph));
}

bool GraphPane::isUpToDate() const
{
    return !m_reduction->isReducing() && !m_view->isChanging();
}

GraphPlaces GraphPane::places() const
{
    return m_changedPlaces ? *m_changedPlaces : m_view->places();
}

void GraphPane::setPlaces(const GraphPlaces &places)
{
    if (m_changedPlaces)
        m_changedPlaces = places;
    else
        m_view->setPlaces(places);
}

void GraphPane::addCard(QWidget *card)
{
    card->setParent(this);
    card->hide();
    card->installEventFilter(this);
    m_cards.push_back(card);
}

bool GraphPane::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::LayoutRequest)
        placeCards();
    return QWidget::eventFilter(watched, event);
}

QToolButton *GraphPane::addTool(GraphIcon icon, const QString &text, const QKeySequence &keys)
{
    auto *button = new QToolButton(m_tools);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setAccessibleName(text);
    button->setToolTip(
        keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_tools->layout()->addWidget(button);
    m_toolButtons.push_back({button, icon});
    updateColours();
    return button;
}

void GraphPane::buildTools()
{
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(1);
    connect(addTool(GraphIcon::ZoomOut, tr("Zoom out"), QKeySequence(Qt::Key_Minus)),
            &QToolButton::clicked, m_view, &GraphView::zoomOut);
    connect(addTool(GraphIcon::ZoomIn, tr("Zoom in"), QKeySequence(Qt::Key_Plus)),
            &QToolButton::clicked, m_view, &GraphView::zoomIn);
    connect(addTool(GraphIcon::Fit, tr("Fit to window"), QKeySequence(Qt::CTRL | Qt::Key_0)),
            &QToolButton::clicked, m_view, &GraphView::fit);
    auto *lasso = addTool(GraphIcon::Lasso, tr("Select with a lasso"), QKeySequence(Qt::Key_L));
    lasso->setCheckable(true);
    connect(lasso, &QToolButton::clicked, m_view, [this](bool isChecked) {
        m_view->setTool(isChecked ? GraphTool::Lasso : GraphTool::Hand);
    });
    connect(m_view, &GraphView::toolChanged, lasso,
            [lasso](GraphTool tool) { lasso->setChecked(tool == GraphTool::Lasso); });
    m_layoutMenu = new LayoutMenu(*m_view, this);
    QToolButton *layouts = addTool(GraphIcon::Layout, tr("Arrange the nodes"));
    layouts->setMenu(m_layoutMenu);
    layouts->setPopupMode(QToolButton::InstantPopup);
    m_pause = addTool(GraphIcon::Pause, tr("Pause the layout"));
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::toggled, m_view, [this](bool isPaused) {
        isPaused ? m_view->pauseLayout() : m_view->resumeLayout();
        updateColours();
    });
    connect(addTool(GraphIcon::ReleasePins, tr("Let all dragged nodes move again")),
            &QToolButton::clicked, m_view, &GraphView::releasePins);
    m_legendToggle = addTool(GraphIcon::Legend, tr("Show the legend"));
    m_legendToggle->setCheckable(true);
    m_legendToggle->setChecked(true);
    connect(m_legendToggle, &QToolButton::toggled, this, [this] { placeCards(); });
    m_miniMapToggle = addTool(GraphIcon::MiniMap, tr("Show the mini-map"));
    m_miniMapToggle->setCheckable(true);
    m_miniMapToggle->setChecked(true);
    connect(m_miniMapToggle, &QToolButton::toggled, this, [this] { placeCards(); });
    auto *groups =
        addTool(GraphIcon::Group, tr("Group nodes and relationships"), QKeySequence(Qt::Key_G));
    auto *groupMenu = new QMenu(groups);
    groups->setMenu(groupMenu);
    groups->setPopupMode(QToolButton::InstantPopup);
    connect(groupMenu, &QMenu::aboutToShow, m_reduction,
            [this, groupMenu] { fillGroupMenu(*groupMenu, *m_reduction, *m_view); });
    addKey(Qt::Key_G, [groups, groupMenu] { groupMenu->popup(groups->mapToGlobal(QPoint())); });
    m_styleToggle =
        addTool(GraphIcon::Style, tr("Style of nodes and relationships"), QKeySequence(Qt::Key_S));
    m_styleToggle->setCheckable(true);
    addKey(Qt::Key_S, [this] { m_styleToggle->toggle(); });
    connect(addTool(GraphIcon::Picture, tr("Export or print the graph…")), &QToolButton::clicked,
            this, &GraphPane::exportRequested);
    updateColours();
}

// While the view has the focus: letters are for fields elsewhere.
void GraphPane::addKey(Qt::Key key, std::function<void()> action)
{
    auto *shortcut = new QShortcut(QKeySequence(key), m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

void GraphPane::buildStylePanel()
{
    m_stylePanel->hide();
    connect(m_styleToggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_stylePanel->setVisible(isOpen);
        if (isOpen) {
            m_stylePanel->refresh();
        } else {
            m_view->setFocus();
        }
        placeCards();
    });
    connect(m_stylePanel, &StylePanel::closeWanted, m_styleToggle,
            [this] { m_styleToggle->setChecked(false); });
    connect(m_stylePanel, &StylePanel::importWanted, this, &GraphPane::styleImportRequested);
    connect(m_stylePanel, &StylePanel::exportWanted, this, &GraphPane::styleExportRequested);
    connect(m_styling, &GraphStyling::sheetChanged, this, &GraphPane::placeCards);
    connect(m_legend, &GraphLegend::styleWanted, this, &GraphPane::showStyleOf);
}

void GraphPane::buildReduction()
{
    connect(m_reduction, &GraphReduction::reducing, this,
            [this](const GraphPlaces &places) { m_changedPlaces = places; });
    connect(m_reduction, &GraphReduction::reduced, this,
            [this](const std::shared_ptr<const model::Graph> &graph) {
                const auto places = std::exchange(m_changedPlaces, std::nullopt);
                m_coming = m_reduction->source();
                if (places)
                    m_view->changeGraph(graph, *places);
                else
                    m_view->setGraph(graph);
            });
    connect(m_view, &GraphView::graphShown, this, [this] {
        m_whole = m_coming;
        refreshLegend();
    });
    connect(m_reduction, &GraphReduction::choiceChanged, this,
            [this] { m_legend->setFilter(m_reduction->filter()); });
    connect(m_legend, &GraphLegend::filterChanged, m_reduction, &GraphReduction::editFilter);
    connect(m_view, &GraphView::nodeActivated, m_reduction,
            [this](model::NodeIndex node) { openGroup(*m_reduction, *m_view, node); });
}

void GraphPane::showStyleOf(const GraphKind &kind)
{
    const std::shared_ptr<const model::Graph> &graph = m_view->scene().graph();
    if (!graph) {
        return;
    }
    const auto named = [](model::StyledKind styled, std::string_view name) {
        return model::classSelector(
            styled, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    };
    model::StyleSelector target = model::baseSelector(model::StyledKind::Node);
    if (const auto *label = std::get_if<model::LabelId>(&kind)) {
        target = named(model::StyledKind::Node, graph->labelName(*label));
    } else if (const auto *type = std::get_if<model::TypeId>(&kind)) {
        target = named(model::StyledKind::Relationship, graph->typeName(*type));
    }
    m_styleToggle->setChecked(true);
    m_stylePanel->showTarget(target);
    placeCards();
}

void GraphPane::updateColours()
{
    const QColor colour = palette().color(QPalette::WindowText);
    for (const Tool &tool : m_toolButtons) {
        const bool isResume = tool.button == m_pause && m_pause->isChecked();
        tool.button->setIcon(graphIcon(isResume ? GraphIcon::Resume : tool.icon, colour));
    }
    QPalette links = m_noticeText->palette();
    links.setColor(QPalette::Link, m_notice->theme().accent);
    m_noticeText->setPalette(links);
}

void GraphPane::showNotice(std::size_t shown, std::size_t all)
{
    m_noticeText->setText(tr("Showing %1 of %2 nodes — <a href=\"choose\">choose which</a>, "
                             "<a href=\"all\">draw all</a>")
                              .arg(counted(shown), counted(all)));
    m_notice->setVisible(shown < all);
    placeCards();
}

void GraphPane::refreshLegend()
{
    m_legend->setScene(m_view->scene(), m_whole);
    if (m_stylePanel->isVisibleTo(this)) {
        m_stylePanel->refresh();
    }
    placeCards();
}

void GraphPane::resizeEvent(QResizeEvent *)
{
    placeCards();
}

void GraphPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateColours();
    }
}

void GraphPane::placeCards()
{
    m_tools->adjustSize();
    m_tools->move(width() - m_tools->width() - kGap, height() - m_tools->height() - kGap);
    const QSize map = m_miniMap->sizeHint();
    const bool hasRoomForMap = width() > 3 * map.width() && height() > 3 * map.height();
    m_miniMap->setGeometry({QPoint(kGap, height() - map.height() - kGap), map});
    m_miniMap->setVisible(m_miniMapToggle->isChecked() && m_miniMap->isUseful() && hasRoomForMap);
    const int below = m_miniMap->isVisibleTo(this) ? map.height() : m_tools->height();
    const QSize wanted = m_legend->sizeHint();
    m_legend->setGeometry(kGap, kGap, wanted.width(),
                          qMin(wanted.height(), height() - 3 * kGap - below));
    m_legend->setVisible(m_legendToggle->isChecked() && !m_legend->rows().empty());
    const QSize panel = m_stylePanel->sizeHint();
    m_stylePanel->setGeometry(width() - panel.width() - kGap, kGap, panel.width(),
                              qMin(panel.height(), height() - 3 * kGap - m_tools->height()));
    m_stylePanel->raise();
    // A narrow pane cannot spare the legend's width: there it lies over the drawing.
    const bool isBeside = m_legend->isVisibleTo(this) && width() > 3 * m_legend->width();
    const bool isPanelBeside =
        m_stylePanel->isVisibleTo(this) && width() > 3 * m_stylePanel->width();
    const int top = placeTopCards(isBeside ? m_legend->geometry().right() : 0,
                                  isPanelBeside ? m_stylePanel->x() : width());
    const int left = isBeside ? m_legend->width() + kGap + kFitSideMargin : kFitMargin;
    const int right = isPanelBeside ? m_stylePanel->width() + kGap + kFitMargin
                      : isBeside    ? kFitSideMargin
                                    : kFitMargin;
    m_view->setFitMargins({left, qMax(kFitMargin, top), right, kFitMargin + m_tools->height()});
}

// In the middle of the pane, or as near to it as what stands beside allows; gives their lower end.
int GraphPane::placeTopCards(int left, int right)
{
    int top = kGap;
    for (QWidget *card : m_cards) {
        if (card->isHidden())
            continue;
        const QSize size = card->sizeHint().boundedTo({right - left - 2 * kGap, height()});
        const int x =
            qBound(left + kGap, (width() - size.width()) / 2, right - kGap - size.width());
        card->setGeometry(x, top, size.width(), size.height());
        card->raise();
        top += size.height() + kGap / 2;
    }
    return top;
}

} // namespace ui
