// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/protocol/responses.h"
#include "driver/session/connection_pool.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bolt
{

/// For whom and for what a connection is wanted.
struct AcquireRequest {
    AccessMode mode = AccessMode::Write;
    std::string database; ///< empty: the home database
    std::vector<std::string> bookmarks;
    std::optional<std::string> impersonatedUser;
    std::optional<AuthToken> auth; ///< other credentials than the driver's
    bool mustLogIn = false;
    std::optional<std::chrono::milliseconds> livenessTimeout;
};

/// Knows which servers of a cluster do what (Bolt documentation, ROUTE): keeps a routing table per
/// database, asks for a new one when it is stale, and chooses the least used server of the role.
/// Lives on the driver's thread; nothing here waits.
class Router : public QObject
{
    Q_OBJECT

public:
    Router(const DriverOptions &options, ConnectionPool &pool);

    /// A connection to a server of the role. Servers that cannot be reached are left out until a
    /// routing table names them again.
    void acquire(const AcquireRequest &request, ConnectionPool::Handler handler);
    /// Asks for a new table whatever the old one is worth. Answers with it.
    using TableHandler = std::function<void(Result<RoutingTable>)>;
    void refresh(const AcquireRequest &request, TableHandler handler);
    /// The table that is kept; nothing if there is none.
    std::optional<RoutingTable> table(const std::string &database) const;

    /// The server cannot be reached, or the database is not there.
    void forget(const ServerAddress &address);
    /// The server does not take writes for the database any more.
    void forgetWriter(const ServerAddress &address, const std::string &database);

private:
    struct Entry {
        RoutingTable table;
        qint64 expiresMs = 0;
        bool hadNoWriters = false;
    };
    struct Discovery;

    bool isFresh(const std::string &database, AccessMode mode) const;
    void purge();
    void tryNext(const std::shared_ptr<Discovery> &discovery);
    void expandInitial(const std::shared_ptr<Discovery> &discovery);
    void lookUp(const ServerAddress &router, std::function<void(const QStringList &)> then);
    void ask(const std::shared_ptr<Discovery> &discovery, const Lease &lease);
    void judge(const std::shared_ptr<Discovery> &discovery, const ServerAddress &router,
               Result<RoutingTable> answer);
    void finish(const std::shared_ptr<Discovery> &discovery, Result<RoutingTable> outcome);
    void acquireFrom(const AcquireRequest &request, const ConnectionPool::Handler &handler,
                     std::optional<Error> lastFailure);
    std::optional<ServerAddress> leastUsed(const std::vector<ServerAddress> &servers) const;
    qint64 now() const { return m_clock->nowMs(); }

    const DriverOptions &m_options;
    ConnectionPool &m_pool;
    std::shared_ptr<const Clock> m_clock;
    const ServerAddress m_initial;
    std::vector<std::shared_ptr<Discovery>> m_discoveries; ///< under way
    std::map<std::string, Entry> m_tables; ///< by database; "" for servers that name none
};

} // namespace bolt
