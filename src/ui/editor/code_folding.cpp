// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/code_folding.h"

#include "ui/editor/scintilla_calls.h"

namespace ui
{
namespace
{

bool isHeader(const QsciScintilla &editor, long line)
{
    return (send(editor, QsciScintilla::SCI_GETFOLDLEVEL, line) &
            QsciScintilla::SC_FOLDLEVELHEADERFLAG) != 0;
}

long caretLine(const QsciScintilla &editor)
{
    return send(editor, QsciScintilla::SCI_LINEFROMPOSITION,
                send(editor, QsciScintilla::SCI_GETCURRENTPOS));
}

} // namespace

void foldAtCaret(QsciScintilla &editor)
{
    long line = caretLine(editor);
    const bool isFolded = send(editor, QsciScintilla::SCI_GETFOLDEXPANDED, line) == 0;
    if (!isHeader(editor, line) || isFolded)
        line = send(editor, QsciScintilla::SCI_GETFOLDPARENT, line);
    if (line < 0)
        return;
    // The caret must not stay among the lines that go.
    send(editor, QsciScintilla::SCI_GOTOPOS,
         send(editor, QsciScintilla::SCI_GETLINEENDPOSITION, line));
    send(editor, QsciScintilla::SCI_FOLDLINE, line, QsciScintilla::SC_FOLDACTION_CONTRACT);
}

void unfoldAtCaret(QsciScintilla &editor)
{
    const long line = caretLine(editor);
    if (isHeader(editor, line))
        send(editor, QsciScintilla::SCI_FOLDLINE, line, QsciScintilla::SC_FOLDACTION_EXPAND);
}

} // namespace ui
