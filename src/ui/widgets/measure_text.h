// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Amounts as the window shows them, in the person's locale.
namespace ui
{

/// "0 B", "12.5 KiB", "1.2 MiB".
QString bytesText(quint64 bytes);
/// "12 ms", "3.4 s".
QString durationText(qint64 milliseconds);
/// "1 row", "1,234 rows".
QString rowsText(quint64 rows);

} // namespace ui
