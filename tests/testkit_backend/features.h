// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace testkit
{

/// What the driver claims to do. The suite holds it to every claim.
QJsonArray features();

} // namespace testkit
