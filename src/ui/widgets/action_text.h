// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace ui
{

/// The text of an action without the mark of its letter and the keys behind it: "Open Query…".
QString plainText(const QAction &action);
/// Its keys as people read them, or those that its text names; perhaps empty.
QString keysText(const QAction &action);

} // namespace ui
