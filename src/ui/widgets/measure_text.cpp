// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui
{

QString bytesText(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 ? 0 : 1);
}

QString durationText(qint64 milliseconds)
{
    constexpr qint64 kSecond = 1000;
    if (milliseconds < 10 * kSecond)
        return QCoreApplication::translate("ui::Measure", "%1 ms")
            .arg(QLocale().toString(milliseconds));
    return QCoreApplication::translate("ui::Measure", "%1 s")
        .arg(QLocale().toString(double(milliseconds) / kSecond, 'f', 1));
}

QString rowsText(quint64 rows)
{
    if (rows == 1)
        return QCoreApplication::translate("ui::Measure", "1 row");
    return QCoreApplication::translate("ui::Measure", "%1 rows").arg(QLocale().toString(rows));
}

} // namespace ui
