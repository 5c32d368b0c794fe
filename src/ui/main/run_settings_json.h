// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/run_settings.h"

#include <QJsonObject>

namespace ui
{

/// For the workspace that is kept. What is not understood is as in a new tab.
QJsonObject toJson(const RunSettings &settings);
RunSettings runSettingsFrom(const QJsonObject &json);

} // namespace ui
