// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/application.h"

#include "model/connections/keychain_secret_store.h"
#include "model/query/memory_budget.h"
#include "ui/application/startup_clock.h"
#include "ui/main/query_page.h"
#include "ui/main/server_commands.h"
#include "ui/main/workspace_keeper.h"
#include "ui/tour/tour.h"

#include <QIcon>

#include <cstdio>
#include <cstdlib>

namespace ui
{

namespace
{

/// The name of the desktop file, the metainfo file and the icon.
const QLatin1String kId("io.github.lightningbolt.LightningBolt");

} // namespace

Application::Application(int &argc, char **argv)
    : m_application(argc, argv)
    , m_translation(m_settings.language())
    , m_options([this] {
        QApplication::setApplicationName(QStringLiteral("lightningbolt"));
        QApplication::setApplicationDisplayName(QStringLiteral("LightningBolt"));
        QApplication::setApplicationVersion(QStringLiteral(LB_VERSION));
        QGuiApplication::setDesktopFileName(kId);
        return readOptions(m_application);
    }())
    , m_stores(model::ProfileStore(), std::make_unique<model::KeychainSecretStore>())
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    m_theme.setMotion(m_settings.motion());
    m_theme.setChoice(m_options.theme.value_or(m_settings.theme()));
    if (const auto budget = m_settings.memoryBudget())
        model::setMemoryBudget(*budget);
}

Application::~Application() = default;

int Application::run()
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Services{m_stores, m_history, m_saved, m_parameters, m_settings, m_theme});
    if (m_options.tourFolder.isEmpty()) {
        m_workspace = std::make_unique<model::WorkspaceStore>();
        m_keeper = &m_window->keepWorkspace(*m_workspace);
        if (!m_options.isNewSession)
            m_keeper->restore();
    }
    // Its time runs from here on: a window that is never painted is a failure, too.
    if (!m_options.tourFolder.isEmpty()) {
        m_tour = new Tour(*m_window, m_options.tourFolder, m_window.get());
        QObject::connect(m_tour, &Tour::ended, &m_application, &QCoreApplication::exit);
    }
    auto *clock = new StartupClock(m_window.get());
    QObject::connect(clock, &StartupClock::painted, m_window.get(), [this, clock] {
        if (qEnvironmentVariableIsSet("LB_TRACE_STARTUP"))
            std::fprintf(stderr, "first paint after %lld ms\n",
                         static_cast<long long>(clock->firstPaintMs()));
        begin();
    });
    m_window->show();
    return QApplication::exec();
}

/// What has to wait for the first paint: the network, and dialogs.
void Application::begin()
{
    auto profile = model::ConnectionProfile::createNew();
    profile.uri = m_options.uri;
    profile.user = m_options.user;
    profile.database = m_options.database;
    auto target = makeTarget(profile, m_options.password);
    if (m_tour)
        return m_tour->start(target, m_options.query);
    if (!m_options.files.isEmpty() || !m_options.query.isEmpty())
        m_keeper->goToFreeTab(); // what was open stays as it is
    for (const QString &file : m_options.files)
        m_window->openKeptResult(file);
    const bool isConnecting = m_keeper->connectTabs();
    if (m_options.uri.isEmpty() && (isConnecting || !m_options.files.isEmpty()))
        return;
    if (m_options.uri.isEmpty())
        return m_window->servers().openDialog();
    if (isConnecting)
        m_keeper->goToFreeTab();
    if (m_options.password.isEmpty() || std::holds_alternative<model::UriError>(target))
        return m_window->servers().openDialog(profile, m_options.password);
    m_window->useTarget(std::get<ConnectionTarget>(target));
    if (!m_options.query.isEmpty())
        m_window->currentPage()->runText(m_options.query);
}

} // namespace ui
