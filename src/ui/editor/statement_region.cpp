// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/statement_region.h"

#include "ui/editor/fold_depth.h"
#include "ui/editor/scintilla_calls.h"

#include <algorithm>

namespace ui
{
namespace
{

constexpr long kShortText = 20'000;

} // namespace

StatementRegion regionAroundCaret(const QsciScintilla &editor)
{
    const int lines = editor.lines();
    const long length = send(editor, QsciScintilla::SCI_GETLENGTH);
    const long caret = send(editor, QsciScintilla::SCI_GETCURRENTPOS);
    // A key has just been pressed there, and it has not been painted yet.
    const long coloured = send(editor, QsciScintilla::SCI_GETENDSTYLED);
    if (coloured < caret && caret - coloured < kShortText)
        send(editor, QsciScintilla::SCI_COLOURISE, coloured, caret);
    if (length <= kShortText || send(editor, QsciScintilla::SCI_GETENDSTYLED) < caret)
        return {0, lines, 0};
    const int caretLine = int(send(editor, QsciScintilla::SCI_LINEFROMPOSITION, caret));
    // The statement of the caret's line, and, as the caret may stand behind the last semicolon of it,
    // the one before.
    int first = caretLine;
    for (int statements = 0; statements < 2 && first > 0; ++statements) {
        while (first > 0 && FoldDepth::isOutsideAfter(editor, first - 1))
            --first;
        while (first > 0 && !FoldDepth::isOutsideAfter(editor, first - 1))
            --first;
    }
    int end = caretLine + 1;
    const int styled = int(send(editor, QsciScintilla::SCI_LINEFROMPOSITION,
                                send(editor, QsciScintilla::SCI_GETENDSTYLED)));
    while (end < lines && end <= styled && !FoldDepth::isOutsideAfter(editor, end - 1))
        ++end;
    // What lies beyond is not coloured yet: the statement may go on there.
    if (end > styled)
        end = lines;
    const long begin = send(editor, QsciScintilla::SCI_POSITIONFROMLINE, first);
    return {first, end, offsetOf(editor, begin)};
}

} // namespace ui
