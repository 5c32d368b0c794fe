// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"

#include <QString>

namespace bench
{

/// Writes the rows as CSV without a header, for the tools that sort and search lines. False: it
/// could not be written.
bool writeCsv(const bolt::ResultSet &result, const QString &path);

} // namespace bench
