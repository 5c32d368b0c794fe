// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/server_identity.h"

#include <QString>

namespace ui
{

/// "Neo4j/5.26.0 · Bolt 5.8 · TLSv1.3".
QString serverText(const bolt::ServerIdentity &server);

} // namespace ui
