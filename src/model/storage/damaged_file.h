// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model
{

/// A name beside `path` that no file has, to keep a damaged file under: path.bad, or path.bad.2 and
/// so on.
QString freeBadName(const QString &path);

} // namespace model
