// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"

#include <QJsonObject>
#include <QString>

namespace testkit
{

/// The data of a DriverError; `id` is what the suite may call it by later.
QJsonObject errorJson(const bolt::Error &error, const QString &id);

} // namespace testkit
