// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/completion_place.h"

#include "model/cypher/words.h"

#include <algorithm>

namespace model
{

namespace
{

/// A keyword with which a term, or what is said of it, is complete.
bool isComplete(QStringView word)
{
    return isOneOf(
        word, {u"NULL", u"TRUE", u"FALSE", u"END", u"DESC", u"ASC", u"DESCENDING", u"ASCENDING"});
}

/// Whether a term may end with this token.
bool endsTerm(const StatementScope &scope, const Token &token)
{
    switch (token.kind) {
    case TokenKind::Identifier:
    case TokenKind::QuotedName:
    case TokenKind::String:
    case TokenKind::Number:
    case TokenKind::Parameter:
    case TokenKind::Label:
    case TokenKind::PropertyKey:
    case TokenKind::Function:
        return true;
    case TokenKind::Keyword:
        return isComplete(scope.textOf(token));
    case TokenKind::Punctuation: {
        const QStringView text = scope.textOf(token);
        return text == u")" || text == u"]" || text == u"}";
    }
    case TokenKind::Operator: {
        // RETURN * and count(*): a factor is missing before it.
        const Token *before = scope.last(1);
        return scope.textOf(token) == u"*" && before &&
               (before->kind == TokenKind::Keyword || scope.textOf(*before) == u"(");
    }
    default:
        return false;
    }
}

/// The kind that a name would have here.
TokenKind kindOfName(QStringView textBeforeName)
{
    const QString probe = textBeforeName + QStringLiteral("x");
    TokenKind kind = TokenKind::Error;
    CypherLexer lexer(probe);
    while (const std::optional<Token> token = lexer.next())
        kind = token->kind;
    return kind;
}

CompletionPlace labelPlace(const StatementScope &scope)
{
    const OpenBracket *bracket = scope.innermost();
    // A parenthesis among the types, as in -[:(A|B)].
    for (auto outer = scope.brackets().rbegin(); outer != scope.brackets().rend(); ++outer) {
        if (outer->isPattern)
            return outer->opener == u'(' ? CompletionPlace::Label : CompletionPlace::Type;
    }
    if (bracket && bracket->opener == u'[')
        return CompletionPlace::Type;
    for (qsizetype back = 1; const Token *token = scope.last(back); ++back) {
        if (token->kind != TokenKind::Identifier && token->kind != TokenKind::QuotedName)
            continue;
        const ScopeVariable *variable = scope.variable(scope.textOf(*token));
        if (variable && variable->kind == VariableKind::Node)
            return CompletionPlace::Label;
        if (variable && variable->kind == VariableKind::Relationship)
            return CompletionPlace::Type;
        break;
    }
    return bracket && bracket->opener == u'(' ? CompletionPlace::Label
                                              : CompletionPlace::LabelOrType;
}

/// After a dot: the key of something, or a name with its namespace, which then is all of the prefix.
PlaceAt afterDot(const StatementScope &scope, QStringView before, qsizetype nameBegin)
{
    if (before.left(nameBegin).endsWith(u".."))
        return {};
    qsizetype begin = nameBegin;
    while (begin > 0 && before[begin - 1] == u'.') {
        const qsizetype partBegin = nameBeginIn(before.left(begin - 1));
        if (partBegin == begin - 1)
            return {CompletionPlace::Key, nameBegin};
        begin = partBegin;
    }
    const QStringView head = before.mid(begin, before.indexOf(u'.', begin) - begin);
    if (!head.isEmpty() && head.front().isDigit())
        return {};
    const bool isMarked = begin > 0 && (before[begin - 1] == u'`' || before[begin - 1] == u'$');
    if (isMarked || scope.variable(head))
        return {CompletionPlace::Key, nameBegin};
    return {CompletionPlace::Namespace, begin};
}

CompletionPlace bracketStart(const OpenBracket &bracket)
{
    if (bracket.isBlock)
        return CompletionPlace::ClauseStart;
    if (bracket.isPattern)
        return CompletionPlace::PatternVariable;
    return bracket.opener == u'{' ? CompletionPlace::Key : CompletionPlace::Term;
}

CompletionPlace afterKeyword(QStringView word, const StatementScope &scope)
{
    if (isWord(word, u"AS"))
        return CompletionPlace::Nothing;
    if (isWord(word, u"CALL"))
        return CompletionPlace::Procedure;
    if (isWord(word, u"YIELD"))
        return scope.clause() == u"YIELD" && !scope.procedure().isEmpty() ? CompletionPlace::Column
                                                                          : CompletionPlace::Term;
    if (isWord(word, u"USE") || isWord(word, u"DATABASE"))
        return CompletionPlace::Database;
    return isComplete(word) ? CompletionPlace::AfterTerm : CompletionPlace::Term;
}

CompletionPlace afterPunctuation(QStringView text, const StatementScope &scope)
{
    const OpenBracket *bracket = scope.innermost();
    if (bracket && text.size() == 1 && text.front() == bracket->opener)
        return bracketStart(*bracket);
    if (text == u",") {
        if (bracket && bracket->opener == u'{' && !bracket->isBlock)
            return CompletionPlace::Key;
        if (!bracket && scope.clause() == u"YIELD" && !scope.procedure().isEmpty())
            return CompletionPlace::Column;
    }
    return CompletionPlace::Term;
}

} // namespace

qsizetype nameBeginIn(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'_'))
        --begin;
    return begin;
}

PlaceAt placeAt(const StatementScope &scope, QStringView before, qsizetype nameBegin)
{
    const QStringView rest = before.left(nameBegin);
    if (nameBegin < before.size() && before[nameBegin].isDigit())
        return {};
    if (rest.endsWith(u'$'))
        return {CompletionPlace::Parameter, nameBegin};
    const Token *last = scope.last();
    const bool isInside = last && last->end() == rest.size() && last->isOpen;
    const TokenKind nameKind = kindOfName(rest);
    const bool isText = nameKind == TokenKind::String || nameKind == TokenKind::LineComment ||
                        nameKind == TokenKind::BlockComment || nameKind == TokenKind::QuotedName ||
                        nameKind == TokenKind::Command || nameKind == TokenKind::Error;
    if (isInside || isText)
        return {};
    if (rest.endsWith(u'.'))
        return afterDot(scope, before, nameBegin);
    if (nameKind == TokenKind::Label)
        return {labelPlace(scope), nameBegin};
    if (!last || scope.textOf(*last) == u";")
        return {CompletionPlace::ClauseStart, nameBegin};
    if (last->kind == TokenKind::Keyword)
        return {afterKeyword(scope.textOf(*last), scope), nameBegin};
    if (endsTerm(scope, *last))
        return {CompletionPlace::AfterTerm, nameBegin};
    if (last->kind == TokenKind::Punctuation)
        return {afterPunctuation(scope.textOf(*last), scope), nameBegin};
    return {CompletionPlace::Term, nameBegin};
}

} // namespace model
