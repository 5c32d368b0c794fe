// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"

#include "model/connections/memory_secret_store.h"

struct WindowFixture::Services {
    explicit Services(const QString &folder)
        : stores(model::ProfileStore(folder + QStringLiteral("/connections.json")),
                 std::make_unique<model::MemorySecretStore>())
        , history(folder + QStringLiteral("/history.sqlite"))
        , saved(folder + QStringLiteral("/saved.sqlite"))
        , parameters(folder + QStringLiteral("/parameters.json"))
    {
    }

    ui::ConnectionStores stores;
    model::QueryHistory history;
    model::SavedQueries saved;
    model::ParameterStore parameters;
    ui::WindowSettings settings;
    ui::Theme theme;
};

WindowFixture::WindowFixture()
{
    // The window's settings are in the folder that XDG_CONFIG_HOME names.
    qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    m_services = std::make_unique<Services>(m_folder.path());
    restart();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Services{m_services->stores, m_services->history, m_services->saved,
                                 m_services->parameters, m_services->settings, m_services->theme});
    m_window->show();
}

ui::ConnectionStores &WindowFixture::stores()
{
    return m_services->stores;
}

model::QueryHistory &WindowFixture::history()
{
    return m_services->history;
}

model::SavedQueries &WindowFixture::saved()
{
    return m_services->saved;
}

ui::Theme &WindowFixture::theme()
{
    return m_services->theme;
}
