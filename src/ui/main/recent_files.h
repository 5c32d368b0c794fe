// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace ui
{

class EditorCommands;
class MainWindow;
class QueryPage;
class ResultCommands;
class WindowSettings;

/// The files that were opened or saved last, queries and kept results, as a menu; kept in the settings.
/// Owned by the window; GUI thread.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    RecentFiles(MainWindow &window, WindowSettings &settings, EditorCommands &editor,
                ResultCommands &results);

    QMenu *menu() const { return m_menu; }
    /// Notes the files of a new tab.
    void wirePage(QueryPage &page);
    /// Puts the file first.
    void add(const QString &path);

private:
    void fill();
    void open(const QString &path);

    MainWindow &m_window;
    WindowSettings &m_settings;
    EditorCommands &m_editor;
    QMenu *m_menu;
};

} // namespace ui
