// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_settings.h"

#include "model/storage/user_folders.h"

namespace ui
{

namespace
{

const QLatin1String kFormat("picture/format");
const QLatin1String kTheme("picture/theme");
const QLatin1String kTransparent("picture/transparent");
const QLatin1String kScale("picture/scale");
const QLatin1String kProperties("picture/properties");
constexpr double kLeastScale = 1;
constexpr double kMostScale = 8;

QString path()
{
    return model::configFolder() + QLatin1String("/export.ini");
}

} // namespace

PictureSettings::PictureSettings()
    : m_settings(path(), QSettings::IniFormat)
{
}

PictureOptions PictureSettings::options() const
{
    PictureOptions options;
    const QString format = m_settings.value(kFormat).toString();
    for (const PictureFormatName &name : pictureFormats()) {
        if (format == QLatin1String(name.name))
            options.format = name.format;
    }
    const QString theme = m_settings.value(kTheme).toString();
    if (theme == QLatin1String("light"))
        options.theme = PictureTheme::Light;
    else if (theme == QLatin1String("dark"))
        options.theme = PictureTheme::Dark;
    if (m_settings.value(kTransparent).toBool())
        options.ground = GraphGround::Transparent;
    const double scale = m_settings.value(kScale, options.scale).toDouble();
    if (scale >= kLeastScale && scale <= kMostScale)
        options.scale = scale;
    if (!m_settings.value(kProperties, true).toBool())
        options.properties = PictureProperties::LeftOut;
    return options;
}

void PictureSettings::setOptions(const PictureOptions &options)
{
    for (const PictureFormatName &name : pictureFormats()) {
        if (name.format == options.format)
            m_settings.setValue(kFormat, QLatin1String(name.name));
    }
    const QLatin1String themes[]{QLatin1String("shown"), QLatin1String("light"),
                                 QLatin1String("dark")};
    m_settings.setValue(kTheme, themes[static_cast<int>(options.theme)]);
    m_settings.setValue(kTransparent, options.ground == GraphGround::Transparent);
    m_settings.setValue(kScale, options.scale);
    m_settings.setValue(kProperties, options.properties == PictureProperties::Included);
}

} // namespace ui
