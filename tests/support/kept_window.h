// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace model
{
class ParameterStore;
class QueryHistory;
class SavedQueries;
class WorkspaceStore;
} // namespace model

namespace ui
{
class ConnectionStores;
class MainWindow;
class WindowSettings;
class WorkspaceKeeper;
} // namespace ui

/// A window whose workspace is kept in a folder of its own, and comes back at the next start.
class KeptWindow
{
public:
    /// Not started.
    KeptWindow();
    ~KeptWindow();

    enum class Restore { Yes, No };
    void start(Restore restore = Restore::Yes);
    /// As a person does it: the window goes when all is written.
    void quit();

    bool isStarted() const { return m_window != nullptr; }
    ui::MainWindow &window() { return *m_window; }
    ui::ConnectionStores &stores() { return *m_stores; }
    model::QueryHistory &history() { return *m_history; }
    model::WorkspaceStore &workspace() { return *m_workspace; }
    ui::WorkspaceKeeper &keeper() { return *m_keeper; }
    bool hasRestored() const { return m_hasRestored; }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
    ui::Theme m_theme;
    std::unique_ptr<ui::ConnectionStores> m_stores;
    std::unique_ptr<model::QueryHistory> m_history;
    std::unique_ptr<model::SavedQueries> m_saved;
    std::unique_ptr<model::ParameterStore> m_parameters;
    std::unique_ptr<ui::WindowSettings> m_settings;
    std::unique_ptr<model::WorkspaceStore> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::WorkspaceKeeper *m_keeper = nullptr; ///< of the window
    bool m_hasRestored = false;
};
