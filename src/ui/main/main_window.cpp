// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "model/query/memory_budget.h"
#include "model/text/error_text.h"
#include "ui/connect/connection_dialog.h"
#include "ui/connect/server_text.h"
#include "ui/export/export_dialog.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/closing_question.h"
#include "ui/main/editor_commands.h"
#include "ui/main/memory_dialog.h"
#include "ui/main/queries_page.h"
#include "ui/main/query_page.h"
#include "ui/main/result_commands.h"
#include "ui/main/run_commands.h"
#include "ui/main/status_line.h"
#include "ui/main/window_settings.h"
#include "ui/parameters/parameter_panel.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/sidebar/schema_feed.h"
#include "ui/sidebar/schema_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tab_close_button.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <utility>

namespace ui
{

namespace
{

constexpr QSize kFirstSize{1440, 900};
constexpr int kSideBarWidth = 230;
constexpr int kDetailsWidth = 290;

QToolButton *makeMenuButton(const QString &objectName, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon, IconTone::Muted));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(*this)
    , m_resultCommands(new ResultCommands(*this))
    , m_editorCommands(new EditorCommands(*this, services.settings))
    , m_runCommands(new RunCommands(*this))
    , m_tabs(new QTabWidget(this))
    , m_schemaPanel(new SchemaPanel(this))
    , m_inspector(new InspectorPanel(this))
    , m_parameterPanel(new ParameterPanel(this))
    , m_status(new StatusLine(this))
    , m_schema(new SchemaFeed(this))
{
    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    setCentralWidget(m_tabs);
    setStatusBar(m_status);
    buildToolBar();
    buildDocks();
    m_actions.fillMenuBar(*menuBar(), *m_resultCommands, *m_editorCommands, *m_runCommands,
                          {m_sideBar->toggleViewAction(), m_details->toggleViewAction(),
                           m_parameters->toggleViewAction()});
    connectActions();
    connectResultActions();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateForPage);
    connectSchema();
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
    m_connectionButton =
        makeMenuButton(QStringLiteral("connectionButton"), QStringLiteral("server"), bar);
    m_connectionButton->setToolTip(tr("Server of this tab"));
    m_databaseButton =
        makeMenuButton(QStringLiteral("databaseButton"), QStringLiteral("database"), bar);
    m_databaseButton->setToolTip(tr("Database of this tab"));
    connect(m_connectionButton->menu(), &QMenu::aboutToShow, this, &MainWindow::fillConnectionMenu);
    connect(m_databaseButton->menu(), &QMenu::aboutToShow, this, &MainWindow::fillDatabaseMenu);

    bar->addWidget(m_connectionButton);
    m_databaseAction = bar->addWidget(m_databaseButton);
    m_runCommands->fillToolBar(*bar);
    bar->addSeparator();
    bar->addActions({m_actions.run, m_actions.stop});
}

void MainWindow::buildDocks()
{
    m_sideBar = new QDockWidget(tr("Schema"), this);
    m_sideBar->setObjectName(QStringLiteral("sideBar"));
    m_sideBar->setWidget(m_schemaPanel);
    addDockWidget(Qt::LeftDockWidgetArea, m_sideBar);
    m_sideBar->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+B")));
    m_details = new QDockWidget(tr("Details"), this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setWidget(m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_details);
    m_details->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    m_parameters = new QDockWidget(tr("Parameters"), this);
    m_parameters->setObjectName(QStringLiteral("parameters"));
    m_parameters->setWidget(m_parameterPanel);
    addDockWidget(Qt::RightDockWidgetArea, m_parameters);
    m_parameters->hide();
    m_parameters->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+M")));
    for (QDockWidget *dock : {m_sideBar, m_details, m_parameters})
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
}

void MainWindow::connectActions()
{
    connect(m_actions.connectToServer, &QAction::triggered, this,
            qOverload<>(&MainWindow::openConnectionDialog));
    connect(m_actions.newTab, &QAction::triggered, this, &MainWindow::addTab);
    connect(m_actions.closeTab, &QAction::triggered, this,
            [this] { closeTab(m_tabs->currentIndex()); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.run, &QAction::triggered, this, [this] { currentPage()->runAtCaret(); });
    connect(m_actions.runAll, &QAction::triggered, this, [this] { currentPage()->runAll(); });
    connect(m_actions.runAgain, &QAction::triggered, this, [this] { currentPage()->runAgain(); });
    connect(m_actions.stop, &QAction::triggered, this, [this] { currentPage()->stop(); });
    connect(m_actions.limitMemory, &QAction::triggered, this, &MainWindow::openMemoryDialog);
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(m_actions.focusEditor, &QAction::triggered, this,
            [this] { currentPage()->editor()->setFocus(); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
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
        if (ResultPage *result = currentPage()->currentResult())
            result->setView(view);
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
        results->closePage(results->currentIndex());
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

QueryPage *MainWindow::addTab()
{
    auto *page = new QueryPage(m_services.history, m_services.parameters);
    if (m_target)
        page->setTarget(*m_target);
    page->splitter()->restoreState(m_services.settings.splitter());
    wirePage(*page);
    const QString name = tr("Query %1").arg(++m_tabNumber);
    const int index = m_tabs->addTab(page, name);
    m_editorCommands->wirePage(*page, [this, page, name](const QString &title) {
        m_tabs->setTabText(m_tabs->indexOf(page), title.isEmpty() ? name : title);
    });
    addCloseButton(*m_tabs->tabBar(), index, page,
                   [this, page] { closeTab(m_tabs->indexOf(page)); });
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
    connect(&page, &QueryPage::connectionWanted, this,
            qOverload<>(&MainWindow::openConnectionDialog));
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
    const auto closeAgain = [this, page] { closeTab(m_tabs->indexOf(page)); };
    if (m_editorCommands->mayClose(*page, closeAgain) &&
        !askBeforeClosing({page}, this, [this, page] { removeTab(page); }))
        removeTab(page);
}

void MainWindow::removeTab(QueryPage *page)
{
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
    const auto move = [this, target] { moveToTarget(target); };
    if (!askBeforeClosing({currentPage()}, this, move))
        move();
}

void MainWindow::moveToTarget(const ConnectionTarget &target)
{
    m_target = target;
    currentPage()->setTarget(target);
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = static_cast<QueryPage *>(m_tabs->widget(i));
        if (!page->target())
            page->setTarget(target);
    }
    currentPage()->setFocus();
}

void MainWindow::openConnectionDialog()
{
    auto *dialog = new ConnectionDialog(m_services.stores, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::targetChosen, this, &MainWindow::useTarget);
    dialog->open();
}

void MainWindow::openConnectionDialog(const model::ConnectionProfile &profile,
                                      const QString &password)
{
    openConnectionDialog();
    findChild<ConnectionDialog *>()->prefill(profile, password);
}

void MainWindow::fillConnectionMenu()
{
    QMenu *menu = m_connectionButton->menu();
    menu->clear();
    for (const model::ConnectionProfile &profile : m_services.stores.profiles().profiles()) {
        QAction *action = menu->addAction(themedIcon(QStringLiteral("server"), IconTone::Muted),
                                          profile.name.isEmpty() ? profile.uri : profile.name);
        connect(action, &QAction::triggered, this, [this, profile] { chooseProfile(profile); });
    }
    menu->addSeparator();
    menu->addAction(m_actions.connectToServer);
}

void MainWindow::chooseProfile(const model::ConnectionProfile &profile)
{
    m_services.stores.findPassword(profile, this, [this, profile](const QString &password) {
        auto target = makeTarget(profile, password);
        if (password.isEmpty() || std::holds_alternative<model::UriError>(target)) {
            openConnectionDialog();
            findChild<ConnectionDialog *>()->choose(profile.id);
            return;
        }
        useTarget(std::get<ConnectionTarget>(target));
    });
}

void MainWindow::fillDatabaseMenu()
{
    QMenu *menu = m_databaseButton->menu();
    menu->clear();
    const QStringList databases = m_schema->schema().databases;
    for (const QString &name : databases) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_schema->database());
        connect(action, &QAction::triggered, this,
                [this, name] { currentPage()->setDatabase(name); });
    }
    if (databases.isEmpty())
        menu->addAction(tr("The server has no list of databases"))->setEnabled(false);
}

void MainWindow::runFromSideBar(const QString &query)
{
    // What the person has typed stays.
    QueryPage *page = currentPage();
    const QString text = page->editor()->text().trimmed();
    if (page->isRunning() || (!text.isEmpty() && text != m_lastFromSideBar))
        page = addTab();
    m_lastFromSideBar = query;
    page->runText(query);
}

void MainWindow::openExportDialog(ResultPage *page)
{
    if (!page || !page->run().result())
        return;
    model::ExportSources sources = page->exportSources();
    if (const auto &target = currentPage()->target()) {
        bolt::FeedRequest statement;
        statement.query = page->run().query().toStdString();
        statement.parameters = page->parameters();
        statement.transaction.database = currentPage()->database().toStdString();
        sources.setAgain(target->options, std::move(statement));
    }
    auto *dialog = new ExportDialog(std::move(sources), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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

void MainWindow::updateForPage()
{
    const QueryPage *page = currentPage();
    if (!page)
        return;
    m_connectionButton->setText(page->target() ? page->target()->name : tr("Not connected"));
    setWindowTitle(page->target() ? page->target()->name : QString());
    m_status->showResult(page);
    updateActions();
    m_parameterPanel->follow(page->parameters(), page->target(), page->database());
    followSchema();
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

/// Makes the side bar show the server and database of the current tab.
void MainWindow::followSchema()
{
    const QueryPage *page = currentPage();
    if (page->target()) {
        m_schema->follow(*page->target(), page->database());
        currentPage()->setCompletion(m_schema->catalogue());
        return;
    }
    m_status->setServer(tr("Not connected"));
    m_databaseAction->setVisible(false);
}

void MainWindow::connectSchema()
{
    connect(m_schema, &SchemaFeed::connecting, this, [this](const QString &uri) {
        m_status->setServer(tr("Connecting…"));
        m_schemaPanel->showHint(tr("Connecting to %1…").arg(uri));
    });
    connect(m_schema, &SchemaFeed::connected, this, [this](const bolt::ServerIdentity &server) {
        m_status->setServer(serverText(server));
    });
    connect(m_schema, &SchemaFeed::connectionFailed, this,
            [this](const bolt::Error &error, const bolt::Endpoint &endpoint) {
                m_status->setServer(tr("Not connected"));
                m_schemaPanel->showHint(model::describeError(error, endpoint).title);
            });
    connect(m_schema, &SchemaFeed::changed, this, &MainWindow::showSchema);
    connect(m_actions.refreshSchema, &QAction::triggered, m_schema, &SchemaFeed::reload);
    connect(m_schemaPanel, &SchemaPanel::queryWanted, this, &MainWindow::runFromSideBar);
    connect(m_schemaPanel, &SchemaPanel::databaseChosen, this,
            [this](const QString &database) { currentPage()->setDatabase(database); });
}

void MainWindow::showSchema(const model::Schema &schema)
{
    const QString database = m_schema->database();
    m_schemaPanel->showSchema(schema, database);
    m_databaseButton->setText(database);
    m_databaseAction->setVisible(!database.isEmpty());
    m_status->setDatabase(database);
    currentPage()->setCompletion(m_schema->catalogue());
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About LightningBolt"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(64, 64));
    box->setText(tr("LightningBolt %1").arg(QStringLiteral(LB_VERSION)));
    box->setInformativeText(tr("A desktop client for graph databases that speak Bolt.\n"
                               "Free software under the GNU General Public License, version 3 or "
                               "later."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (QueryPage *page : pages()) {
        if (!m_editorCommands->mayClose(*page, [this] { close(); })) {
            m_tabs->setCurrentWidget(page);
            event->ignore();
            return;
        }
    }
    const auto closeAgain = [this] {
        m_isClosingAgreed = true;
        close();
    };
    if (!m_isClosingAgreed && askBeforeClosing(pages(), this, closeAgain)) {
        event->ignore();
        return;
    }
    m_services.settings.save(*this);
    QMainWindow::closeEvent(event);
}

} // namespace ui
