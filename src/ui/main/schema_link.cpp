// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/schema_link.h"

#include "model/text/error_text.h"
#include "ui/connect/server_text.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/main/server_commands.h"
#include "ui/main/status_line.h"
#include "ui/sidebar/schema_feed.h"
#include "ui/sidebar/schema_panel.h"

namespace ui
{

SchemaLink::SchemaLink(MainWindow &window, const Parts &parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
{
    SchemaFeed *feed = &m_parts.feed;
    connect(feed, &SchemaFeed::connecting, this, [this](const QString &uri) {
        m_parts.status.setServer(tr("Connecting…"));
        m_parts.panel.showHint(tr("Connecting to %1…").arg(uri));
    });
    connect(feed, &SchemaFeed::connected, this, [this](const bolt::ServerIdentity &server) {
        m_parts.status.setServer(serverText(server));
    });
    connect(feed, &SchemaFeed::connectionFailed, this,
            [this](const bolt::Error &error, const bolt::Endpoint &endpoint) {
                m_parts.status.setServer(tr("Not connected"));
                m_parts.panel.showHint(model::describeError(error, endpoint).title);
            });
    connect(feed, &SchemaFeed::changed, this, &SchemaLink::show);
    connect(&m_parts.panel, &SchemaPanel::queryWanted, this, &SchemaLink::run);
    connect(&m_parts.panel, &SchemaPanel::databaseChosen, this,
            [this](const QString &database) { m_window.currentPage()->setDatabase(database); });
}

void SchemaLink::followPage()
{
    QueryPage *page = m_window.currentPage();
    if (page->target()) {
        m_parts.feed.follow(*page->target(), page->database());
        page->setCompletion(m_parts.feed.catalogue());
        return;
    }
    m_parts.status.setServer(tr("Not connected"));
    m_parts.servers.showDatabase({});
}

void SchemaLink::show()
{
    const QString database = m_parts.feed.database();
    m_parts.panel.showSchema(m_parts.feed.schema(), database);
    m_parts.servers.showDatabase(database);
    m_parts.status.setDatabase(database);
    m_window.currentPage()->setCompletion(m_parts.feed.catalogue());
}

/// What the person has typed stays.
void SchemaLink::run(const QString &query)
{
    QueryPage *page = m_window.currentPage();
    const QString text = page->editor()->text().trimmed();
    if (page->isRunning() || (!text.isEmpty() && text != m_lastRun))
        page = m_window.addTab();
    m_lastRun = query;
    page->runText(query);
}

} // namespace ui
