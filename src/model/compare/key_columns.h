// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/result_comparison.h"

namespace model
{

/// Marks as key the first column that tells the rows of both sides apart, as far as their first rows
/// show; none where there is no such column. Stopped, it leaves the columns as they are.
std::vector<ComparedColumn> proposeKeys(const ComparedResult &before, const ComparedResult &after,
                                        std::vector<ComparedColumn> columns,
                                        const std::stop_token &stop);

} // namespace model
