// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_colours.h"

class QsciScintilla;

namespace ui
{

// The margins of the Cypher editor, from the left.
enum EditorMargin { kNumberMargin, kBarMargin, kFoldMargin, kMarginCount };
inline constexpr int kStatementMarker = 1;
inline constexpr int kTextMargin = 10;
inline constexpr int kExtraLeading = 2;

// How text is edited: indentation, brackets, carets. Once, after the lexer is set.
void setUpEditing(QsciScintilla &editor);
// Line numbers, the bar of the current statement, and folding. Once.
void setUpMargins(QsciScintilla &editor);
// Gives the line numbers the room that they need now.
void fitNumberMargin(QsciScintilla &editor);
// All colours but those of the lexer and of problems.
void applyEditorColours(QsciScintilla &editor, EditorTheme theme);

} // namespace ui
