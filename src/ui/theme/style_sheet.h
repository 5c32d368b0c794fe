// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui
{

struct Colours;

/// The application's style sheet in these colours.
QString styleSheetOf(const Colours &colours);

} // namespace ui
