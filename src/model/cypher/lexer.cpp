// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/lexer.h"

#include "model/cypher/keywords.h"

#include <array>

namespace model
{
namespace
{

constexpr int kInsideBits = 3;
constexpr int kPlaceBits = 3;
// Brackets deeper than the line state can hold are not tracked; only colours suffer.
constexpr quint32 kDeepestBrackets = 1U << 23;

constexpr std::array<QStringView, 13> kLongOperators = {
    u"<>", u"<=", u">=", u"=~", u"+=", u"=>", u"||", u"!=", u"->", u"<-", u"--", u"..", u"::"};
constexpr QStringView kOperators = u"+-*/%^=<>!&|?$";
// Dashes and arrow heads beyond ASCII that the grammar takes in patterns.
constexpr QStringView kWideOperators =
    u"\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\ufe58\ufe63\uff0d"
    u"\u27e8\u3008\ufe64\uff1c\u27e9\u3009\ufe65\uff1e";
constexpr QStringView kPunctuation = u"()[]{},;:.";

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isBlank(char16_t c)
{
    return QChar(c).isSpace() || c == u'\ufeff';
}

char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() &&
        text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position + 1]);
    return first.unicode();
}

bool isNameStart(char32_t c)
{
    return QChar::isLetter(c) || QChar::category(c) == QChar::Punctuation_Connector;
}

bool isNamePart(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return isNameStart(c) || category == QChar::Number_DecimalDigit ||
           category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

bool opensSubquery(QStringView word)
{
    for (const QStringView opener : {u"CALL", u"EXISTS", u"COUNT", u"COLLECT"}) {
        if (word.compare(opener, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

qsizetype nameLength(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size()) {
        const char32_t c = codePointAt(text, end);
        if (end == position ? !isNameStart(c) : !isNamePart(c))
            break;
        end += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return end - position;
}

int LexerState::toInt() const
{
    // The default state must be 0, which is what an editor holds for a line never seen.
    return int(m_inside) | int(m_place) << kInsideBits |
           int(m_brackets - 1) << (kInsideBits + kPlaceBits);
}

LexerState LexerState::fromInt(int value)
{
    LexerState state;
    state.m_inside = Inside(value & ((1 << kInsideBits) - 1));
    state.m_place = Place((value >> kInsideBits) & ((1 << kPlaceBits) - 1));
    state.m_brackets = (quint32(value) >> (kInsideBits + kPlaceBits)) + 1;
    return state;
}

CypherLexer::CypherLexer(QStringView text, LexerState state, CypherDialect dialect)
    : m_text(text)
    , m_state(state)
    , m_dialect(dialect)
{
}

std::optional<Token> CypherLexer::next()
{
    if (m_position >= m_text.size())
        return std::nullopt;
    const Token found = scan();
    m_position = found.end();
    return found;
}

Token CypherLexer::scan()
{
    switch (m_state.m_inside) {
    case Inside::BlockComment:
        return blockComment(m_position);
    case Inside::SingleQuotes:
        return string(m_position, u'\'');
    case Inside::DoubleQuotes:
        return string(m_position, u'"');
    case Inside::BackTicks:
        return quotedName(TokenKind::QuotedName, m_position);
    case Inside::Nothing:
        break;
    }
    const char16_t c = at(m_position);
    const char16_t following = at(m_position + 1);
    if (isBlank(c))
        return whitespace();
    if (c == u'/' && following == u'/')
        return lineComment();
    if (c == u'/' && following == u'*')
        return blockComment(m_position + 2);
    if (c == u'\'' || c == u'"')
        return string(m_position + 1, c);
    if (c == u'`')
        return quotedName(TokenKind::QuotedName, m_position + 1);
    if (isDigit(c) || (c == u'.' && isDigit(following) && at(m_position - 1) != u'.'))
        return number();
    if (c == u'$' && following == u'`')
        return quotedName(TokenKind::Parameter, m_position + 2);
    if (c == u'$' && (isDigit(following) || nameLength(m_text, m_position + 1) > 0))
        return parameter();
    if (c == u':' && m_state.m_place == Place::StatementStart)
        return command();
    if (const qsizetype length = nameLength(m_text, m_position); length > 0)
        return word(m_position + length);
    return symbol();
}

char16_t CypherLexer::at(qsizetype position) const
{
    return position >= 0 && position < m_text.size() ? m_text[position].unicode() : u'\0';
}

Token CypherLexer::tokenTo(TokenKind kind, qsizetype end) const
{
    return Token{kind, false, m_position, end - m_position};
}

Token CypherLexer::whitespace() const
{
    qsizetype end = m_position;
    while (end < m_text.size() && isBlank(at(end)))
        ++end;
    return tokenTo(TokenKind::Whitespace, end);
}

Token CypherLexer::lineComment() const
{
    qsizetype end = m_position;
    while (end < m_text.size() && at(end) != u'\n' && at(end) != u'\r')
        ++end;
    return tokenTo(TokenKind::LineComment, end);
}

Token CypherLexer::blockComment(qsizetype from)
{
    const qsizetype close = m_text.indexOf(u"*/", from);
    m_state.m_inside = close < 0 ? Inside::BlockComment : Inside::Nothing;
    Token found = tokenTo(TokenKind::BlockComment, close < 0 ? m_text.size() : close + 2);
    found.isOpen = close < 0;
    return found;
}

Token CypherLexer::string(qsizetype from, char16_t quote)
{
    qsizetype end = from;
    while (end < m_text.size() && at(end) != quote)
        end += at(end) == u'\\' ? 2 : 1;
    const bool isOpen = end >= m_text.size();
    Token found = tokenTo(TokenKind::String, isOpen ? m_text.size() : end + 1);
    found.isOpen = isOpen;
    m_state.m_inside = !isOpen         ? Inside::Nothing
                       : quote == u'"' ? Inside::DoubleQuotes
                                       : Inside::SingleQuotes;
    m_state.m_place = Place::Expression;
    return found;
}

Token CypherLexer::quotedName(TokenKind kind, qsizetype from)
{
    qsizetype end = from;
    while (end < m_text.size() && (at(end) != u'`' || at(end + 1) == u'`'))
        end += at(end) == u'`' ? 2 : 1;
    const bool isOpen = end >= m_text.size();
    Token found = tokenTo(kind, isOpen ? m_text.size() : end + 1);
    found.isOpen = isOpen;
    m_state.m_inside = isOpen ? Inside::BackTicks : Inside::Nothing;
    m_state.m_place = placeAfterName();
    return found;
}

Token CypherLexer::number()
{
    qsizetype end = m_position;
    const auto skipDigits = [&] {
        while (isDigit(at(end)) || at(end) == u'_')
            ++end;
    };
    bool isWellFormed = true;
    const char16_t base = at(m_position) == u'0' ? char16_t(at(m_position + 1) | 0x20) : u'\0';
    if (base == u'x' || base == u'o') {
        const QStringView digits = base == u'x' ? u"0123456789abcdefABCDEF_" : u"01234567_";
        end += 2;
        while (end < m_text.size() && digits.contains(m_text[end]))
            ++end;
        isWellFormed = end > m_position + 2;
    } else {
        skipDigits();
        if (at(end) == u'.' && isDigit(at(end + 1))) {
            ++end;
            skipDigits();
        }
        if ((at(end) | 0x20) == u'e') {
            const qsizetype digits = at(end + 1) == u'-' || at(end + 1) == u'+' ? end + 2 : end + 1;
            isWellFormed = isDigit(at(digits));
            end = isWellFormed ? digits : end;
            skipDigits();
        }
    }
    while (end < m_text.size() && isNamePart(codePointAt(m_text, end))) {
        isWellFormed = false;
        end += QChar::requiresSurrogates(codePointAt(m_text, end)) ? 2 : 1;
    }
    m_state.m_place = Place::Expression;
    return tokenTo(isWellFormed ? TokenKind::Number : TokenKind::Error, end);
}

Token CypherLexer::parameter()
{
    qsizetype end = m_position + 1;
    while (isDigit(at(end)))
        ++end;
    end += nameLength(m_text, end);
    m_state.m_place = placeAfterName();
    return tokenTo(TokenKind::Parameter, end);
}

Token CypherLexer::command()
{
    qsizetype end = m_position;
    char16_t quote = u'\0';
    for (; end < m_text.size() && at(end) != u'\n' && at(end) != u'\r'; ++end) {
        const char16_t c = at(end);
        if (quote == u'\0' && c == u';')
            break;
        if (quote != u'\0' && quote != u'`' && c == u'\\' && at(end + 1) == quote)
            ++end;
        else if (c == quote)
            quote = u'\0';
        else if (quote == u'\0' && (c == u'\'' || c == u'"' || c == u'`'))
            quote = c;
    }
    return tokenTo(TokenKind::Command, end);
}

Token CypherLexer::word(qsizetype end)
{
    const TokenKind kind = wordKind(end);
    if (kind == TokenKind::Keyword) {
        const QStringView text = m_text.mid(m_position, end - m_position);
        m_state.m_place = opensSubquery(text) ? Place::BlockOpener : Place::Expression;
    } else {
        m_state.m_place = placeAfterName();
    }
    return tokenTo(kind, end);
}

TokenKind CypherLexer::wordKind(qsizetype end) const
{
    switch (m_state.m_place) {
    case Place::AfterLabelColon:
        return TokenKind::Label;
    case Place::AfterDot:
        return isCalled(end) ? TokenKind::Function : TokenKind::PropertyKey;
    case Place::KeyStart:
        if (isBeforeColon(end))
            return TokenKind::PropertyKey;
        break;
    default:
        break;
    }
    if (isBeforeColon(end))
        return TokenKind::Identifier;
    const bool isBeforeParenthesis = at(end) == u'(';
    switch (keywordClass(m_text.mid(m_position, end - m_position), m_dialect)) {
    case KeywordClass::Clause:
        return at(end) == u'.' && at(end + 1) != u'.' ? TokenKind::Identifier : TokenKind::Keyword;
    case KeywordClass::FunctionLike:
        return isBeforeParenthesis ? TokenKind::Function : TokenKind::Keyword;
    case KeywordClass::Contextual:
        return isBeforeParenthesis ? TokenKind::Function : TokenKind::Keyword;
    case KeywordClass::None:
        break;
    }
    return isCalled(end) ? TokenKind::Function : TokenKind::Identifier;
}

// A name, a single colon: a variable with its label, or a key with its value.
bool CypherLexer::isBeforeColon(qsizetype end) const
{
    while (at(end) == u' ' || at(end) == u'\t')
        ++end;
    return at(end) == u':' && at(end + 1) != u':';
}

// `(` directly after the name or after what it is the namespace of: apoc.text.join(
bool CypherLexer::isCalled(qsizetype end) const
{
    while (at(end) == u'.') {
        const qsizetype length = nameLength(m_text, end + 1);
        if (length == 0)
            return false;
        end += 1 + length;
    }
    return at(end) == u'(';
}

LexerState::Place CypherLexer::placeAfterName() const
{
    switch (m_state.m_place) {
    case Place::AfterLabelColon:
        return Place::AfterLabel;
    case Place::KeyStart:
        return Place::AfterKey;
    default:
        return Place::Expression;
    }
}

Token CypherLexer::symbol()
{
    for (const QStringView op : kLongOperators) {
        if (m_text.mid(m_position).startsWith(op)) {
            m_state.m_place = Place::Expression;
            return tokenTo(TokenKind::Operator, m_position + op.size());
        }
    }
    const QChar c = m_text[m_position];
    if (kPunctuation.contains(c)) {
        m_state.m_place = placeAfterPunctuation(c.unicode());
        return tokenTo(TokenKind::Punctuation, m_position + 1);
    }
    if (kOperators.contains(c) || kWideOperators.contains(c)) {
        m_state.m_place = placeAfterOperator(c.unicode());
        return tokenTo(TokenKind::Operator, m_position + 1);
    }
    const bool isPair = QChar::requiresSurrogates(codePointAt(m_text, m_position));
    m_state.m_place = Place::Expression;
    return tokenTo(TokenKind::Error, m_position + (isPair ? 2 : 1));
}

LexerState::Place CypherLexer::placeAfterOperator(char16_t c) const
{
    const bool isInLabels =
        m_state.m_place == Place::AfterLabel || m_state.m_place == Place::AfterLabelColon;
    const bool joinsLabels = c == u'|' || c == u'&' || c == u'!' || c == u'%';
    if (isInLabels && joinsLabels)
        return c == u'%' ? Place::AfterLabel : Place::AfterLabelColon;
    return Place::Expression;
}

LexerState::Place CypherLexer::placeAfterPunctuation(char16_t c)
{
    const Place before = m_state.m_place;
    switch (c) {
    case u'(':
    case u'[':
        openBracket(BracketKind::Other);
        return before == Place::AfterLabelColon && c == u'(' ? before : Place::Expression;
    case u'{': {
        const bool isMap = before != Place::BlockOpener;
        openBracket(isMap ? BracketKind::Map : BracketKind::Other);
        return isMap ? Place::KeyStart : Place::Expression;
    }
    case u')':
    case u']':
    case u'}':
        closeBracket();
        // CALL (n) { … } opens a subquery; :(A|B)&C goes on with labels.
        if (c == u')')
            return before == Place::AfterLabel ? before : Place::BlockOpener;
        return Place::Expression;
    case u',':
        return isInMap() ? Place::KeyStart : Place::Expression;
    case u';':
        m_state.m_brackets = 1;
        return Place::StatementStart;
    case u':':
        return before == Place::AfterKey ? Place::Expression : Place::AfterLabelColon;
    case u'.':
        return Place::AfterDot;
    default:
        return Place::Expression;
    }
}

void CypherLexer::openBracket(BracketKind kind)
{
    if (m_state.m_brackets < kDeepestBrackets)
        m_state.m_brackets = m_state.m_brackets << 1 | (kind == BracketKind::Map ? 1U : 0U);
}

void CypherLexer::closeBracket()
{
    if (m_state.m_brackets > 1)
        m_state.m_brackets >>= 1;
}

bool CypherLexer::isInMap() const
{
    return m_state.m_brackets > 1 && (m_state.m_brackets & 1U) != 0;
}

std::vector<Token> tokenize(QStringView text)
{
    std::vector<Token> tokens;
    CypherLexer lexer(text);
    while (const std::optional<Token> token = lexer.next()) {
        tokens.push_back(*token);
        if (token->isOpen)
            tokens.back().kind = TokenKind::Error;
    }
    return tokens;
}

} // namespace model
