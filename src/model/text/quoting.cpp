// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/quoting.h"

#include "model/cypher/names.h"
#include "model/text/utf8_text.h"

#include <QByteArray>

namespace model
{

namespace
{

constexpr char kHexDigits[] = "0123456789abcdef";

void appendHexByte(std::string &out, unsigned char byte)
{
    out += kHexDigits[byte >> 4U];
    out += kHexDigits[byte & 0xFU];
}

/// The letter of Cypher's short escape, or 0.
char shortEscape(char c)
{
    switch (c) {
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

/// The common case, decided without a QString.
bool isPlainAscii(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    if (name.empty() || !isLetter(name.front()))
        return false;
    for (const char c : name) {
        if (!isLetter(c) && !(c >= '0' && c <= '9'))
            return false;
    }
    return true;
}

} // namespace

void appendQuoted(std::string &out, std::string_view utf8, char quote)
{
    out += quote;
    for (const char c : utf8) {
        if (const char letter = shortEscape(c)) {
            out += '\\';
            out += letter;
        } else if (c == quote) {
            out += '\\';
            out += c;
        } else if (isControl(c)) {
            out += "\\u00";
            appendHexByte(out, static_cast<unsigned char>(c));
        } else {
            out += c;
        }
    }
    out += quote;
}

void appendName(std::string &out, std::string_view utf8)
{
    if (isPlainAscii(utf8)) {
        out += utf8;
        return;
    }
    const QByteArray quoted = quoteName(wholeText(utf8)).toUtf8();
    out.append(quoted.constData(), static_cast<std::size_t>(quoted.size()));
}

void appendCsvQuoted(std::string &out, std::string_view utf8)
{
    out += '"';
    for (const char c : utf8) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendHex(std::string &out, std::string_view bytes)
{
    for (const char c : bytes)
        appendHexByte(out, static_cast<unsigned char>(c));
}

} // namespace model
