// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_sources.h"

#include <QString>

/// What the export dialog says.
namespace ui
{

QString formatTitle(model::ExportFormat format);
/// The name of a format's files ends with this, without the dot.
QString formatSuffix(model::ExportFormat format);
/// "Selected cells (3 rows)".
QString sourceTitle(model::ExportSource source, const model::ExportSources &sources);
/// What went wrong, on a line. `endpoint` is the server's.
QString failureText(const model::ExportError &error, const bolt::Endpoint &endpoint);
/// What the file could not keep, a sentence each.
QString remarkText(const model::ExportRemark &remark);

} // namespace ui
