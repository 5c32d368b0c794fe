// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/statement_queue.h"

#include "model/history/query_history.h"
#include "model/parameters/literal_reader.h"
#include "ui/main/query_page.h"
#include "ui/main/run_options.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/transactions/transaction_watch.h"
#include "ui/widgets/message_banner.h"

#include <utility>

namespace ui
{

StatementQueue::StatementQueue(QueryPage &page)
    : QObject(&page)
    , m_page(page)
    , m_commands(page)
    , m_startUp(page)
{
    // A file may hold any number of commands: none is run inside of another.
    connect(&m_commands, &CommandRunner::finished, this, &StatementQueue::endCommand,
            Qt::QueuedConnection);
    connect(&m_startUp, &TabStartUp::finished, this, &StatementQueue::endStartUp);
    const TransactionWatch *transaction = page.transaction();
    connect(
        transaction, &TransactionWatch::changed, this,
        [this] {
            if (m_isSettling)
                goOn();
        },
        Qt::QueuedConnection);
    connect(transaction, &TransactionWatch::ended, this, &StatementQueue::endTransaction);
}

model::Session &StatementQueue::session()
{
    if (!m_session)
        openSession();
    return *m_session;
}

const std::optional<bolt::ServerIdentity> &StatementQueue::server() const
{
    static const std::optional<bolt::ServerIdentity> kNone;
    return m_session ? m_session->server() : kNone;
}

void StatementQueue::closeSession()
{
    giveUp();
    m_commands.stop();
    m_startUp.stop();
    m_startUp.connectionEnded();
    m_session.reset();
}

void StatementQueue::giveUp()
{
    m_waiting.clear();
    m_isSettling = false;
}

void StatementQueue::stop()
{
    const bool wasSettling = m_isSettling;
    giveUp();
    if (wasSettling)
        Q_EMIT changed();
    m_commands.stop();
    if (m_startUp.isRunning()) {
        m_startUp.stop();
        Q_EMIT changed();
    }
    if (m_running)
        m_running->run().stop();
}

void StatementQueue::runAgain()
{
    runAll(m_last);
}

ResultPage *StatementQueue::rerun(const QString &statement)
{
    if (isRunning())
        return nullptr;
    run({{model::StatementKind::Cypher, statement, -1}});
    return m_running;
}

void StatementQueue::run(std::vector<EditorStatement> statements)
{
    std::vector<Queued> queued;
    for (EditorStatement &statement : statements)
        queued.push_back({std::move(statement), std::nullopt});
    runAll(queued);
}

void StatementQueue::runWith(const QString &statement, const QString &parameters)
{
    runAll({{{model::StatementKind::Cypher, statement, -1}, std::nullopt, parameters}});
}

void StatementQueue::runAll(const std::vector<Queued> &queued)
{
    // A second press while a statement runs must not run it twice.
    if (queued.empty() || isRunning())
        return;
    if (!m_page.target() && queued.front().statement.kind == model::StatementKind::Cypher) {
        Q_EMIT m_page.connectionWanted();
        return;
    }
    m_page.banner()->hide();
    m_page.editor()->clearProblems();
    if (&queued != &m_last)
        m_last = queued;
    m_waiting.assign(m_last.begin(), m_last.end());
    m_isAfterCommand = false;
    const std::vector<ResultPage *> loose = m_page.results()->loosePages();
    m_replaced.assign(loose.begin(), loose.end());
    goOn();
}

void StatementQueue::runNext(const std::vector<model::FileStatement> &statements)
{
    for (auto next = statements.rbegin(); next != statements.rend(); ++next)
        m_waiting.push_front({{next->kind, next->text, -1}, std::nullopt, {}, m_depth + 1});
}

void StatementQueue::runNextOutsideTransaction(const QString &statement)
{
    m_waiting.push_front(
        {{model::StatementKind::Cypher, statement, -1}, model::RunOptions::Scope::AutoCommit});
}

void StatementQueue::openSession()
{
    m_session = std::make_unique<model::Session>(m_page.target()->options);
    m_page.transaction()->follow(*m_session);
    connect(m_session.get(), &model::Session::connected, this,
            [this](const bolt::ServerIdentity &server) {
                if (m_running)
                    m_running->setServer(server);
                Q_EMIT changed();
            });
    connect(m_session.get(), &model::Session::stateChanged, this, [this] {
        if (m_session->state() == model::Session::State::Disconnected)
            m_startUp.connectionEnded();
        Q_EMIT changed();
    });
    connect(m_session.get(), &model::Session::stalled, this, [this](qint64 milliseconds) {
        if (m_running)
            m_running->showStall(milliseconds);
    });
}

/// What comes next, or was asked of the transaction just now, depends on what becomes of it.
bool StatementQueue::waitsForTransaction() const
{
    return !m_waiting.empty() && m_page.transaction()->isSettling() &&
           (m_isAfterCommand || m_waiting.front().statement.kind != model::StatementKind::Cypher);
}

void StatementQueue::endTransaction(const model::TransactionEnd &end)
{
    using Outcome = model::TransactionEnd::Outcome;
    const bool isAsAsked = end.outcome == Outcome::Committed || end.outcome == Outcome::RolledBack;
    // A statement that costs its transaction tells so itself.
    if (isAsAsked || end.outcome == Outcome::Aborted || m_waiting.empty() ||
        m_page.runSettings().onError != RunSettings::OnError::Stop)
        return;
    giveUp();
    goOn();
    Q_EMIT changed();
}

void StatementQueue::goOn()
{
    m_isSettling = waitsForTransaction();
    if (m_isSettling)
        Q_EMIT changed();
    m_page.transaction()->setWork(isRunning() ? TransactionWatch::Work::Running
                                              : TransactionWatch::Work::Idle);
    if (m_waiting.empty() || isRunning())
        return;
    const Queued next = m_waiting.front();
    if (next.statement.kind == model::StatementKind::Cypher && !m_page.target()) {
        m_waiting.clear();
        Q_EMIT m_page.connectionWanted();
        return;
    }
    if (next.statement.kind == model::StatementKind::Cypher && m_startUp.isDue()) {
        m_startUp.run();
        Q_EMIT changed();
        return;
    }
    m_waiting.pop_front();
    if (next.statement.kind == model::StatementKind::Cypher)
        return start(next);
    m_isCommandRunning = true;
    m_isAfterCommand = true;
    m_depth = next.depth;
    Q_EMIT changed();
    m_commands.run(next.statement.text);
}

void StatementQueue::endCommand(CommandRunner::Outcome outcome)
{
    m_isCommandRunning = false;
    if (outcome == CommandRunner::Outcome::Failed &&
        m_page.runSettings().onError == RunSettings::OnError::Stop)
        m_waiting.clear();
    goOn();
    Q_EMIT changed();
}

void StatementQueue::endStartUp(TabStartUp::Outcome outcome)
{
    if (outcome == TabStartUp::Outcome::Failed)
        m_waiting.clear();
    goOn();
    Q_EMIT changed();
}

void StatementQueue::start(const Queued &next)
{
    const std::optional<model::RunOptions> chosen = optionsFor(next);
    if (!chosen)
        return giveUp();
    const model::RunOptions &options = *chosen;
    model::Session &session = this->session();
    const EditorStatement &statement = next.statement;
    if (!m_page.transaction()->isOpen())
        m_page.transaction()->setDatabase(m_page.database());
    m_isAfterCommand = false;
    m_runsInTransaction =
        m_page.transaction()->isOpen() || options.scope != model::RunOptions::Scope::AutoCommit;
    m_running = m_page.results()->add(session.run(statement.text, options),
                                      m_page.target()->options.endpoint);
    m_page.transaction()->setWork(TransactionWatch::Work::Running);
    ResultPage *page = m_running;
    page->setServer(server());
    page->setDatabase(m_page.database());
    page->setOrigin({m_page.target()->name,
                     m_page.target()->options,
                     {statement.text.toStdString(), options.parameters, options.transaction()}});
    m_page.wirePage(*page);
    m_page.offerExploration(*page, statement.text);
    connect(page, &ResultPage::ended, this,
            [this, page, next, entry = startEntry(next)] { finishRun(*page, next, entry); });
    connect(page, &QObject::destroyed, this, &StatementQueue::dropRun);
    for (const QPointer<ResultPage> &replaced : std::exchange(m_replaced, {})) {
        if (replaced)
            m_page.results()->closePage(m_page.results()->indexOf(replaced));
    }
    Q_EMIT changed();
}

/// Nothing, and the person is told, when its parameters cannot be read.
std::optional<model::RunOptions> StatementQueue::optionsFor(const Queued &next)
{
    const QString &text = next.statement.text;
    model::RunOptions options =
        runOptions(text, m_page.database(), m_page.runSettings(), m_page.parameters()->current());
    options.scope = next.scope.value_or(options.scope);
    if (!next.parameters)
        return options;
    options.parameters.clear();
    if (next.parameters->isEmpty())
        return options;
    auto read = model::readLiteral(*next.parameters);
    if (const auto *fault = std::get_if<model::LiteralFault>(&read)) {
        m_page.showMessage(MessageBanner::Severity::Error,
                           tr("The statement was not run: its parameters cannot be read."),
                           fault->message);
        return std::nullopt;
    }
    options.parameters = std::get<model::EncodedValue>(std::move(read));
    return options;
}

void StatementQueue::finishRun(ResultPage &page, const Queued &ran,
                               const model::HistoryEntry &entry)
{
    const EditorStatement &statement = ran.statement;
    const model::QueryRun &run = page.run();
    m_page.history().append(completedEntry(entry, run));
    if (const auto &error = run.error(); error && error->position && statement.begin >= 0) {
        m_page.editor()->showProblem(statement, static_cast<int>(error->position->line),
                                     static_cast<int>(error->position->column), 0,
                                     QString::fromStdString(error->message));
    }
    if (run.summary() && run.summary()->counters.containsUpdates())
        Q_EMIT m_page.databaseChanged();
    if (m_running != &page)
        return;
    m_running = nullptr;
    const bool isRunAgain = runOutsideTransaction(page, ran);
    offerHelp(page, statement);
    const bool isFailed = run.state() == model::QueryRun::State::Failed;
    const bool goesOn = isRunAgain || run.state() == model::QueryRun::State::Finished ||
                        (isFailed && m_page.runSettings().onError == RunSettings::OnError::GoOn);
    if (!goesOn)
        m_waiting.clear();
    goOn();
    Q_EMIT changed();
}

/// A statement that commits by itself was refused in a transaction: it runs again without one, when
/// nothing was lost with that.
bool StatementQueue::runOutsideTransaction(ResultPage &page, const Queued &ran)
{
    using Outcome = model::TransactionEnd::Outcome;
    const auto &error = page.run().error();
    const model::TransactionEnd &end = m_page.transaction()->lastEnd();
    if (!m_runsInTransaction || !error || !needsAutoCommit(*error) ||
        end.outcome != Outcome::Aborted || !end.writes.isEmpty())
        return false;
    m_waiting.push_front({ran.statement, model::RunOptions::Scope::AutoCommit, ran.parameters});
    m_replaced.push_back(&page);
    m_page.showMessage(MessageBanner::Severity::Information,
                       tr("The statement commits by itself, so it was run outside a transaction."));
    return true;
}

void StatementQueue::offerHelp(ResultPage &page, const EditorStatement &statement)
{
    const auto &error = page.run().error();
    if (error && isParameterMissing(*error))
        page.offer(tr("Fill In Parameters"), [this, text = statement.text] {
            Q_EMIT m_page.parametersWanted(m_page.parameters()->current().missingFor(text));
        });
    if (error && isWritingRefused(*error))
        page.offer(tr("Allow Writing"), [this] {
            RunSettings settings = m_page.runSettings();
            settings.access = bolt::AccessMode::Write;
            m_page.setRunSettings(settings);
        });
}

void StatementQueue::dropRun(const QObject *page)
{
    if (page != m_running)
        return;
    m_running = nullptr;
    m_waiting.clear();
    goOn();
    Q_EMIT changed();
}

model::HistoryEntry StatementQueue::startEntry(const Queued &next) const
{
    model::HistoryEntry entry;
    entry.text = next.statement.text;
    entry.parameters =
        next.parameters.value_or(m_page.parameters()->current().literalFor(next.statement.text));
    entry.startedAt = QDateTime::currentDateTimeUtc();
    entry.uri = m_page.target()->uri;
    entry.database = m_page.database();
    return entry;
}

} // namespace ui
