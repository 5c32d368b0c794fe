// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/driver.h"

#include "driver/session/terminator.h"

#include <algorithm>
#include <utility>

namespace bolt
{

namespace
{

DriverOptions withClock(DriverOptions options)
{
    if (!options.clock)
        options.clock = std::make_shared<const Clock>();
    return options;
}

/// Failures that say who is not let in.
bool isRefusal(const Error &error)
{
    constexpr std::string_view kRefusals[] = {
        "Neo.ClientError.Security.CredentialsExpired", "Neo.ClientError.Security.Forbidden",
        "Neo.ClientError.Security.TokenExpired", "Neo.ClientError.Security.Unauthorized"};
    return error.reason == Reason::Server &&
           std::ranges::find(kRefusals, error.code) != std::end(kRefusals);
}

} // namespace

Driver::Driver(DriverOptions options)
    : m_options(withClock(std::move(options)))
    , m_pool(std::make_unique<ConnectionPool>(m_options))
{
    if (m_options.routing)
        m_router = std::make_unique<Router>(m_options, *m_pool);
    m_pool->setParent(this); // so that all change threads together
    if (m_router)
        m_router->setParent(this);
    connect(m_pool.get(), &ConnectionPool::serverFailed, this, &Driver::serverFailed);
    connect(m_pool.get(), &ConnectionPool::interruptFailed, this,
            [this](const Lease &lease) { terminateStatement(*m_pool, lease); });
    connect(m_pool.get(), &ConnectionPool::connectionLost, this, [this](const Lease &lease) {
        if (m_router)
            m_router->forget(lease->address);
    });
}

Driver::~Driver()
{
    close();
}

std::shared_ptr<Session> Driver::session(SessionOptions options)
{
    return std::make_shared<Session>(*this, std::move(options));
}

void Driver::acquire(const AcquireRequest &request, ConnectionPool::Handler handler)
{
    if (m_router)
        return m_router->acquire(request, std::move(handler));
    ConnectionPool::Want want;
    want.address = {m_options.endpoint.host.toStdString(), m_options.endpoint.port};
    want.auth = request.auth;
    want.mustLogIn = request.mustLogIn;
    want.livenessTimeout = request.livenessTimeout;
    m_pool->acquire(want, [database = request.database,
                           handler = std::move(handler)](const Result<Lease> &outcome) {
        if (outcome)
            outcome.value()->database = database;
        handler(outcome);
    });
}

void Driver::verifyConnectivity(const AcquireRequest &request,
                                std::function<void(Result<ServerIdentity>)> handler)
{
    AcquireRequest checked = request;
    checked.livenessTimeout = std::chrono::milliseconds(0);
    acquire(checked, [this, handler = std::move(handler)](const Result<Lease> &lease) {
        if (!lease)
            return handler(lease.error());
        ServerIdentity server = lease.value()->connection->server();
        const auto table = m_router ? m_router->table(lease.value()->database) : std::nullopt;
        if (table)
            server.routingServers = serversOf(*table);
        m_pool->release(lease.value());
        handler(std::move(server));
    });
}

void Driver::verifyAuthentication(const AuthToken &auth, std::function<void(Result<bool>)> handler)
{
    AcquireRequest request;
    request.mode = AccessMode::Read;
    request.database = "system"; // every cluster has it, and every user may ask where it is
    request.auth = auth;
    request.mustLogIn = true;
    acquire(request, [this, handler = std::move(handler)](const Result<Lease> &lease) {
        if (lease) {
            m_pool->release(lease.value());
            return handler(true);
        }
        if (isRefusal(lease.error()))
            return handler(false);
        handler(lease.error());
    });
}

void Driver::capabilities(std::function<void(Result<Capabilities>)> handler)
{
    AcquireRequest request;
    request.mode = AccessMode::Read;
    acquire(request, [this, handler = std::move(handler)](const Result<Lease> &lease) {
        if (!lease)
            return handler(lease.error());
        const Capabilities capabilities = lease.value()->connection->capabilities();
        m_pool->release(lease.value());
        handler(capabilities);
    });
}

/// What a failure says about the server beyond the request that it answers.
void Driver::serverFailed(const Lease &lease, const Error &error)
{
    if (error.code == "Neo.ClientError.Security.AuthorizationExpired")
        m_pool->requireLogin(lease->address);
    if (!m_router)
        return;
    if (error.code == "Neo.ClientError.Cluster.NotALeader" ||
        error.code == "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")
        m_router->forgetWriter(lease->address, lease->database);
    if (error.code == "Neo.TransientError.General.DatabaseUnavailable")
        m_router->forget(lease->address);
}

void Driver::close()
{
    m_pool->close();
}

} // namespace bolt
