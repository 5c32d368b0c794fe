// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/value_summary.h"

#include <QString>

namespace ui
{

/// "12 cells · 2 null · sum 40 · min 1 · max 9 · 7 different", long values shortened. A sum that no
/// 64-bit integer can hold says so. Any thread.
QString summaryText(const model::ValueSummary &summary);

/// The sum of the numbers; empty when there are none.
QString sumText(const model::ValueSummary &summary);
/// "7", or "at least 1,000,000".
QString distinctText(const model::ValueSummary &summary);
/// The beginning of a value on one line.
QString shortText(const bolt::ValueView &value);

} // namespace ui
