// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_text.h"

#include "ui/editor/scintilla_calls.h"

namespace ui
{

QByteArray utf8Of(const QsciScintillaBase &editor)
{
    const long length = send(editor, QsciScintillaBase::SCI_GETLENGTH);
    QByteArray text(length + 1, Qt::Uninitialized); // with a zero at its end
    // Copies whole pieces; SCI_GETTEXT goes from character to character.
    editor.SendScintilla(QsciScintillaBase::SCI_GETTEXTRANGE, 0L, length, text.data());
    text.chop(1);
    return text;
}

void replaceByUtf8(QsciScintillaBase &editor, const QByteArray &text)
{
    send(editor, QsciScintillaBase::SCI_BEGINUNDOACTION);
    send(editor, QsciScintillaBase::SCI_CLEARALL);
    send(editor, QsciScintillaBase::SCI_APPENDTEXT, long(text.size()),
         reinterpret_cast<long>(text.constData()));
    send(editor, QsciScintillaBase::SCI_ENDUNDOACTION);
}

} // namespace ui
