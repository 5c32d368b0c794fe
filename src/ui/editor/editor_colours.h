// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/lexer.h"

#include <QColor>

namespace ui
{

enum class EditorTheme : quint8 { Light, Dark };

// The colours of the editor's parts in one theme. Text keeps a contrast of 4.5 : 1 on the paper
// and on the current line (WCAG AA); a test measures it.
struct EditorColours {
    QColor paper;
    QColor currentLine;
    QColor text;
    QColor lineNumber;
    QColor placeholder;
    QColor statementBar;
    QColor selection;
    QColor matchedBracket;
    QColor problem;
    QColor warning;
    QColor information;
    QColor found; // behind what a search has found
    QColor scrollBar;
    QColor popup;
};

const EditorColours &editorColours(EditorTheme theme);

// The colour that a kind of token is written in.
QColor tokenColour(EditorTheme theme, model::TokenKind kind);

} // namespace ui
