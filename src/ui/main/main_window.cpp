// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "model/parameters/parameter_store.h"
#include "model/query/memory_budget.h"
#include "ui/connect/connection_stores.h"
#include "ui/connect/kind_icon.h"
#include "ui/editor/editor_file.h"
#include "ui/export/export_dialog.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/about_box.h"
#include "ui/main/closing_question.h"
#include "ui/main/editor_commands.h"
#include "ui/main/history_commands.h"
#include "ui/main/language_menu.h"
#include "ui/main/memory_dialog.h"
#include "ui/main/palette_commands.h"
#include "ui/main/pane_focus.h"
#include "ui/main/queries_page.h"
#include "ui/main/query_page.h"
#include "ui/main/recent_files.h"
#include "ui/main/result_commands.h"
#include "ui/main/run_commands.h"
#include "ui/main/saved_commands.h"
#include "ui/main/schema_link.h"
#include "ui/main/server_commands.h"
#include "ui/main/server_strip.h"
#include "ui/main/settings_commands.h"
#include "ui/main/status_line.h"
#include "ui/main/window_docks.h"
#include "ui/main/workspace_keeper.h"
#include "ui/parameters/parameter_panel.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/results/writing_question.h"
#include "ui/settings/window_settings.h"
#include "ui/sidebar/schema_feed.h"
#include "ui/sidebar/schema_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/tab_close_button.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr QSize kFirstSize{1440, 900};
constexpr int kSideBarWidth = 230;
constexpr int kDetailsWidth = 290;

/// Of the server that the page talks to; none without one.
QIcon iconOf(const QueryPage &page)
{
    return page.target() ? kindIcon(page.target()->kind) : QIcon();
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(*this)
    , m_resultCommands(new ResultCommands(*this))
    , m_editorCommands(new EditorCommands(*this, services.settings))
    , m_runCommands(new RunCommands(*this))
    , m_strip(new ServerStrip(this))
    , m_banner(new MessageBanner(this))
    , m_historyCommands(new HistoryCommands(*this, services.history))
    , m_savedCommands(new SavedCommands(*this, services.saved))
    , m_paletteCommands(new PaletteCommands(*this, services.settings, services.saved))
    , m_settingsCommands(new SettingsCommands(*this, services.settings, services.history))
    , m_recentFiles(new RecentFiles(*this, services.settings, *m_editorCommands, *m_resultCommands))
    , m_tabs(new QTabWidget(this))
    , m_schemaPanel(new SchemaPanel(this))
    , m_inspector(new InspectorPanel(this))
    , m_parameterPanel(new ParameterPanel(this))
    , m_status(new StatusLine(this))
    , m_schema(new SchemaFeed(this))
    , m_servers(new ServerCommands(*this, services.stores, *m_schema, *m_actions.connectToServer))
    , m_schemaLink(new SchemaLink(*this, {*m_schema, *m_schemaPanel, *m_status, *m_servers}))
{
    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Queries"));
    m_tabs->setMovable(true);
    m_banner->setObjectName(QStringLiteral("windowBanner"));
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    buildToolBar();
    buildDocks();
    m_actions.fillMenuBar(*menuBar(), *m_resultCommands, *m_editorCommands, *m_runCommands,
                          {m_sideBar->toggleViewAction(), m_details->toggleViewAction(),
                           m_parameters->toggleViewAction(),
                           m_historyCommands->dock()->toggleViewAction(),
                           m_savedCommands->dock()->toggleViewAction()},
                          {{m_recentFiles->menu()->menuAction()},
                           {m_settingsCommands->action()},
                           m_savedCommands->actions() + QList{m_historyCommands->searchAction()},
                           {m_paletteCommands->action()}},
                          new LanguageMenu(services.settings, this));
    connectActions();
    connectResultActions();
    connect(m_historyCommands, &HistoryCommands::saveWanted, m_savedCommands,
            &SavedCommands::saveStatement);
    connect(&services.parameters, &model::ParameterStore::problemFound, this,
            [this](const model::StoreError &error) {
                currentPage()->showMessage(MessageBanner::Severity::Warning, error.message);
            });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showServer();
        updateForPage();
    });
    m_settingsCommands->applyKeys();
    addTab();
    if (!m_services.settings.restore(*this)) {
        resize(kFirstSize);
        resizeDocks({m_sideBar, m_details}, {kSideBarWidth, kDetailsWidth}, Qt::Horizontal);
    }
}

MainWindow::~MainWindow()
{
    // Pages tell of their end, and this window's parts are about to go.
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->widget(i)->disconnect(this);
    m_tabs->disconnect(this);
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_servers->fillToolBar(*bar);
    m_runCommands->fillToolBar(*bar);
    bar->addSeparator();
    bar->addActions({m_actions.run, m_actions.stop});
}

void MainWindow::buildDocks()
{
    auto *docks = new WindowDocks(*this);
    m_sideBar = docks->make(Qt::LeftDockWidgetArea, QStringLiteral("sideBar"), tr("Schema"),
                            m_schemaPanel, QStringLiteral("Ctrl+B"));
    m_details = docks->make(Qt::RightDockWidgetArea, QStringLiteral("details"), tr("Details"),
                            m_inspector, QStringLiteral("Ctrl+I"));
    m_parameters = docks->make(Qt::RightDockWidgetArea, QStringLiteral("parameters"),
                               tr("Parameters"), m_parameterPanel, QStringLiteral("Ctrl+Alt+M"));
    m_parameters->hide();
    docks->addBehind(*m_sideBar, *m_savedCommands->dock());
    docks->addBehind(*m_sideBar, *m_historyCommands->dock());
}

void MainWindow::connectActions()
{
    connect(m_actions.newTab, &QAction::triggered, this, [this] { addTab(); });
    connect(m_actions.closeTab, &QAction::triggered, this,
            [this] { closeTab(m_tabs->currentIndex()); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.run, &QAction::triggered, this, [this] { currentPage()->runAtCaret(); });
    connect(m_actions.runAll, &QAction::triggered, this, [this] { currentPage()->runAll(); });
    connect(m_actions.runAgain, &QAction::triggered, this, [this] { currentPage()->runAgain(); });
    connect(m_actions.stop, &QAction::triggered, this, [this] { currentPage()->stop(); });
    connect(m_actions.limitMemory, &QAction::triggered, this, &MainWindow::openMemoryDialog);
    connect(m_actions.refreshSchema, &QAction::triggered, m_schema, &SchemaFeed::reload);
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(m_actions.focusEditor, &QAction::triggered, this,
            [this] { currentPage()->editor()->setFocus(); });
    new PaneFocus(*this, *m_actions.nextPane, *m_actions.previousPane);
    connect(m_actions.about, &QAction::triggered, this, [this] { openAboutBox(this); });
    m_actions.animate->setChecked(m_services.settings.motion() == ApplicationStyle::Motion::On);
    connect(m_actions.animate, &QAction::triggered, this, [this](bool isOn) {
        const auto motion = isOn ? ApplicationStyle::Motion::On : ApplicationStyle::Motion::Off;
        m_services.theme.setMotion(motion);
        m_services.settings.setMotion(motion);
    });
    for (QAction *action : m_actions.themes->actions())
        action->setChecked(action->data().toInt() == int(m_services.theme.choice()));
    connect(m_actions.themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        m_services.theme.setChoice(choice);
        m_services.settings.setTheme(choice);
    });
}

void MainWindow::connectResultActions()
{
    const auto show = [this](ResultPage::View view) {
        if (ResultPage *result = currentPage()->currentResult()) {
            result->chooseView(view);
            result->focusView();
        }
    };
    connect(m_actions.showTable, &QAction::triggered, this,
            [show] { show(ResultPage::View::Table); });
    connect(m_actions.showGraph, &QAction::triggered, this,
            [show] { show(ResultPage::View::Graph); });
    connect(m_actions.showSummary, &QAction::triggered, this,
            [show] { show(ResultPage::View::Summary); });
    connect(m_actions.showPlan, &QAction::triggered, this,
            [show] { show(ResultPage::View::Plan); });
    connect(m_actions.exportResult, &QAction::triggered, this,
            [this] { openExportDialog(currentPage()->currentResult()); });
    connect(m_actions.closeResult, &QAction::triggered, this, [this] {
        ResultTabs *results = currentPage()->results();
        results->askToClose(results->currentWidget());
    });
}

QueryPage *MainWindow::currentPage() const
{
    return static_cast<QueryPage *>(m_tabs->currentWidget());
}

std::vector<QueryPage *> MainWindow::pages() const
{
    std::vector<QueryPage *> pages;
    for (int i = 0; i < m_tabs->count(); ++i)
        pages.push_back(static_cast<QueryPage *>(m_tabs->widget(i)));
    return pages;
}

WorkspaceKeeper &MainWindow::keepWorkspace(model::WorkspaceStore &store)
{
    m_keeper = new WorkspaceKeeper(
        {*this, *m_tabs, *m_banner, *m_actions.reopenTab, m_services.stores}, store);
    connect(m_keeper, &WorkspaceKeeper::passwordMissing, m_servers, &ServerCommands::choose);
    return *m_keeper;
}

QString MainWindow::tabName(const QueryPage &page) const
{
    return m_tabs->tabBar()->tabData(m_tabs->indexOf(&page)).toString();
}

/// The wanted name, unless that is empty or another tab has it.
QString MainWindow::freeTabName(const QString &wanted)
{
    QStringList taken;
    for (const QueryPage *page : pages())
        taken << tabName(*page);
    QString name = wanted;
    while (name.isEmpty() || taken.contains(name))
        name = tr("Query %1").arg(++m_tabNumber);
    return name;
}

QueryPage *MainWindow::addTab(const QString &title)
{
    auto *page = new QueryPage(m_services.history, m_services.parameters);
    if (m_target && title.isEmpty())
        page->setTarget(*m_target);
    page->splitter()->restoreState(m_services.settings.splitter());
    wirePage(*page);
    const QString name = freeTabName(title);
    const int index = m_tabs->addTab(page, iconOf(*page), name);
    m_tabs->tabBar()->setTabData(index, name);
    m_editorCommands->wirePage(*page, [this, page, name](const QString &shown) {
        m_tabs->setTabText(m_tabs->indexOf(page), shown.isEmpty() ? name : shown);
    });
    m_historyCommands->wirePage(*page);
    m_recentFiles->wirePage(*page);
    page->editor()->setCodeFont(m_services.settings.editorFont());
    addCloseButton(*m_tabs->tabBar(), index, page,
                   [this, page] { closeTab(m_tabs->indexOf(page)); });
    Q_EMIT tabAdded(page);
    m_tabs->setCurrentIndex(index);
    page->setFocus();
    return page;
}

void MainWindow::wirePage(QueryPage &page)
{
    connect(&page, &QueryPage::stateChanged, this, [this, changed = &page] {
        if (changed == currentPage())
            updateForPage();
    });
    connect(&page, &QueryPage::serverChanged, this, [this, changed = &page] {
        m_tabs->setTabIcon(m_tabs->indexOf(changed), iconOf(*changed));
        if (changed == currentPage())
            showServer();
    });
    connect(&page, &QueryPage::connectionWanted, m_servers,
            [this, asking = &page] { m_servers->connectPage(*asking); });
    connect(&page, &QueryPage::parametersWanted, this, &MainWindow::showParameters);
    connect(&page, &QueryPage::exitWanted, this, &QWidget::close, Qt::QueuedConnection);
    connect(&page, &QueryPage::queriesWanted, this, [asking = &page] {
        if (asking->target())
            asking->results()->addDerived(new QueriesPage(asking->target()->options),
                                          tr("Running Queries"));
        else
            Q_EMIT asking->connectionWanted();
    });
    connect(&page, &QueryPage::resultMenuRequested, m_resultCommands,
            [this](ResultPage *, QMenu *menu) { m_resultCommands->fillMenu(*menu); });
    connect(&page, &QueryPage::exportWanted, this, &MainWindow::openExportDialog);
    connect(&page, &QueryPage::streamWanted, this, [this](ResultPage *streamed) {
        openExportDialog(streamed);
        findChild<ExportDialog *>()->setSource(model::ExportSource::RunAgain);
    });
    connect(&page, &QueryPage::databaseChanged, m_schema, &SchemaFeed::reload);
    connect(&page, &QueryPage::valueSelected, m_inspector, &InspectorPanel::showValue);
    connect(&page, &QueryPage::detailsWanted, m_details, &QWidget::show);
    connect(page.splitter(), &QSplitter::splitterMoved, this, [this, splitter = page.splitter()] {
        m_services.settings.setSplitter(splitter->saveState());
    });
}

void MainWindow::closeTab(int index)
{
    auto *page = static_cast<QueryPage *>(m_tabs->widget(index));
    if (!page)
        return;
    using Changes = EditorCommands::Changes;
    const auto goOn = [this, asked = QPointer(page)](Changes changes) {
        const auto remove = [this, asked, changes] {
            if (asked && changes == Changes::Discarded)
                asked->pane()->file().giveUpChanges();
            removeTab(asked);
        };
        const auto stopWriting = [this, asked, remove] {
            if (asked && !askAboutWriting(*asked, this, remove))
                remove();
        };
        if (asked && !askBeforeClosing({asked}, this, stopWriting))
            stopWriting();
    };
    if (m_editorCommands->mayClose(*page, goOn))
        goOn(Changes::Saved);
}

/// Nothing when it has been removed since it was asked about.
void MainWindow::removeTab(QueryPage *page)
{
    if (m_tabs->indexOf(page) < 0)
        return;
    Q_EMIT tabClosing(page);
    m_inspector->clear();
    page->disconnect(this);
    m_tabs->removeTab(m_tabs->indexOf(page));
    // Possibly from a signal of its close button.
    page->deleteLater();
    if (m_tabs->count() == 0)
        addTab();
}

void MainWindow::showParameters(const QStringList &missing)
{
    m_parameters->show();
    m_parameters->raise();
    m_parameterPanel->addMissing(missing);
}

void MainWindow::stepTab(int step)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    currentPage()->setFocus();
}

void MainWindow::useTarget(const ConnectionTarget &target)
{
    QueryPage *page = currentPage();
    const auto move = [this, asked = QPointer(page), target] { moveToTarget(asked, target); };
    if (!askBeforeClosing({page}, this, move))
        move();
}

/// Nothing when the page has been removed since it was asked about.
void MainWindow::moveToTarget(QueryPage *page, const ConnectionTarget &target)
{
    if (m_tabs->indexOf(page) < 0)
        return;
    m_target = target;
    page->setTarget(target);
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *other = static_cast<QueryPage *>(m_tabs->widget(i));
        // A saved connection that a tab waits for is not another one.
        const bool isFree = other->profileId() == target.profileId ||
                            !m_services.stores.profiles().find(other->profileId());
        if (!other->target() && isFree)
            other->setTarget(target);
    }
    currentPage()->setFocus();
}

void MainWindow::openExportDialog(ResultPage *page)
{
    if (!page || !page->run().result())
        return;
    auto *dialog = new ExportDialog(page->exportSources(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto warn = [page, dialog] { dialog->setRerunWarning(page->rerunWarning()); };
    warn();
    connect(page, &ResultPage::ended, dialog, warn); // only then it is known
    dialog->open();
}

void MainWindow::openKeptResult(const QString &path)
{
    m_resultCommands->openFile(path);
}

void MainWindow::openMemoryDialog()
{
    auto *dialog = new MemoryDialog(m_services.settings.memoryBudget(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MemoryDialog::budgetChosen, this, [this](std::optional<quint64> bytes) {
        m_services.settings.setMemoryBudget(bytes);
        model::setMemoryBudget(bytes.value_or(model::defaultMemoryBudget()));
    });
    dialog->open();
}

/// Of the current tab, and what it may do there.
void MainWindow::showServer()
{
    const QueryPage *page = currentPage();
    if (!page)
        return;
    setWindowTitle(page->target() ? page->target()->name : QString());
    m_servers->showServerOf(*page);
    m_strip->showServerOf(*page);
    m_actions.run->setIcon(themedIcon(QStringLiteral("run"),
                                      page->isProduction() ? IconTone::Error : IconTone::Accent));
}

void MainWindow::updateForPage()
{
    const QueryPage *page = currentPage();
    if (!page)
        return;
    m_status->showResult(page);
    updateActions();
    m_parameterPanel->follow(page->parameters(), page->target(), page->database());
    m_schemaLink->followPage();
    if (page->currentResult() != m_shownResult) {
        m_shownResult = page->currentResult();
        m_inspector->clear();
    }
}

void MainWindow::updateActions()
{
    const QueryPage *page = currentPage();
    const ResultPage *result = page->currentResult();
    m_actions.run->setEnabled(!page->isRunning());
    m_actions.runAll->setEnabled(!page->isRunning());
    m_actions.runAgain->setEnabled(!page->isRunning());
    m_actions.stop->setEnabled(page->isRunning());
    for (QAction *action : {m_actions.showTable, m_actions.showGraph, m_actions.showSummary})
        action->setEnabled(result != nullptr);
    m_actions.showPlan->setEnabled(result && result->hasPlan());
    m_actions.closeResult->setEnabled(page->results()->count() > 0);
    m_actions.exportResult->setEnabled(result && result->run().result());
    m_resultCommands->update();
    m_runCommands->update();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (QueryPage *page : pages()) {
        // A workspace that is kept has the changes of files, too.
        const auto closeAgain = [this, page](EditorCommands::Changes changes) {
            if (changes == EditorCommands::Changes::Discarded)
                page->pane()->file().giveUpChanges();
            close();
        };
        if (!m_keeper && !m_editorCommands->mayClose(*page, closeAgain)) {
            m_tabs->setCurrentWidget(page);
            event->ignore();
            return;
        }
    }
    const std::function<void()> closeAgain = [this] { close(); };
    // The agreement is about this close, which may yet be given up.
    const std::function<void()> closeAgreed = [this] {
        const QScopedValueRollback agreed(m_isClosingAgreed, true);
        close();
    };
    if (!m_isClosingAgreed && askBeforeClosing(pages(), this, closeAgreed)) {
        event->ignore();
        return;
    }
    const auto &goOn = m_isClosingAgreed ? closeAgreed : closeAgain;
    if (askAboutWriting(*this, this, goOn)) {
        event->ignore();
        return;
    }
    if (m_keeper && !m_keeper->mayClose(goOn)) {
        event->ignore();
        return;
    }
    m_services.settings.save(*this);
    QMainWindow::closeEvent(event);
}

} // namespace ui
