// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/query_history.h"
#include "model/parameters/parameter_store.h"
#include "model/saved/saved_queries.h"
#include "model/text/translation.h"
#include "model/workspace/workspace_store.h"
#include "ui/application/options.h"
#include "ui/connect/connection_stores.h"
#include "ui/main/main_window.h"
#include "ui/settings/window_settings.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <memory>

namespace ui
{

class Tour;
class WorkspaceKeeper;

/// The program: owns what lives as long as it does, and does what the command line says.
class Application
{
public:
    Application(int &argc, char **argv);
    ~Application();

    int run();

private:
    void begin();

    QApplication m_application;
    WindowSettings m_settings;
    const model::Translation m_translation; ///< before all that has texts
    const Options m_options;
    Theme m_theme;
    ConnectionStores m_stores;
    model::QueryHistory m_history;
    model::SavedQueries m_saved;
    model::ParameterStore m_parameters;
    std::unique_ptr<model::WorkspaceStore> m_workspace; ///< null with --tour
    std::unique_ptr<MainWindow> m_window;
    WorkspaceKeeper *m_keeper = nullptr; ///< of the window; null with --tour
    Tour *m_tour = nullptr;              ///< of the window; null without --tour
};

} // namespace ui
