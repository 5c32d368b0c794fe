// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_job.h"

#include <QString>

namespace model
{

/// How the file of an export will begin, made of its first rows. Empty for a spreadsheet, whose file
/// is not text. A few milliseconds; any thread.
QString exportPreview(const ExportRequest &request);

} // namespace model
