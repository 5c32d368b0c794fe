// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"

#include <QString>

#include <optional>
#include <variant>

namespace model
{

/// A connection as environment variables describe it, in a file (what Aura lets people download) or
/// in the program's environment. User and password that stand in the address are taken out of it, so
/// that it can be shown.
struct DotenvConnection {
    ConnectionProfile profile; ///< new; what the variables do not say is empty
    QString password;
};

/// Reads NEO4J_URI (or NEO4J_ADDRESS), NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE and
/// AURA_INSTANCENAME; the rest counts for nothing. Or says, in words for people that repeat nothing of
/// the file, why there is no connection in it.
std::variant<DotenvConnection, QString> readDotenv(const QString &path);

/// The same variables of the program's environment; nothing when they name no server.
std::optional<DotenvConnection> environmentConnection();

} // namespace model
