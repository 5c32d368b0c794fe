// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver_options.h"
#include "model/connections/connection_profile.h"
#include "model/connections/known_certificates.h"
#include "model/connections/uri.h"
#include "model/startup/start_up.h"

#include <QString>

#include <variant>

namespace ui
{

/// A server to work with: all that a tab needs to open a session of its own. Holds the password in
/// memory. A plain value.
struct ConnectionTarget {
    QString name; ///< as the window calls it: the profile's name, or else the address
    QString uri;
    QString database; ///< empty: the user's home database
    bolt::DriverOptions options;
    model::ServerKind kind = model::ServerKind::Development;
    QString profileId = {}; ///< of the connection, saved or not
    QString colour = {};    ///< of the window's frame; empty: by the kind
    model::WorkSettings work = {};
    model::StartUp startUp = {};
};

/// Or what is wrong with the address, how to get there, or the start-up statements. The secrets are what the person was asked for besides the password; `certificates` are those
/// trusted on first use.
std::variant<ConnectionTarget, model::UriError>
makeTarget(const model::ConnectionProfile &profile, const QString &password,
           const model::NetworkSecrets &secrets = {},
           const model::KnownCertificates &certificates = model::KnownCertificates());

} // namespace ui
