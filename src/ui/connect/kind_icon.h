// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"

#include <QIcon>

namespace ui
{

/// A server's icon in the colour of its kind, for menus, lists and tabs.
QIcon kindIcon(model::ServerKind kind);

} // namespace ui
