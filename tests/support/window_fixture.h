// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/query_history.h"
#include "model/parameters/parameter_store.h"
#include "model/saved/saved_queries.h"
#include "ui/connect/connection_stores.h"
#include "ui/main/main_window.h"
#include "ui/settings/window_settings.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

/// A main window with all that it works with, in a folder of its own instead of the person's.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    ui::MainWindow &window() { return *m_window; }
    ui::ConnectionStores &stores();
    ui::Theme &theme();
    model::QueryHistory &history();
    model::SavedQueries &saved();
    QString folder() const { return m_folder.path(); }
    /// Closes the window and makes another one that remembers what the first has saved.
    void restart();

private:
    struct Services;

    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};
