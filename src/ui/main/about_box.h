// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui
{

/// Opens a box over the window that tells the program's version and licence.
void openAboutBox(QWidget *window);

} // namespace ui
