// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/dialect.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace model
{

enum class TokenKind : quint8 {
    Whitespace,
    Keyword,
    Identifier,
    QuotedName, // `a name`, in any place
    String,     // 'text' or "text"
    Number,
    Parameter,   // $name, $`a name`, $1
    Label,       // a label or type: what follows : | & ! inside a pattern
    PropertyKey, // n.key, and key in {key: value}
    Function,    // a name with its namespace before a parenthesis: count(, apoc.text.join(
    Operator,
    Punctuation, // ( ) [ ] { } , ; : .
    LineComment,
    BlockComment,
    Command, // :use db — a client command up to the end of its line or its semicolon
    Error,   // a character outside Cypher, a malformed number, and see tokenize()
};

/// Blanks and comments, which stand between the tokens that mean something.
constexpr bool isAside(TokenKind kind)
{
    return kind == TokenKind::Whitespace || kind == TokenKind::LineComment ||
           kind == TokenKind::BlockComment;
}

// Offsets count UTF-16 units from the start of the text given to the lexer.
struct Token {
    TokenKind kind = TokenKind::Error;
    bool isOpen = false; // the text ended inside this string, name or comment
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
    friend bool operator==(const Token &, const Token &) = default;
};

// What the lexer must know to go on at the start of a line. toInt() fits the line state of an
// editor; the default is the start of a text.
class LexerState
{
public:
    int toInt() const;
    static LexerState fromInt(int value);

private:
    friend class CypherLexer;

    enum class Inside : quint8 { Nothing, BlockComment, SingleQuotes, DoubleQuotes, BackTicks };

    // The place the next token stands in, as the last significant token made it.
    enum class Place : quint8 {
        StatementStart,
        Expression,
        AfterLabelColon,
        AfterLabel,
        AfterDot,
        KeyStart, // after { or , of a map
        AfterKey,
        BlockOpener, // after CALL, EXISTS, COUNT, COLLECT or ): a { opens a subquery, not a map
    };

    Inside m_inside = Inside::Nothing;
    Place m_place = Place::StatementStart;
    // One bit for each open bracket below a leading 1, innermost lowest: 1 is a map's brace.
    quint32 m_brackets = 1;
};

// Cuts a text into tokens that cover it without gaps. It never fails: half-written text gives the
// tokens that colour it best. A value of its own; borrows the text, which must outlive it.
// To go on line by line, give each line with its line break and the state of the line before.
class CypherLexer
{
public:
    explicit CypherLexer(QStringView text, LexerState state = {},
                         CypherDialect dialect = CypherDialect::Cypher25);

    std::optional<Token> next();
    LexerState state() const { return m_state; }

private:
    using Inside = LexerState::Inside;
    using Place = LexerState::Place;

    enum class BracketKind : quint8 { Map, Other };

    Token scan();
    Token whitespace() const;
    Token lineComment() const;
    Token blockComment(qsizetype from);
    Token string(qsizetype from, char16_t quote);
    Token quotedName(TokenKind kind, qsizetype from);
    Token number();
    Token parameter();
    Token command();
    Token word(qsizetype end);
    Token symbol();

    char16_t at(qsizetype position) const;
    Token tokenTo(TokenKind kind, qsizetype end) const;
    TokenKind wordKind(qsizetype end) const;
    bool isBeforeColon(qsizetype end) const;
    bool isCalled(qsizetype end) const;
    Place placeAfterName() const;
    Place placeAfterOperator(char16_t c) const;
    Place placeAfterPunctuation(char16_t c);
    void openBracket(BracketKind kind);
    void closeBracket();
    bool isInMap() const;

    QStringView m_text;
    qsizetype m_position = 0;
    LexerState m_state;
    CypherDialect m_dialect;
};

// The tokens of a whole text. What is still open at its end is an Error.
std::vector<Token> tokenize(QStringView text);

// The length in UTF-16 units of the name without back-ticks that begins at position; 0 if none does.
qsizetype nameLength(QStringView text, qsizetype position);

} // namespace model
