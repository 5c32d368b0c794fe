// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/connection_pool.h"

#include "driver/net/socket_transport.h"
#include "driver/session/errors.h"

#include <algorithm>
#include <utility>

namespace bolt
{

namespace
{

std::unique_ptr<Transport> socketTransport(const Endpoint &endpoint)
{
    return std::make_unique<SocketTransport>(endpoint);
}

Error noUserChange()
{
    return makeError(ErrorKind::FixQuery, Step::Authenticate, Reason::UnsupportedByVersion,
                     "another user for one session needs Bolt 5.1 or later");
}

} // namespace

/// One call of acquire(), until it is answered.
struct ConnectionPool::Request {
    Want want;
    Handler handler;
    QTimer deadline;

    bool isOver() const { return handler == nullptr; }
    void answer(Result<Lease> outcome)
    {
        deadline.stop();
        if (const Handler answered = std::exchange(handler, nullptr))
            answered(std::move(outcome));
    }
};

ConnectionPool::ConnectionPool(const DriverOptions &options)
    : m_options(options)
    , m_clock(options.clock ? options.clock : std::make_shared<const Clock>())
{
}

ConnectionPool::~ConnectionPool()
{
    close();
    for (const Lease &lease : open())
        lease->connection->close();
}

void ConnectionPool::acquire(const Want &want, Handler handler)
{
    if (m_isClosed)
        return handler(makeError(ErrorKind::Cancelled, Step::Acquire, Reason::PoolClosed));
    auto request = std::make_shared<Request>();
    request->want = want;
    request->handler = std::move(handler);
    request->deadline.setSingleShot(true);
    connect(&request->deadline, &QTimer::timeout, this, [this, weak = std::weak_ptr(request)] {
        const auto late = weak.lock();
        std::erase(m_servers[late->want.address].waiting, late);
        late->answer(makeError(ErrorKind::Resource, Step::Acquire, Reason::PoolTimedOut));
    });
    request->deadline.start(m_options.acquisitionTimeout);
    serve(request);
}

/// Takes an idle connection, or opens one, or waits in line.
void ConnectionPool::serve(const std::shared_ptr<Request> &request)
{
    if (request->isOver())
        return;
    if (m_isClosed) // while it waited for a sign of life
        return request->answer(makeError(ErrorKind::Cancelled, Step::Acquire, Reason::PoolClosed));
    Server &server = m_servers[request->want.address];
    while (!server.idle.empty()) {
        const Lease lease = server.idle.back();
        server.idle.pop_back();
        ++server.inUse;
        if (prepare(request, lease))
            return;
        discard(lease);
    }
    // A connection that is being reset is as good as idle.
    const bool isOneComing = server.resetting > static_cast<int>(server.waiting.size());
    if (isOneComing ||
        server.inUse + server.opening + server.resetting >= m_options.maxConnectionsPerServer) {
        server.waiting.push_back(request);
        return;
    }
    openFor(request, server.offer.value_or(m_options.firstOffer));
}

/// Makes an idle connection fit for the request; false when it never will be.
bool ConnectionPool::prepare(const std::shared_ptr<Request> &request, const Lease &lease)
{
    const qint64 age = now() - lease->openedMs;
    if (!lease->connection->isIdle() || age >= m_options.maxConnectionLifetime.count())
        return false;
    const auto liveness =
        request->want.livenessTimeout ? request->want.livenessTimeout : m_options.livenessTimeout;
    if (!liveness || now() - lease->idleSinceMs < liveness->count())
        return logIn(request, lease);
    lease->isChecked = true;
    lease->connection->reset([this, request, lease](const Reply &reply) {
        lease->isChecked = false;
        if (reply.isSuccess() && request->isOver())
            return makeIdle(lease);
        if (reply.isSuccess() && logIn(request, lease))
            return;
        discard(lease);
        serve(request);
    });
    return true;
}

/// Changes the user of an idle connection if need be, and hands it out; false when it can't.
bool ConnectionPool::logIn(const std::shared_ptr<Request> &request, const Lease &lease)
{
    Connection &connection = *lease->connection;
    const AuthToken &auth = request->want.auth ? *request->want.auth : m_options.auth;
    const bool isSameUser = connection.auth() == auth && !lease->mustLogIn;
    if (request->want.auth && !connection.capabilities().logon) {
        makeIdle(lease);
        request->answer(noUserChange());
        return true;
    }
    if (isSameUser && !request->want.mustLogIn) {
        request->answer(lease);
        return true;
    }
    if (!connection.capabilities().logon)
        return false;
    lease->mustLogIn = false;
    if (!request->want.mustLogIn) {
        connection.changeUser(auth, {}); // goes out with the next request
        request->answer(lease);
        return true;
    }
    connection.changeUser(auth, [this, request, lease](const Reply &reply) {
        if (reply.isSuccess())
            return request->answer(lease);
        discard(lease);
        request->answer(reply.error);
    });
    connection.flush();
    return true;
}

void ConnectionPool::openFor(const std::shared_ptr<Request> &request, HandshakeOffer::Kind offer)
{
    const ServerAddress &address = request->want.address;
    Endpoint endpoint = m_options.endpoint;
    const auto mapped = m_options.addressMap.find(address);
    const ServerAddress &reachable =
        mapped == m_options.addressMap.end() ? address : mapped->second;
    endpoint.host = QString::fromStdString(reachable.host);
    endpoint.port = reachable.port;
    if (mapped != m_options.addressMap.end())
        endpoint.verifyName = QString::fromStdString(address.host);
    if (!request->want.connectTo.empty()) {
        endpoint.verifyName = endpoint.host;
        endpoint.host = QString::fromStdString(request->want.connectTo);
    }

    ConnectionSetup setup;
    setup.address = reachable.text();
    setup.auth = request->want.auth ? *request->want.auth : m_options.auth;
    setup.hello = {m_options.userAgent, "LightningBolt/" LB_VERSION, m_options.routing,
                   m_options.notifications};
    if (m_options.onlyVersion)
        setup.offer = {HandshakeOffer::Kind::Single, *m_options.onlyVersion};
    else
        setup.offer = {offer, {}};
    setup.requiredAgent = m_options.requiredAgent;
    setup.openTimeout = m_options.openTimeout;
    setup.stallNotice = m_options.stallNotice;
    setup.receiveTimeout = m_options.receiveTimeout;
    setup.resetTimeout = m_options.cancelTimeout;
    setup.maxMessageBytes = m_options.maxMessageBytes;
    setup.maxResultBytes = m_options.maxResultBytes;
    setup.maxDepth = m_options.maxDepth;

    const auto lease = std::make_shared<PooledConnection>();
    lease->address = address;
    lease->openedMs = now();
    lease->connection = std::shared_ptr<Connection>(
        new Connection(setup, m_options.transportFactory ? m_options.transportFactory(endpoint)
                                                         : socketTransport(endpoint)),
        [](Connection *connection) {
            connection->close();
            connection->deleteLater();
        });
    Server &server = m_servers[address];
    ++server.opening;
    std::erase_if(server.all, [](const auto &known) { return known.expired(); });
    server.all.push_back(lease);
    lease->connection->open([this, request, lease, offer](const Reply &reply) {
        Server &owner = m_servers[lease->address];
        --owner.opening;
        if (reply.isSuccess()) {
            owner.offer = offer;
            ++owner.inUse;
            watch(lease);
            return opened(request, lease);
        }
        // Some servers close at the sight of a proposal that they do not know.
        const bool isShy = reply.error.step == Step::Handshake &&
                           reply.error.reason == Reason::ClosedByPeer &&
                           !lease->connection->hasHeard();
        if (isShy && offer == HandshakeOffer::Kind::Modern && !m_options.onlyVersion &&
            !request->isOver())
            return openFor(request, HandshakeOffer::Kind::Classic);
        request->answer(reply.error);
        serveNext(lease->address);
    });
}

/// A new connection is there for the request; if that has given up, for the next one.
void ConnectionPool::opened(const std::shared_ptr<Request> &request, const Lease &lease)
{
    if (request->isOver())
        return makeIdle(lease);
    if (request->want.auth && !lease->connection->capabilities().logon) {
        makeIdle(lease);
        return request->answer(noUserChange());
    }
    request->answer(lease);
}

void ConnectionPool::watch(const Lease &lease)
{
    Connection *connection = lease->connection.get();
    const std::weak_ptr<PooledConnection> weak = lease;
    connect(connection, &Connection::serverFailed, this, [this, weak](const Error &error) {
        if (const Lease alive = weak.lock())
            Q_EMIT serverFailed(alive, error);
    });
    connect(connection, &Connection::stalled, this, [this, weak](qint64 milliseconds) {
        if (const Lease alive = weak.lock())
            Q_EMIT stalled(alive, milliseconds);
    });
    connect(connection, &Connection::resetOverdue, this, [this, weak] {
        const Lease alive = weak.lock();
        if (alive && !alive->statement.empty())
            Q_EMIT interruptFailed(alive);
    });
    connect(connection, &Connection::lost, this, [this, weak](const Error &error) {
        const Lease gone = weak.lock();
        if (!gone)
            return;
        // Servers close connections that nobody uses; that says nothing of the server.
        if (std::erase(m_servers[gone->address].idle, gone) > 0)
            return Q_EMIT idleConnectionLost(error);
        if (gone->isChecked)
            return;
        Q_EMIT connectionLost(gone, error);
    });
}

void ConnectionPool::release(const Lease &lease)
{
    Connection &connection = *lease->connection;
    if (!connection.isOpen() || m_isClosed)
        return discard(lease);
    if (connection.isIdle())
        return makeIdle(lease);
    Server &server = m_servers[lease->address];
    --server.inUse;
    ++server.resetting;
    lease->isResetting = true;
    connection.reset([this, lease](const Reply &reply) {
        lease->isResetting = false;
        Server &owner = m_servers[lease->address];
        --owner.resetting;
        ++owner.inUse;
        if (reply.isSuccess() && lease->connection->isIdle())
            makeIdle(lease);
        else
            discard(lease);
    });
}

void ConnectionPool::makeIdle(const Lease &lease)
{
    if (!lease->connection->isOpen() || m_isClosed)
        return discard(lease);
    Server &server = m_servers[lease->address];
    --server.inUse;
    lease->statement.clear();
    lease->idleSinceMs = now();
    server.idle.push_back(lease);
    serveNext(lease->address);
}

void ConnectionPool::discard(const Lease &lease)
{
    --m_servers[lease->address].inUse;
    lease->connection->close();
    serveNext(lease->address);
}

void ConnectionPool::serveNext(const ServerAddress &address)
{
    Server &server = m_servers[address];
    if (server.waiting.empty())
        return;
    const auto next = server.waiting.front();
    server.waiting.pop_front();
    serve(next);
}

int ConnectionPool::inUse(const ServerAddress &address) const
{
    const auto server = m_servers.find(address);
    return server == m_servers.end()
               ? 0
               : server->second.inUse + server->second.opening + server->second.resetting;
}

int ConnectionPool::idle(const ServerAddress &address) const
{
    const auto server = m_servers.find(address);
    return server == m_servers.end() ? 0 : static_cast<int>(server->second.idle.size());
}

std::vector<Lease> ConnectionPool::open() const
{
    std::vector<Lease> leases;
    for (const auto &[address, server] : m_servers) {
        for (const std::weak_ptr<PooledConnection> &known : server.all) {
            const Lease lease = known.lock();
            if (lease && lease->connection->isOpen())
                leases.push_back(lease);
        }
    }
    return leases;
}

int ConnectionPool::openConnections() const
{
    return static_cast<int>(open().size());
}

bool ConnectionPool::resolvesHomeDatabases() const
{
    const std::vector<Lease> leases = open();
    return !leases.empty() && std::ranges::all_of(leases, [](const Lease &lease) {
        return lease->connection->resolvesHomeDatabase();
    });
}

void ConnectionPool::closeIdle(const ServerAddress &address)
{
    const auto idle = std::exchange(m_servers[address].idle, {});
    for (const Lease &lease : idle)
        lease->connection->close();
}

void ConnectionPool::requireLogin(const ServerAddress &address)
{
    for (const std::weak_ptr<PooledConnection> &known : m_servers[address].all) {
        if (const Lease lease = known.lock())
            lease->mustLogIn = true;
    }
}

void ConnectionPool::close()
{
    m_isClosed = true;
    for (auto &[address, server] : m_servers) {
        const auto waiting = std::exchange(server.waiting, {});
        for (const auto &request : waiting)
            request->answer(makeError(ErrorKind::Cancelled, Step::Acquire, Reason::PoolClosed));
        // Who is being reset says goodbye when that is answered.
        const auto all = server.all;
        for (const std::weak_ptr<PooledConnection> &known : all) {
            const Lease lease = known.lock();
            if (lease && !lease->isResetting)
                lease->connection->close();
        }
        server.idle.clear();
    }
}

} // namespace bolt
