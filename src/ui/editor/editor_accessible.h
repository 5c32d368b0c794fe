// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui
{

class CypherEditor;

// Makes assistive technology see our editors by an interface of our own. QScintilla's counts the
// characters before the caret at each key and each paint, whether anybody listens or not: 100 000 lines
// down that takes longer than all else. Once a process; before the first editor.
void installEditorAccessibility();

// Tells assistive technology of what changes in an editor, when there is any. Once an editor.
void announceChanges(CypherEditor &editor);

} // namespace ui
