// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/connection_setup.h"

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
        return bolt::Encryption::Unverified;
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
    if (uri.routing == Routing::Routed)
        options.routing = bolt::RoutingContext{
            {"address", bolt::ServerAddress{uri.host.toStdString(), uri.port}.text()}};
    return options;
}

} // namespace model
