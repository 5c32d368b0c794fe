// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/connection_pool.h"
#include "driver/session/driver_options.h"
#include "driver/session/home_database_cache.h"
#include "driver/session/router.h"
#include "driver/session/session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bolt
{

/// A server, or a cluster: its connections, its routing tables, and sessions on it. Lives on an I/O
/// thread, as everything that it makes does; nothing here waits, and handlers are called on that
/// thread. It must outlive its sessions.
class Driver : public QObject
{
    Q_OBJECT

public:
    explicit Driver(DriverOptions options);
    ~Driver() override;

    const DriverOptions &options() const { return m_options; }
    std::shared_ptr<Session> session(SessionOptions options);

    /// Connects (in routing mode to a reader of the database) and makes sure that the server
    /// answers.
    void verifyConnectivity(const AcquireRequest &request,
                            std::function<void(Result<ServerIdentity>)> handler);
    /// Whether the server lets `auth` in. An error only when it could not be asked.
    void verifyAuthentication(const AuthToken &auth, std::function<void(Result<bool>)> handler);
    /// What the servers can do.
    void capabilities(std::function<void(Result<Capabilities>)> handler);

    bool isRouting() const { return m_router != nullptr; }
    bool isEncrypted() const { return m_options.endpoint.encryption != Encryption::None; }
    /// Null when not routing.
    Router *router() { return m_router.get(); }
    ConnectionPool &pool() { return *m_pool; }
    HomeDatabaseCache &homeDatabases() { return m_homeDatabases; }
    const Clock &clock() const { return *m_options.clock; }

    /// A connection for one piece of work; give it back to pool().release().
    void acquire(const AcquireRequest &request, ConnectionPool::Handler handler);
    /// Closes all connections; what is under way fails.
    void close();

private:
    void serverFailed(const Lease &lease, const Error &error);

    const DriverOptions m_options;
    std::unique_ptr<ConnectionPool> m_pool;
    std::unique_ptr<Router> m_router;
    HomeDatabaseCache m_homeDatabases;
};

} // namespace bolt
