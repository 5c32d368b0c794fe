// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver_options.h"
#include "model/connections/known_certificates.h"
#include "model/connections/network_settings.h"
#include "model/connections/uri.h"

#include <QString>

#include <optional>

namespace model
{

/// What the driver needs to connect to `uri` as `user`. An empty user and password log in with the
/// scheme "none".
bolt::DriverOptions makeDriverOptions(const ServerUri &uri, const QString &user,
                                      const QString &password);

/// Adds to `options` how to get to the server, and which certificates are trusted; says what is
/// wrong with the settings, if anything is.
[[nodiscard]] std::optional<UriError> applyNetwork(const NetworkSettings &settings,
                                                   const NetworkSecrets &secrets,
                                                   const KnownCertificates &known,
                                                   bolt::DriverOptions &options);

} // namespace model
