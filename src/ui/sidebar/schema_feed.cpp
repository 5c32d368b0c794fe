// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/schema_feed.h"

namespace ui
{

SchemaFeed::SchemaFeed(QObject *parent)
    : QObject(parent)
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
    if (!isSameServer)
        connectTo(target);
    reload();
}

void SchemaFeed::reload()
{
    if (m_loader)
        m_loader->load(m_database);
}

const model::Schema &SchemaFeed::schema() const
{
    static const model::Schema kNone;
    return m_loader ? m_loader->schema() : kNone;
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
    connect(m_loader.get(), &model::SchemaLoader::changed, this, &SchemaFeed::changed);
    Q_EMIT connecting(m_uri);
}

} // namespace ui
