// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/router.h"

#include "driver/session/errors.h"
#include "driver/session/result_stream.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <deque>
#include <utility>

namespace bolt
{

namespace
{

/// Tables are kept for this long after they have expired.
constexpr qint64 kPurgeDelayMs = 30'000;

/// Failures that another router would answer with as well.
bool endsDiscovery(const Error &error)
{
    if (error.reason == Reason::UnsupportedByVersion)
        return true;
    if (error.reason != Reason::Server)
        return false;
    constexpr std::string_view kPrefix = "Neo.ClientError.";
    std::string_view code = error.code;
    if (!code.starts_with(kPrefix))
        return false;
    code.remove_prefix(kPrefix.size());
    if (code.starts_with("Security."))
        return code != "Security.AuthorizationExpired";
    constexpr std::string_view kFatal[] = {
        "Database.DatabaseNotFound",
        "Transaction.InvalidBookmark",
        "Transaction.InvalidBookmarkMixture",
        "Statement.TypeError",
        "Statement.ArgumentError",
        "Request.Invalid",
    };
    return std::ranges::find(kFatal, code) != std::end(kFatal);
}

Result<RoutingTable> tableFrom(std::optional<RoutingTable> table)
{
    if (table)
        return *std::move(table);
    return makeError(ErrorKind::Reconnect, Step::Route, Reason::MalformedRoutingTable);
}

/// The only record of the procedure, as the map that ROUTE answers with.
std::optional<RoutingTable> tableOf(const ResultStream &stream)
{
    if (!stream.result() || stream.result()->rowCount() != 1)
        return std::nullopt;
    const ResultSet &result = *stream.result();
    const auto column = [&result](std::string_view name) -> std::optional<ValueView> {
        const auto at = std::ranges::find(result.fields(), name);
        if (at == result.fields().end())
            return std::nullopt;
        return result.cell(0, static_cast<std::size_t>(at - result.fields().begin()));
    };
    return readRoutingTable(column("ttl"), column("servers"));
}

} // namespace

/// One search for a new routing table.
struct Router::Discovery {
    struct Candidate {
        ServerAddress address;
        std::string connectTo; ///< one of the host's addresses, or empty
    };

    AcquireRequest request;
    std::vector<TableHandler> handlers;
    std::deque<Candidate> candidates;
    std::vector<ServerAddress> knownRouters;
    bool isInitialDue = true; ///< the URI's address comes after the candidates
    std::optional<Error> lastFailure;
};

Router::Router(const DriverOptions &options, ConnectionPool &pool)
    : m_options(options)
    , m_pool(pool)
    , m_clock(options.clock ? options.clock : std::make_shared<const Clock>())
    , m_initial{options.endpoint.host.toStdString(), options.endpoint.port}
{
}

// Choosing a server

void Router::acquire(const AcquireRequest &request, ConnectionPool::Handler handler)
{
    purge();
    if (isFresh(request.database, request.mode))
        return acquireFrom(request, handler, std::nullopt);
    refresh(request, [this, request, handler](const Result<RoutingTable> &table) {
        if (!table)
            return handler(table.error());
        AcquireRequest resolved = request;
        if (!table.value().database.empty())
            resolved.database = table.value().database;
        acquireFrom(resolved, handler, std::nullopt);
    });
}

/// Takes the least used server of the role; leaves out those that cannot be reached.
void Router::acquireFrom(const AcquireRequest &request, const ConnectionPool::Handler &handler,
                         std::optional<Error> lastFailure)
{
    const auto entry = m_tables.find(request.database);
    const bool isRead = request.mode == AccessMode::Read;
    std::optional<ServerAddress> server;
    if (entry != m_tables.end())
        server = leastUsed(isRead ? entry->second.table.readers : entry->second.table.writers);
    if (!server) {
        Error error = makeError(ErrorKind::Retry, Step::Route, Reason::NoServerForRole,
                                isRead ? "no server for reading" : "no server for writing");
        if (lastFailure)
            error.message += " (the last one tried: " + lastFailure->message + ")";
        return handler(error);
    }
    ConnectionPool::Want want;
    want.address = *server;
    want.auth = request.auth;
    want.mustLogIn = request.mustLogIn;
    want.livenessTimeout = request.livenessTimeout;
    m_pool.acquire(want, [this, request, handler, server](Result<Lease> outcome) {
        if (outcome) {
            outcome.value()->database = request.database;
            return handler(std::move(outcome));
        }
        if (!isConnectionFailure(outcome.error()))
            return handler(std::move(outcome));
        forget(*server);
        acquireFrom(request, handler, outcome.error());
    });
}

std::optional<ServerAddress> Router::leastUsed(const std::vector<ServerAddress> &servers) const
{
    const auto least = std::ranges::min_element(
        servers, {}, [this](const ServerAddress &server) { return m_pool.inUse(server); });
    return least == servers.end() ? std::nullopt : std::optional(*least);
}

// Keeping tables

bool Router::isFresh(const std::string &database, AccessMode mode) const
{
    const auto entry = m_tables.find(database);
    if (entry == m_tables.end() || now() >= entry->second.expiresMs)
        return false;
    const RoutingTable &table = entry->second.table;
    return !table.routers.empty() &&
           !(mode == AccessMode::Read ? table.readers : table.writers).empty();
}

void Router::purge()
{
    std::erase_if(m_tables, [this](const auto &item) {
        return now() >= item.second.expiresMs + kPurgeDelayMs;
    });
}

std::optional<RoutingTable> Router::table(const std::string &database) const
{
    const auto entry = m_tables.find(database);
    return entry == m_tables.end() ? std::nullopt : std::optional(entry->second.table);
}

void Router::forget(const ServerAddress &address)
{
    for (auto &[database, entry] : m_tables) {
        std::erase(entry.table.routers, address);
        std::erase(entry.table.readers, address);
        std::erase(entry.table.writers, address);
    }
    m_pool.closeIdle(address);
}

void Router::forgetWriter(const ServerAddress &address, const std::string &database)
{
    const auto entry = m_tables.find(database);
    if (entry != m_tables.end())
        std::erase(entry->second.table.writers, address);
}

// Asking for tables

void Router::refresh(const AcquireRequest &request, TableHandler handler)
{
    // Who wants the same table at the same time waits for the same answer.
    const auto same = std::ranges::find_if(m_discoveries, [&request](const auto &running) {
        const AcquireRequest &other = running->request;
        return other.database == request.database && other.auth == request.auth &&
               other.impersonatedUser == request.impersonatedUser &&
               other.bookmarks == request.bookmarks;
    });
    if (same != m_discoveries.end()) {
        (*same)->handlers.push_back(std::move(handler));
        return;
    }
    auto discovery = std::make_shared<Discovery>();
    m_discoveries.push_back(discovery);
    discovery->request = request;
    discovery->handlers.push_back(std::move(handler));
    const auto entry = m_tables.find(request.database);
    if (entry != m_tables.end())
        discovery->knownRouters = entry->second.table.routers;
    // A table without writers may come from a part of the cluster that is cut off.
    if (entry != m_tables.end() && entry->second.hadNoWriters)
        return expandInitial(discovery);
    for (const ServerAddress &router : std::exchange(discovery->knownRouters, {}))
        discovery->candidates.push_back({router, {}});
    tryNext(discovery);
}

void Router::tryNext(const std::shared_ptr<Discovery> &discovery)
{
    if (discovery->candidates.empty() && discovery->isInitialDue)
        return expandInitial(discovery);
    if (discovery->candidates.empty()) {
        for (const ServerAddress &router : std::exchange(discovery->knownRouters, {}))
            discovery->candidates.push_back({router, {}});
    }
    if (discovery->candidates.empty()) {
        Error error = makeError(ErrorKind::Reconnect, Step::Route, Reason::NoRouter);
        if (discovery->lastFailure)
            error.message = discovery->lastFailure->message;
        return finish(discovery, error);
    }
    const Discovery::Candidate candidate = discovery->candidates.front();
    discovery->candidates.pop_front();
    ConnectionPool::Want want;
    want.address = candidate.address;
    want.connectTo = candidate.connectTo;
    want.auth = discovery->request.auth;
    m_pool.acquire(want, [this, discovery, candidate](Result<Lease> lease) {
        if (lease)
            return ask(discovery, lease.value());
        judge(discovery, candidate.address, lease.error());
    });
}

/// Puts the URI's address, or what the resolver makes of it, among the candidates; a name counts as
/// all the addresses that it stands for.
void Router::expandInitial(const std::shared_ptr<Discovery> &discovery)
{
    discovery->isInitialDue = false;
    const auto expand = [this, discovery](const std::vector<ServerAddress> &routers) {
        const auto missing = std::make_shared<std::size_t>(routers.size());
        const auto found =
            std::make_shared<std::vector<std::vector<Discovery::Candidate>>>(routers.size());
        for (std::size_t i = 0; i < routers.size(); ++i) {
            lookUp(routers[i], [this, discovery, missing, found, i,
                                router = routers[i]](const QStringList &addresses) {
                for (const QString &address : addresses)
                    (*found)[i].push_back({router, address.toStdString()});
                if (addresses.isEmpty())
                    (*found)[i].push_back({router, {}}); // connecting will say what is wrong
                if (--*missing > 0)
                    return;
                for (const auto &candidates : *found)
                    discovery->candidates.insert(discovery->candidates.end(), candidates.begin(),
                                                 candidates.end());
                tryNext(discovery);
            });
        }
        if (routers.empty())
            tryNext(discovery);
    };
    if (m_options.routerResolver)
        m_options.routerResolver(m_initial, expand);
    else
        expand({m_initial});
}

void Router::lookUp(const ServerAddress &router, std::function<void(const QStringList &)> then)
{
    const QString host = QString::fromStdString(router.host);
    const bool isMapped = m_options.addressMap.contains(router);
    const bool isProxied = m_options.endpoint.proxy.kind != ProxyKind::None;
    if (isMapped || isProxied || !QHostAddress(host).isNull())
        return then({});
    if (m_options.endpoint.resolver)
        return m_options.endpoint.resolver(host, std::move(then));
    // The system's addresses are tried by the transport, all of them.
    then({});
}

void Router::ask(const std::shared_ptr<Discovery> &discovery, const Lease &lease)
{
    Connection &connection = *lease->connection;
    const Capabilities &capabilities = connection.capabilities();
    RouteQuery query;
    query.context = m_options.routing.value_or(RoutingContext());
    query.bookmarks = discovery->request.bookmarks;
    query.database = discovery->request.database;
    query.impersonatedUser = discovery->request.impersonatedUser;
    TransactionOptions options;
    options.database = query.database;
    options.impersonatedUser = query.impersonatedUser;
    if (auto refusal = refusalOf(capabilities, options)) {
        m_pool.release(lease);
        return finish(discovery, *refusal);
    }
    if (capabilities.routeForm == RouteForm::MessageWithName ||
        capabilities.routeForm == RouteForm::MessageWithMap) {
        connection.send(Request::Route, routeMessage(capabilities, query),
                        [this, discovery, lease](const Reply &reply) {
                            Result<RoutingTable> answer = reply.error;
                            if (reply.isSuccess()) {
                                const auto map = reply.map().find("rt");
                                answer = tableFrom(map && map->kind() == Kind::Map
                                                       ? readRoutingTable(map->asMap())
                                                       : std::nullopt);
                            }
                            m_pool.release(lease);
                            judge(discovery, lease->address, answer);
                        });
        return connection.flush();
    }
    const auto stream = std::make_shared<ResultStream>(lease, PullPlan{-1});
    stream->setListener([this, discovery, lease, raw = stream.get()](ResultStream::Event event) {
        if (event != ResultStream::Event::Ended)
            return;
        Result<RoutingTable> answer = tableFrom(tableOf(*raw));
        if (raw->error())
            answer = *raw->error();
        m_pool.release(lease);
        judge(discovery, lease->address, answer);
    });
    stream->start(routeProcedureMessage(capabilities, query));
}

void Router::judge(const std::shared_ptr<Discovery> &discovery, const ServerAddress &router,
                   Result<RoutingTable> answer)
{
    if (answer || endsDiscovery(answer.error()))
        return finish(discovery, std::move(answer));
    discovery->lastFailure = answer.error();
    forget(router);
    tryNext(discovery);
}

void Router::finish(const std::shared_ptr<Discovery> &discovery, Result<RoutingTable> outcome)
{
    if (outcome) {
        const RoutingTable &table = outcome.value();
        const std::string &name =
            table.database.empty() ? discovery->request.database : table.database;
        m_tables[name] = {table, now() + table.ttlSeconds * 1000, table.writers.empty()};
    }
    std::erase(m_discoveries, discovery);
    for (const TableHandler &handler : discovery->handlers)
        handler(outcome);
}

} // namespace bolt
