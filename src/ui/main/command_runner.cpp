// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/command_runner.h"

#include "model/commands/statement_file.h"
#include "model/history/query_history.h"
#include "ui/main/query_page.h"
#include "ui/main/statement_queue.h"
#include "ui/main/text_page.h"
#include "ui/results/result_tabs.h"
#include "ui/transactions/transaction_watch.h"
#include "ui/widgets/message_banner.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>
#include <variant>
#include <vector>

namespace ui
{

namespace
{

using SourceFile = std::variant<std::vector<model::FileStatement>, QString>;

constexpr int kHistoryLength = 100;
/// Of files that bring others: a file that brings itself would never end.
constexpr int kDeepest = 20;

QString helpText(const QString &argument)
{
    if (const auto *command = model::describeCommand(argument))
        return QStringLiteral("%1\n    %2").arg(command->usage, command->meaning);
    QStringList lines;
    for (const model::CommandDescription &command : model::clientCommands())
        lines << QStringLiteral("%1\n    %2\n").arg(command.usage, command.meaning);
    return lines.join(u'\n');
}

QString historyText(const QList<model::HistoryEntry> &entries)
{
    QString text;
    for (const model::HistoryEntry &entry : entries) {
        const QString when =
            QLocale().toString(entry.startedAt.toLocalTime(), QLocale::ShortFormat);
        text += QStringLiteral("// %1  %2  %3\n%4;\n\n")
                    .arg(when, entry.database,
                         entry.outcome == model::RunOutcome::Ok
                             ? CommandRunner::tr("%1 rows").arg(entry.rows)
                             : entry.error.simplified(),
                         entry.text);
    }
    return text;
}

/// What a pipe brings may be long in coming; nobody could end the wait.
SourceFile readSource(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return CommandRunner::tr("It is a pipe or a device.");
    return model::readStatementFile(path);
}

} // namespace

CommandRunner::CommandRunner(QueryPage &page)
    : m_page(page)
{
    connect(&m_evaluator, &model::ExpressionEvaluator::evaluated, this,
            [this](const model::Parameter &parameter) {
                m_page.parameters()->put(parameter);
                assign();
            });
    connect(&m_evaluator, &model::ExpressionEvaluator::failed, this,
            [this](const QString &name, const model::ErrorText &error) {
                m_assignments.clear();
                fail(tr("$%1 is not set: %2").arg(name, error.title), error.detail);
            });
}

void CommandRunner::stop()
{
    if (!m_evaluator.isRunning() && !m_reading.isRunning())
        return;
    m_evaluator.stop();
    m_assignments.clear();
    m_reading.abandon();
    Q_EMIT finished(Outcome::Failed);
}

void CommandRunner::fail(const QString &title, const QString &detail)
{
    m_page.showMessage(MessageBanner::Severity::Error, title, detail);
    Q_EMIT finished(Outcome::Failed);
}

void CommandRunner::run(const QString &line)
{
    const model::ClientCommand command = model::readCommand(line);
    using Id = model::CommandId;
    switch (command.id) {
    case Id::Help:
        return help(command.argument);
    case Id::Use:
        return use(command.argument);
    case Id::Param:
        return param(command.argument);
    case Id::Begin:
    case Id::Commit:
    case Id::Rollback:
        return endTransaction(command.id);
    case Id::Auto:
        return autoCommit(command.argument);
    case Id::Source:
        return source(command.argument);
    case Id::History:
        return history();
    case Id::Databases:
    case Id::Schema:
    case Id::SystemInfo:
        return runStatements(model::statementsFor(command.id));
    case Id::AccessMode:
        return accessMode(command.argument);
    default:
        return explain(command);
    }
}

/// What the window does, and what nobody does.
void CommandRunner::explain(const model::ClientCommand &command)
{
    switch (command.id) {
    case model::CommandId::Queries:
        Q_EMIT m_page.queriesWanted();
        break;
    case model::CommandId::Connect:
        Q_EMIT m_page.connectionWanted();
        break;
    case model::CommandId::Disconnect:
        if (m_page.transaction()->isOpen())
            return fail(tr("A transaction is open: commit it or roll it back first."));
        m_page.disconnectNow();
        break;
    case model::CommandId::Clear:
        m_page.closeLooseResults();
        break;
    case model::CommandId::Exit:
        Q_EMIT m_page.exitWanted();
        break;
    case model::CommandId::Elsewhere:
        return fail(tr("%1 belongs to another program and does nothing here.").arg(command.name));
    default:
        return fail(tr("This version does not know the command %1").arg(command.name),
                    tr(":help lists the commands."));
    }
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::help(const QString &argument)
{
    m_page.results()->addDerived(new TextPage(helpText(argument)), tr("Commands"));
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::use(const QString &argument)
{
    if (m_page.transaction()->isOpen())
        return fail(tr("A transaction is open, and stays in its database: commit it or roll it "
                       "back first."));
    m_page.setDatabase(model::databaseName(argument));
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::param(const QString &argument)
{
    const auto read = model::readParamCommand(argument);
    if (!m_page.parameters())
        return fail(tr("Parameters belong to a connection: choose a server first."));
    if (const auto *fault = std::get_if<model::LiteralFault>(&read))
        return fail(tr("The parameter is not set."), fault->message);
    if (std::holds_alternative<model::ListParameters>(read)) {
        Q_EMIT m_page.parametersWanted({});
    } else if (std::holds_alternative<model::ClearParameters>(read)) {
        m_page.parameters()->clear();
    } else {
        const auto &assignments = std::get<std::vector<model::Assignment>>(read);
        m_assignments.assign(assignments.begin(), assignments.end());
        return assign();
    }
    Q_EMIT finished(Outcome::Done);
}

/// Sets what is known, and has the server work out what is not.
void CommandRunner::assign()
{
    while (!m_assignments.empty()) {
        const model::Assignment next = m_assignments.front();
        m_assignments.pop_front();
        if (next.value) {
            m_page.parameters()->put({next.name, next.text, *next.value});
            continue;
        }
        return m_evaluator.evaluate(m_page.target()->options, m_page.database(), next.name,
                                    next.text);
    }
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::endTransaction(model::CommandId id)
{
    const bool isOpen = m_page.transaction()->isOpen();
    if (!m_page.target())
        return fail(tr("There is no server: choose one first."));
    if (id == model::CommandId::Begin) {
        if (isOpen)
            return fail(tr("A transaction is open already."));
        m_page.beginTransaction();
    } else if (!isOpen) {
        return fail(tr("No transaction is open."));
    } else if (id == model::CommandId::Commit) {
        m_page.transaction()->commit();
    } else {
        m_page.transaction()->rollBack();
    }
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::autoCommit(const QString &argument)
{
    if (argument.isEmpty())
        return fail(tr("A statement is expected behind :auto."));
    if (m_page.transaction()->isOpen())
        return fail(tr("A transaction is open: commit it or roll it back first."));
    m_page.queue()->runNextOutsideTransaction(argument);
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::source(const QString &argument)
{
    QString path = argument;
    if (path.size() >= 2 && (path.startsWith(u'"') || path.startsWith(u'\'')))
        path = path.mid(1, path.size() - 2);
    if (path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    if (m_page.queue()->depth() >= kDeepest)
        return fail(tr("%1 was not run: files call each other more than 20 deep.")
                        .arg(QDir::toNativeSeparators(path)));
    m_reading.start([this, path](const std::stop_token &) -> model::BackgroundJob::Continuation {
        return [this, path, read = readSource(path)] {
            if (const auto *reason = std::get_if<QString>(&read))
                return fail(tr("%1 was not run.").arg(QDir::toNativeSeparators(path)), *reason);
            m_page.queue()->runNext(std::get<std::vector<model::FileStatement>>(read));
            Q_EMIT finished(Outcome::Done);
        };
    });
}

void CommandRunner::history()
{
    m_page.history().search(
        {}, kHistoryLength, this, [this](const QList<model::HistoryEntry> &found) {
            m_page.results()->addDerived(new TextPage(historyText(found)), tr("History"));
            Q_EMIT finished(Outcome::Done);
        });
}

void CommandRunner::accessMode(const QString &argument)
{
    RunSettings settings = m_page.runSettings();
    const QString mode = argument.toLower();
    if (mode == u"read")
        settings.access = bolt::AccessMode::Read;
    else if (mode == u"write")
        settings.access = bolt::AccessMode::Write;
    else if (!mode.isEmpty())
        return fail(tr("The access mode is read or write, not %1.").arg(argument));
    m_page.setRunSettings(settings);
    // On a production connection writing waits for its confirmation.
    if (m_page.runSettings().access == settings.access)
        m_page.showMessage(MessageBanner::Severity::Information,
                           settings.access == bolt::AccessMode::Read
                               ? tr("Statements may read only.")
                               : tr("Statements may read and write."));
    Q_EMIT finished(Outcome::Done);
}

void CommandRunner::runStatements(const QStringList &statements)
{
    std::vector<model::FileStatement> list;
    for (const QString &statement : statements)
        list.push_back({model::StatementKind::Cypher, statement});
    m_page.queue()->runNext(list);
    Q_EMIT finished(Outcome::Done);
}

} // namespace ui
