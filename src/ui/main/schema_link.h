// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui
{

class MainWindow;
class SchemaFeed;
class SchemaPanel;
class ServerCommands;
class StatusLine;

/// Keeps the side bar, the status line, the database's button and what editors offer with the server
/// and database of the window's current tab. Owned by the window; GUI thread.
class SchemaLink : public QObject
{
    Q_OBJECT

public:
    /// What it joins, all of one window.
    struct Parts {
        SchemaFeed &feed;
        SchemaPanel &panel;
        StatusLine &status;
        ServerCommands &servers;
    };

    SchemaLink(MainWindow &window, const Parts &parts);

    /// After the tab, or its server or database, has changed.
    void followPage();

private:
    void show();
    void run(const QString &query);

    MainWindow &m_window;
    const Parts m_parts;
    QString m_lastRun; ///< from the side bar
};

} // namespace ui
