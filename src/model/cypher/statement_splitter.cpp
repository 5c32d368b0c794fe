// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/statement_splitter.h"

#include "model/cypher/lexer.h"

#include <algorithm>

namespace model
{
namespace
{

bool isSemicolon(const Token &token, QStringView text)
{
    return token.kind == TokenKind::Punctuation && text[token.begin] == u';';
}

bool holdsLineBreak(QStringView text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

} // namespace

std::vector<Statement> splitStatements(QStringView text)
{
    std::vector<Statement> statements;
    bool isWithin = false;
    CypherLexer lexer(text);
    while (const std::optional<Token> token = lexer.next()) {
        if (isAside(token->kind))
            continue;
        if (isSemicolon(*token, text)) {
            isWithin = false;
        } else if (token->kind == TokenKind::Command) {
            qsizetype end = token->end();
            while (text[end - 1].isSpace())
                --end;
            statements.push_back({StatementKind::ClientCommand, token->begin, end});
        } else if (isWithin) {
            statements.back().end = token->end();
        } else {
            statements.push_back({StatementKind::Cypher, token->begin, token->end()});
            isWithin = true;
        }
    }
    return statements;
}

std::optional<Statement> statementAt(QStringView text, qsizetype caret)
{
    return statementAt(splitStatements(text), text, caret);
}

std::optional<Statement> statementAt(const std::vector<Statement> &statements, QStringView text,
                                     qsizetype caret)
{
    if (statements.empty())
        return std::nullopt;
    const auto after = std::upper_bound(
        statements.begin(), statements.end(), caret,
        [](qsizetype position, const Statement &statement) { return position < statement.begin; });
    if (after == statements.begin())
        return statements.front();
    const Statement &before = *(after - 1);
    if (after == statements.end() || caret <= before.end)
        return before;
    const bool isOnLineOfNext = !holdsLineBreak(text.mid(caret, after->begin - caret));
    const bool isOnLineOfLast = !holdsLineBreak(text.mid(before.end, caret - before.end));
    return isOnLineOfNext && !isOnLineOfLast ? *after : before;
}

} // namespace model
