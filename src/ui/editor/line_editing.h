// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace ui
{

// What the editor's keys do with whole lines and with carets. Each works on the selection, or on the
// line of the caret, as one step of undo.

void deleteLines(QsciScintilla &editor);
void moveLinesUp(QsciScintilla &editor);
void moveLinesDown(QsciScintilla &editor);
void duplicateSelection(QsciScintilla &editor);
void indentLines(QsciScintilla &editor);
void unindentLines(QsciScintilla &editor);

/// Selects the word at the caret, or adds the next place where the selected text stands.
void selectNextSame(QsciScintilla &editor);
/// Selects every place where the selected text (or the word at the caret) stands.
void selectAllSame(QsciScintilla &editor);
void addCaretAbove(QsciScintilla &editor);
void addCaretBelow(QsciScintilla &editor);

} // namespace ui
