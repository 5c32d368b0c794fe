// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/connection_pool.h"

namespace bolt
{

/// Ends the statement that runs on `busy` although it has been interrupted: looks for it with SHOW
/// TRANSACTIONS on another connection to the same server and terminates it there, if it is sure
/// which one it is. Memgraph needs this, where RESET waits for the statement. It works beside its
/// caller, on the driver's thread, and answers nobody: when it succeeds, the server answers `busy`.
void terminateStatement(ConnectionPool &pool, const Lease &busy);

} // namespace bolt
