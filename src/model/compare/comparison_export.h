// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/result_comparison.h"
#include "model/exporting/export_task.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace model
{

/// Writes the rows that are not the same as CSV: a column "change" (added, removed, changed), then
/// the key columns, then each other column twice, "name (before)" and "name (now)", or once when one
/// side alone has it. A value that is not there is an empty field. The file appears whole or not at
/// all; a stopped one does not appear. Runs anywhere; the rows must be complete.
std::optional<ExportError> writeComparison(const Comparison &comparison, const QString &path,
                                           const std::stop_token &stop,
                                           const std::function<void(int percent)> &progress);

} // namespace model
