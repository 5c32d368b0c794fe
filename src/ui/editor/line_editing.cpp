// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/line_editing.h"

#include "ui/editor/scintilla_calls.h"

namespace ui
{
namespace
{

long lineOf(const QsciScintilla &editor, long position)
{
    return send(editor, QsciScintilla::SCI_LINEFROMPOSITION, position);
}

// Scintilla leaves a lone caret at the start of the line it moved.
void moveLines(QsciScintilla &editor, unsigned int message)
{
    const bool isLoneCaret = !hasSelection(editor);
    const long caret = send(editor, QsciScintilla::SCI_GETCURRENTPOS);
    const long inLine =
        caret - send(editor, QsciScintilla::SCI_POSITIONFROMLINE, lineOf(editor, caret));
    send(editor, message);
    if (!isLoneCaret)
        return;
    const long newLine = lineOf(editor, send(editor, QsciScintilla::SCI_GETCURRENTPOS));
    send(editor, QsciScintilla::SCI_GOTOPOS,
         send(editor, QsciScintilla::SCI_POSITIONFROMLINE, newLine) + inLine);
}

void shiftLines(QsciScintilla &editor, void (QsciScintilla::*shift)(int))
{
    const long first = lineOf(editor, send(editor, QsciScintilla::SCI_GETSELECTIONSTART));
    const long last = lineOf(editor, send(editor, QsciScintilla::SCI_GETSELECTIONEND));
    editor.beginUndoAction();
    for (long line = first; line <= last; ++line)
        (editor.*shift)(int(line));
    editor.endUndoAction();
}

void addCaret(QsciScintilla &editor, long step)
{
    const long caret = send(editor, QsciScintilla::SCI_GETCURRENTPOS);
    const long line = lineOf(editor, caret) + step;
    if (line < 0 || line >= send(editor, QsciScintilla::SCI_GETLINECOUNT))
        return;
    const long column = send(editor, QsciScintilla::SCI_GETCOLUMN, caret);
    const long place = send(editor, QsciScintilla::SCI_FINDCOLUMN, line, column);
    send(editor, QsciScintilla::SCI_ADDSELECTION, place, place);
}

void selectSame(QsciScintilla &editor, unsigned int message)
{
    send(editor, QsciScintilla::SCI_TARGETWHOLEDOCUMENT);
    send(editor, QsciScintilla::SCI_SETSEARCHFLAGS, QsciScintilla::SCFIND_MATCHCASE);
    send(editor, message);
}

} // namespace

void deleteLines(QsciScintilla &editor)
{
    const long begin = send(editor, QsciScintilla::SCI_GETSELECTIONSTART);
    const long end = send(editor, QsciScintilla::SCI_GETSELECTIONEND);
    const long first = lineOf(editor, begin);
    const long last = lineOf(editor, end);
    // A selection that ends at the start of a line does not mean that line.
    const bool isBefore =
        last > first && send(editor, QsciScintilla::SCI_POSITIONFROMLINE, last) == end;
    editor.beginUndoAction();
    for (long line = first; line <= (isBefore ? last - 1 : last); ++line) {
        send(editor, QsciScintilla::SCI_GOTOLINE, first);
        send(editor, QsciScintilla::SCI_LINEDELETE);
    }
    editor.endUndoAction();
}

void moveLinesUp(QsciScintilla &editor)
{
    moveLines(editor, QsciScintilla::SCI_MOVESELECTEDLINESUP);
}

void moveLinesDown(QsciScintilla &editor)
{
    moveLines(editor, QsciScintilla::SCI_MOVESELECTEDLINESDOWN);
}

void duplicateSelection(QsciScintilla &editor)
{
    send(editor, QsciScintilla::SCI_SELECTIONDUPLICATE);
}

void indentLines(QsciScintilla &editor)
{
    shiftLines(editor, &QsciScintilla::indent);
}

void unindentLines(QsciScintilla &editor)
{
    shiftLines(editor, &QsciScintilla::unindent);
}

void selectNextSame(QsciScintilla &editor)
{
    selectSame(editor, QsciScintilla::SCI_MULTIPLESELECTADDNEXT);
}

void selectAllSame(QsciScintilla &editor)
{
    selectSame(editor, QsciScintilla::SCI_MULTIPLESELECTADDEACH);
}

void addCaretAbove(QsciScintilla &editor)
{
    addCaret(editor, -1);
}

void addCaretBelow(QsciScintilla &editor)
{
    addCaret(editor, 1);
}

} // namespace ui
