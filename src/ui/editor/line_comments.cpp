// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/line_comments.h"

#include "ui/editor/scintilla_calls.h"

#include <algorithm>
#include <climits>

namespace ui
{
namespace
{

constexpr QStringView kMark = u"//";

struct Lines {
    int first = 0;
    int last = 0;
};

Lines selectedLines(const QsciScintilla &editor)
{
    const long begin = send(editor, QsciScintilla::SCI_GETSELECTIONSTART);
    const long end = send(editor, QsciScintilla::SCI_GETSELECTIONEND);
    Lines lines{int(send(editor, QsciScintilla::SCI_LINEFROMPOSITION, begin)),
                int(send(editor, QsciScintilla::SCI_LINEFROMPOSITION, end))};
    // A selection that ends at the start of a line does not mean that line.
    if (lines.last > lines.first &&
        send(editor, QsciScintilla::SCI_POSITIONFROMLINE, lines.last) == end)
        --lines.last;
    return lines;
}

int indentOf(const QString &line)
{
    const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return text == line.end() ? -1 : int(text - line.begin());
}

void uncomment(QsciScintilla &editor, int line)
{
    const QString text = editor.text(line);
    const int indent = indentOf(text);
    if (indent < 0)
        return;
    const bool hasBlank = indent + 2 < text.size() && text[indent + 2] == u' ';
    const long lineBegin = send(editor, QsciScintilla::SCI_POSITIONFROMLINE, line);
    const long begin =
        indent == 0 ? lineBegin
                    : send(editor, QsciScintilla::SCI_POSITIONRELATIVECODEUNITS, lineBegin, indent);
    send(editor, QsciScintilla::SCI_DELETERANGE, begin, hasBlank ? 3 : 2);
}

} // namespace

void toggleLineComments(QsciScintilla &editor)
{
    const Lines lines = selectedLines(editor);
    bool isAllCommented = true;
    int leastIndent = INT_MAX;
    for (int line = lines.first; line <= lines.last; ++line) {
        const QString text = editor.text(line);
        const int indent = indentOf(text);
        if (indent < 0)
            continue;
        leastIndent = std::min(leastIndent, indent);
        isAllCommented = isAllCommented && QStringView(text).mid(indent).startsWith(kMark);
    }
    const bool isBlank = leastIndent == INT_MAX;
    editor.beginUndoAction();
    for (int line = lines.first; line <= lines.last; ++line) {
        if (isAllCommented && !isBlank)
            uncomment(editor, line);
        else if (isBlank || indentOf(editor.text(line)) >= 0)
            editor.insertAt(QStringLiteral("// "), line, isBlank ? 0 : leastIndent);
    }
    editor.endUndoAction();
}

} // namespace ui
