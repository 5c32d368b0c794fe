// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/text_pattern.h"

#include "model/text/value_text.h"

#include <algorithm>
#include <array>

namespace model
{

namespace
{

QRegularExpression expressionOf(const TextPattern &pattern)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (pattern.letterCase == LetterCase::Ignored)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern.text, options);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Bytes search knows the case of ASCII alone; other letters are left to the expression's library.
bool needsExpression(const TextPattern &pattern)
{
    return pattern.syntax == TextPattern::Syntax::RegularExpression ||
           (pattern.letterCase == LetterCase::Ignored && !isAscii(pattern.text));
}

TextPattern asExpression(TextPattern pattern)
{
    if (pattern.syntax == TextPattern::Syntax::Plain)
        pattern.text = QRegularExpression::escape(pattern.text);
    return pattern;
}

bool consistsOf(const QString &text, QLatin1String characters)
{
    return std::all_of(text.begin(), text.end(), [characters](QChar c) {
        return characters.contains(c, Qt::CaseInsensitive);
    });
}

/// Words that a text may have though they are not among the value's bytes.
constexpr std::array<QLatin1String, 19> kWords{
    QLatin1String("null"),      QLatin1String("true"),      QLatin1String("false"),
    QLatin1String("nan"),       QLatin1String("infinity"),  QLatin1String("point"),
    QLatin1String("srid"),      QLatin1String("x"),         QLatin1String("vector"),
    QLatin1String("integer8"),  QLatin1String("integer16"), QLatin1String("integer32"),
    QLatin1String("integer64"), QLatin1String("float32"),   QLatin1String("float64"),
    QLatin1String("needs"),     QLatin1String("bolt"),      QLatin1String("broken"),
    QLatin1String("structure"),
};

/// A piece of one word that can only come from a string, a label, a type or a key: letters and
/// digits, among them a letter that no number, hexadecimal text or temporal value has, and no part of
/// the words above. In a string inside of others an escape is one character that is not looked for.
bool isPartOfName(const QString &text)
{
    const bool isWord =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!isWord || consistsOf(text, QLatin1String("0123456789abcdefhmpstwyz")))
        return false;
    return std::none_of(kWords.begin(), kWords.end(), [&text](QLatin1String word) {
        return QString(word).contains(text, Qt::CaseInsensitive);
    });
}

} // namespace

QString TextPattern::fault() const
{
    if (syntax == Syntax::Plain)
        return {};
    const QRegularExpression expression = expressionOf(*this);
    return expression.isValid() ? QString() : expression.errorString();
}

TextMatcher::TextMatcher(const TextPattern &pattern)
    : m_search(pattern.text.toStdString(), pattern.letterCase)
{
    if (needsExpression(pattern)) {
        m_expression = expressionOf(asExpression(pattern));
        m_expression->optimize();
    } else {
        m_isInBytes = isPartOfName(pattern.text);
        m_mayBeNumber = consistsOf(pattern.text, QLatin1String("0123456789+-.einfatyn"));
    }
    m_isInNull = matchesText("null");
    m_isInTrue = matchesText("true");
    m_isInFalse = matchesText("false");
}

bool TextMatcher::mayMatch(const std::uint8_t *record) const
{
    if (!m_isInBytes)
        return true;
    const auto size = static_cast<std::size_t>(bolt::skipValue(record) - record);
    return m_search.isIn({reinterpret_cast<const char *>(record), size});
}

bool TextMatcher::matches(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::Null:
        return m_isInNull;
    case bolt::Kind::Boolean:
        return value.asBoolean() ? m_isInTrue : m_isInFalse;
    case bolt::Kind::String:
        return matchesText(value.asString());
    case bolt::Kind::Integer:
    case bolt::Kind::Float:
        if (!m_mayBeNumber)
            return false;
        break;
    default:
        break;
    }
    m_text.clear();
    appendValueText(m_text, value);
    return matchesText(m_text);
}

bool TextMatcher::matchesText(std::string_view utf8) const
{
    if (!m_expression)
        return m_search.isIn(utf8);
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return m_expression->match(text).hasMatch();
}

} // namespace model
