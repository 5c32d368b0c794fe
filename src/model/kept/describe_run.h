// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kept/result_description.h"
#include "model/query/query_run.h"

#include <optional>

namespace model
{

/// What a file tells of `run` as it is now, which has a result. A run that was kept before is described
/// as it was then. `database` counts where the server has not told.
ResultDescription describeRun(const QueryRun &run,
                              const std::optional<bolt::ServerIdentity> &server,
                              const QString &database, const QDateTime &startedAt);

} // namespace model
