// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cypher_highlighter.h"

#include "model/style/contrast.h"
#include "ui/editor/fold_depth.h"
#include "ui/editor/scintilla_calls.h"

#include <QFontDatabase>

#include <utility>

namespace ui
{
namespace
{

constexpr int kStyleCount = int(model::TokenKind::Error) + 1;
// Of names with a colour of their own, behind the styles that Scintilla keeps for itself.
constexpr int kFirstNameStyle = 40;
constexpr int kMostNameStyles = 40;

int utf8Length(QStringView text)
{
    int length = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        // Each half of a surrogate pair counts two of the four bytes.
        length += unit < 0x80 ? 1 : (unit < 0x800 || c.isSurrogate() ? 2 : 3);
    }
    return length;
}

} // namespace

CypherHighlighter::CypherHighlighter(QsciScintilla *editor)
    : QsciLexerCustom(editor)
{
    setDefaultFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTheme(EditorTheme::Light);
}

void CypherHighlighter::setTheme(EditorTheme theme)
{
    m_theme = theme;
    const EditorColours &colours = editorColours(theme);
    setDefaultColor(colours.text);
    setDefaultPaper(colours.paper);
    setColor(colours.text);
    setPaper(colours.paper);
    for (int style = 0; style < kStyleCount; ++style)
        setColor(tokenColour(theme, model::TokenKind(style)), style);
    QFont comment = defaultFont();
    comment.setItalic(true);
    setFont(comment, int(model::TokenKind::LineComment));
    setFont(comment, int(model::TokenKind::BlockComment));
    colourNames();
}

bool CypherHighlighter::setNameColours(const QHash<QString, QColor> &colours)
{
    if (colours == m_nameColours)
        return false;
    m_nameColours = colours;
    colourNames();
    return true;
}

bool CypherHighlighter::setDialect(model::CypherDialect dialect)
{
    return std::exchange(m_dialect, dialect) != dialect;
}

// Names that share a colour share a style.
void CypherHighlighter::colourNames()
{
    m_nameStyles.clear();
    QHash<QRgb, int> styles;
    for (auto name = m_nameColours.cbegin(); name != m_nameColours.cend(); ++name) {
        const QColor ink = model::inkLike(name.value(), editorColours(m_theme).paper);
        auto style = styles.constFind(ink.rgb());
        if (style == styles.cend()) {
            if (styles.size() == kMostNameStyles)
                continue;
            style = styles.insert(ink.rgb(), kFirstNameStyle + int(styles.size()));
            setColor(ink, *style);
        }
        m_nameStyles.insert(name.key(), *style);
    }
}

int CypherHighlighter::styleOf(const model::Token &token, QStringView written) const
{
    if (token.kind != model::TokenKind::Label || m_nameStyles.isEmpty())
        return int(token.kind);
    return m_nameStyles.value(written.toString(), int(token.kind));
}

void CypherHighlighter::setCodeFont(const QFont &font)
{
    setDefaultFont(font);
    setFont(font); // of all styles
}

const char *CypherHighlighter::wordCharacters() const
{
    return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$";
}

// QScintilla counts the styles of a lexer by the descriptions that are not empty; nobody sees them.
QString CypherHighlighter::description(int style) const
{
    const bool isNameStyle = style >= kFirstNameStyle && style < kFirstNameStyle + kMostNameStyles;
    return style < kStyleCount || isNameStyle ? QString::number(style) : QString();
}

void CypherHighlighter::styleText(int start, int end)
{
    const int firstLine = int(send(*editor(), QsciScintilla::SCI_LINEFROMPOSITION, start));
    const int lastLine = int(send(*editor(), QsciScintilla::SCI_LINEFROMPOSITION, end));
    // A new fold level makes Scintilla ask for the colours of all that it may hold: line by line they
    // come anyway.
    if (std::exchange(m_isStyling, true))
        return;
    startStyling(int(send(*editor(), QsciScintilla::SCI_POSITIONFROMLINE, firstLine)));
    for (int line = firstLine; line <= lastLine; ++line)
        styleLine(line);
    m_isStyling = false;
}

void CypherHighlighter::styleLine(int line)
{
    const long stateBefore =
        line > 0 ? send(*editor(), QsciScintilla::SCI_GETLINESTATE, line - 1) : 0;
    const QString text = editor()->text(line);
    model::CypherLexer lexer(text, model::LexerState::fromInt(int(stateBefore)), m_dialect);
    FoldDepth depth(*editor(), line);
    while (const std::optional<model::Token> token = lexer.next()) {
        const QStringView written = QStringView(text).mid(token->begin, token->length);
        setStyling(utf8Length(written), styleOf(*token, written));
        depth.add(*token, written);
    }
    depth.store();
    send(*editor(), QsciScintilla::SCI_SETLINESTATE, line, lexer.state().toInt());
}

} // namespace ui
