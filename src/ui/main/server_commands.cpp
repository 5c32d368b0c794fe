// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/server_commands.h"

#include "ui/connect/connection_dialog.h"
#include "ui/connect/connection_stores.h"
#include "ui/connect/kind_icon.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/sidebar/schema_feed.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <variant>

namespace ui
{

namespace
{

QToolButton *makeMenuButton(const QString &objectName, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon, IconTone::Muted));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

ServerCommands::ServerCommands(MainWindow &window, ConnectionStores &stores,
                               const SchemaFeed &schema, QAction &connectAction)
    : QObject(&window)
    , m_window(window)
    , m_stores(stores)
    , m_schema(schema)
    , m_connect(connectAction)
{
    connect(&m_connect, &QAction::triggered, this, qOverload<>(&ServerCommands::openDialog));
}

void ServerCommands::fillToolBar(QToolBar &bar)
{
    m_server = makeMenuButton(QStringLiteral("connectionButton"), QStringLiteral("server"), &bar);
    m_server->setToolTip(tr("Server of this tab"));
    m_database = makeMenuButton(QStringLiteral("databaseButton"), QStringLiteral("database"), &bar);
    m_database->setToolTip(tr("Database of this tab"));
    connect(m_server->menu(), &QMenu::aboutToShow, this, &ServerCommands::fillServers);
    connect(m_database->menu(), &QMenu::aboutToShow, this, &ServerCommands::fillDatabases);
    bar.addWidget(m_server);
    m_databaseAction = bar.addWidget(m_database);
}

void ServerCommands::openDialog()
{
    auto *dialog = new ConnectionDialog(m_stores, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::targetChosen, &m_window, &MainWindow::useTarget);
    dialog->open();
}

void ServerCommands::openDialog(const model::ConnectionProfile &profile, const QString &password)
{
    openDialog();
    m_window.findChild<ConnectionDialog *>()->prefill(profile, password);
}

const std::vector<model::ConnectionProfile> &ServerCommands::profiles() const
{
    return m_stores.profiles().profiles();
}

void ServerCommands::choose(const model::ConnectionProfile &profile)
{
    m_stores.findPassword(profile, this, [this, profile](const QString &password) {
        auto target = makeTarget(profile, password);
        if (password.isEmpty() || std::holds_alternative<model::UriError>(target)) {
            openDialog();
            m_window.findChild<ConnectionDialog *>()->choose(profile.id);
            return;
        }
        m_window.useTarget(std::get<ConnectionTarget>(target));
    });
}

void ServerCommands::connectPage(const QueryPage &page)
{
    const auto *profile = m_stores.profiles().find(page.profileId());
    if (profile && !page.target())
        choose(*profile);
    else
        openDialog();
}

void ServerCommands::showServerOf(const QueryPage &page)
{
    const auto &target = page.target();
    m_server->setText(target ? target->name : tr("Not connected"));
    m_server->setIcon(target ? kindIcon(target->kind)
                             : themedIcon(QStringLiteral("server"), IconTone::Muted));
}

void ServerCommands::showDatabase(const QString &name)
{
    m_database->setText(name);
    m_databaseAction->setVisible(!name.isEmpty());
}

void ServerCommands::fillServers()
{
    QMenu *menu = m_server->menu();
    menu->clear();
    QString group;
    for (const model::ConnectionProfile &profile : m_stores.profiles().byGroup()) {
        if (profile.group != group)
            menu->addSection(group = profile.group);
        QAction *action = menu->addAction(kindIcon(profile.kind),
                                          profile.name.isEmpty() ? profile.uri : profile.name);
        connect(action, &QAction::triggered, this, [this, profile] { choose(profile); });
    }
    menu->addSeparator();
    menu->addAction(&m_connect);
}

void ServerCommands::fillDatabases()
{
    QMenu *menu = m_database->menu();
    menu->clear();
    const QStringList databases = m_schema.schema().databases;
    for (const QString &name : databases) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_schema.database());
        connect(action, &QAction::triggered, this,
                [this, name] { m_window.currentPage()->setDatabase(name); });
    }
    if (databases.isEmpty())
        menu->addAction(tr("The server has no list of databases"))->setEnabled(false);
}

} // namespace ui
