// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completion_catalogue.h"
#include "model/query/session.h"
#include "model/schema/schema_loader.h"
#include "ui/connect/connection_target.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace ui
{

/// Keeps the schema of the database that the window shows at the moment, over a connection of its
/// own, so that it never waits for a person's statement. Owned by the main window; GUI thread.
class SchemaFeed : public QObject
{
    Q_OBJECT

public:
    explicit SchemaFeed(QObject *parent = nullptr);
    ~SchemaFeed() override;

    /// Does nothing when it is there already.
    void follow(const ConnectionTarget &target, const QString &database);
    void reload();

    /// Empty as long as nothing has come. While a database is asked anew, what it had last.
    const model::Schema &schema() const { return m_shown.schema; }
    /// The same for editors; never null.
    const model::CataloguePtr &catalogue() const { return m_shown.catalogue; }
    /// The one that is shown: what was asked for, or else the home database once it is known.
    QString database() const;

Q_SIGNALS:
    void connecting(const QString &uri);
    void connected(const bolt::ServerIdentity &server);
    void connectionFailed(const bolt::Error &error, const bolt::Endpoint &endpoint);
    void changed(const model::Schema &schema);

private:
    /// A schema, and what editors make of it.
    struct Known {
        model::Schema schema;
        model::CataloguePtr catalogue;
    };

    void connectTo(const ConnectionTarget &target);
    void show(const model::Schema &schema);
    QString key() const;

    Known m_shown;
    /// Of the databases that were shown before, by server, user and name.
    QHash<QString, Known> m_cache;
    QString m_user;
    QString m_uri;
    QString m_database;
    std::unique_ptr<model::Session> m_session;
    std::unique_ptr<model::SchemaLoader> m_loader;
};

} // namespace ui
