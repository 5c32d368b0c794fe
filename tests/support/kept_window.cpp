// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kept_window.h"

#include "model/connections/memory_secret_store.h"
#include "model/history/query_history.h"
#include "model/parameters/parameter_store.h"
#include "model/saved/saved_queries.h"
#include "model/workspace/workspace_store.h"
#include "ui/connect/connection_stores.h"
#include "ui/main/main_window.h"
#include "ui/main/workspace_keeper.h"
#include "ui/settings/window_settings.h"

#include <QtTest>

namespace
{

constexpr int kPatience = 10'000;

} // namespace

KeptWindow::KeptWindow()
{
    qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    m_stores = std::make_unique<ui::ConnectionStores>(model::ProfileStore(path("connections.json")),
                                                      std::make_unique<model::MemorySecretStore>());
    m_history = std::make_unique<model::QueryHistory>(path("history.sqlite"));
    m_saved = std::make_unique<model::SavedQueries>(path("saved.sqlite"));
    m_parameters = std::make_unique<model::ParameterStore>(path("parameters.json"));
    m_settings = std::make_unique<ui::WindowSettings>();
}

KeptWindow::~KeptWindow()
{
    m_window.reset();
}

void KeptWindow::start(Restore restore)
{
    m_workspace = std::make_unique<model::WorkspaceStore>(path("sessions"));
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Services{
        *m_stores, *m_history, *m_saved, *m_parameters, *m_settings, m_theme});
    m_keeper = &m_window->keepWorkspace(*m_workspace);
    m_hasRestored = restore == Restore::Yes && m_keeper->restore();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeptWindow::quit()
{
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    m_window.reset();
    m_workspace.reset();
}
