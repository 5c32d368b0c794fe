// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/lookup.h"
#include "testkit_backend/summary_json.h"
#include "testkit_backend/typed_values.h"

#include <QJsonArray>

#include <utility>

namespace testkit
{

namespace
{

using DriverPointer = std::shared_ptr<DriverEntry>;

bolt::RouterResolver suiteRouterResolver(Peer &peer)
{
    return [&peer](const bolt::ServerAddress &address,
                   const std::function<void(std::vector<bolt::ServerAddress>)> &answer) {
        peer.ask(QStringLiteral("ResolverResolutionRequired"),
                 {{QStringLiteral("address"), textOf(address.text())}},
                 [answer](const QJsonObject &data) {
                     std::vector<bolt::ServerAddress> addresses;
                     for (const std::string &text : textList(data[QLatin1String("addresses")])) {
                         if (auto parsed = bolt::parseServerAddress(text))
                             addresses.push_back(std::move(*parsed));
                     }
                     answer(std::move(addresses));
                 });
    };
}

bolt::Resolver suiteNameResolver(Peer &peer)
{
    return [&peer](const QString &host, const bolt::AddressAnswer &answer) {
        peer.ask(QStringLiteral("DomainNameResolutionRequired"), {{QStringLiteral("name"), host}},
                 [answer](const QJsonObject &data) {
                     QStringList addresses;
                     for (const QJsonValue &address : data[QLatin1String("addresses")].toArray())
                         addresses.append(address.toString());
                     answer(addresses);
                 });
    };
}

void newDriver(Peer &peer, const QJsonObject &data)
{
    for (const char *key : {"authTokenManagerId", "clientCertificateProviderId"}) {
        if (data[QLatin1String(key)].isString())
            return peer.refuse(QStringLiteral("not supported: ") + QLatin1String(key));
    }
    auto settings = driverSettings(data);
    if (!settings)
        return peer.fail(settings.error());
    DriverSettings wanted = settings.takeValue();
    wanted.options.clock = peer.clock();
    if (data[QLatin1String("resolverRegistered")].toBool())
        wanted.options.routerResolver = suiteRouterResolver(peer);
    if (data[QLatin1String("domainNameResolverRegistered")].toBool())
        wanted.options.endpoint.resolver = suiteNameResolver(peer);
    peer.answerWithId(QStringLiteral("Driver"),
                      peer.drivers().add(std::make_shared<DriverEntry>(std::move(wanted))));
}

void answerDriver(Peer &peer, const QJsonObject &data)
{
    peer.answerWithId(QStringLiteral("Driver"), data[QLatin1String("driverId")].toString());
}

void closeDriver(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    entry->driver.close();
    answerDriver(peer, data);
}

bolt::AcquireRequest readerOf(const QJsonObject &data)
{
    bolt::AcquireRequest request;
    request.mode = bolt::AccessMode::Read;
    request.database = optionalText(data[QLatin1String("database")]).value_or(std::string());
    request.bookmarks = textList(data[QLatin1String("bookmarks")]);
    return request;
}

void verifyConnectivity(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    entry->driver.verifyConnectivity(readerOf(data), [&peer, data](const auto &outcome) {
        outcome ? answerDriver(peer, data) : peer.fail(outcome.error());
    });
}

void serverInfo(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    entry->driver.verifyConnectivity(readerOf(data), [&peer](const auto &outcome) {
        outcome ? peer.answer(QStringLiteral("ServerInfo"), serverJson(outcome.value()))
                : peer.fail(outcome.error());
    });
}

void verifyAuthentication(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    const QString id = data[QLatin1String("driverId")].toString();
    const bolt::AuthToken token = authToken(data[QLatin1String("authorizationToken")]);
    entry->driver.verifyAuthentication(token, [&peer, id](const bolt::Result<bool> &outcome) {
        if (!outcome)
            return peer.fail(outcome.error());
        peer.answer(
            QStringLiteral("DriverIsAuthenticated"),
            {{QStringLiteral("id"), id}, {QStringLiteral("authenticated"), outcome.value()}});
    });
}

/// Answers whether the servers have `capability`.
void answerCapability(Peer &peer, const DriverPointer &entry, const QJsonObject &data,
                      const QString &answer, bool bolt::Capabilities::*capability)
{
    const QString id = data[QLatin1String("driverId")].toString();
    entry->driver.capabilities([&peer, id, answer, capability](const auto &outcome) {
        if (!outcome)
            return peer.fail(outcome.error());
        peer.answer(answer, {{QStringLiteral("id"), id},
                             {QStringLiteral("available"), outcome.value().*capability}});
    });
}

void isEncrypted(Peer &peer, const DriverPointer &entry, const QJsonObject &)
{
    peer.answer(QStringLiteral("DriverIsEncrypted"),
                {{QStringLiteral("encrypted"), entry->driver.isEncrypted()}});
}

QJsonArray addressList(const std::vector<bolt::ServerAddress> &addresses)
{
    QJsonArray list;
    for (const bolt::ServerAddress &address : addresses)
        list.append(textOf(address.text()));
    return list;
}

void routingTable(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    bolt::Router *router = entry->driver.router();
    if (router == nullptr)
        return peer.refuse(QStringLiteral("the driver does not route"));
    const std::string database =
        optionalText(data[QLatin1String("database")]).value_or(std::string());
    const bolt::RoutingTable table = router->table(database).value_or(bolt::RoutingTable{});
    peer.answer(QStringLiteral("RoutingTable"),
                {{QStringLiteral("database"),
                  database.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(textOf(database))},
                 {QStringLiteral("ttl"), qint64(table.ttlSeconds)},
                 {QStringLiteral("routers"), addressList(table.routers)},
                 {QStringLiteral("readers"), addressList(table.readers)},
                 {QStringLiteral("writers"), addressList(table.writers)}});
}

void refreshRoutingTable(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    bolt::Router *router = entry->driver.router();
    if (router == nullptr)
        return peer.refuse(QStringLiteral("the driver does not route"));
    router->refresh(readerOf(data), [&peer, data](const auto &outcome) {
        outcome ? answerDriver(peer, data) : peer.fail(outcome.error());
    });
}

void poolMetrics(Peer &peer, const DriverPointer &entry, const QJsonObject &data)
{
    const std::string text = data[QLatin1String("address")].toString().toStdString();
    const auto address = bolt::parseServerAddress(text);
    if (!address)
        return peer.refuse(QStringLiteral("no address"));
    const bolt::ConnectionPool &pool = entry->driver.pool();
    peer.answer(QStringLiteral("ConnectionPoolMetrics"),
                {{QStringLiteral("inUse"), pool.inUse(*address)},
                 {QStringLiteral("idle"), pool.idle(*address)}});
}

template <typename Handler>
RequestHandler onDriver(Handler handler)
{
    return withObject(&Peer::drivers, "driverId", handler);
}

} // namespace

/// What a driver is asked without a session.
void addDriverRequests(RequestTable &table)
{
    table[QStringLiteral("NewDriver")] = newDriver;
    table[QStringLiteral("DriverClose")] = onDriver(closeDriver);
    table[QStringLiteral("VerifyConnectivity")] = onDriver(verifyConnectivity);
    table[QStringLiteral("GetServerInfo")] = onDriver(serverInfo);
    table[QStringLiteral("VerifyAuthentication")] = onDriver(verifyAuthentication);
    table[QStringLiteral("CheckDriverIsEncrypted")] = onDriver(isEncrypted);
    table[QStringLiteral("GetRoutingTable")] = onDriver(routingTable);
    table[QStringLiteral("ForcedRoutingTableUpdate")] = onDriver(refreshRoutingTable);
    table[QStringLiteral("GetConnectionPoolMetrics")] = onDriver(poolMetrics);
    table[QStringLiteral("CheckMultiDBSupport")] =
        onDriver([](Peer &peer, const DriverPointer &entry, const QJsonObject &data) {
            answerCapability(peer, entry, data, QStringLiteral("MultiDBSupport"),
                             &bolt::Capabilities::databases);
        });
    table[QStringLiteral("CheckSessionAuthSupport")] =
        onDriver([](Peer &peer, const DriverPointer &entry, const QJsonObject &data) {
            answerCapability(peer, entry, data, QStringLiteral("SessionAuthSupport"),
                             &bolt::Capabilities::logon);
        });
    for (const char *name : {"ResolverResolutionCompleted", "DomainNameResolutionCompleted"}) {
        table[QLatin1String(name)] = [](Peer &peer, const QJsonObject &data) {
            peer.takeAnswer(data);
        };
    }
}

} // namespace testkit
