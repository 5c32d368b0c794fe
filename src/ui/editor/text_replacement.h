// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QsciScintilla;

namespace ui
{

// Replaces the whole text as one step that can be undone. What stays the same at both ends is not
// touched, so that carets and folds there stay.
void replaceText(QsciScintilla &editor, const QString &text);

} // namespace ui
