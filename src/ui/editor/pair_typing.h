// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

class QsciScintilla;

namespace ui
{

// Brackets and quotes come in pairs while typing. Each function does its part when the place
// calls for it and returns whether it did; otherwise the key is the editor's to handle.

// Wraps the selection, adds the closing character, or steps over the one that stands there.
bool typePaired(QsciScintilla &editor, QChar typed);

// Deletes both halves of an empty pair around the caret.
bool deletePair(QsciScintilla &editor);

// Between brackets, puts the caret on an indented line of its own.
bool breakLineInBrackets(QsciScintilla &editor);

} // namespace ui
