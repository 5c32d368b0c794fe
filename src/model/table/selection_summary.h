// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/cell_selection.h"
#include "model/table/row_work.h"
#include "model/table/value_summary.h"

#include <optional>
#include <stop_token>

namespace model
{

/// Of the selected cells, each once. Nothing when `stopToken` asked to stop. Any thread; for large
/// selections a few more help.
std::optional<ValueSummary> summarize(const CellSelection &selection,
                                      const std::stop_token &stopToken = {});

} // namespace model
