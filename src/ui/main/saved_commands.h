// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;

namespace model
{
class SavedQueries;
}

namespace ui
{

class MainWindow;
class SavedPanel;

/// The saved queries in the window: their dock, and the commands that save the statement at the caret
/// and open one. Owned by the window; GUI thread.
class SavedCommands : public QObject
{
    Q_OBJECT

public:
    SavedCommands(MainWindow &window, model::SavedQueries &saved);

    QDockWidget *dock() const { return m_dock; }
    /// For the query menu.
    const QList<QAction *> &actions() const { return m_actions; }
    /// Asks for its name and folder.
    void saveStatement(const QString &statement);

private:
    QAction *make(const QString &objectName, const QString &text, const QString &key,
                  void (SavedCommands::*run)());
    void save();
    void startSearch();
    void open(const QString &statement);
    void runStatement(const QString &statement);

    MainWindow &m_window;
    SavedPanel *m_panel;
    QDockWidget *m_dock;
    QList<QAction *> m_actions;
};

} // namespace ui
