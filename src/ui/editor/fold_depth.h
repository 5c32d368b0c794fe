// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/lexer.h"

class QsciScintilla;

namespace ui
{

// How deep a line lies and the next one will: a statement, each bracket in it and a block comment can
// be folded to their first line. Made for a line whose predecessor is stored already.
class FoldDepth
{
public:
    FoldDepth(QsciScintilla &editor, int line);

    // The tokens of the line, from its start.
    void add(const model::Token &token, QStringView text);
    void store() const;

    // Whether no statement (nor comment) goes on behind a line that was stored.
    static bool isOutsideAfter(const QsciScintilla &editor, int line);

private:
    QsciScintilla &m_editor;
    int m_line;
    int m_before; // of this line
    int m_after;  // of the next one
};

} // namespace ui
