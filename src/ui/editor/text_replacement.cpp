// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/text_replacement.h"

#include "ui/editor/scintilla_calls.h"

#include <QByteArray>

#include <algorithm>

namespace ui
{
namespace
{

// Of a UTF-8 sequence, behind its first byte.
bool isContinuation(char byte)
{
    return (byte & 0xc0) == 0x80;
}

} // namespace

void replaceText(QsciScintilla &editor, const QString &text)
{
    const QByteArray fresh = text.toUtf8();
    const QByteArray present = editor.text().toUtf8();
    const qsizetype shorter = std::min(fresh.size(), present.size());
    qsizetype front = 0;
    while (front < shorter && fresh[front] == present[front])
        ++front;
    while (front > 0 && ((front < fresh.size() && isContinuation(fresh[front])) ||
                         (front < present.size() && isContinuation(present[front]))))
        --front;
    qsizetype back = 0;
    while (back < shorter - front &&
           fresh[fresh.size() - 1 - back] == present[present.size() - 1 - back])
        ++back;
    while (back > 0 && isContinuation(fresh[fresh.size() - back]))
        --back;
    const QByteArray between = fresh.mid(front, fresh.size() - front - back);
    send(editor, QsciScintilla::SCI_SETTARGETRANGE, long(front), long(present.size() - back));
    editor.SendScintilla(QsciScintilla::SCI_REPLACETARGET,
                         static_cast<unsigned long>(between.size()), between.constData());
}

} // namespace ui
