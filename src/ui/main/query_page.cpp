// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/query_page.h"

#include "model/history/query_history.h"
#include "model/kept/kept_run.h"
#include "ui/connect/server_text.h"
#include "ui/editor/editor_completion.h"
#include "ui/editor/live_check.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/theme/colours.h"
#include "ui/widgets/message_banner.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kEditorHeight = 170;
constexpr int kResultsHeight = 600;

model::RunOutcome outcomeOf(model::QueryRun::State state)
{
    switch (state) {
    case model::QueryRun::State::Finished:
        return model::RunOutcome::Ok;
    case model::QueryRun::State::Failed:
        return model::RunOutcome::Failed;
    default:
        return model::RunOutcome::Cancelled;
    }
}

model::HistoryEntry completed(model::HistoryEntry entry, const model::QueryRun &run)
{
    entry.duration = std::chrono::milliseconds(run.totalMs());
    entry.rows = static_cast<qint64>(run.rowCount());
    entry.outcome = outcomeOf(run.state());
    if (run.error())
        entry.error = QString::fromStdString(run.error()->message);
    return entry;
}

} // namespace

QueryPage::QueryPage(model::QueryHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_banner(new MessageBanner(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pane(new EditorPane)
    , m_editor(m_pane->editor())
    , m_results(new ResultTabs)
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
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_editor);
    applyTheme();

    connect(m_editor, &CypherEditor::runRequested, this, &QueryPage::runAtCaret);
    connect(m_editor, &CypherEditor::runAllRequested, this, &QueryPage::runAll);
    connect(m_editor, &CypherEditor::stopRequested, this, &QueryPage::stop);
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
    m_waiting.clear();
    delete m_splitter;
}

void QueryPage::setTarget(const ConnectionTarget &target)
{
    m_waiting.clear();
    m_session.reset(); // what still runs ends as stopped
    m_target = target;
    m_database = target.database;
    // Nothing is sent to a production server that nobody has asked for.
    const bool isChecked = target.kind != model::ServerKind::Production;
    m_pane->check().setServer(isChecked ? std::optional(target.options) : std::nullopt);
    m_pane->check().setDatabase(m_database);
    m_banner->hide();
    Q_EMIT stateChanged();
}

void QueryPage::setDatabase(const QString &database)
{
    if (m_database == database)
        return;
    m_database = database;
    m_pane->check().setDatabase(database);
    Q_EMIT stateChanged();
}

const std::optional<bolt::ServerIdentity> &QueryPage::server() const
{
    static const std::optional<bolt::ServerIdentity> kNone;
    return m_session ? m_session->server() : kNone;
}

ResultPage *QueryPage::currentResult() const
{
    return m_results->currentPage();
}

void QueryPage::setCompletion(const model::CataloguePtr &catalogue)
{
    m_editor->completion().setCatalogue(catalogue);
}

void QueryPage::runAtCaret()
{
    enqueue(m_editor->statementsToRun());
}

void QueryPage::runAll()
{
    enqueue(m_editor->allStatements());
}

void QueryPage::runText(const QString &text)
{
    m_editor->setText(text);
    m_editor->setCaretOffset(0);
    runAll();
}

void QueryPage::runAgain()
{
    enqueue(m_last);
}

ResultPage *QueryPage::rerun(const QString &statement)
{
    if (m_running)
        return nullptr;
    enqueue({{model::StatementKind::Cypher, statement}});
    return m_running;
}

void QueryPage::stop()
{
    m_waiting.clear();
    if (m_running)
        m_running->run().stop();
}

void QueryPage::enqueue(std::vector<EditorStatement> statements)
{
    // A second press while a statement runs must not run it twice.
    if (statements.empty() || m_running)
        return;
    if (!m_target) {
        Q_EMIT connectionWanted();
        return;
    }
    if (statements.front().kind == model::StatementKind::ClientCommand) {
        m_banner->showMessage(MessageBanner::Severity::Information,
                              tr("This version does not know the command %1")
                                  .arg(statements.front().text.section(u' ', 0, 0)));
        return;
    }
    m_banner->hide();
    m_editor->clearProblems();
    m_last = statements;
    m_waiting.assign(statements.begin(), statements.end());
    const std::vector<ResultPage *> replaced = m_results->loosePages();
    runNext();
    for (ResultPage *page : replaced)
        m_results->closePage(m_results->indexOf(page));
}

void QueryPage::openSession()
{
    m_session = std::make_unique<model::Session>(m_target->options);
    connect(m_session.get(), &model::Session::connected, this,
            [this](const bolt::ServerIdentity &server) {
                const QString notice = clusterNotice(server);
                if (m_running)
                    m_running->setServer(server);
                if (!notice.isEmpty())
                    m_banner->showMessage(MessageBanner::Severity::Information, notice);
                Q_EMIT stateChanged();
            });
    connect(m_session.get(), &model::Session::stateChanged, this, &QueryPage::stateChanged);
    connect(m_session.get(), &model::Session::stalled, this, [this](qint64 milliseconds) {
        if (m_running)
            m_running->showStall(milliseconds);
    });
}

void QueryPage::runNext()
{
    if (m_waiting.empty())
        return;
    const EditorStatement statement = m_waiting.front();
    m_waiting.pop_front();
    if (!m_session)
        openSession();
    model::RunOptions options;
    options.database = m_database;
    options.memory = model::RunOptions::Memory::Budgeted;
    m_running = m_results->add(m_session->run(statement.text, options), m_target->options.endpoint);
    ResultPage *page = m_running;
    page->setServer(server());
    page->setDatabase(m_database);
    wirePage(*page);
    connect(page, &ResultPage::ended, this, [this, page, statement, entry = startEntry(statement)] {
        finishRun(*page, statement, entry);
    });
    connect(page, &QObject::destroyed, this, &QueryPage::dropRun);
    Q_EMIT stateChanged();
}

void QueryPage::wirePage(ResultPage &page)
{
    connect(&page, &ResultPage::progressed, this, &QueryPage::stateChanged);
    connect(&page, &ResultPage::titleChanged, this, &QueryPage::stateChanged);
    connect(&page, &ResultPage::valueSelected, this, &QueryPage::valueSelected);
    connect(&page, &ResultPage::detailsWanted, this, &QueryPage::detailsWanted);
    connect(&page, &ResultPage::exportWanted, this,
            [this, exported = &page] { Q_EMIT exportWanted(exported); });
    connect(&page, &ResultPage::streamWanted, this,
            [this, streamed = &page] { Q_EMIT streamWanted(streamed); });
}

void QueryPage::openKept(const QString &path)
{
    const QFileInfo info(path);
    auto opened = model::ResultFile::open(path);
    if (const auto *fault = std::get_if<model::FileFault>(&opened)) {
        m_banner->showError(model::describeFault(*fault, info.fileName()));
        return;
    }
    m_banner->hide();
    auto file = std::get<std::shared_ptr<const model::ResultFile>>(std::move(opened));
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

void QueryPage::finishRun(ResultPage &page, const EditorStatement &statement,
                          const model::HistoryEntry &entry)
{
    const model::QueryRun &run = page.run();
    m_history.append(completed(entry, run));
    if (const auto &error = run.error(); error && error->position) {
        m_editor->showProblem(statement, static_cast<int>(error->position->line),
                              static_cast<int>(error->position->column), 0,
                              QString::fromStdString(error->message));
    }
    if (run.summary() && run.summary()->counters.containsUpdates())
        Q_EMIT databaseChanged();
    if (m_running != &page)
        return;
    m_running = nullptr;
    if (run.state() != model::QueryRun::State::Finished)
        m_waiting.clear();
    runNext();
    Q_EMIT stateChanged();
}

void QueryPage::dropRun(const QObject *page)
{
    if (page != m_running)
        return;
    m_running = nullptr;
    m_waiting.clear();
    Q_EMIT stateChanged();
}

model::HistoryEntry QueryPage::startEntry(const EditorStatement &statement) const
{
    model::HistoryEntry entry;
    entry.text = statement.text;
    entry.startedAt = QDateTime::currentDateTimeUtc();
    entry.uri = m_target->uri;
    entry.database = m_database;
    return entry;
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
