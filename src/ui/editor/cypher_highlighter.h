// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_colours.h"

#include <Qsci/qscilexercustom.h>

namespace ui
{

// Colours an editor with model::CypherLexer: a style for each kind of token, only the lines asked
// for, going on from the state kept with the line before. Owned by its editor; GUI thread.
class CypherHighlighter final : public QsciLexerCustom
{
    Q_OBJECT

public:
    explicit CypherHighlighter(QsciScintilla *editor);

    void setTheme(EditorTheme theme);

    const char *language() const override { return "Cypher"; }
    const char *wordCharacters() const override;
    QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    void styleLine(int line);

    bool m_isStyling = false;
};

} // namespace ui
