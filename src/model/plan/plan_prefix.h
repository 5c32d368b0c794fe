// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QString>

namespace model
{

/// The statement with the prefix that gives a plan of `kind` (EXPLAIN or PROFILE) instead of any that
/// it begins with. Options (CYPHER 25 runtime=…) stay behind it.
QString withPlanPrefix(const QString &statement, Plan::Kind kind);

} // namespace model
