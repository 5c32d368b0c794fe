// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/history_commands.h"

#include "model/history/query_history.h"
#include "ui/history/history_panel.h"
#include "ui/history/history_steps.h"
#include "ui/main/main_window.h"
#include "ui/main/open_statement.h"
#include "ui/main/query_page.h"
#include "ui/main/statement_queue.h"
#include "ui/transactions/transaction_watch.h"

#include <QAction>
#include <QDockWidget>

namespace ui
{

HistoryCommands::HistoryCommands(MainWindow &window, model::QueryHistory &history)
    : QObject(&window)
    , m_window(window)
    , m_history(history)
    , m_panel(new HistoryPanel(history))
    , m_dock(new QDockWidget(tr("History"), &window))
    , m_search(new QAction(tr("Search Histor&y"), this))
{
    m_dock->setObjectName(QStringLiteral("history"));
    m_dock->setWidget(m_panel);
    m_dock->toggleViewAction()->setObjectName(QStringLiteral("historyDockAction"));
    m_search->setObjectName(QStringLiteral("searchHistoryAction"));
    m_search->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    window.addAction(m_search);
    connect(m_search, &QAction::triggered, this, &HistoryCommands::startSearch);
    connect(m_panel, &HistoryPanel::openRequested, this, &HistoryCommands::open);
    connect(m_panel, &HistoryPanel::runRequested, this, &HistoryCommands::runAgain);
    connect(m_panel, &HistoryPanel::saveRequested, this,
            [this](const model::HistoryEntry &entry) { Q_EMIT saveWanted(entry.text); });
    connect(m_panel, &HistoryPanel::leaveRequested, this,
            [this] { m_window.currentPage()->setFocus(); });
    connect(&history, &model::QueryHistory::problemFound, this, [this](const QString &message) {
        m_window.currentPage()->showMessage(MessageBanner::Severity::Warning, message);
    });
}

void HistoryCommands::wirePage(QueryPage &page)
{
    page.setHistorySteps(new HistorySteps(*page.pane(), m_history));
}

void HistoryCommands::startSearch()
{
    m_dock->show();
    m_dock->raise();
    m_panel->startSearch();
}

void HistoryCommands::open(const model::HistoryEntry &entry)
{
    openStatement(m_window, entry.text);
}

/// On the server and in the database that it ran on, or not at all.
void HistoryCommands::runAgain(const model::HistoryEntry &entry)
{
    QueryPage &page = openStatement(m_window, entry.text);
    const auto refuse = [&page](const QString &reason) {
        page.showMessage(MessageBanner::Severity::Information, tr("It was not run."), reason);
    };
    if (entry.isRedacted)
        return refuse(tr("Its passwords are not kept in the history: fill them in first."));
    if (page.target() && page.target()->uri != entry.uri)
        return refuse(tr("It ran on %1, and this tab is connected to %2. Run it from here if that "
                         "is what you want.")
                          .arg(entry.uri, page.target()->uri));
    if (page.target() && page.database() != entry.database) {
        page.setDatabase(entry.database);
        if (page.database() != entry.database)
            return; // a transaction is open, and the page says so
    }
    page.queue()->runWith(entry.text, entry.parameters);
}

} // namespace ui
