// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/value/structures.h"

#include <QJsonObject>

/// Dates and times as the suite writes them: readings of the wall clock.
namespace testkit
{

QJsonObject typedDate(const bolt::Date &date);
QJsonObject typedTime(const bolt::Time &time);
QJsonObject typedLocalTime(const bolt::LocalTime &time);
QJsonObject typedDateTime(const bolt::DateTime &dateTime);
QJsonObject typedLocalDateTime(const bolt::LocalDateTime &dateTime);
/// An error when this machine does not know the zone.
bolt::Result<QJsonObject> typedZonedDateTime(const bolt::DateTimeZoneId &dateTime);
QJsonObject typedDuration(const bolt::Duration &duration);

} // namespace testkit
