// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/requests.h"

#include <QJsonObject>
#include <QJsonValue>

namespace testkit
{

/// PackStream of a JSON object whose values carry the suite's types (CypherInt, CypherDate, …).
/// Anything else than an object gives the empty map.
bolt::EncodedMap encodeTypedMap(const QJsonValue &map);
/// PackStream of a plain JSON object.
bolt::EncodedMap encodePlainMap(const QJsonObject &map);

} // namespace testkit
