// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ui
{

/// Asks whether the files that are being written out of results in `within` are to be given up; then
/// that is done and `close` is called. False when there are none, and then `close` is not called. GUI
/// thread.
bool askAboutWriting(QWidget &within, QWidget *parent, const std::function<void()> &close);

} // namespace ui
