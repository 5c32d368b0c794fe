// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/base/server_address.h"
#include "driver/session/connection.h"
#include "driver/session/driver_options.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bolt
{

/// A connection and what the pool knows of it. Whoever acquired it has it alone until release().
struct PooledConnection {
    std::shared_ptr<Connection> connection;
    ServerAddress address;
    std::string database;  ///< that it works on, as far as whoever has it says
    std::string statement; ///< that it was given last, likewise
    qint64 openedMs = 0;
    qint64 idleSinceMs = 0;
    bool mustLogIn = false;   ///< the server no longer believes who we are
    bool isResetting = false; ///< given back, and not yet idle
    bool isChecked = false;   ///< asked for a sign of life
};
using Lease = std::shared_ptr<PooledConnection>;

/// The open connections of a driver, by server. Lives on the driver's thread; nothing here waits.
///
/// Per server at most DriverOptions::maxConnectionsPerServer, those that are being opened counted.
/// Who comes when all are in use waits in line, up to the acquisition time-out. A released connection
/// is reset when a failure stands in its way, and not otherwise.
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    struct Want {
        ServerAddress address;
        /// Numeric address to connect to when a new connection is needed; empty: the host's.
        std::string connectTo;
        /// Other credentials than the driver's: the connection changes its user.
        std::optional<AuthToken> auth;
        /// Logs in again although the user is the same.
        bool mustLogIn = false;
        /// Checks connections that were idle for longer; none: the driver's setting.
        std::optional<std::chrono::milliseconds> livenessTimeout;
    };
    using Handler = std::function<void(Result<Lease>)>;

    explicit ConnectionPool(const DriverOptions &options);
    ~ConnectionPool() override;

    /// Answered exactly once, possibly before it returns.
    void acquire(const Want &want, Handler handler);
    void release(const Lease &lease);

    /// Connections that somebody has, and those that nobody has.
    int inUse(const ServerAddress &address) const;
    int idle(const ServerAddress &address) const;
    /// To all servers; those that are being opened do not count.
    int openConnections() const;
    /// Every open connection's server tells the home database with its answers (Bolt 5.8, the hint
    /// ssr.enabled), and there is at least one.
    bool resolvesHomeDatabases() const;

    /// Nobody gets a connection to this server that is idle now.
    void closeIdle(const ServerAddress &address);
    /// All connections to this server log in again before their next use.
    void requireLogin(const ServerAddress &address);
    /// Closes everything; who waits is told PoolClosed.
    void close();

Q_SIGNALS:
    void serverFailed(const bolt::Lease &lease, const bolt::Error &error);
    /// A connection is gone that somebody was using.
    void connectionLost(const bolt::Lease &lease, const bolt::Error &error);
    void idleConnectionLost(const bolt::Error &error);
    void stalled(const bolt::Lease &lease, qint64 milliseconds);
    /// A statement does not let itself be interrupted.
    void interruptFailed(const bolt::Lease &lease);

private:
    struct Request;
    struct Server {
        std::deque<Lease> idle; ///< the one that was used last is at the back
        int inUse = 0;
        int opening = 0;
        int resetting = 0;
        std::vector<std::weak_ptr<PooledConnection>> all;
        std::deque<std::shared_ptr<Request>> waiting;
        /// That the server has taken; none: nothing is known of it.
        std::optional<HandshakeOffer::Kind> offer;
    };

    void serve(const std::shared_ptr<Request> &request);
    bool prepare(const std::shared_ptr<Request> &request, const Lease &lease);
    bool logIn(const std::shared_ptr<Request> &request, const Lease &lease);
    void checkAlive(const std::shared_ptr<Request> &request, const Lease &lease);
    void openFor(const std::shared_ptr<Request> &request, HandshakeOffer::Kind offer);
    void opened(const std::shared_ptr<Request> &request, const Lease &lease);
    void makeIdle(const Lease &lease);
    void discard(const Lease &lease);
    void serveNext(const ServerAddress &address);
    void watch(const Lease &lease);
    std::vector<Lease> open() const;
    qint64 now() const { return m_clock->nowMs(); }

    const DriverOptions &m_options;
    std::shared_ptr<const Clock> m_clock;
    std::map<ServerAddress, Server> m_servers;
    bool m_isClosed = false;
};

} // namespace bolt
