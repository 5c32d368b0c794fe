// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/dialect.h"
#include "ui/editor/editor_colours.h"

#include <Qsci/qscilexercustom.h>

#include <QColor>
#include <QHash>
#include <QString>

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
    // The colours of labels elsewhere, by name: they are written in the same, as far as that reads.
    // Returns whether anything looks different now.
    bool setNameColours(const QHash<QString, QColor> &colours);
    // Of the server that the statements are for. Returns whether anything may look different now.
    bool setDialect(model::CypherDialect dialect);
    // Followed by setTheme(): comments are slanted.
    void setCodeFont(const QFont &font);

    const char *language() const override { return "Cypher"; }
    const char *wordCharacters() const override;
    QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    void styleLine(int line);
    void colourNames();
    int styleOf(const model::Token &token, QStringView written) const;

    EditorTheme m_theme = EditorTheme::Light;
    model::CypherDialect m_dialect = model::CypherDialect::Cypher25;
    QHash<QString, QColor> m_nameColours;
    QHash<QString, int> m_nameStyles;
    bool m_isStyling = false;
};

} // namespace ui
