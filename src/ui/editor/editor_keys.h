// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

class QKeyEvent;
class QKeySequence;

namespace ui
{

class CypherEditor;

// What a key of the editor does.
using EditorCommand = void (*)(CypherEditor &editor);

// The editor's own command for a key, or null: then it is Scintilla's or the window's.
EditorCommand commandForKey(const QKeyEvent &event);
// Whether the command runs statements: a key that is held down must not repeat it.
bool runsStatements(EditorCommand command);

// Whether the editor does something of its own by this key.
bool isEditorKey(const QKeySequence &keys);
// Keys that somebody has given to, or taken from, a command of the window: the editors leave them to it.
// For all editors; GUI thread.
void leaveKeysToWindow(const QSet<int> &combinations);

// Takes back the keys that QScintilla binds by itself and this editor or the window use otherwise.
void freeKeys(CypherEditor &editor);

} // namespace ui
