// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/connection_setup.h"

#include "model/connections/proxy_address.h"

namespace model
{

namespace
{

bolt::Encryption driverEncryption(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None:
        return bolt::Encryption::None;
    case Encryption::Verified:
        return bolt::Encryption::Verified;
    case Encryption::Pinned:
        return bolt::Encryption::Pinned;
    }
    return bolt::Encryption::Verified;
}

} // namespace

bolt::DriverOptions makeDriverOptions(const ServerUri &uri, const QString &user,
                                      const QString &password)
{
    bolt::DriverOptions options;
    options.endpoint.host = uri.host;
    options.endpoint.port = uri.port;
    options.endpoint.encryption = driverEncryption(uri.encryption);
    if (!user.isEmpty() || !password.isEmpty()) {
        options.auth.scheme = "basic";
        options.auth.principal = user.toStdString();
        options.auth.credentials = password.toStdString();
    }
    options.userAgent = "LightningBolt/" LB_VERSION;
    if (uri.routing == Routing::Routed) {
        auto &context = options.routing.emplace();
        context.emplace_back("address",
                             bolt::ServerAddress{uri.host.toStdString(), uri.port}.text());
        for (const auto &[key, value] : uri.context)
            context.emplace_back(key.toStdString(), value.toStdString());
    }
    return options;
}

std::optional<UriError> applyNetwork(const NetworkSettings &settings, const NetworkSecrets &secrets,
                                     const KnownCertificates &known, bolt::DriverOptions &options)
{
    auto proxy = parseProxy(settings.proxy);
    if (auto *error = std::get_if<UriError>(&proxy))
        return std::move(*error);
    bolt::Endpoint &endpoint = options.endpoint;
    endpoint.proxy = std::get<bolt::Proxy>(std::move(proxy));
    endpoint.proxy.password = secrets.proxyPassword;
    endpoint.caFile = settings.caFile;
    endpoint.clientCertificate = {settings.clientCertificate, settings.clientKey,
                                  secrets.keyPassphrase};
    if (endpoint.encryption == bolt::Encryption::Pinned)
        endpoint.knownCertificates = known.fingerprints();
    for (const auto &[advertised, reachable] : settings.addressMap) {
        const auto from = bolt::parseServerAddress(advertised);
        const auto to = bolt::parseServerAddress(reachable);
        if (from && to)
            options.addressMap.emplace(*from, *to);
    }
    return std::nullopt;
}

} // namespace model
