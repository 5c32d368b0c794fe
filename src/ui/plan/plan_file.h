// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_painter.h"

#include <QString>

#include <cstdint>

/// Plans in files. Any thread.
namespace ui
{

enum class PlanFormat : std::uint8_t { Svg, Json, Text };

/// "svg", "json", "txt".
QString planSuffix(PlanFormat format);

/// The file appears whole or not at all. Empty, or why it failed in the system's words.
QString writePlan(const PlanPicture &picture, PlanFormat format, const QString &path);

} // namespace ui
