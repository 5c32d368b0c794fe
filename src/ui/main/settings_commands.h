// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/key_bindings.h"

class QAction;

namespace model
{
class QueryHistory;
}

namespace ui
{

class MainWindow;
class WindowSettings;

/// The settings of the window: their dialog, and the keys of its commands. Owned by the window; GUI
/// thread.
class SettingsCommands : public QObject
{
    Q_OBJECT

public:
    SettingsCommands(MainWindow &window, WindowSettings &settings, model::QueryHistory &history);

    /// For a menu.
    QAction *action() const { return m_open; }
    /// Gives all commands of the window the keys that were chosen for them: once, when all are there.
    void applyKeys();

private:
    void open();

    MainWindow &m_window;
    WindowSettings &m_settings;
    model::QueryHistory &m_history;
    KeyBindings m_keys;
    QAction *m_open;
};

} // namespace ui
