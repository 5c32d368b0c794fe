// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <QDir>

#include <variant>

namespace cli
{

namespace
{

constexpr qint64 kMostFileBytes = 1 << 30;

QString helpText(const QString &argument)
{
    if (const auto *command = model::describeCommand(argument))
        return QStringLiteral("%1\n    %2").arg(command->usage, command->meaning);
    QStringList lines;
    for (const model::CommandDescription &command : model::clientCommands())
        lines << QStringLiteral("%1\n    %2").arg(command.usage, command.meaning);
    return lines.join(u'\n');
}

} // namespace

CommandLine::CommandLine(model::Session &session, const QString &database)
    : m_session(session)
    , m_database(database)
{
    connect(&m_evaluator, &model::ExpressionEvaluator::evaluated, this,
            [this](const model::Parameter &parameter) {
                m_parameters.put(parameter);
                assign();
            });
    connect(&m_evaluator, &model::ExpressionEvaluator::failed, this,
            [this](const QString &name, const model::ErrorText &error) {
                Q_EMIT failed(tr("$%1 is not set: %2").arg(name, error.plain()));
            });
    connect(&m_session, &model::Session::transactionChanged, this, [this] {
        const bool isOpen = m_session.transaction() == model::Session::Transaction::Open;
        if (m_isBeginning && isOpen) {
            m_isBeginning = false;
            Q_EMIT done();
        }
    });
    connect(&m_session, &model::Session::transactionEnded, this,
            [this](const model::TransactionEnd &end) {
                using Outcome = model::TransactionEnd::Outcome;
                if (end.outcome == Outcome::Committed || end.outcome == Outcome::RolledBack)
                    Q_EMIT done();
                else if (end.outcome == Outcome::NotBegun || end.outcome == Outcome::NotCommitted ||
                         end.outcome == Outcome::InDoubt)
                    Q_EMIT failed(
                        model::describeError(*end.error, m_session.options().endpoint).plain());
            });
}

void CommandLine::run(const QString &line)
{
    const model::ClientCommand command = model::readCommand(line);
    using Id = model::CommandId;
    switch (command.id) {
    case Id::Help:
        Q_EMIT printed(helpText(command.argument));
        return Q_EMIT done();
    case Id::Use:
        if (m_session.transaction() != model::Session::Transaction::None)
            return Q_EMIT failed(tr("A transaction is open: commit it or roll it back first."));
        m_database = model::databaseName(command.argument);
        return Q_EMIT done();
    case Id::Param:
        return param(command.argument);
    case Id::Begin:
    case Id::Commit:
    case Id::Rollback:
        return finishTransaction(command.id);
    case Id::Auto:
        return Q_EMIT statementsWanted({{model::StatementKind::Cypher, command.argument}});
    case Id::Source:
        return source(command.argument);
    case Id::Databases:
    case Id::Schema:
    case Id::SystemInfo:
    case Id::Queries: {
        std::vector<model::FileStatement> statements;
        for (const QString &statement : model::statementsFor(command.id))
            statements.push_back({model::StatementKind::Cypher, statement});
        return Q_EMIT statementsWanted(statements);
    }
    case Id::Exit:
        return Q_EMIT exitWanted();
    case Id::Unknown:
        return Q_EMIT failed(
            tr("This version does not know the command %1; :help lists them.").arg(command.name));
    default:
        return Q_EMIT failed(tr("%1 does nothing on the command line.").arg(command.name));
    }
}

void CommandLine::param(const QString &argument)
{
    const auto read = model::readParamCommand(argument);
    if (const auto *fault = std::get_if<model::LiteralFault>(&read))
        return Q_EMIT failed(tr("The parameter is not set: %1").arg(fault->message));
    if (std::holds_alternative<model::ListParameters>(read)) {
        listParameters();
    } else if (std::holds_alternative<model::ClearParameters>(read)) {
        m_parameters.clear();
    } else {
        const auto &assignments = std::get<std::vector<model::Assignment>>(read);
        m_assignments.assign(assignments.begin(), assignments.end());
        return assign();
    }
    Q_EMIT done();
}

void CommandLine::listParameters()
{
    QStringList lines;
    for (const model::Parameter &parameter : m_parameters.parameters())
        lines << QStringLiteral(":param %1 => %2").arg(parameter.name, parameter.text);
    Q_EMIT printed(lines.join(u'\n'));
}

/// Sets what is known, and has the server work out what is not.
void CommandLine::assign()
{
    while (!m_assignments.empty()) {
        const model::Assignment next = m_assignments.front();
        m_assignments.pop_front();
        if (!next.value)
            return m_evaluator.evaluate(m_session.options(), m_database, next.name, next.text);
        m_parameters.put({next.name, next.text, *next.value});
    }
    Q_EMIT done();
}

void CommandLine::finishTransaction(model::CommandId id)
{
    const bool isOpen = m_session.transaction() == model::Session::Transaction::Open;
    if (id == model::CommandId::Begin && isOpen)
        return Q_EMIT failed(tr("A transaction is open already."));
    if (id != model::CommandId::Begin && !isOpen)
        return Q_EMIT failed(tr("No transaction is open."));
    if (id == model::CommandId::Commit)
        return m_session.commit();
    if (id == model::CommandId::Rollback)
        return m_session.rollback();
    model::RunOptions options;
    options.database = m_database;
    m_isBeginning = true;
    m_session.begin(options);
}

void CommandLine::source(const QString &path)
{
    const auto read = model::readStatementFile(path, kMostFileBytes);
    if (const auto *reason = std::get_if<QString>(&read))
        return Q_EMIT failed(tr("%1 was not run: %2").arg(QDir::toNativeSeparators(path), *reason));
    Q_EMIT statementsWanted(std::get<std::vector<model::FileStatement>>(read));
}

} // namespace cli
