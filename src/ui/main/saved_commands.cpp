// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/saved_commands.h"

#include "model/saved/saved_queries.h"
#include "ui/main/main_window.h"
#include "ui/main/open_statement.h"
#include "ui/main/query_page.h"
#include "ui/saved/saved_panel.h"

#include <QAction>
#include <QDockWidget>

namespace ui
{

SavedCommands::SavedCommands(MainWindow &window, model::SavedQueries &saved)
    : QObject(&window)
    , m_window(window)
    , m_panel(new SavedPanel(saved))
    , m_dock(new QDockWidget(tr("Saved Queries"), &window))
{
    m_dock->setObjectName(QStringLiteral("saved"));
    m_dock->setWidget(m_panel);
    m_dock->toggleViewAction()->setObjectName(QStringLiteral("savedDockAction"));
    m_actions = {
        make(QStringLiteral("saveToSavedAction"), tr("Sa&ve to Saved Queries…"),
             QStringLiteral("Ctrl+Alt+Q"), &SavedCommands::save),
        make(QStringLiteral("searchSavedAction"), tr("Search Saved &Queries"),
             QStringLiteral("Ctrl+Shift+B"), &SavedCommands::startSearch),
    };
    connect(m_panel, &SavedPanel::openRequested, this, &SavedCommands::open);
    connect(m_panel, &SavedPanel::runRequested, this, &SavedCommands::runStatement);
    connect(m_panel, &SavedPanel::leaveRequested, this,
            [this] { m_window.currentPage()->setFocus(); });
    connect(&saved, &model::SavedQueries::problemFound, this, [this](const QString &message) {
        m_window.currentPage()->showMessage(MessageBanner::Severity::Warning, message);
    });
}

QAction *SavedCommands::make(const QString &objectName, const QString &text, const QString &key,
                             void (SavedCommands::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, this, run);
    m_window.addAction(action);
    return action;
}

/// What is selected, or else the statement at the caret.
void SavedCommands::save()
{
    QStringList statements;
    for (const EditorStatement &statement : m_window.currentPage()->editor()->statementsToRun())
        statements << statement.text;
    if (statements.isEmpty()) {
        m_window.currentPage()->showMessage(MessageBanner::Severity::Information,
                                            tr("There is no statement to save at the caret."));
        return;
    }
    saveStatement(statements.join(QStringLiteral(";\n")));
}

void SavedCommands::saveStatement(const QString &statement)
{
    m_panel->save(statement);
}

void SavedCommands::startSearch()
{
    m_dock->show();
    m_dock->raise();
    m_panel->startSearch();
}

void SavedCommands::open(const QString &statement)
{
    openStatement(m_window, statement);
}

void SavedCommands::runStatement(const QString &statement)
{
    openStatement(m_window, statement).runAll();
}

} // namespace ui
