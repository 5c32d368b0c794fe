// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/query_history.h"
#include "model/parameters/parameter_store.h"
#include "ui/application/options.h"
#include "ui/connect/connection_stores.h"
#include "ui/main/main_window.h"
#include "ui/main/window_settings.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <memory>

namespace ui
{

class Tour;

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
    const Options m_options;
    WindowSettings m_settings;
    Theme m_theme;
    ConnectionStores m_stores;
    model::QueryHistory m_history;
    model::ParameterStore m_parameters;
    std::unique_ptr<MainWindow> m_window;
    Tour *m_tour = nullptr; ///< of the window; null without --tour
};

} // namespace ui
