// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace ui
{

// Folds what the caret's line begins, or else what it lies in; again, what lies around that.
void foldAtCaret(QsciScintilla &editor);
void unfoldAtCaret(QsciScintilla &editor);

} // namespace ui
