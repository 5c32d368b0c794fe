// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/literal_reader.h"

#include "driver/packstream/writer.h"
#include "driver/value/value_view.h"
#include "model/cypher/lexer.h"
#include "model/parameters/literal_functions.h"
#include "model/parameters/literal_strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

namespace model
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Literal)
};

/// Deeper than people write, and far below what a stack holds.
constexpr int kMostNesting = 200;

/// Reads a value after another. The first fault ends it.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
        for (const Token &token : tokenize(text)) {
            if (!isAside(token.kind))
                m_tokens.push_back(token);
        }
    }

    const std::optional<LiteralFault> &fault() const { return m_fault; }
    bool isAtEnd() const { return m_at == m_tokens.size(); }

    bool value(EncodedValue &out, int depth = 0);
    std::vector<LiteralEntry> mapEntries(int depth);
    bool fail(const QString &message)
    {
        if (!m_fault)
            m_fault = LiteralFault{isAtEnd() ? m_text.size() : m_tokens[m_at].begin, message};
        return false;
    }

private:
    QStringView word() const
    {
        return isAtEnd() ? QStringView() : m_text.mid(m_tokens[m_at].begin, m_tokens[m_at].length);
    }
    TokenKind kind() const { return isAtEnd() ? TokenKind::Error : m_tokens[m_at].kind; }
    bool take(QStringView wanted)
    {
        if (isAtEnd() || word() != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool expect(QStringView wanted)
    {
        return take(wanted) || fail(Text::tr("\"%1\" is expected here").arg(wanted));
    }
    static bool isWord(QStringView text, QLatin1String wanted)
    {
        return text.compare(wanted, Qt::CaseInsensitive) == 0;
    }

    bool number(EncodedValue &out, bool isNegative);
    bool integer(EncodedValue &out, const std::string &digits, bool isNegative);
    bool string(EncodedValue &out);
    bool list(EncodedValue &out, int depth);
    bool map(EncodedValue &out, int depth);
    bool name(EncodedValue &out, int depth);
    bool call(EncodedValue &out, QStringView function, int depth);
    bool parenthesised(EncodedValue &out, int depth);
    std::optional<QString> key();

    const QStringView m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::optional<LiteralFault> m_fault;
};

bool Reader::value(EncodedValue &out, int depth)
{
    if (depth > kMostNesting)
        return fail(Text::tr("The value is nested too deeply"));
    if (isAtEnd())
        return fail(Text::tr("A value is missing"));
    if (take(u"["))
        return list(out, depth);
    if (word() == u"{")
        return map(out, depth);
    if (take(u"("))
        return parenthesised(out, depth);
    if (take(u"+"))
        return number(out, false);
    if (take(u"-"))
        return number(out, true);
    switch (kind()) {
    case TokenKind::Number:
        return number(out, false);
    case TokenKind::String:
        return string(out);
    default:
        return name(out, depth);
    }
}

bool Reader::number(EncodedValue &out, bool isNegative)
{
    bolt::PackStreamWriter writer(out);
    if (isWord(word(), QLatin1String("inf")) || isWord(word(), QLatin1String("infinity"))) {
        ++m_at;
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        writer.floating(isNegative ? -kInfinity : kInfinity);
        return true;
    }
    if (kind() != TokenKind::Number)
        return fail(Text::tr("A number is expected here"));
    std::string digits = word().toLatin1().toStdString();
    std::erase(digits, '_');
    const bool isRadix = digits.size() > 1 && digits[0] == '0' && std::isalpha(digits[1]) != 0 &&
                         digits[1] != 'e' && digits[1] != 'E';
    if (isRadix || digits.find_first_of(".eE") == std::string::npos)
        return integer(out, digits, isNegative);
    double value = 0;
    const char *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        return fail(Text::tr("%1 is no floating-point number").arg(word()));
    ++m_at;
    writer.floating(isNegative ? -value : value);
    return true;
}

bool Reader::integer(EncodedValue &out, const std::string &digits, bool isNegative)
{
    int radix = 10;
    std::size_t skipped = 0;
    if (digits.size() > 2 && digits[0] == '0' && std::isdigit(digits[1]) == 0) {
        radix = digits[1] == 'x' || digits[1] == 'X' ? 16 : 8;
        skipped = 2;
    }
    const std::string text = (isNegative ? "-" : "") + digits.substr(skipped);
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value, radix);
    if (read.ec == std::errc::result_out_of_range)
        return fail(Text::tr("%1 does not fit into 64 bits").arg(word()));
    if (read.ec != std::errc() || read.ptr != end)
        return fail(Text::tr("%1 is no integer").arg(word()));
    ++m_at;
    bolt::PackStreamWriter(out).integer(value);
    return true;
}

bool Reader::string(EncodedValue &out)
{
    const auto text = unquoted(word());
    if (!text)
        return fail(Text::tr("The string is not closed, or has a malformed escape"));
    ++m_at;
    bolt::PackStreamWriter(out).string(text->toStdString());
    return true;
}

bool Reader::list(EncodedValue &out, int depth)
{
    EncodedValue items;
    std::size_t count = 0;
    while (!take(u"]")) {
        if (count > 0 && !expect(u","))
            return false;
        if (!value(items, depth + 1))
            return false;
        ++count;
    }
    bolt::PackStreamWriter writer(out);
    writer.list(count);
    writer.encoded(items);
    return true;
}

std::optional<QString> Reader::key()
{
    const QStringView text = word();
    if (kind() == TokenKind::QuotedName && !m_tokens[m_at].isOpen && text.size() >= 2) {
        ++m_at;
        return text.mid(1, text.size() - 2)
            .toString()
            .replace(QLatin1String("``"), QLatin1String("`"));
    }
    if (isAtEnd() || nameLength(text, 0) != text.size()) {
        fail(Text::tr("A key is expected here"));
        return std::nullopt;
    }
    ++m_at;
    return text.toString();
}

std::vector<LiteralEntry> Reader::mapEntries(int depth)
{
    std::vector<LiteralEntry> entries;
    if (!expect(u"{"))
        return entries;
    while (!take(u"}")) {
        if (!entries.empty() && !expect(u","))
            return entries;
        const auto name = key();
        if (!name || !expect(u":"))
            return entries;
        const qsizetype begin = isAtEnd() ? m_text.size() : m_tokens[m_at].begin;
        LiteralEntry entry{*name, {}, {}};
        if (!value(entry.value, depth + 1))
            return entries;
        entry.text = m_text.mid(begin, m_tokens[m_at - 1].end() - begin).toString();
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool Reader::map(EncodedValue &out, int depth)
{
    const std::vector<LiteralEntry> entries = mapEntries(depth);
    bolt::PackStreamWriter writer(out);
    writer.map(entries.size());
    for (const LiteralEntry &entry : entries) {
        writer.string(entry.key.toStdString());
        writer.encoded(entry.value);
    }
    return !m_fault;
}

bool Reader::name(EncodedValue &out, int depth)
{
    const QStringView text = word();
    bolt::PackStreamWriter writer(out);
    if (isWord(text, QLatin1String("inf")) || isWord(text, QLatin1String("infinity")))
        return number(out, false);
    if (isWord(text, QLatin1String("null")))
        writer.null();
    else if (isWord(text, QLatin1String("true")))
        writer.boolean(true);
    else if (isWord(text, QLatin1String("false")))
        writer.boolean(false);
    else if (isWord(text, QLatin1String("nan")))
        writer.floating(std::numeric_limits<double>::quiet_NaN());
    else if (m_at + 1 < m_tokens.size() && m_text[m_tokens[m_at + 1].begin] == u'(')
        return call(out, text, depth);
    else
        return fail(Text::tr("This is no literal"));
    ++m_at;
    return true;
}

bool Reader::call(EncodedValue &out, QStringView function, int depth)
{
    const std::size_t start = m_at;
    m_at += 2;
    std::vector<EncodedValue> arguments;
    QString word;
    while (!take(u")")) {
        if (!(arguments.empty() && word.isEmpty()) && !expect(u","))
            return false;
        // The type of a vector is a word of its own.
        const bool isVectorType =
            isWord(function, QLatin1String("vector")) && arguments.size() == 2;
        if (isVectorType && !isAtEnd()) {
            word = this->word().toString().toUpper();
            ++m_at;
        } else if (!value(arguments.emplace_back(), depth + 1)) {
            return false;
        }
    }
    if (callLiteralFunction(function.toString().toLower(), arguments, word, out))
        return true;
    m_at = start;
    return fail(Text::tr("%1() of this cannot be read without a server").arg(function));
}

/// A value in brackets, and the two forms that have no literal otherwise: the smallest integer as a
/// difference, infinities and NaN as quotients.
bool Reader::parenthesised(EncodedValue &out, int depth)
{
    EncodedValue left;
    if (!value(left, depth + 1))
        return false;
    if (take(u")")) {
        bolt::PackStreamWriter(out).encoded(left);
        return true;
    }
    const bool isDifference = word() == u"-";
    if (!take(u"-") && !take(u"/"))
        return fail(Text::tr("This is no literal"));
    EncodedValue right;
    if (!value(right, depth + 1) || !expect(u")"))
        return false;
    const auto a = bolt::ValueView::fromWire(left.data());
    const auto b = bolt::ValueView::fromWire(right.data());
    bolt::PackStreamWriter writer(out);
    if (isDifference && a.kind() == bolt::Kind::Integer && b.kind() == bolt::Kind::Integer) {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(a.asInteger(), b.asInteger(), &difference))
            return fail(Text::tr("The difference does not fit into 64 bits"));
        writer.integer(difference);
        return true;
    }
    if (isDifference || a.kind() != bolt::Kind::Float || b.kind() != bolt::Kind::Float)
        return fail(Text::tr("This is no literal"));
    writer.floating(a.asFloat() / b.asFloat());
    return true;
}

} // namespace

std::variant<EncodedValue, LiteralFault> readLiteral(QStringView text)
{
    Reader reader(text);
    EncodedValue value;
    if (reader.value(value) && !reader.isAtEnd())
        reader.fail(Text::tr("Nothing may follow the value"));
    if (reader.fault())
        return *reader.fault();
    return value;
}

std::variant<std::vector<LiteralEntry>, LiteralFault> readLiteralMap(QStringView text)
{
    Reader reader(text);
    std::vector<LiteralEntry> entries = reader.mapEntries(0);
    if (!reader.fault() && !reader.isAtEnd())
        reader.fail(Text::tr("Nothing may follow the map"));
    if (reader.fault())
        return *reader.fault();
    return entries;
}

} // namespace model
