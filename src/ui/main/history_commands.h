// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;

namespace model
{
class QueryHistory;
struct HistoryEntry;
} // namespace model

namespace ui
{

class HistoryPanel;
class MainWindow;
class QueryPage;

/// The history in the window: its dock, the command that searches it, and what is done with an entry.
/// Owned by the window; GUI thread.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    HistoryCommands(MainWindow &window, model::QueryHistory &history);

    QDockWidget *dock() const { return m_dock; }
    /// For the view menu.
    QAction *searchAction() const { return m_search; }
    /// Lets the keys of a new tab's editor step through the history.
    void wirePage(QueryPage &page);

Q_SIGNALS:
    /// The statement of an entry is to be kept among the saved queries.
    void saveWanted(const QString &statement);

private:
    void startSearch();
    void open(const model::HistoryEntry &entry);
    void runAgain(const model::HistoryEntry &entry);

    MainWindow &m_window;
    model::QueryHistory &m_history;
    HistoryPanel *m_panel;
    QDockWidget *m_dock;
    QAction *m_search;
};

} // namespace ui
