// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver_options.h"
#include "model/connections/uri.h"

#include <QString>

namespace model
{

/// What the driver needs to connect to `uri` as `user`. An empty user and password log in with the
/// scheme "none".
bolt::DriverOptions makeDriverOptions(const ServerUri &uri, const QString &user,
                                              const QString &password);

} // namespace model
