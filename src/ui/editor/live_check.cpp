// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/live_check.h"

#include <utility>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kPause{350};

ProblemSeverity severityOf(model::StatementProblem::Severity severity)
{
    switch (severity) {
    case model::StatementProblem::Severity::Error:
        return ProblemSeverity::Error;
    case model::StatementProblem::Severity::Warning:
        return ProblemSeverity::Warning;
    case model::StatementProblem::Severity::Information:
        break;
    }
    return ProblemSeverity::Information;
}

} // namespace

LiveCheck::LiveCheck(CypherEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveCheck::checkNow);
    connect(&editor, &QsciScintilla::textChanged, this, [this] {
        ++m_revision;
        checkSoon();
    });
    connect(&editor, &QsciScintilla::cursorPositionChanged, this, &LiveCheck::checkSoon);
}

LiveCheck::~LiveCheck() = default;

void LiveCheck::setServer(std::optional<bolt::DriverOptions> options)
{
    m_options = std::move(options);
    m_check.reset();
    forget();
}

void LiveCheck::setDatabase(const QString &database)
{
    if (m_database == database)
        return;
    m_database = database;
    forget();
}

void LiveCheck::setEnabled(bool isEnabled)
{
    if (m_isEnabled == isEnabled)
        return;
    m_isEnabled = isEnabled;
    m_check.reset();
    m_editor.clearProblems();
    Q_EMIT problemsChanged({});
    forget();
}

void LiveCheck::forget()
{
    m_asked.reset();
    m_answered.clear();
    checkSoon();
}

void LiveCheck::checkSoon()
{
    if (m_isEnabled && m_options)
        m_pause.start();
    else
        m_pause.stop(); // what was asked for before must not go out any more
}

void LiveCheck::checkNow()
{
    const std::optional<EditorStatement> statement = m_editor.statementAtCaret();
    if (!statement)
        return showNothing();
    if (statement->text == m_answered)
        return;
    if (!m_check) {
        m_check = std::make_unique<model::StatementCheck>(*m_options);
        connect(m_check.get(), &model::StatementCheck::checked, this, &LiveCheck::show);
    }
    m_asked = statement;
    m_askedRevision = m_revision;
    if (!m_check->check(statement->text, m_database))
        showNothing();
}

/// There is no statement that could be wrong.
void LiveCheck::showNothing()
{
    m_asked.reset();
    if (!std::exchange(m_answered, {}).isEmpty())
        Q_EMIT problemsChanged({});
}

void LiveCheck::show(const QList<model::StatementProblem> &problems)
{
    // The answer to a text that is no longer there is followed by another.
    if (!m_asked || m_askedRevision != m_revision)
        return;
    m_answered = m_asked->text;
    m_editor.clearProblems(m_asked->begin, m_asked->end());
    for (const model::StatementProblem &problem : problems) {
        m_editor.showProblem(*m_asked, problem.line, problem.column, 0, problem.message,
                             severityOf(problem.severity));
    }
    Q_EMIT problemsChanged(problems);
}

} // namespace ui
