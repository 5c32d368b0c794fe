// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_entry.h"
#include "model/parameters/parameter_set.h"
#include "model/query/session.h"
#include "ui/main/run_settings.h"

namespace ui
{

/// How to run `statement` by the settings of its editor, with those of the parameters that it names.
/// The server is told that a person runs it from this program.
model::RunOptions runOptions(const QString &statement, const QString &database,
                             const RunSettings &settings, const model::ParameterSet &parameters);

/// The server says that the statement commits by itself and so cannot run in a transaction.
bool needsAutoCommit(const bolt::Error &error);
/// The server says that parameters are missing.
bool isParameterMissing(const bolt::Error &error);
/// The server says that the statement writes, and was to read only.
bool isWritingRefused(const bolt::Error &error);

/// The history's entry of a run that has ended.
model::HistoryEntry completedEntry(model::HistoryEntry entry, const model::QueryRun &run);

} // namespace ui
