// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/query_page.h"

#include "model/history/query_history.h"
#include "model/kept/kept_run.h"
#include "ui/connect/server_text.h"
#include "ui/connect/write_confirmation.h"
#include "ui/editor/editor_completion.h"
#include "ui/editor/editor_text.h"
#include "ui/editor/live_check.h"
#include "ui/explore/graph_explorer.h"
#include "ui/history/history_steps.h"
#include "ui/main/plan_commands.h"
#include "ui/main/run_options.h"
#include "ui/main/statement_queue.h"
#include "ui/plan/plan_page.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_memory.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/theme/colours.h"
#include "ui/transactions/transaction_bar.h"
#include "ui/transactions/transaction_watch.h"
#include "ui/widgets/pass_focus.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

constexpr int kEditorHeight = 170;
constexpr int kResultsHeight = 600;

} // namespace

QueryPage::QueryPage(model::QueryHistory &history, model::ParameterStore &parameters,
                     QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_parameterStore(parameters)
    , m_banner(new MessageBanner(this))
    , m_transactionBar(new TransactionBar(this))
    , m_transaction(new TransactionWatch(*m_transactionBar, *m_banner, this))
    , m_queue(new StatementQueue(*this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pane(new EditorPane)
    , m_editor(m_pane->editor())
    , m_results(new ResultTabs)
    , m_memory(new ResultMemory(this))
{
    m_editor->setObjectName(QStringLiteral("editor"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setPlaceholderText(tr("MATCH (n) RETURN n LIMIT 25     Ctrl+Enter runs it"));
    m_results->hide();
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_results);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kEditorHeight, kResultsHeight});
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_transactionBar);
    layout->addWidget(m_splitter, 1);
    new PassFocus(*this, *m_editor);
    applyTheme();

    connect(m_editor, &CypherEditor::runRequested, this, &QueryPage::runAtCaret);
    connect(m_editor, &CypherEditor::runAllRequested, this, &QueryPage::runAll);
    connect(m_editor, &CypherEditor::stopRequested, this, &QueryPage::stop);
    connect(m_transactionBar, &TransactionBar::commitRequested, m_transaction,
            &TransactionWatch::commit);
    connect(m_transactionBar, &TransactionBar::rollbackRequested, m_transaction,
            &TransactionWatch::rollBack);
    connect(m_transaction, &TransactionWatch::changed, this, &QueryPage::stateChanged);
    connect(m_queue, &StatementQueue::changed, this, &QueryPage::stateChanged);
    connect(m_results, &ResultTabs::menuRequested, this, &QueryPage::resultMenuRequested);
    connect(m_results, &ResultTabs::currentPageChanged, this, [this] {
        m_results->setVisible(m_results->count() > 0);
        Q_EMIT stateChanged();
    });
}

QueryPage::~QueryPage()
{
    // The pages tell of their end, and their runs know the session.
    blockSignals(true);
    m_queue->giveUp();
    delete m_splitter;
}

void QueryPage::setTarget(const ConnectionTarget &target)
{
    m_queue->closeSession(); // what still runs ends as stopped
    m_explorations.reset();
    const bool isExpected = !m_target && !m_profileId.isEmpty() && m_profileId == target.profileId;
    if (!isExpected)
        m_database = target.startUp.database.value_or(target.database);
    takeTarget(target);
    // Nothing is sent to a production server that nobody has asked for.
    const bool isChecked = target.kind != model::ServerKind::Production;
    m_pane->check().setServer(isChecked ? std::optional(target.options) : std::nullopt);
    m_pane->check().setDatabase(m_database);
    takeParameters();
    m_banner->hide();
    Q_EMIT serverChanged();
    Q_EMIT stateChanged();
}

void QueryPage::takeParameters()
{
    if (m_parameters)
        m_parameters->disconnect(this);
    m_parameters = m_parameterStore.of(m_target->uri);
    for (const model::Assignment &assignment : m_target->startUp.parameters)
        m_parameters->putAtStart({assignment.name, assignment.text, *assignment.value},
                                 assignment.text);
    connect(m_parameters.get(), &model::ConnectionParameters::changed, this,
            &QueryPage::offerParameters);
    offerParameters();
}

void QueryPage::expectTarget(const QString &profileId, const QString &database)
{
    m_profileId = profileId;
    m_database = database;
}

void QueryPage::offerParameters()
{
    QStringList names;
    for (const model::Parameter &parameter : m_parameters->current().parameters())
        names << parameter.name;
    m_editor->completion().setParameters(names);
}

void QueryPage::setDatabase(const QString &database)
{
    if (m_database == database)
        return;
    if (m_transaction->isOpen()) {
        showMessage(MessageBanner::Severity::Warning,
                    tr("The open transaction stays in its database: commit it or roll it back "
                       "first."));
        return;
    }
    m_database = database;
    m_pane->check().setDatabase(database);
    Q_EMIT stateChanged();
}

void QueryPage::disconnectNow()
{
    m_queue->closeSession();
    Q_EMIT stateChanged();
}

bool QueryPage::isProduction() const
{
    return m_target && m_target->kind == model::ServerKind::Production;
}

/// With its settings; what the tab was allowed on another server is forgotten.
void QueryPage::takeTarget(const ConnectionTarget &target)
{
    const auto isReadOnly = [this] {
        return m_target && (isProduction() || m_target->startUp.isReadOnly ||
                            m_target->work.access == model::WorkSettings::Access::Read);
    };
    if (isReadOnly())
        m_settings.access = bolt::AccessMode::Write; // it was the other connection that forbade it
    m_target = target;
    m_profileId = target.profileId;
    m_mayWrite = false;
    if (isReadOnly())
        m_settings.access = bolt::AccessMode::Read;
    const model::WorkSettings &work = m_target->work;
    if (work.timeoutMs)
        m_settings.timeoutMs = work.timeoutMs;
    m_settings.metadata = work.metadata;
}

void QueryPage::confirmWriting()
{
    auto *dialog = new WriteConfirmation(m_target->name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, confirmed = m_profileId] {
        if (confirmed != m_profileId)
            return; // the tab has gone to another server
        m_mayWrite = true;
        RunSettings settings = m_settings;
        settings.access = bolt::AccessMode::Write;
        setRunSettings(settings);
    });
    dialog->open();
}

void QueryPage::setRunSettings(const RunSettings &settings)
{
    m_settings = settings;
    m_mayWrite = m_mayWrite && settings.access == bolt::AccessMode::Write;
    if (settings.access == bolt::AccessMode::Write && isProduction() && !m_mayWrite) {
        m_settings.access = bolt::AccessMode::Read;
        confirmWriting();
    }
    m_transaction->setMode(settings.transactions);
    Q_EMIT serverChanged();
    Q_EMIT stateChanged();
}

void QueryPage::showMessage(MessageBanner::Severity severity, const QString &title,
                            const QString &detail, const QString &advice)
{
    m_banner->showMessage(severity, title, detail, advice);
}

void QueryPage::beginTransaction()
{
    if (!m_target) {
        Q_EMIT connectionWanted();
        return;
    }
    m_transaction->setDatabase(m_database);
    m_queue->session().begin(runOptions({}, m_database, m_settings, m_parameters->current()));
}

void QueryPage::closeLooseResults()
{
    for (ResultPage *page : m_results->loosePages())
        m_results->closePage(m_results->indexOf(page));
}

const std::optional<bolt::ServerIdentity> &QueryPage::server() const
{
    return m_queue->server();
}

ResultPage *QueryPage::currentResult() const
{
    return m_results->currentPage();
}

void QueryPage::setCompletion(const model::CataloguePtr &catalogue)
{
    m_editor->completion().setCatalogue(catalogue);
    m_editor->setDialect(catalogue->dialect());
}

QByteArray QueryPage::typedText() const
{
    const auto typed = m_steps ? m_steps->typed() : std::nullopt;
    return typed ? typed->toUtf8() : utf8Of(*m_editor);
}

void QueryPage::runAtCaret()
{
    m_queue->run(m_editor->statementsToRun());
}

void QueryPage::runAll()
{
    m_queue->run(m_editor->allStatements());
}

void QueryPage::runFromHere()
{
    const auto here = m_editor->statementAtCaret();
    std::vector<EditorStatement> statements = m_editor->allStatements();
    std::erase_if(statements, [&here](const EditorStatement &statement) {
        return here && statement.begin < here->begin;
    });
    m_queue->run(std::move(statements));
}

void QueryPage::runText(const QString &text)
{
    m_editor->setText(text);
    m_editor->setCaretOffset(0);
    runAll();
}

void QueryPage::runAgain()
{
    m_queue->runAgain();
}

ResultPage *QueryPage::rerun(const QString &statement)
{
    return m_queue->rerun(statement);
}

void QueryPage::stop()
{
    m_queue->stop();
}

bool QueryPage::isRunning() const
{
    return m_queue->isRunning();
}

void QueryPage::wirePage(ResultPage &page)
{
    m_memory->follow(page);
    connect(&page, &ResultPage::progressed, this, &QueryPage::stateChanged);
    connect(&page, &ResultPage::titleChanged, this, &QueryPage::stateChanged);
    connect(&page, &ResultPage::valueSelected, this, &QueryPage::valueSelected);
    connect(&page, &ResultPage::detailsWanted, this, &QueryPage::detailsWanted);
    connect(&page, &ResultPage::labelColoursChanged, m_editor, [this, shown = &page] {
        if (shown == currentResult())
            m_editor->setNameColours(shown->graphPage()->labelColours());
    });
    connect(&page, &ResultPage::exportWanted, this,
            [this, exported = &page] { Q_EMIT exportWanted(exported); });
    connect(&page, &ResultPage::streamWanted, this,
            [this, streamed = &page] { Q_EMIT streamWanted(streamed); });
    connect(page.planPage(), &PlanPage::compareMenuRequested, this,
            [this, shown = &page](QMenu *menu) { fillPlanMenu(*menu, *this, *shown); });
}

/// It connects when somebody explores: a statement of the editor need not wait for that.
void QueryPage::offerExploration(ResultPage &page, const QString &statement)
{
    if (!m_explorations)
        m_explorations = std::make_shared<model::Session>(m_target->options);
    page.graphPage()->explorer().setSource(m_explorations, m_database);
    page.graphPage()->setViewContext({m_target->uri, m_database, statement});
}

void QueryPage::openKept(const QString &path)
{
    m_keptPaths.append(path);
    if (!m_opening.isRunning())
        openNextKept();
}

/// Not on this thread: a folder of the network may take its time.
void QueryPage::openNextKept()
{
    if (m_keptPaths.isEmpty())
        return;
    m_opening.start([this, path = m_keptPaths.takeFirst()](const PoolJob::Run &) -> PoolJob::Task {
        return [this, path, opened = model::ResultFile::open(path)] {
            if (const auto *fault = std::get_if<model::FileFault>(&opened))
                m_banner->showError(model::describeFault(*fault, QFileInfo(path).fileName()));
            else
                addKept(path, std::get<std::shared_ptr<const model::ResultFile>>(opened));
            openNextKept();
        };
    });
}

void QueryPage::addKept(const QString &path, const std::shared_ptr<const model::ResultFile> &file)
{
    const QFileInfo info(path);
    m_banner->hide();
    const model::ResultDescription &description = file->description();
    auto *page = m_results->add(std::make_unique<model::KeptRun>(file, info.fileName()), {});
    page->setServer(description.server);
    page->setDatabase(description.database);
    page->setName(info.completeBaseName());
    page->setPin(ResultPage::Pin::Pinned);
    wirePage(*page);
    if (m_editor->text().trimmed().isEmpty())
        m_editor->setText(description.statement);
    Q_EMIT stateChanged();
}

void QueryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void QueryPage::applyTheme()
{
    m_editor->setTheme(&Colours::current() == &Colours::dark() ? EditorTheme::Dark
                                                               : EditorTheme::Light);
}

} // namespace ui
