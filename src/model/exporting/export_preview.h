// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_job.h"

#include <QString>

#include <stop_token>

namespace model
{

/// How the file of an export will begin, made of its first rows, up to one that is large. Empty for a
/// spreadsheet, whose file is not text. A few milliseconds, or those that stepping over a large row
/// takes; any thread. Stopped, it is of no use.
QString exportPreview(const ExportRequest &request, const std::stop_token &stop = {});

} // namespace model
