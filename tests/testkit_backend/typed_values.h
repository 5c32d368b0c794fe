// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/value/value_view.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <string_view>

namespace testkit
{

/// Values as the suite writes them: {"name": "CypherInt", "data": {"value": 1}}. An error when this
/// machine cannot tell what one means, as for a time zone that it doesn't know.
bolt::Result<QJsonArray> typedValues(const bolt::BoltList &values);
/// A JSON object whose values carry types.
bolt::Result<QJsonObject> typedMap(const bolt::BoltMap &map);
/// Plain JSON of values that JSON has as well.
QJsonValue plainValue(const bolt::ValueView &value);

QString textOf(std::string_view utf8);

} // namespace testkit
