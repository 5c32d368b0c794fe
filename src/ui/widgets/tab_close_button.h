// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QTabBar;
class QWidget;

namespace ui
{

/// Gives the tab at `index` a close button in the theme's colours. `close` is called as long as
/// `context` lives.
void addCloseButton(QTabBar &bar, int index, QWidget *context, std::function<void()> close);

} // namespace ui
