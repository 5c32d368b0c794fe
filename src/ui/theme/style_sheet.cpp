// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/colours.h"

#include <QFile>

#include <array>
#include <utility>

namespace ui
{

QString styleSheetOf(const Colours &colours)
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<QLatin1String, QColor>, 15> values{{
        {QLatin1String("@window"), colours.window},
        {QLatin1String("@base"), colours.base},
        {QLatin1String("@raised"), colours.raised},
        {QLatin1String("@hover"), colours.hover},
        {QLatin1String("@border"), colours.border},
        {QLatin1String("@outline"), colours.outline},
        {QLatin1String("@text"), colours.text},
        {QLatin1String("@muted"), colours.mutedText},
        {QLatin1String("@disabled"), colours.disabledText},
        {QLatin1String("@accent-text"), colours.accentText},
        {QLatin1String("@accent"), colours.accent},
        {QLatin1String("@selection-text"), colours.selectionText},
        {QLatin1String("@selection"), colours.selection},
        {QLatin1String("@error"), colours.error},
        {QLatin1String("@success"), colours.success},
    }};
    for (const auto &[name, colour] : values)
        sheet.replace(name, colour.name());
    // The images of a style sheet cannot take its colours.
    const bool isDark = &colours == &Colours::dark();
    return sheet.replace(QLatin1String("@brightness"),
                         isDark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace ui
