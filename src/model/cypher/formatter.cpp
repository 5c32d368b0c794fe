// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/formatter.h"

#include "model/cypher/lexer.h"
#include "model/cypher/words.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace model
{

namespace
{

constexpr int kStep = 2;

constexpr QStringView kClauses[] = {
    u"MATCH", u"OPTIONAL", u"CREATE", u"MERGE",  u"INSERT",   u"WITH",   u"RETURN", u"WHERE",
    u"SET",   u"REMOVE",   u"DELETE", u"DETACH", u"NODETACH", u"UNWIND", u"CALL",   u"ORDER",
    u"SKIP",  u"LIMIT",    u"OFFSET", u"UNION",  u"FOREACH",  u"LOAD",   u"USE",    u"FINISH",
    u"ON",    u"USING",    u"LET",    u"FILTER", u"NEXT"};

/// Statements that begin with one of these are not laid out by clauses.
constexpr QStringView kAdministration[] = {
    u"DROP",   u"ALTER", u"GRANT", u"DENY",   u"REVOKE",     u"SHOW",       u"TERMINATE",
    u"RENAME", u"START", u"STOP",  u"ENABLE", u"DEALLOCATE", u"REALLOCATE", u"DRYRUN"};

/// What CREATE makes besides nodes and relationships.
constexpr QStringView kCreated[] = {
    u"INDEX",  u"CONSTRAINT", u"OR",        u"DATABASE", u"USER",      u"ROLE",
    u"ALIAS",  u"FULLTEXT",   u"VECTOR",    u"TEXT",     u"POINT",     u"RANGE",
    u"LOOKUP", u"BTREE",      u"COMPOSITE", u"UNIQUE",   u"IMMUTABLE", u"PRIVILEGE"};

template <std::size_t size>
bool isOneOf(QStringView text, const QStringView (&words)[size])
{
    return std::any_of(std::begin(words), std::end(words),
                       [text](QStringView word) { return isWord(text, word); });
}

bool isComment(TokenKind kind)
{
    return kind == TokenKind::LineComment || kind == TokenKind::BlockComment;
}

class Formatter
{
public:
    Formatter(QStringView text, qsizetype begin, qsizetype end)
        : m_text(text)
        , m_begin(begin)
        , m_end(end)
        , m_isWhole(begin <= 0 && end >= text.size())
    {
        CypherLexer lexer(text);
        while (const std::optional<Token> token = lexer.next()) {
            if (token->kind != TokenKind::Whitespace)
                m_tokens.push_back(*token);
        }
        markTouched();
    }

    QString format();

private:
    struct Bracket {
        bool isBlock = false; ///< its clauses stand on lines of their own
        bool isCall = false;  ///< the parenthesis of CALL (a, b) { … }
        int level = 0;        ///< of the lines in it; brackets of one line share it
        int line = 0;         ///< where it was opened
    };

    QString gapBefore(std::size_t index);
    QString gapInStatement(std::size_t index, qsizetype lineBreaks, bool isJoined);
    void pass(std::size_t index);
    bool beginsClause(std::size_t index) const;
    bool isAdministration(std::size_t index) const;
    bool opensBlock(std::size_t index) const;
    void markTouched();
    QString lineBreak(int indent, qsizetype count = 1) const
    {
        return QString(std::clamp<qsizetype>(count, 1, 2), u'\n') + QString(indent, u' ');
    }
    int blockIndent() const { return m_blocks * kStep; }

    const Token &token(std::size_t index) const { return m_tokens[index]; }
    QStringView textOf(std::size_t index) const
    {
        return index < m_tokens.size() ? m_text.mid(m_tokens[index].begin, m_tokens[index].length)
                                       : QStringView();
    }
    /// The token before that is no comment; its text is empty when there is none in the statement.
    QStringView wordBefore(std::size_t index) const;
    QStringView wordAfter(std::size_t index) const;
    QStringView gapText(std::size_t index) const;
    bool isPunctuation(std::size_t index, QStringView text) const
    {
        return index < m_tokens.size() && token(index).kind == TokenKind::Punctuation &&
               textOf(index) == text;
    }

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_end;
    bool m_isWhole;
    std::vector<Token> m_tokens;
    std::vector<bool> m_touched; ///< of the blanks before each token
    std::vector<Bracket> m_brackets;
    int m_blocks = 0;
    int m_depth = 0; ///< brackets that are open in the innermost block
    int m_line = 0;  ///< of what is written
    bool m_isAdministration = false;
    bool m_isInStatement = false;
    bool m_closedCall = false;
};

QString Formatter::format()
{
    QString out;
    out.reserve(m_text.size() + m_text.size() / 8);
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const QString gap = m_touched[i] ? gapBefore(i) : gapText(i).toString();
        m_line += static_cast<int>(gap.count(u'\n'));
        out += gap;
        out += textOf(i);
        pass(i);
    }
    const qsizetype rest = m_tokens.empty() ? 0 : m_tokens.back().end();
    const QStringView tail = m_text.mid(rest);
    return out + (m_isWhole && !m_tokens.empty()
                      ? (tail.contains(u'\n') ? QStringLiteral("\n") : QString())
                      : tail.toString());
}

/// Marks the tokens of the statements that are to be formatted, all but their first: what stands
/// between statements stays.
void Formatter::markTouched()
{
    m_touched.assign(m_tokens.size(), m_isWhole);
    for (std::size_t first = 0; first < m_tokens.size() && !m_isWhole;) {
        std::size_t last = first;
        while (last + 1 < m_tokens.size() && !isPunctuation(last, u";") &&
               token(last).kind != TokenKind::Command)
            ++last;
        if (token(first).begin < m_end && token(last).end() > m_begin)
            std::fill(m_touched.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                      m_touched.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
        first = last + 1;
    }
}

QStringView Formatter::gapText(std::size_t index) const
{
    const qsizetype begin = index == 0 ? 0 : token(index - 1).end();
    return m_text.mid(begin, token(index).begin - begin);
}

QString Formatter::gapBefore(std::size_t index)
{
    const QStringView gap = gapText(index);
    const qsizetype lineBreaks = gap.count(u'\n');
    if (index == 0)
        return {};
    const TokenKind before = token(index - 1).kind;
    const bool isAfterEnd = isPunctuation(index - 1, u";") || before == TokenKind::Command;
    const bool endsLine =
        before == TokenKind::LineComment || (before == TokenKind::Command && lineBreaks > 0);
    if (isPunctuation(index, u";"))
        return endsLine ? lineBreak(blockIndent()) : QString();
    if (isAfterEnd && isComment(token(index).kind) && lineBreaks == 0)
        return gap.isEmpty() ? QString() : QStringLiteral(" ");
    if (isAfterEnd)
        return lineBreak(0, lineBreaks);
    if (!m_isInStatement) // between comments, or after one
        return lineBreaks > 0 ? lineBreak(0, lineBreaks)
                              : QString(gap.isEmpty() ? QString() : QStringLiteral(" "));
    return gapInStatement(index, lineBreaks, gap.isEmpty());
}

QString Formatter::gapInStatement(std::size_t index, qsizetype lineBreaks, bool isJoined)
{
    const bool isAfterLineComment = token(index - 1).kind == TokenKind::LineComment;
    const bool isTrailing = isComment(token(index).kind) && lineBreaks == 0;
    if (isTrailing && !isAfterLineComment)
        return isJoined ? QString() : QStringLiteral(" ");
    const bool isInBlock = !m_brackets.empty() && m_brackets.back().isBlock;
    if (isInBlock && isPunctuation(index, u"}"))
        return wordBefore(index) == u"{" && lineBreaks == 0 ? QString()
                                                            : lineBreak(blockIndent() - kStep);
    if (isInBlock && isPunctuation(index - 1, u"{"))
        return lineBreak(blockIndent());
    if (beginsClause(index)) {
        const bool isDependent = isWord(textOf(index), u"ON");
        return lineBreak(blockIndent() + (isDependent ? kStep : 0));
    }
    if (lineBreaks == 0 && !isAfterLineComment)
        return isJoined ? QString() : QStringLiteral(" ");
    // A comment before a clause stands where the clause does.
    std::size_t next = index;
    while (next < m_tokens.size() && isComment(token(next).kind))
        ++next;
    if (next > index && (beginsClause(next) || next == m_tokens.size()))
        return lineBreak(blockIndent());
    const QStringView text = textOf(index);
    const bool closes = token(index).kind == TokenKind::Punctuation &&
                        (text == u")" || text == u"]" || text == u"}");
    const int level = m_brackets.empty() ? 0 : m_brackets.back().level;
    const int shown = closes ? level - 1 : std::max(level, 1);
    return lineBreak(blockIndent() + kStep * std::max(shown, 0));
}

/// Takes note of a token that has been written.
void Formatter::pass(std::size_t index)
{
    const QStringView text = textOf(index);
    const TokenKind kind = token(index).kind;
    if (isComment(kind) || kind == TokenKind::Command)
        return;
    if (isPunctuation(index, u";")) {
        m_brackets.clear();
        m_blocks = m_depth = 0;
        m_isInStatement = m_isAdministration = false;
        return;
    }
    if (!m_isInStatement) {
        m_isInStatement = true;
        m_isAdministration = isAdministration(index);
    }
    if (kind != TokenKind::Punctuation)
        return;
    if (text == u"(" || text == u"[" || text == u"{") {
        const bool isBlock = text == u"{" && opensBlock(index);
        const bool isCall = text == u"(" && isWord(wordBefore(index), u"CALL");
        const Bracket around = m_brackets.empty() ? Bracket{.line = -1} : m_brackets.back();
        const int level = around.isBlock ? 1 : around.level + (around.line == m_line ? 0 : 1);
        m_brackets.push_back({isBlock, isCall, isBlock ? 0 : level, m_line});
        m_blocks += isBlock ? 1 : 0;
        m_depth = isBlock ? 0 : m_depth + 1;
    } else if ((text == u")" || text == u"]" || text == u"}") && !m_brackets.empty()) {
        const Bracket closed = m_brackets.back();
        m_brackets.pop_back();
        m_closedCall = closed.isCall;
        m_blocks -= closed.isBlock ? 1 : 0;
        m_depth = 0;
        for (auto open = m_brackets.rbegin(); open != m_brackets.rend() && !open->isBlock; ++open)
            ++m_depth;
    }
}

bool Formatter::beginsClause(std::size_t index) const
{
    if (index >= m_tokens.size() || token(index).kind != TokenKind::Keyword || m_depth > 0 ||
        m_isAdministration)
        return false;
    const QStringView word = textOf(index);
    if (!isOneOf(word, kClauses))
        return false;
    const QStringView before = wordBefore(index);
    const auto follows = [before](auto... words) { return (isWord(before, words) || ...); };
    // EXPLAIN MATCH, CYPHER 25 MATCH
    if (before.isEmpty() || follows(u"EXPLAIN", u"PROFILE", u"CYPHER"))
        return false;
    if (isWord(word, u"ON"))
        return isWord(wordAfter(index), u"CREATE") || isWord(wordAfter(index), u"MATCH");
    if (isWord(word, u"MATCH") || isWord(word, u"CALL"))
        return !follows(u"OPTIONAL", u"ON");
    if (isWord(word, u"CREATE"))
        return !follows(u"ON");
    if (isWord(word, u"WITH"))
        return !follows(u"STARTS", u"ENDS", u"CSV");
    if (isWord(word, u"WHERE"))
        return !follows(u"FILTER");
    if (isWord(word, u"DELETE"))
        return !follows(u"DETACH", u"NODETACH");
    if (isWord(word, u"SET"))
        return !follows(u"CREATE", u"MATCH");
    return true;
}

bool Formatter::isAdministration(std::size_t index) const
{
    const QStringView word = textOf(index);
    if (isOneOf(word, kAdministration))
        return true;
    const bool isAssigned = textOf(index + 2) == u"=";
    return isWord(word, u"CREATE") && isOneOf(wordAfter(index), kCreated) && !isAssigned;
}

/// The subquery of a CALL, and others that are written over several lines.
bool Formatter::opensBlock(std::size_t index) const
{
    const QStringView before = wordBefore(index);
    if (isWord(before, u"CALL") || (before == u")" && m_closedCall))
        return true;
    const bool isSubquery =
        isWord(before, u"EXISTS") || isWord(before, u"COUNT") || isWord(before, u"COLLECT");
    return isSubquery && index + 1 < m_tokens.size() && gapText(index + 1).contains(u'\n');
}

QStringView Formatter::wordBefore(std::size_t index) const
{
    while (index > 0) {
        --index;
        if (isPunctuation(index, u";") || token(index).kind == TokenKind::Command)
            return {};
        if (!isComment(token(index).kind))
            return textOf(index);
    }
    return {};
}

QStringView Formatter::wordAfter(std::size_t index) const
{
    for (++index; index < m_tokens.size(); ++index) {
        if (!isComment(token(index).kind))
            return textOf(index);
    }
    return {};
}

} // namespace

QString formatCypher(QStringView text, qsizetype begin, qsizetype end)
{
    return Formatter(text, begin, end).format();
}

QString formatCypher(QStringView text)
{
    return formatCypher(text, 0, text.size());
}

} // namespace model
