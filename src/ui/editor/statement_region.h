// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QsciScintilla;

namespace ui
{

// Lines of an editor, and where the first of them begins.
struct StatementRegion {
    int firstLine = 0;
    int endLine = 0;     // behind the last one
    qsizetype begin = 0; // offset of the first line, in UTF-16 units
};

// Lines that hold the statement at the caret and those beside it, without looking at the text: the
// highlighter has left behind where statements end. As much as it has coloured so far; the whole text
// when it is short.
StatementRegion regionAroundCaret(const QsciScintilla &editor);

} // namespace ui
