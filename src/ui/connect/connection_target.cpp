// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_target.h"

#include "model/connections/connection_setup.h"

namespace ui
{

std::variant<ConnectionTarget, model::UriError>
makeTarget(const model::ConnectionProfile &profile, const QString &password,
           const model::NetworkSecrets &secrets, const model::KnownCertificates &certificates)
{
    auto parsed = model::parseUri(profile.uri);
    if (const auto *error = std::get_if<model::UriError>(&parsed))
        return *error;
    auto startUp = model::readStartUp(profile.startUp);
    if (auto *error = std::get_if<model::UriError>(&startUp))
        return std::move(*error);
    const auto &uri = std::get<model::ServerUri>(parsed);
    ConnectionTarget target{profile.name.isEmpty() ? uri.host : profile.name,
                            uri.toString(),
                            profile.database,
                            model::makeDriverOptions(uri, profile.user, password),
                            profile.kind,
                            profile.id,
                            profile.colour,
                            profile.work,
                            std::get<model::StartUp>(std::move(startUp))};
    if (auto error = model::applyNetwork(profile.network, secrets, certificates, target.options))
        return *std::move(error);
    return target;
}

} // namespace ui
