// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/capabilities.h"
#include "server/matrix/server.h"

#include <QStringList>

namespace matrix
{

namespace
{

QString versionText(bolt::Version version)
{
    return QString::fromStdString(version.text());
}

/// "5.8–5.6, 5.4" of versions in falling order.
QString rangesOf(const std::vector<bolt::Version> &versions)
{
    QStringList ranges;
    for (std::size_t i = 0; i < versions.size();) {
        std::size_t last = i;
        while (last + 1 < versions.size() && versions[last + 1].major == versions[i].major &&
               versions[last + 1].minor + 1 == versions[last].minor)
            ++last;
        ranges << (last == i ? versionText(versions[i])
                             : QStringLiteral("%1–%2").arg(versionText(versions[i]),
                                                           versionText(versions[last])));
        i = last + 1;
    }
    return ranges.join(QLatin1String(", "));
}

Answer agent(Server &server)
{
    return Answer::yes(QString::fromStdString(server.identity().agent));
}

Answer agreedVersion(Server &server)
{
    return Answer::yes(versionText(server.identity().version));
}

/// Each version offered alone, and used for one statement.
Answer acceptedVersions(Server &server)
{
    std::vector<bolt::Version> accepted;
    const auto all = bolt::allCapabilities();
    for (auto known = all.rbegin(); known != all.rend(); ++known) {
        bolt::DriverOptions options = server.options();
        options.onlyVersion = known->version;
        Server other(options);
        if (!other.connect() && isFinished(*other.run(QStringLiteral("RETURN 1"))))
            accepted.push_back(known->version);
    }
    return accepted.empty() ? Answer::no(QStringLiteral("none of those that we speak"))
                            : Answer::yes(rangesOf(accepted));
}

Answer wrongPassword(Server &server)
{
    bolt::DriverOptions options = server.options();
    options.auth.credentials = "not the password";
    const auto failure = tryConnecting(options);
    if (!failure)
        return Answer::no(QStringLiteral("any password is taken"));
    return failure->kind == bolt::ErrorKind::LogIn
               ? Answer::yes()
               : Answer::partly(QStringLiteral("refused, but not as a wrong password: ") +
                                textOf(*failure));
}

Answer noAccount(Server &server)
{
    bolt::DriverOptions options = server.options();
    options.auth = {};
    return tryConnecting(options)
               ? Answer::yes()
               : Answer::no(QStringLiteral("lets everybody in although it has a password"));
}

Answer routing(Server &server)
{
    bolt::DriverOptions options = server.options();
    const bolt::ServerAddress address{options.endpoint.host.toStdString(), options.endpoint.port};
    options.routing = bolt::RoutingContext{{"address", address.text()}};
    Server routed(options);
    if (const auto failure = routed.connect())
        return Answer::no(textOf(*failure));
    QStringList named;
    for (const std::string &name : routed.identity().routingServers)
        named << QString::fromStdString(name);
    if (named.isEmpty())
        return Answer::partly(QStringLiteral("connects, but names no server"));
    const QString port = QStringLiteral(":%1").arg(options.endpoint.port);
    return named.first().endsWith(port)
               ? Answer::yes()
               : Answer::partly(QStringLiteral("names %1, whatever its port is")
                                    .arg(named.join(QLatin1String(", "))));
}

} // namespace

void addConnectionChecks(std::vector<Check> &checks)
{
    const QString group = QStringLiteral("Connecting");
    checks.insert(checks.end(),
                  {{group, QStringLiteral("calls itself"), agent},
                   {group, QStringLiteral("Bolt version agreed on"), agreedVersion},
                   {group, QStringLiteral("Bolt versions, offered one by one"), acceptedVersions},
                   {group, QStringLiteral("wrong password refused"), wrongPassword},
                   {group, QStringLiteral("no account refused"), noAccount},
                   {group, QStringLiteral("routing table (`neo4j://`)"), routing}});
}

} // namespace matrix
