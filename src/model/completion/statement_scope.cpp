// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/statement_scope.h"

#include "model/cypher/names.h"
#include "model/cypher/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace model
{

namespace
{

constexpr std::array<QStringView, 29> kClauses = {
    u"MATCH",  u"CREATE", u"MERGE",  u"INSERT", u"WITH",   u"RETURN", u"WHERE", u"SET",
    u"REMOVE", u"DELETE", u"UNWIND", u"CALL",   u"YIELD",  u"ORDER",  u"SKIP",  u"LIMIT",
    u"LOAD",   u"UNION",  u"USE",    u"SHOW",   u"FINISH", u"OFFSET", u"DROP",  u"FOREACH",
    u"DETACH", u"ALTER",  u"LET",    u"FILTER", u"NEXT"};

bool isName(TokenKind kind)
{
    return kind == TokenKind::Identifier || kind == TokenKind::QuotedName;
}

} // namespace

StatementScope::StatementScope(QStringView text, CypherDialect dialect)
    : m_text(text)
{
    CypherLexer lexer(text, {}, dialect);
    while (const std::optional<Token> token = lexer.next()) {
        if (!isAside(token->kind))
            m_tokens.push_back(*token);
    }
    read();
    finish();
}

const ScopeVariable *StatementScope::variable(QStringView name) const
{
    const auto found =
        std::find_if(m_visible.begin(), m_visible.end(),
                     [name](const ScopeVariable &variable) { return variable.name == name; });
    return found == m_visible.end() ? nullptr : &*found;
}

const Token *StatementScope::last(qsizetype back) const
{
    const auto count = static_cast<qsizetype>(m_tokens.size());
    return back < count ? &m_tokens[static_cast<std::size_t>(count - 1 - back)] : nullptr;
}

QString StatementScope::calledBefore(qsizetype parenthesis) const
{
    QString name;
    for (qsizetype i = parenthesis - 1; i >= 0; --i) {
        const Token &token = m_tokens[static_cast<std::size_t>(i)];
        const bool isPart =
            token.kind == TokenKind::Function || token.kind == TokenKind::Identifier;
        const bool isDot = token.kind == TokenKind::Punctuation && textOf(token) == u".";
        // A name and a dot take turns, from the end.
        const bool wantsDot = !name.isEmpty() && !name.startsWith(u'.');
        if (wantsDot ? !isDot : !isPart)
            break;
        name.prepend(textOf(token));
    }
    return name;
}

void StatementScope::read()
{
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_tokens.size()); ++i)
        readToken(i);
}

void StatementScope::readToken(qsizetype index)
{
    switch (m_tokens[static_cast<std::size_t>(index)].kind) {
    case TokenKind::Keyword:
        m_subject.clear();
        return readKeyword(index);
    case TokenKind::Punctuation:
        return readPunctuation(index);
    case TokenKind::Identifier:
        return readName(index);
    case TokenKind::QuotedName: {
        const QStringView before = textAt(index - 1);
        const bool isLabel = before == u":" || before == u"|" || before == u"&" || before == u"!";
        return isLabel ? readLabel(index) : readName(index);
    }
    case TokenKind::Label:
        return readLabel(index);
    default:
        return;
    }
}

void StatementScope::readKeyword(qsizetype index)
{
    const QString word = textAt(index).toString().toUpper();
    const bool isClause = std::find(kClauses.begin(), kClauses.end(), word) != kClauses.end();
    if (!isClause || !isAtDepth())
        return;
    const QStringView before = textAt(index - 1);
    if (word == u"WITH" && isOneOf(before, {u"STARTS", u"ENDS", u"CSV"}))
        return;
    if (isOneOf(before, {u"ON", u"SHOW", u"DROP", u"ALTER"}))
        return;
    beginClause(word, index);
}

void StatementScope::beginClause(const QString &keyword, qsizetype index)
{
    Frame &frame = m_frames.back();
    const bool belongsToProjection =
        isOneOf(keyword, {u"WHERE", u"ORDER", u"SKIP", u"LIMIT", u"OFFSET"});
    if (frame.isProjecting) {
        if (belongsToProjection)
            endItem(index);
        else
            endProjection(index);
    }
    frame.clause = keyword;
    if (keyword == u"UNION") {
        frame.variables = frame.imported;
    } else if (keyword == u"WITH" || keyword == u"RETURN") {
        frame.isProjecting = true;
        frame.keepsAll = false;
        frame.isItemNamed = false;
        frame.projected.clear();
        frame.itemBegin = index + 1;
    } else if (keyword == u"CALL") {
        m_procedure.clear();
    }
}

void StatementScope::readPunctuation(qsizetype index)
{
    const QChar c = textAt(index).front();
    if (c != u':')
        m_subject.clear();
    switch (c.unicode()) {
    case u'(':
    case u'[':
    case u'{':
        return open(index, c);
    case u')':
    case u']':
    case u'}':
        return close(index, c);
    case u',':
        return readComma(index);
    case u';':
        m_brackets.clear();
        m_frames.assign(1, Frame{});
        return;
    default:
        return;
    }
}

void StatementScope::open(qsizetype index, QChar opener)
{
    OpenBracket bracket;
    bracket.opener = opener;
    bracket.token = index;
    bracket.isPattern = opener != u'{' && opensPattern(index);
    bracket.isBlock = opener == u'{' && opensBlock(index);
    if (opener == u'{' && !bracket.isBlock && index > 0 &&
        isName(m_tokens[static_cast<std::size_t>(index - 1)].kind))
        bracket.variable = writtenName(textAt(index - 1));
    // The map of a node's properties knows the node.
    if (opener == u'{' && !m_brackets.empty() && m_brackets.back().isPattern) {
        bracket.labels = m_brackets.back().labels;
        bracket.variable = m_brackets.back().variable;
    }
    if (opener == u'(' && m_frames.back().clause == u"CALL" && isAtDepth())
        m_procedure = calledBefore(index);
    m_brackets.push_back(std::move(bracket));
    if (!m_brackets.back().isBlock)
        return;
    Frame frame;
    frame.depth = m_brackets.size();
    frame.variables = m_frames.back().variables;
    frame.imported = frame.variables;
    const QStringView before = textAt(index - 1);
    frame.isCall = before == u")" || isOneOf(before, {u"CALL"});
    // EXISTS { (a)-->(b) }
    if (!frame.isCall)
        frame.clause = QStringLiteral("MATCH");
    m_frames.push_back(std::move(frame));
}

void StatementScope::close(qsizetype index, QChar closer)
{
    if (m_brackets.empty())
        return;
    const OpenBracket bracket = std::move(m_brackets.back());
    if (m_frames.size() > 1 && m_frames.back().depth == m_brackets.size()) {
        Frame &inner = m_frames.back();
        if (inner.isProjecting)
            endItem(index);
        const QList<ScopeVariable> returned =
            inner.isCall && inner.clause != u"WITH" ? inner.projected : QList<ScopeVariable>();
        m_frames.pop_back();
        for (const ScopeVariable &variable : returned)
            add(m_frames.back().variables, variable);
    }
    m_brackets.pop_back();
    m_closedCallArguments = closer == u')' && isOneOf(textAt(bracket.token - 1), {u"CALL"});
}

void StatementScope::readComma(qsizetype index)
{
    if (!m_brackets.empty())
        ++m_brackets.back().commas;
    if (!isAtDepth() || !m_frames.back().isProjecting)
        return;
    endItem(index);
    m_frames.back().itemBegin = index + 1;
}

void StatementScope::readName(qsizetype index)
{
    const QString name = writtenName(textAt(index));
    const QStringView after = textAt(index + 1);
    m_subject = after == u":" ? name : QString();
    Frame &frame = m_frames.back();
    const QStringView before = textAt(index - 1);
    if (isOneOf(before, {u"AS"}) && isAtDepth()) {
        const bool isRenamed = frame.isProjecting && index - frame.itemBegin == 2;
        const ScopeVariable *renamed =
            isRenamed ? find(writtenName(textAt(frame.itemBegin))) : nullptr;
        ScopeVariable variable = renamed ? *renamed : ScopeVariable{};
        variable.name = name;
        frame.isItemNamed = true;
        add(frame.isProjecting ? frame.projected : frame.variables, std::move(variable));
        return;
    }
    if (frame.clause == u"YIELD" && isAtDepth() &&
        (isOneOf(before, {u"YIELD"}) || before == u",")) {
        if (!isOneOf(after, {u"AS"}))
            add(frame.variables, {name, VariableKind::Value, {}});
        return;
    }
    readBound(index, name);
}

/// A name that a pattern, a path or a list's variable may bring in.
void StatementScope::readBound(qsizetype index, const QString &name)
{
    Frame &frame = m_frames.back();
    const QStringView before = textAt(index - 1);
    const QStringView after = textAt(index + 1);
    OpenBracket *bracket = m_brackets.empty() ? nullptr : &m_brackets.back();
    const bool isFirst = bracket && bracket->token == index - 1;
    if (bracket && bracket->isPattern && isFirst) {
        bracket->variable = name;
        const bool isNode = bracket->opener == u'(';
        if (const ScopeVariable *known = find(name))
            bracket->labels = known->labels;
        else
            add(frame.variables,
                {name, isNode ? VariableKind::Node : VariableKind::Relationship, {}});
        return;
    }
    const bool isItem = isFirst || before == u",";
    const bool isListVariable = bracket && isItem && isOneOf(after, {u"IN"});
    const bool isAccumulator = bracket && isFirst && after == u"=" && bracket->opener == u'(';
    if (isListVariable || isAccumulator) {
        add(bracket->locals, {name, VariableKind::Value, {}});
        return;
    }
    if (after != u"=" || !isAtDepth())
        return;
    if (isInPatternClause())
        add(frame.variables, {name, VariableKind::Path, {}});
    else if (frame.clause == u"LET" && (before == u"," || isOneOf(before, {u"LET"})))
        add(frame.variables, {name, VariableKind::Value, {}});
}

void StatementScope::readLabel(qsizetype index)
{
    const QString label = writtenName(textAt(index));
    if (!m_brackets.empty() && m_brackets.back().isPattern) {
        m_brackets.back().labels.append(label);
        m_subject = m_brackets.back().variable;
    }
    ScopeVariable *subject = m_subject.isEmpty() ? nullptr : find(m_subject);
    if (subject && !subject->labels.contains(label))
        subject->labels.append(label);
}

/// An item of a projection that is a variable keeps its name and what is known of it.
void StatementScope::endItem(qsizetype index)
{
    Frame &frame = m_frames.back();
    qsizetype begin = frame.itemBegin;
    if (isWord(textAt(begin), u"DISTINCT"))
        ++begin;
    const bool isOneToken = index - begin == 1;
    if (isOneToken && textAt(begin) == u"*")
        frame.keepsAll = true;
    if (isOneToken && !frame.isItemNamed &&
        isName(m_tokens[static_cast<std::size_t>(begin)].kind)) {
        const QString name = writtenName(textAt(begin));
        const ScopeVariable *known = find(name);
        add(frame.projected, known ? *known : ScopeVariable{name, VariableKind::Value, {}});
    }
    frame.isItemNamed = false;
    frame.itemBegin = index + 1;
}

void StatementScope::endProjection(qsizetype index)
{
    Frame &frame = m_frames.back();
    // After ORDER BY or WHERE the last item has ended already.
    if (frame.clause == u"WITH" || frame.clause == u"RETURN")
        endItem(index);
    if (!frame.keepsAll)
        frame.variables.clear();
    for (const ScopeVariable &variable : std::as_const(frame.projected))
        add(frame.variables, variable);
    frame.projected.clear();
    frame.isProjecting = false;
}

void StatementScope::finish()
{
    for (auto bracket = m_brackets.rbegin(); bracket != m_brackets.rend(); ++bracket)
        m_visible += bracket->locals;
    const Frame &frame = m_frames.back();
    for (const QList<ScopeVariable> *list : {&frame.projected, &frame.variables}) {
        for (auto variable = list->rbegin(); variable != list->rend(); ++variable) {
            if (!this->variable(variable->name))
                m_visible.append(*variable);
        }
    }
}

bool StatementScope::isInPatternClause() const
{
    return isOneOf(m_frames.back().clause, {u"MATCH", u"CREATE", u"MERGE", u"INSERT"});
}

bool StatementScope::opensPattern(qsizetype index) const
{
    const QStringView before = textAt(index - 1);
    const bool isAfterDash = before.endsWith(u'-') || before == u">" || before == u"->";
    if (textAt(index) == u"[")
        return isAfterDash;
    if (index > 0 && m_tokens[static_cast<std::size_t>(index - 1)].kind == TokenKind::Function)
        return isOneOf(before, {u"shortestPath", u"allShortestPaths"});
    const bool isFree = isAtDepth() || m_brackets.back().isPattern;
    if (isInPatternClause() && isFree)
        return !m_brackets.empty() || before != u":";
    // A pattern comprehension: [(a)-->(b) | …]
    return isAfterDash ? !m_brackets.empty() && m_brackets.back().opener == u'[' : before == u"[";
}

bool StatementScope::opensBlock(qsizetype index) const
{
    const QStringView before = textAt(index - 1);
    if (before == u")")
        return m_closedCallArguments;
    return isOneOf(before, {u"CALL", u"EXISTS", u"COUNT", u"COLLECT"});
}

QStringView StatementScope::textAt(qsizetype index) const
{
    if (index < 0 || index >= static_cast<qsizetype>(m_tokens.size()))
        return {};
    return textOf(m_tokens[static_cast<std::size_t>(index)]);
}

/// Of two variables with one name the later hides the earlier.
void StatementScope::add(QList<ScopeVariable> &list, ScopeVariable variable)
{
    list.removeIf([&](const ScopeVariable &other) { return other.name == variable.name; });
    list.append(std::move(variable));
}

ScopeVariable *StatementScope::find(const QString &name)
{
    Frame &frame = m_frames.back();
    for (QList<ScopeVariable> *list : {&frame.variables, &frame.projected}) {
        for (ScopeVariable &variable : *list) {
            if (variable.name == name)
                return &variable;
        }
    }
    return nullptr;
}

} // namespace model
