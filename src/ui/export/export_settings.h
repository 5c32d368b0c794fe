// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_format.h"

#include <QSettings>
#include <QString>

namespace ui
{

/// How the last export was made, in $XDG_CONFIG_HOME/lightningbolt/export.ini. GUI thread.
class ExportSettings
{
public:
    ExportSettings();

    /// The defaults where nothing, or nothing sensible, is kept.
    model::ExportOptions options() const;
    void setOptions(const model::ExportOptions &options);
    /// Empty when there is none, or it is gone.
    QString folder() const;
    void setFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace ui
