// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

namespace ui
{

// SendScintilla has overloads that read the same integers as different arguments; this one says
// which is which.
inline long send(const QsciScintillaBase &editor, unsigned int message, long wParam = 0,
                 long lParam = 0)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(wParam), lParam);
}

// QsciScintilla::hasSelectedText() still says so when what was selected has been typed over.
inline bool hasSelection(const QsciScintillaBase &editor)
{
    return send(editor, QsciScintillaBase::SCI_GETSELECTIONEMPTY) == 0;
}

// Scintilla counts UTF-8 bytes (positions); everything else here counts UTF-16 units (offsets). The
// editor keeps Scintilla's index of lines in UTF-16 units, so that both cost the length of a line.
inline qsizetype offsetOf(const QsciScintillaBase &editor, long position)
{
    const long line = send(editor, QsciScintillaBase::SCI_LINEFROMPOSITION, position);
    return send(editor, QsciScintillaBase::SCI_INDEXPOSITIONFROMLINE, line,
                QsciScintillaBase::SC_LINECHARACTERINDEX_UTF16) +
           send(editor, QsciScintillaBase::SCI_COUNTCODEUNITS,
                send(editor, QsciScintillaBase::SCI_POSITIONFROMLINE, line), position);
}

inline long positionOf(const QsciScintillaBase &editor, qsizetype offset)
{
    if (offset <= 0)
        return 0;
    const long line = send(editor, QsciScintillaBase::SCI_LINEFROMINDEXPOSITION, long(offset),
                           QsciScintillaBase::SC_LINECHARACTERINDEX_UTF16);
    const long lineBegin = send(editor, QsciScintillaBase::SCI_POSITIONFROMLINE, line);
    const long rest = long(offset) - send(editor, QsciScintillaBase::SCI_INDEXPOSITIONFROMLINE,
                                          line, QsciScintillaBase::SC_LINECHARACTERINDEX_UTF16);
    return rest <= 0
               ? lineBegin
               : send(editor, QsciScintillaBase::SCI_POSITIONRELATIVECODEUNITS, lineBegin, rest);
}

} // namespace ui
