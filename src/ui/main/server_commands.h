// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"

#include <QObject>

#include <vector>

class QAction;
class QToolBar;
class QToolButton;

namespace ui
{

class ConnectionStores;
class MainWindow;
class QueryPage;
class SchemaFeed;

/// Where the window's current tab works: the choice of a server, by the dialog or among the saved
/// connections, and of a database. Owned by the window; GUI thread.
class ServerCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `connectAction` opens the dialog.
    ServerCommands(MainWindow &window, ConnectionStores &stores, const SchemaFeed &schema,
                   QAction &connectAction);

    /// The buttons that name server and database.
    void fillToolBar(QToolBar &bar);

    void openDialog();
    /// The dialog, filled in.
    void openDialog(const model::ConnectionProfile &profile, const QString &password);
    /// The connections that were saved.
    const std::vector<model::ConnectionProfile> &profiles() const;
    /// Works with this one from now on; asks for what it needs.
    void choose(const model::ConnectionProfile &profile);
    /// The connection that the tab was left with, or else the dialog.
    void connectPage(const QueryPage &page);

    void showServerOf(const QueryPage &page);
    /// Nothing is shown for an empty name.
    void showDatabase(const QString &name);

private:
    void fillServers();
    void fillDatabases();

    MainWindow &m_window;
    ConnectionStores &m_stores;
    const SchemaFeed &m_schema;
    QAction &m_connect;
    QToolButton *m_server = nullptr;
    QToolButton *m_database = nullptr;
    QAction *m_databaseAction = nullptr; ///< shows and hides the button
};

} // namespace ui
