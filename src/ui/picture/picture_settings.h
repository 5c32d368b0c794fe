// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_request.h"

#include <QSettings>
#include <QString>

namespace ui
{

/// How the last picture was exported, in $XDG_CONFIG_HOME/lightningbolt/export.ini. GUI thread.
class PictureSettings
{
public:
    PictureSettings();

    /// The defaults where nothing, or nothing sensible, is kept. What is exported is not kept: it is
    /// the whole drawing each time.
    PictureOptions options() const;
    void setOptions(const PictureOptions &options);

private:
    QSettings m_settings;
};

} // namespace ui
