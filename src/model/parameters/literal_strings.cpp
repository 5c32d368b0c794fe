// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/literal_strings.h"

namespace model
{

namespace
{

constexpr qsizetype kShortEscape = 4; ///< digits of \uXXXX
constexpr qsizetype kLongEscape = 8;  ///< digits of \UXXXXXXXX

/// The code unit or code point of `count` digits, appended; whether they were such.
bool appendCode(QString &out, QStringView digits, qsizetype count)
{
    if (digits.size() != count)
        return false;
    for (const QChar digit : digits) {
        if (!QStringView(u"0123456789abcdefABCDEF").contains(digit))
            return false;
    }
    const uint code = digits.toUInt(nullptr, 16);
    if (count == kShortEscape)
        out += QChar(static_cast<char16_t>(code));
    else if (code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return false;
    else
        out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    return true;
}

/// What stands behind a backslash at `at`; moves `at` to its last character.
bool appendEscape(QString &out, QStringView text, qsizetype &at)
{
    const char16_t letter = text[at].unicode();
    switch (letter) {
    case u'n':
        out += u'\n';
        return true;
    case u't':
        out += u'\t';
        return true;
    case u'r':
        out += u'\r';
        return true;
    case u'b':
        out += u'\b';
        return true;
    case u'f':
        out += u'\f';
        return true;
    case u'\\':
    case u'\'':
    case u'"':
    case u'`':
        out += QChar(letter);
        return true;
    case u'u':
    case u'U': {
        const qsizetype count = letter == u'u' ? kShortEscape : kLongEscape;
        if (!appendCode(out, text.mid(at + 1, count), count))
            return false;
        at += count;
        return true;
    }
    default:
        return false;
    }
}

} // namespace

std::optional<QString> unquoted(QStringView literal)
{
    if (literal.size() < 2 || literal.front() != literal.back())
        return std::nullopt;
    const QStringView inside = literal.mid(1, literal.size() - 2);
    QString out;
    out.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == literal.front())
            return std::nullopt;
        if (inside[i] != u'\\') {
            out += inside[i];
            continue;
        }
        ++i;
        if (i == inside.size() || !appendEscape(out, inside, i))
            return std::nullopt;
    }
    if (!out.isValidUtf16())
        return std::nullopt;
    return out;
}

} // namespace model
