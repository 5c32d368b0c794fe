// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/tab_start_up.h"

#include "ui/main/query_page.h"
#include "ui/main/run_options.h"

#include <chrono>

namespace ui
{

namespace
{

/// What takes no longer comes and goes unsaid.
constexpr std::chrono::milliseconds kPatience{400};
constexpr int kMostShownCharacters = 120;

QString shown(const QString &statement)
{
    const QString line = statement.simplified();
    return line.size() > kMostShownCharacters ? line.left(kMostShownCharacters) + u'…' : line;
}

QString failureTitle(const model::StartUpFailure &failure)
{
    if (!failure.isConnected)
        return TabStartUp::tr("The start-up statements were not run: %1").arg(failure.error.title);
    const auto &position = failure.position;
    if (!position)
        return TabStartUp::tr("Start-up statement %1 failed (line %2): %3")
            .arg(QString::number(failure.number), QString::number(failure.step.line),
                 failure.error.title);
    return TabStartUp::tr("Start-up statement %1 failed (line %2, column %3): %4")
        .arg(QString::number(failure.number), QString::number(position->line),
             QString::number(position->column), failure.error.title);
}

} // namespace

TabStartUp::TabStartUp(QueryPage &page)
    : m_page(page)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &TabStartUp::tellProgress);
    connect(&m_run, &model::StartUpRun::finished, this, [this] { end(Outcome::Done); });
    connect(&m_run, &model::StartUpRun::failed, this, [this](const model::StartUpFailure &failure) {
        m_isTaken = failure.isConnected;
        tellFailure(failure);
        end(Outcome::Failed);
    });
}

bool TabStartUp::isDue() const
{
    return !m_isTaken && m_page.target() && !m_page.target()->startUp.steps.empty();
}

void TabStartUp::run()
{
    m_isTaken = true;
    m_isProgressTold = false;
    m_patience.start();
    const ConnectionTarget &target = *m_page.target();
    // Before the first :use they are where the connection is, not where the last one leads.
    const QString &database = target.startUp.database ? target.database : m_page.database();
    m_run.start(target.options, target.startUp.steps,
                runOptions({}, database, m_page.runSettings(), m_page.parameters()->current()),
                m_page.sharedParameters());
}

void TabStartUp::stop()
{
    if (!isRunning())
        return;
    m_run.stop();
    m_patience.stop();
    m_page.showMessage(MessageBanner::Severity::Information,
                       tr("The start-up statements were stopped. Nothing else was run."), {},
                       tr("Run your statement again to go on without them."));
}

void TabStartUp::end(Outcome outcome)
{
    m_patience.stop();
    if (outcome == Outcome::Done && m_isProgressTold)
        m_page.banner()->hide();
    Q_EMIT finished(outcome);
}

void TabStartUp::tellProgress()
{
    m_isProgressTold = true;
    m_page.showMessage(MessageBanner::Severity::Information,
                       tr("Start-up statements are running before yours…"),
                       shown(m_run.step().text));
}

void TabStartUp::tellFailure(const model::StartUpFailure &failure)
{
    QString detail = failure.error.detail;
    if (failure.isConnected)
        detail = QStringLiteral("%1\n%2").arg(shown(failure.step.text), detail).trimmed();
    const QString advice = failure.isConnected
                               ? tr("Your statement was not run. Run it again to go on without the "
                                    "start-up statements, or change them in the connection.")
                               : failure.error.advice;
    m_page.showMessage(MessageBanner::Severity::Error, failureTitle(failure), detail, advice);
}

} // namespace ui
