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

// Scintilla counts UTF-8 bytes (positions); everything else here counts UTF-16 units (offsets).
inline qsizetype offsetOf(const QsciScintillaBase &editor, long position)
{
    return send(editor, QsciScintillaBase::SCI_COUNTCODEUNITS, 0, position);
}

inline long positionOf(const QsciScintillaBase &editor, qsizetype offset)
{
    return offset <= 0
               ? 0
               : send(editor, QsciScintillaBase::SCI_POSITIONRELATIVECODEUNITS, 0, long(offset));
}

} // namespace ui
