// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pair_typing.h"

#include "model/cypher/lexer.h"
#include "ui/editor/scintilla_calls.h"

#include <QByteArray>
#include <QStringView>

namespace ui
{
namespace
{

constexpr QStringView kOpeners = u"([{'\"`";
constexpr QStringView kClosers = u")]}'\"`";

// All of these are ASCII, so a byte of the document is enough.
char byteAt(const QsciScintilla &editor, long position)
{
    return char(send(editor, QsciScintilla::SCI_GETCHARAT, position));
}

long caretOf(const QsciScintilla &editor)
{
    return send(editor, QsciScintilla::SCI_GETCURRENTPOS);
}

bool isOneSelection(const QsciScintilla &editor)
{
    return send(editor, QsciScintilla::SCI_GETSELECTIONS) == 1;
}

bool isQuote(QChar c)
{
    return c == u'\'' || c == u'"' || c == u'`';
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isInStringOrComment(QsciScintilla &editor, long position)
{
    if (position == 0)
        return false;
    const long styled = send(editor, QsciScintilla::SCI_GETENDSTYLED);
    if (styled < position)
        send(editor, QsciScintilla::SCI_COLOURISE, styled, position);
    const auto before = model::TokenKind(send(editor, QsciScintilla::SCI_GETSTYLEAT, position - 1));
    if (before == model::TokenKind::LineComment)
        return true;
    const auto after = model::TokenKind(send(editor, QsciScintilla::SCI_GETSTYLEAT, position));
    const bool isWithin = before == after || position == send(editor, QsciScintilla::SCI_GETLENGTH);
    const bool isText = before == model::TokenKind::String ||
                        before == model::TokenKind::QuotedName ||
                        before == model::TokenKind::BlockComment;
    return isWithin && isText;
}

void wrapSelection(QsciScintilla &editor, QChar open, QChar close)
{
    const long begin = send(editor, QsciScintilla::SCI_GETSELECTIONSTART);
    const long end = send(editor, QsciScintilla::SCI_GETSELECTIONEND);
    editor.beginUndoAction();
    editor.SendScintilla(QsciScintilla::SCI_INSERTTEXT, static_cast<unsigned long>(end),
                         QByteArray(1, close.toLatin1()).constData());
    editor.SendScintilla(QsciScintilla::SCI_INSERTTEXT, static_cast<unsigned long>(begin),
                         QByteArray(1, open.toLatin1()).constData());
    editor.endUndoAction();
    send(editor, QsciScintilla::SCI_SETSEL, begin + 1, end + 1);
}

void insertAtCaret(QsciScintilla &editor, const QByteArray &text, long caretAfter)
{
    const long caret = caretOf(editor);
    editor.beginUndoAction();
    editor.SendScintilla(QsciScintilla::SCI_INSERTTEXT, static_cast<unsigned long>(caret),
                         text.constData());
    send(editor, QsciScintilla::SCI_GOTOPOS, caret + caretAfter);
    editor.endUndoAction();
}

} // namespace

bool typePaired(QsciScintilla &editor, QChar typed)
{
    if (!isOneSelection(editor) || editor.isReadOnly())
        return false;
    const qsizetype index = kOpeners.indexOf(typed);
    if (index >= 0 && hasSelection(editor)) {
        wrapSelection(editor, typed, kClosers[index]);
        return true;
    }
    if (hasSelection(editor))
        return false;
    const long caret = caretOf(editor);
    const char next = byteAt(editor, caret);
    if (kClosers.contains(typed) && next == typed.toLatin1()) {
        send(editor, QsciScintilla::SCI_GOTOPOS, caret + 1);
        return true;
    }
    const bool hasRoom = next == '\0' || next == ' ' || next == '\t' || next == '\n' ||
                         next == '\r' || next == ';' || next == ',' || next == ')' || next == ']' ||
                         next == '}';
    if (index < 0 || !hasRoom || isInStringOrComment(editor, caret))
        return false;
    if (isQuote(typed) && caret > 0 && isWordByte(byteAt(editor, caret - 1)))
        return false;
    insertAtCaret(editor, QByteArray{1, typed.toLatin1()} + kClosers[index].toLatin1(), 1);
    return true;
}

bool deletePair(QsciScintilla &editor)
{
    const long caret = caretOf(editor);
    if (!isOneSelection(editor) || hasSelection(editor) || caret == 0)
        return false;
    const qsizetype index = kOpeners.indexOf(QLatin1Char(byteAt(editor, caret - 1)));
    if (index < 0 || byteAt(editor, caret) != kClosers[index].toLatin1())
        return false;
    send(editor, QsciScintilla::SCI_DELETERANGE, caret - 1, 2);
    return true;
}

bool breakLineInBrackets(QsciScintilla &editor)
{
    const long caret = caretOf(editor);
    if (!isOneSelection(editor) || hasSelection(editor) || caret == 0)
        return false;
    const QChar open = QLatin1Char(byteAt(editor, caret - 1));
    const qsizetype index = kOpeners.indexOf(open);
    if (index < 0 || isQuote(open) || byteAt(editor, caret) != kClosers[index].toLatin1())
        return false;
    const long line = send(editor, QsciScintilla::SCI_LINEFROMPOSITION, caret);
    const int indent = editor.indentation(int(line));
    const QByteArray inner = '\n' + QByteArray(indent + editor.indentationWidth(), ' ');
    insertAtCaret(editor, inner + '\n' + QByteArray(indent, ' '), inner.size());
    return true;
}

} // namespace ui
