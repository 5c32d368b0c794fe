// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model
{

// Where the program keeps what is its user's. None of these folders need be there.

/// $XDG_CONFIG_HOME/lightningbolt: settings, connections, styles.
QString configFolder();
/// $XDG_DATA_HOME/lightningbolt: what people have made and would miss.
QString dataFolder();
/// $XDG_STATE_HOME/lightningbolt: what the program leaves for its next start.
QString stateFolder();

} // namespace model
