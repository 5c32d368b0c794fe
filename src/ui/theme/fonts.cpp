// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStringList>

namespace ui
{

namespace
{

/// What fontconfig falls back to when nobody has chosen a font.
const QLatin1String kFallbackFamily("DejaVu Sans");

QString firstInstalled(const QStringList &families)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

} // namespace

QFont interfaceFont()
{
    QFont font = QGuiApplication::font();
    if (QFontInfo(font).family() != kFallbackFamily)
        return font;
    const QString better = firstInstalled({QStringLiteral("Inter"), QStringLiteral("Cantarell"),
                                           QStringLiteral("Noto Sans"), QStringLiteral("Ubuntu")});
    if (!better.isEmpty())
        font.setFamily(better);
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

} // namespace ui
