// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/schema_feed.h"

namespace ui
{

SchemaFeed::SchemaFeed(QObject *parent)
    : QObject(parent)
    , m_shown{{}, std::make_shared<model::CompletionCatalogue>(model::Schema{})}
{
}

SchemaFeed::~SchemaFeed() = default;

void SchemaFeed::follow(const ConnectionTarget &target, const QString &database)
{
    const bool isSameServer =
        m_session && m_uri == target.uri && m_session->options().auth == target.options.auth;
    if (isSameServer && m_database == database)
        return;
    m_database = database;
    m_user = QString::fromStdString(target.options.auth.principal.value_or(std::string()));
    if (!isSameServer)
        connectTo(target);
    if (const auto known = m_cache.constFind(key()); known != m_cache.constEnd()) {
        m_shown = *known;
        Q_EMIT changed(m_shown.schema);
    } else {
        m_shown = {{}, std::make_shared<model::CompletionCatalogue>(model::Schema{})};
    }
    reload();
}

void SchemaFeed::reload()
{
    if (m_loader)
        m_loader->load(m_database);
}

QString SchemaFeed::database() const
{
    return m_database.isEmpty() ? schema().homeDatabase : m_database;
}

void SchemaFeed::connectTo(const ConnectionTarget &target)
{
    m_uri = target.uri;
    m_loader.reset();
    m_session = std::make_unique<model::Session>(target.options);
    m_loader = std::make_unique<model::SchemaLoader>(*m_session);
    connect(m_session.get(), &model::Session::connected, this, &SchemaFeed::connected);
    connect(m_session.get(), &model::Session::connectionFailed, this,
            [this, endpoint = target.options.endpoint](const bolt::Error &error) {
                Q_EMIT connectionFailed(error, endpoint);
            });
    connect(m_loader.get(), &model::SchemaLoader::changed, this, &SchemaFeed::show);
    Q_EMIT connecting(m_uri);
}

void SchemaFeed::show(const model::Schema &schema)
{
    m_shown = {schema, std::make_shared<model::CompletionCatalogue>(schema)};
    m_cache.insert(key(), m_shown);
    Q_EMIT changed(m_shown.schema);
}

QString SchemaFeed::key() const
{
    return m_uri + u'\n' + m_user + u'\n' + m_database;
}

} // namespace ui
