// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/protocol/responses.h"
#include "driver/session/connection.h"

#include <QJsonObject>

namespace testkit
{

/// {address, agent, protocolVersion}
QJsonObject serverJson(const bolt::ServerIdentity &server);
/// The data of a Summary. `query` is {text, parameters} as the suite gave it. An error when the
/// server said something that no summary can mean.
bolt::Result<QJsonObject> summaryJson(const bolt::Summary &summary,
                                      const bolt::ServerIdentity &server, const QJsonObject &query);

} // namespace testkit
