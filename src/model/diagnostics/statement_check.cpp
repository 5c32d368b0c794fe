// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diagnostics/statement_check.h"

#include "model/diagnostics/explain_text.h"
#include "model/query/session.h"

#include <algorithm>
#include <chrono>

namespace model
{

namespace
{

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Places of a text with EXPLAIN before it become those of the statement.
void setPlace(StatementProblem &problem, const std::optional<bolt::TextPosition> &position)
{
    if (!position || position->line <= kExplainLines)
        return;
    constexpr std::int64_t kFarthest = 1'000'000'000;
    problem.line = static_cast<int>(std::min(position->line, kFarthest)) - kExplainLines;
    problem.column = static_cast<int>(std::clamp(position->column, std::int64_t{1}, kFarthest));
}

StatementProblem problemOf(const bolt::Error &error)
{
    StatementProblem problem;
    problem.message = bareMessage(fromUtf8(error.message));
    problem.code = fromUtf8(error.code);
    setPlace(problem, error.position);
    return problem;
}

/// Parameters are given when the statement runs, not while it is written.
bool isAboutParameters(const bolt::Notification &notification)
{
    return notification.code == "Neo.ClientNotification.Statement.ParameterNotProvided" ||
           notification.code == "Neo.ClientNotification.Statement.ParameterMissing";
}

QList<StatementProblem> problemsOf(const bolt::Summary &summary)
{
    QList<StatementProblem> problems;
    for (const bolt::Notification &notification : summary.notifications) {
        if (isAboutParameters(notification))
            continue;
        StatementProblem problem;
        problem.severity = notification.severity == "WARNING"
                               ? StatementProblem::Severity::Warning
                               : StatementProblem::Severity::Information;
        problem.message = fromUtf8(notification.description);
        problem.code = fromUtf8(notification.code);
        setPlace(problem, notification.position);
        problems.append(problem);
    }
    return problems;
}

} // namespace

StatementCheck::StatementCheck(const bolt::DriverOptions &options, QObject *parent)
    : QObject(parent)
    , m_session(std::make_unique<Session>(options))
{
}

StatementCheck::~StatementCheck() = default;

bool StatementCheck::check(const QString &statement, const QString &database)
{
    drop();
    const std::optional<QString> text = explainText(statement);
    if (!text)
        return false;
    RunOptions options;
    options.database = database;
    // A second lock: should EXPLAIN not hold it back, the server refuses to write.
    options.mode = bolt::AccessMode::Read;
    m_run = m_session->run(*text, options);
    connect(m_run.get(), &QueryRun::ended, this, [this, run = m_run.get()] { takeAnswer(*run); });
    return true;
}

void StatementCheck::drop()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    // It may be telling of its end just now.
    m_run.release()->deleteLater();
}

void StatementCheck::takeAnswer(const QueryRun &run)
{
    if (run.state() == QueryRun::State::Finished && run.summary()) {
        const QList<StatementProblem> problems = problemsOf(*run.summary());
        drop();
        Q_EMIT checked(problems);
        return;
    }
    const std::optional<bolt::Error> error = run.error();
    drop();
    if (error && error->kind == bolt::ErrorKind::FixQuery)
        Q_EMIT checked({problemOf(*error)});
    else
        Q_EMIT unanswered();
}

} // namespace model
